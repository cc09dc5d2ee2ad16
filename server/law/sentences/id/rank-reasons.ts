/** Indonesian: why a path stands at its place, and what an answer leaves unsaid. */
import type { Phrases } from '../phrases.ts';

export const RANK_REASONS: Phrases['rankReasons'] = {
  first: (reasons) => `Pertama: ${reasons}.`,
  after: (reason) => `Setelah yang sebelumnya: ${reason}.`,
  fit: {
    full: 'mencakup semua orang yang ditanyakan',
    part: 'hanya mencakup sebagian orang yang ditanyakan',
    other: 'berlaku bagi orang lain',
    none: 'tidak ada kewajiban di jalur ini',
  },
  people: (people) => ` (${people})`,
  names: 'teksnya menyebut korban perdagangan orang',
  reference: (treaty) => `menjangkau korban perdagangan orang hanya melalui ${treaty}`,
  general: 'teksnya tidak menyebut korban perdagangan orang',
  force: {
    mandatory: 'rumusan tegas (wajib)',
    qualified: 'rumusan bersyarat (wajib, dengan pembatasan)',
    consider: 'rumusan untuk mempertimbangkan',
    recommended: 'rumusan anjuran (seyogianya)',
    optional: 'rumusan pilihan (dapat)',
    unread: 'rumusan yang belum dibaca',
  },
  unread: 'kata-katanya belum dibaca, sehingga tidak diurutkan menurut rumusan',
  lessFirm: (own, before) => `dalam kelompok jawaban yang sama, ${own} berada setelah ${before}`,
  lessSure: (own, before) => `buktinya berkeyakinan ${own}, setelah ${before}`,
  confidence: { high: 'tinggi', medium: 'sedang', low: 'rendah' },
  longer: (own, before) => `memerlukan ${own} langkah, setelah ${before}`,
  loose: 'melalui bantuan, badan induk atau badan yang sama bagi keduanya, dan itu bukan hubungan hukum',
  hub: (own, before) =>
    `melalui simpul dengan lebih banyak tetangga (${own}, setelah ${before}), sehingga kurang bermakna`,
  steps: (steps) => (steps === '1' ? 'satu langkah' : `${steps} langkah, paling sedikit menurut aturan ini`),
  alike: 'sama dalam semua yang dibandingkan; urutannya menurut nama',
};

export const NOTE: Phrases['note'] = {
  none: 'Tidak ada jalur menurut aturan ini. Tidak ditemukan dalam data ini bukan berarti tidak wajib menurut hukum.',
  notFound: 'Tidak ditemukan dalam data ini bukan berarti tidak wajib menurut hukum.',
  association:
    'Pertanyaan ini juga menelusuri keanggotaan, pustaka atau teks: jalurnya menunjukkan kaitan, bukan rantai hukum.',
  loose:
    'Ada jalur di sini yang melewati bantuan, badan induk, kerja sama atau badan yang sama bagi keduanya (misalnya satu depositari): itu kaitan, bukan rantai hukum.',
  unsearched:
    'Pertanyaan ini menyebut terlalu banyak hal untuk ditelusuri seluruhnya: penelusuran berhenti pada batasnya sebelum menemukan jalur, sehingga tidak diketahui apakah ada jalur. Mintalah lebih sedikit langkah, kelompok hubungan, atau simpul yang harus dilalui.',
  capped: (count) =>
    `Mungkin ada lebih banyak jalur daripada ${count} yang diurutkan: penelusuran berhenti pada batasnya.`,
  setAside: (party, clause) =>
    `Pensyaratan (reservasi) ${party} mengesampingkan ${clause}, sehingga tidak ada pada jalur mana pun di sini.`,
  leftOut: ({ low, unknownDate, otherDay, reserved, notBound }) => {
    const parts = [
      low > 0 ? `${low} hubungan dengan keyakinan lebih rendah` : '',
      unknownDate > 0 ? `${unknownDate} hubungan yang tanggalnya tidak diketahui` : '',
      otherDay > 0 ? `${otherDay} hubungan yang tidak berlaku pada tanggal itu` : '',
      reserved > 0 ? `${reserved} hubungan yang dikesampingkan oleh pensyaratan negara tersebut` : '',
      notBound > 0 ? `${notBound} hubungan dari perjanjian yang tidak mengikat negara tersebut` : '',
    ].filter((part) => part !== '');
    return parts.length > 0 ? `Tidak disertakan di kedua ujung: ${parts.join('; ')}.` : '';
  },
  refusal: {
    'same-ends': (id) => `Kedua ujung sama (${id}): pilih dua yang berbeda.`,
    'unknown-node': (id) => `Tidak ada data dengan id ${id}.`,
    'avoided-stop': (id) => `${id} sekaligus harus dilalui dan dihindari.`,
    'repeated-stop': (id) => `${id} disebut dua kali: jalur melewati satu simpul sekali saja.`,
  },
};
