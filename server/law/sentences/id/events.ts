/** Bahasa Indonesia: apa yang terjadi, dan kapan. */
import type { EventTexts } from '../event-texts.ts';

const grouped = new Intl.NumberFormat('id');

export const EVENT_TEXTS: EventTexts = {
  happened: {
    founded: (who) => `${who} didirikan`,
    adopted: (who) => `${who} diterima`,
    enacted: (who, what) => `${who} mengundangkan ${what}`,
    opened: (who) => `${who} dibuka untuk ditandatangani`,
    signed: (who, what) => `${who} menandatangani ${what}`,
    'text-in-force': (who) => `${who} mulai berlaku`,
    'in-force': (who, what) => `${what} mulai berlaku bagi ${who}`,
    'eu-law': (who, what) => `${what} mulai mengikat ${who} sebagai anggota Uni Eropa`,
    objection: (who, what) => `${who} mengajukan keberatan terhadap pernyataan atas ${what}`,
    'statement-withdrawn': (who, what) => `${who} menarik kembali pernyataannya atas ${what}`,
    notice: (who, what) => `${who} memberitahukan pengunduran dirinya dari ${what}`,
    'notice-withdrawn': (who, what) => `${who} menarik kembali pemberitahuan pengunduran dirinya dari ${what}`,
    ended: (who, what) => `${what} tidak lagi mengikat ${who}`,
    'text-ended': (who) => `${who} tidak berlaku lagi`,
    'joined-body': (who, what) => `${who} menjadi anggota ${what}`,
    'left-body': (who, what) => `${who} tidak lagi menjadi anggota ${what}`,
  },
  consented: {
    ratification: (who, what) => `${who} menyerahkan piagam ratifikasi ${what} untuk disimpan`,
    accession: (who, what) => `${who} menyerahkan piagam aksesi ${what} untuk disimpan`,
    acceptance: (who, what) => `${who} menyerahkan piagam penerimaan ${what} untuk disimpan`,
    approval: (who, what) => `${who} menyerahkan piagam persetujuan ${what} untuk disimpan`,
    succession: (who, what) => `${who} memberitahukan suksesinya atas ${what}`,
    signature: (who, what) => `${who} menyatakan terikat pada ${what} dengan penandatanganan`,
    'bound-as-member': (who, what) => `${who} menjadi terikat pada ${what} sebagai anggota`,
    unnamed: (who, what) => `${who} bergabung dengan ${what}, dengan tindakan yang tidak disebut sumbernya,`,
  },
  registered: (who, what) => `ratifikasi ${what} oleh ${who} didaftarkan`,
  statement: (who, kind, what, about) => `${who} membuat ${kind} atas ${what} (${about})`,
  between: (first, last) => `pada tanggal yang tidak diketahui antara ${first} dan ${last}`,
  by: (last) => `paling lambat ${last}`,
  from: (first) => `pada tanggal yang tidak diketahui, tidak sebelum ${first}`,
  noDay: 'pada tanggal yang tidak diketahui',
  computed: ' (dihitung dari penyimpanan piagam dan ketentuan perjanjian itu sendiri)',
  pending: (who, what, day) =>
    `${what} tidak lagi mengikat ${who} pada ${day} kecuali pemberitahuannya ditarik kembali sebelum itu`,
  counted: {
    founded: (count) => `${grouped.format(count)} badan didirikan`,
    adopted: (count) => `${grouped.format(count)} instrumen diterima`,
    enacted: (count) => `${grouped.format(count)} undang-undang diundangkan`,
    opened: (count) => `${grouped.format(count)} perjanjian dibuka untuk ditandatangani`,
    signed: (count) => `${grouped.format(count)} penandatanganan dilakukan`,
    consented: (count) => `${grouped.format(count)} pernyataan terikat diberikan`,
    'text-in-force': (count) => `${grouped.format(count)} instrumen mulai berlaku`,
    'in-force': (count) => `perjanjian mulai berlaku bagi suatu pihak ${grouped.format(count)} kali`,
    'eu-law': (count) => `direktif mulai mengikat suatu negara anggota ${grouped.format(count)} kali`,
    statement: (count) => `${grouped.format(count)} pensyaratan (reservasi) dan pernyataan dibuat`,
    objection: (count) => `${grouped.format(count)} keberatan diajukan`,
    'statement-withdrawn': (count) => `${grouped.format(count)} pernyataan ditarik kembali`,
    notice: (count) => `${grouped.format(count)} pemberitahuan pengunduran diri diberikan`,
    'notice-withdrawn': (count) => `${grouped.format(count)} pemberitahuan pengunduran diri ditarik kembali`,
    ended: (count) => `perjanjian tidak lagi mengikat suatu pihak ${grouped.format(count)} kali`,
    'text-ended': (count) => `${grouped.format(count)} naskah tidak berlaku lagi`,
    'joined-body': (count) => `suatu negara menjadi anggota suatu badan ${grouped.format(count)} kali`,
    'left-body': (count) => `suatu negara tidak lagi menjadi anggota suatu badan ${grouped.format(count)} kali`,
  },
  span: (from, to) => {
    if (to === undefined) return from === undefined ? 'Seluruhnya' : `Sejak ${from}`;
    return from === undefined ? `Sampai ${to}` : `Dari ${from} sampai ${to}`;
  },
  may: (count) => `; untuk ${grouped.format(count)} lainnya tanggalnya tidak cukup diketahui`,
  none: 'data tidak memuat peristiwa yang ditanyakan',
  note: {
    one: (instrument, day) =>
      `Daftar pihak ${instrument} dibaca sampai ${day}: yang dilakukan sesudahnya tidak ada di sini.`,
    many: (first, last) =>
      first === last
        ? `Daftar para pihak dibaca sampai ${first}: yang dilakukan sesudahnya tidak ada di sini.`
        : `Daftar para pihak dibaca sampai tanggal yang berbeda-beda, dari ${first} sampai ${last}: yang dilakukan sesudah tanggal suatu daftar tidak ada di sini.`,
  },
};
