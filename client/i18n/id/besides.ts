/** Indonesian: the words of the comparison. */
import type { besidesWords as english } from '../en/besides.ts';
import type { Same } from '../words.ts';

export const besidesWords: Same<typeof english> = {
  besides: {
    with: 'Bandingkan dengan …',
    withNamed: 'Bandingkan dengan {{title}}',
    two: 'Bandingkan {{one}} dan {{other}}',
    find: 'Bandingkan {{title}} dengan',
    third: {
      Country: 'Tambah negara ketiga',
      Institution: 'Tambah badan ketiga',
      Instrument: 'Tambah instrumen ketiga',
      Obligation: 'Tambah kewajiban ketiga',
    },
    notAlike: '“{{name}}” lain jenisnya: hanya yang sejenis berdiri berdampingan.',
    reading: 'Cara membacanya',
    asPicture: 'Gambar',
    asTable: 'Tabel',
    asText: 'Teks',
    day: 'Pada {{date}}, menurut isi data. Tiada dalam data tidak pernah berarti “tidak” dalam hukum.',
    more: '{{count}} lagi',
    stack: '{{heading}} · {{count}}',
    fold: 'Tampilkan lebih sedikit',
    row: 'Apa',
    group: 'Kelompok',
    cell: '{{thing}}, {{row}}: {{text}}',
    none: 'Tiada dalam data ini yang terhubung dengan semua ini pada tanggal ini.',
    figure: 'Simpan gambar (SVG)',
    thing: 'Yang dibandingkan',
    says: 'Dalam data',
    force: 'Ketegasan',
  },
};
