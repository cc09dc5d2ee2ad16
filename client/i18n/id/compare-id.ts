/** Kata-kata untuk perbandingan jalur. */
import type { compareEn } from '../en/compare-en.ts';
import type { Same } from '../words.ts';

export const compareId: Same<typeof compareEn> = {
  title: 'Perbandingan jalur',
  open: 'Bandingkan',
  close: 'Tutup perbandingan',
  together: 'Semua dengan tinta penuh',
  through: 'Yang tidak melewati {{name}} diredupkan.',
  place: 'Jalur',
  way: 'Melalui',
  steps: 'Langkah',
  force: 'Kekuatan',
  who: 'Bagi siapa',
  since: 'Sejak',
  standing: 'Pada hari itu',
  sources: 'Sumber',
  confidence: 'Keyakinan terendah',
  hub: 'Tetangga',
  hubMeans: 'Dari semua simpul di antara kedua ujung: makin banyak, makin kurang bermakna jalurnya',
  owed: 'Yang diwajibkan',
  none: '–',
};
