/** Kata-kata untuk halaman sumber dan bantuan. */
import type { pagesEn } from '../en/pages-en.ts';
import type { Same } from '../words.ts';

export const pagesId: Same<typeof pagesEn> = {
  sources: 'Sumber dari yang digambar',
  sourcesIntro:
    '{{count}} dari {{all}} sumber, yang paling banyak dipakai lebih dahulu. Versi data {{version}}, per {{date}}. Setiap garis dan simpul menyebut tempatnya sendiri di dalamnya.',
  source: 'Sumber',
  copyOf: 'Salinan atau daftar per',
  rests: 'Simpul dan garis yang bersandar padanya',
  help: 'Mulai dari mana',
  helpIntro:
    'Setiap garis adalah kutipan dan dapat diklik. Setiap tampilan adalah tautan, dan setiap langkah dapat diurungkan.',
  steps: {
    treaty: 'Siapa yang terikat oleh perjanjian lain?',
    path: 'Bagaimana dua hal terhubung?',
    duty: 'Bagaimana suatu negara terikat pada suatu kewajiban, dan terhadap siapa?',
    compare: 'Apa yang mengikat dua negara, dan apa yang hanya satu?',
    matrix: 'Siapa wajib apa, negara demi negara?',
    day: 'Bagaimana hukumnya pada hari yang lebih awal?',
    table: 'Baca gambar sebagai tabel.',
    gaps: 'Apa yang dikodekan, dan apa yang belum?',
  },
  keys: 'Tombol',
  key: {
    '/': 'pencarian, tindakan, dan pertanyaan (atau Ctrl-K)',
    'Ctrl-Z': 'urungkan',
    'Ctrl-Shift-Z': 'ulangi',
    '1 2 3': 'redupkan yang lebih jauh dari sekian langkah dari simpul terpilih',
    '0': 'akhiri itu',
    Enter: 'tampilkan semua hubungan simpul terpilih',
    'Shift-F10': 'menu simpul atau garis terpilih',
    Delete: 'ambil simpul terpilih dari gambar',
    '[': 'lipat pertanyaan',
    ']': 'lipat rincian',
    Esc: 'akhiri yang terbuka; lalu kembali ke atlas',
    '?': 'halaman ini',
  },
};
