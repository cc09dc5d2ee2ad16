/** Indonesian: two or three things side by side. */
import type { Comparison } from '../../../contract/compare.ts';
import type { CompareTexts } from '../compare-texts.ts';

const each = (count: number): string => (count === 2 ? 'keduanya' : 'ketiganya');
const one = (count: number): string => (count === 2 ? 'salah satu' : 'satu atau dua');
const NONE = 'Tidak mengikat pada tanggal ini';
const plain =
  (all: string, some: string, open: string) =>
  (what: Comparison, count: number): string =>
    (what === 'some' ? some : what === 'open' ? open : what === 'none' ? NONE : all)
      .replace('{each}', each(count))
      .replace('{one}', one(count));
const byForce =
  (alike: string, differ: string, some: string) =>
  (what: Comparison, count: number): string =>
    what === 'differ'
      ? differ.replace('{each}', each(count))
      : plain(alike, some, 'Belum dapat dibandingkan: ada yang belum dibaca')(what, count);

export const COMPARE_TEXTS: CompareTexts = {
  title: (names) => `${names.slice(0, -1).join(', ')} dan ${names.at(-1)}, berdampingan`,
  heading: {
    treaties: plain('Mengikat {each}', 'Mengikat {one}', 'Tidak diketahui untuk {each}'),
    duties: byForce('Kewajiban yang sama', 'Kewajiban {each}, tidak sama', 'Kewajiban {one}, menurut data'),
    supervisors: plain('Mengawasi {each}', 'Mengawasi {one}', 'Tidak diketahui apakah mengawasi'),
    ownLaw: plain('Hukum {each}', 'Hukum masing-masing', 'Hukum sendiri, tidak diketahui pada tanggal ini'),
    helpers: plain('Membantu {each}', 'Membantu {one}, menurut data', 'Bantuan, tidak diketahui pada tanggal ini'),
    mandates: plain('Menyebut {each}', 'Menyebut {one}, sejauh dibaca', 'Tidak diketahui pada tanggal ini'),
    helpsWith: plain('Bantuan {each}', 'Bantuan {one}', 'Bantuan, tidak diketahui pada tanggal ini'),
    supervises: plain('Diawasi {each}', 'Diawasi {one}', 'Pengawasan, tidak diketahui pada tanggal ini'),
    places: plain('Tempat kerja {each}', 'Tempat kerja {one}', 'Tempat kerja, tidak diketahui pada tanggal ini'),
    clauses: byForce('Diminta dengan cara sama', 'Diminta {each}, tidak sama', 'Diminta {one}, sejauh dibaca'),
    bodies: plain('Disebut {each}', 'Disebut {one}, sejauh dibaca', 'Tidak diketahui pada tanggal ini'),
    rests: plain('Landasan {each}', 'Landasan {one}', 'Tidak diketahui pada tanggal ini'),
    askedBy: byForce('Meminta {each} dengan cara sama', 'Meminta {each}, tidak sama', 'Meminta {one}, sejauh dibaca'),
    helpedBy: plain('Membantu {each}', 'Membantu {one}, menurut data', 'Bantuan, tidak diketahui pada tanggal ini'),
  },
  sentence: (heading, names, more) => `${heading}: ${names.join(', ')}${more > 0 ? `, dan ${more} lagi` : ''}`,
  standing: {
    party: 'terikat',
    'bound by EU law': 'oleh hukum UE',
    contracting: 'setuju, belum berlaku',
    signed: 'hanya menandatangani',
    ended: 'tidak lagi terikat',
    'not joined': 'tidak ikut',
    'not open': 'tidak terbuka baginya',
    'no such State': 'belum ada negaranya',
    'not coded': 'tidak dikodekan',
    unknown: 'tidak diketahui pada tanggal ini',
  },
  power: {
    supervises: 'mengawasi',
    judges: 'dapat mengadili',
    individual: 'pengaduan',
    'inter-state': 'pengaduan negara',
    inquiry: 'penyelidikan',
    'no inquiry': 'tanpa penyelidikan',
  },
  stated: {
    reserved: 'direservasi',
    'partly reserved': 'direservasi sebagian',
    territorial: 'soal wilayah',
    interpreted: 'ditafsirkan',
    declared: 'dideklarasikan',
  },
  fit: { part: 'untuk sebagian mereka', other: 'untuk orang lain' },
  limited: 'terbatas',
  reserved: 'dikesampingkan reservasinya',
  noClause: 'tiada klausul dalam data',
  notRead: 'belum dibaca seluruhnya',
  notNamed: 'tiada pasal terbaca menyebutnya',
  notThere: 'tidak pada tanggal ini',
  notKnown: 'tidak diketahui pada tanggal ini',
  perhaps: 'mungkin lebih tegas',
  nothing: 'tiada dalam data',
};
