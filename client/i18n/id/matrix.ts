/** Kata-kata untuk matriks. */
import type { matrixEn } from '../en/matrix.ts';
import type { Same } from '../words.ts';

export const matrixId: Same<typeof matrixEn> = {
  open: 'Matriks: siapa wajib apa', see: 'Lihat dalam matriks',
  duties: 'Siapa wajib apa, terhadap {{who}}?',
  treaties: 'Siapa yang terikat oleh perjanjian mana?',
  intro: {
    duty: 'Pada {{date}}, menurut isi data. Setiap garis adalah rumusan paling tegas di antara klausul yang paling mencakup orang-orang ini. Arsiran berarti tidak ada klausul dalam data yang mengikat negara itu di sana: tidak pernah berarti “tidak” menurut hukum.',
    instrument: 'Pada {{date}}, menurut isi data. Arsiran berarti belum ada yang memasukkan siapa yang bergabung: tidak pernah berarti “tidak” menurut hukum.',
  },
  rows: 'Negara', columns: 'Kolom', whose: 'Kasus siapa', which: 'Yang mana', every: 'semua',
  by: { duty: 'kewajiban', instrument: 'perjanjian' },
  all: 'Semua negara', regions: 'Kawasan', members: 'Anggota pada hari itu',
  count: '{{title}} ({{count}})',
  none: 'Tidak ada negara yang menjadi anggotanya pada hari ini dalam data. Pilih negara lain, atau hari lain.',
  unsure_other: 'Untuk {{count}} negara tidak diketahui apakah anggota pada hari ini; tidak ada baris untuknya.',
  hint: 'Sebuah sel membuka dasarnya; urungkan untuk kembali. Panah menyusuri sel, Enter membuka.',
  sum: { duty: '“wajib”, untuk mereka semua', instrument: 'terikat' },
  fit: { full: 'untuk mereka semua', part: 'untuk sebagian dari mereka', other: 'untuk orang lain' },
  noClause: 'tidak ada klausul dalam data', unknown: 'tidak diketahui untuk hari ini', unread: 'hanya klausul yang belum dibaca',
  home_other: '{{count}} pasal hukumnya sendiri menjawab',
  cell: '{{state}} · {{column}}: {{says}}', rests: '{{says}} ({{place}})',
  legend: 'Arti tanda-tanda', ownLaw: 'hukum sendiri menjawab',
  kept: 'Tidak ada yang ditampilkan di sini: disembunyikan dahulu, atau tidak ada negara anggota pada hari ini.',
  state: 'Negara', column: 'Tentang', says: 'Dalam data', people: 'Untuk siapa', own: 'Pasal hukumnya sendiri', instrument: 'Instrumen', pinpoint: 'Tempat', source: 'Sumber', url: 'Web', day: 'Hari', version: 'Versi data',
  save: 'Simpan sebagai CSV', saved: 'Tersimpan: {{count}} sel.', tooLong: 'Terlalu banyak untuk satu berkas: pilih lebih sedikit negara.',
};
