/** Kata-kata untuk saringan, fokus, menu simpul, dan tindakan dalam kotak cari. */
import type { exploreEn } from '../en/explore.ts';
import type { Same } from '../words.ts';

export const exploreId = {
  filters: 'Saringan', of: '{{shown}} dari {{held}}', clear: 'Tampilkan semuanya lagi', more: 'Saringan lain',
  hint: 'Klik pertama memudarkan, kedua menyembunyikan, ketiga menampilkan lagi.',
  left: '{{hidden}} dari {{held}} simpul disembunyikan',
  nothing: 'Gambar tidak memuat apa pun yang dapat disaring.',
  everything: 'Semuanya disembunyikan. Tampilkan lagi, atau batalkan.',
  by: {
    kind: 'Jenis', family: 'Rumpun instrumen', level: 'Tingkat instrumen', region: 'Kawasan Negara',
    pillar: 'Pilar kewajiban', type: 'Hubungan', force: 'Kekuatan', confidence: 'Keyakinan hubungan',
  },
  state: { shown: 'ditampilkan', grey: 'dipudarkan', hidden: 'disembunyikan' },
  families: {
    'organized-crime': 'Kejahatan terorganisasi', slavery: 'Perbudakan', 'human-rights': 'Hak asasi manusia',
    labour: 'Ketenagakerjaan', regional: 'Regional', 'soft-law': 'Hukum lunak', national: 'Hukum nasional',
  },
  levels: { global: 'Global', regional: 'Regional', national: 'Nasional' },
  pillars: { prosecution: 'Penuntutan', protection: 'Pelindungan', prevention: 'Pencegahan', partnership: 'Kemitraan' },
  said: {
    shown: '{{what}}: ditampilkan lagi.', grey: '{{what}}: dipudarkan.', hidden: '{{what}}: disembunyikan.',
    cleared: 'Semuanya ditampilkan lagi.',
    focus_other: 'Hanya yang berjarak sampai {{count}} langkah dari {{title}} yang menonjol.',
    focusEnded: 'Semuanya menonjol lagi.', noFocus: 'Pilih sebuah simpul dulu.',
    pinned: '{{title}} disematkan di sini.', unpinned: '{{title}} tidak lagi disematkan.',
  },
  menu: {
    of: 'Yang dapat dilakukan dengan {{title}}', all: 'Tampilkan semua hubungannya', type: 'Tambahkan satu jenis hubungan',
    capped: '100 dari {{count}}', evidence: 'Tampilkan buktinya', off: 'Angkat dari gambar',
    alone: 'Sembunyikan semua kecuali simpul ini dan tetangganya', together: 'Tampilkan lagi yang lain',
    pin: 'Sematkan di sini', unpin: 'Lepas sematan', centre: 'Letakkan di tengah',
    from: 'Tanyakan jalur dari sini', to: 'Tanyakan jalur ke sini', via: 'Jalur harus melewati ini',
    avoid: 'Jalur harus menghindari ini', ask: 'Bagaimana simpul ini terhubung dengan {{title}}?',
    focus: 'Redupkan semua kecuali tetangganya', start: 'Ke {{title}}', greyType: 'Pudarkan semua “{{what}}”',
  },
  actions: {
    title: 'Tindakan', questions: 'Pertanyaan', undo: 'Batalkan', redo: 'Ulangi', fit: 'Tampilkan seluruh gambar',
    light: 'Tema: terang', dark: 'Tema: gelap', projector: 'Tema: proyektor', en: 'Bahasa: English',
    id: 'Bahasa: Bahasa Indonesia', table: 'Tabel dari yang ditampilkan', picture: 'Gambar sebagai ganti tabel',
    print: 'Cetak seminar “{{title}}”',
    figureSvg: 'Ekspor gambar sebagai SVG', figurePng: 'Ekspor gambar sebagai PNG',
    copyLink: 'Salin tautan ke tampilan ini', gaps: 'Apa yang dikodekan, dan apa yang belum', matrix: 'Matriks: siapa wajib apa, negara demi negara', filters: 'Saringan',
    day: 'Tampilkan hukum per {{date}}', sources: 'Sumber dari yang digambar', help: 'Bantuan: tombol, dan mulai dari mana',
    seminars: 'Seminar: sajikan, atau jadikan ini adegan',
    clear: 'Hapus saringan dan fokus', invert: 'Tampilkan yang tersembunyi, sembunyikan yang tampak',
    boxes: 'Pilih beberapa simpul dengan kotak', pickedOff: 'Angkat simpul yang dipilih', pickedAlone: 'Sembunyikan semua kecuali simpul yang dipilih',
    pickedPin: 'Sematkan semua simpul yang dipilih', atlas: 'Kembali ke atlas',
  },
} satisfies Same<typeof exploreEn>;
