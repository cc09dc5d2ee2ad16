import type { hubsEn } from '../en/hubs-en.ts';
import type { Same } from '../words.ts';

/** Kata-kata untuk tumpukan, pemilihan beberapa simpul, dan gambar yang besar. */
export const hubsId: Same<typeof hubsEn> = {
  states: {
    Africa_other: '{{count}} Negara Afrika', Americas_other: '{{count}} Negara Amerika', Asia_other: '{{count}} Negara Asia',
    Europe_other: '{{count}} Negara Eropa', Oceania_other: '{{count}} Negara Oseania',
  },
  by: {
    PARTY_TO: 'bergabung dengannya', BOUND_BY_EU_LAW: 'terikat padanya oleh hukum Uni Eropa', ENACTED: 'mengundangkannya',
    MONITORS: 'dipantau olehnya', OPERATES_IN: 'tempat operasinya', ASSISTS: 'dibantu olehnya',
    COORDINATES: 'dikoordinasikan olehnya', LEADS: 'dipimpin olehnya', REPORTS_ON: 'dilaporkan olehnya',
    ENFORCES: 'di bawah yurisdiksinya', HOSTS: 'badan nasional mereka', MEMBER_OF: 'anggotanya', ABOUT: 'dibahas di dalamnya',
    SIGNED: 'menandatanganinya', RESERVES: 'membuat pernyataan atasnya', GRADED: 'diberi peringkat olehnya',
  },
  more: '{{count}} lagi',
  legend: 'beberapa sekaligus: klik membuka atau menutup',
  several: 'beberapa Negara sekaligus', list: 'Kelompok dalam gambar', of: '{{group}}: {{owner}}',
  open: 'Buka: {{group}}', close: 'Tutup: {{group}}', openAll: 'Buka semua kelompok {{title}}',
  name: 'Kelompok', count: 'Jumlah', state: 'Keadaan', opened: 'terbuka', closed: 'tertutup',
  foresight: '{{count}}, per kawasan',
  caption_other: '{{count}} kelompok',
  said: {
    grouped: '{{states}} Negara berada di sekitar {{title}} dalam {{count}} kelompok. Klik atau Enter membuka satu kelompok.',
    opened: '{{group}}: dibuka.', closed: '{{group}}: ditutup.',
  },
  boxes: 'Pilih beberapa dengan kotak (atau seret dengan Shift)', noneHidden: 'Tidak ada yang disembunyikan.', pin: 'disematkan: tetap di tempatnya',
  picked: {
    name: 'Yang dipilih bersama', one: 'Pilih {{name}}', count_other: '{{count}} simpul dipilih',
    off: 'Angkat semuanya', alone: 'Sembunyikan yang lain', pin: 'Sematkan semuanya', unpin: 'Lepas sematan', clear: 'Batalkan pilihan',
  },
  done: {
    off_other: '{{count}} simpul diangkat dari gambar.', alone_other: '{{count}} simpul tersisa; yang lain diangkat.',
    pinned_other: '{{count}} simpul disematkan.', unpinned_other: '{{count}} simpul tidak lagi disematkan.',
    inverted_other: '{{count}} simpul yang tersembunyi ditampilkan, dan yang ditampilkan disembunyikan.',
  },
  many: {
    title: 'Ini akan menggambar {{count}} simpul',
    text: 'Gambar dengan lebih dari {{calm}} simpul sulit dibaca. Gambarlah satu jenis hubungan saja, sembunyikan satu jenis dalam legenda, atau gambar semuanya.',
    draw: 'Gambar semuanya', leave: 'Biarkan',
  },
  cut: 'Menampilkan {{nodes}} dari {{allNodes}} simpul dan {{links}} dari {{allLinks}} hubungan. Sembunyikan satu jenis dalam legenda, tutup satu kelompok, atau batalkan untuk melihat sisanya.',
};
