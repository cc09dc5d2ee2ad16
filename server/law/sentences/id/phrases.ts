/** Indonesian. Titles and qualifiers stay as the data has them. */
import { LEADS } from './links.ts';
import { EFFECT, HELP, IN_ROLE, MANDATE } from './mandates.ts';
import { PEOPLE, ROLES } from './people.ts';
import { NOT_READ, QUESTION_NOTE, UNREAD_STATEMENTS } from './question-notes.ts';
import { ABSENT, NOT_OPEN, STANDING } from './standing.ts';
import type { Force } from '../../../contract/vocabulary.ts';
import type { Phrases } from '../phrases.ts';
import { NOTE, RANK_REASONS } from './rank-reasons.ts';
import { NO_PATH } from './no-path.ts';

const ADDRESSEES: Readonly<Record<string, string>> = {
  'state-party': 'setiap Negara Pihak',
  'member-state': 'setiap Negara Anggota',
  'requested-state': 'Negara Pihak yang diminta',
  'competent-authorities': 'otoritas yang berwenang',
  'international-body': 'badan internasional yang disebutnya',
  'state-of-origin': 'Negara Pihak yang menjadi negara kewarganegaraan atau tempat tinggal korban',
  'destination-state': 'Negara Pihak yang memulangkan korban',
};

const ROLE_NAMES: Readonly<Record<string, string>> = {
  monitoring: 'pemantauan',
  'technical-assistance': 'bantuan teknis',
  observer: 'pengamat',
  'victim-support': 'dukungan bagi korban',
  training: 'pelatihan',
  funding: 'pendanaan',
  rescue: 'penyelamatan',
  reintegration: 'reintegrasi',
  data: 'data',
  custodian: 'penjaga',
  channel: 'saluran',
  guidance: 'pedoman',
  coordination: 'koordinasi',
};

const deposited = (name: string) => (day: string) => `${name} diserahkan untuk disimpan ${day}`;
const registered = (name: string) => (day: string) => `${name} didaftarkan ${day}`;

const indonesianList = (items: readonly string[]) =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} dan ${items.at(-1)}`;

const asks = (what: (who: string) => string): Phrases['duty']['lead'][Force] => ({
  forward: (article, duty, who, quoted) => `${article} ${what(who)} mengenai ${duty}${quoted}`,
  backward: (article, duty, who, quoted) => `mengenai ${duty}, ${article} ${what(who)}${quoted}`,
});

/** As laws are cited: "6(3)(d)" is "6 ayat (3) huruf d". */
const pasal = (place: string): string => {
  const [article = '', ...marks] = place.match(/[^()]+/g) ?? [];
  const said = marks.map((mark) =>
    mark === '-'
      ? 'sampai'
      : /^\d/.test(mark)
        ? `ayat (${mark})`
        : /^[ivx]{2,}$/.test(mark)
          ? `angka (${mark})`
          : `huruf ${mark}`,
  );
  return ['Pasal', article, ...said].join(' ');
};

export const PHRASES: Phrases = {
  months: [
    'Januari',
    'Februari',
    'Maret',
    'April',
    'Mei',
    'Juni',
    'Juli',
    'Agustus',
    'September',
    'Oktober',
    'November',
    'Desember',
  ],
  dayOf: (day, month, year) => `${day} ${month} ${year}`,
  on: (day) => `pada ${day}`,
  inMonth: (month, year) => `pada bulan ${month} ${year}, tanggalnya tidak diketahui`,
  inYear: (year) => `pada tahun ${year}, tanggalnya tidak diketahui`,
  part: pasal,
  provision: (place, instrument) => `${place.replace(/^s (?=\d)/, 'bagian ')} dalam ${instrument}`,
  article: (places, instrument) => `${indonesianList(places.map(pasal))} ${instrument}`,
  chapeau: (article) => `kalimat pembuka ${article}`,
  asAmended: (instrument, by) => `${instrument} sebagaimana diubah oleh ${by}`,
  name: {
    Instrument: (name) => name,
    Article: (name) => name,
    Obligation: (title) => `“${title}”`,
    Institution: (name) => name,
    Country: (name) => name,
    Concept: (title) => `“${title}”`,
    Finding: (title) => `temuan “${title}”`,
  },
  list: indonesianList,
  paper: (sentence) => `Menurut Paulina dkk. (2025), ${sentence}`,
  leads: LEADS,
  role: (role) => ROLE_NAMES[role] ?? role.replaceAll('-', ' '),
  since: (day) => `sejak ${day}`,
  until: (day) => `sampai ${day}`,
  duty: {
    lead: {
      mandatory: asks((who) => `mewajibkan ${who} bertindak`),
      qualified: asks((who) => `mewajibkan ${who}, dengan rumusan bersyarat, bertindak`),
      consider: asks((who) => `mewajibkan ${who} mempertimbangkan tindakan`),
      recommended: asks((who) => `menganjurkan agar ${who} bertindak`),
      optional: asks((who) => `membolehkan ${who} bertindak`),
      unread: {
        forward: (article, duty) => `${article} mengatur ${duty}; rumusannya belum dibaca`,
        backward: (article, duty) => `${duty} diatur dalam ${article}, yang rumusannya belum dibaca`,
      },
    },
    addressee: (addressee) => ADDRESSEES[addressee] ?? addressee.replaceAll('-', ' '),
    people: PEOPLE,
    someVictims: 'sebagian korban perdagangan orang',
    role: ROLES,
    owes: (owes) => `Yang diwajibkan: ${owes}`,
    forWhom: (people) => `Bagi siapa: ${people}`,
    unsure: {
      high: '',
      medium: ' (disimpulkan dari susunan teksnya: keyakinan sedang)',
      low: ' (bagian teks ini belum dibaca: keyakinan rendah)',
    },
    whoseCase: (people, roles) => `Dalam perkara siapa: ${people}; ${roles}`,
    actsOn: (roles) => roles,
    when: (trigger) => `Kapan: ${trigger}`,
    requires: (treaty) =>
      `Menjangkau korban perdagangan orang melalui ${treaty}, jadi bagi negara yang terikat pada keduanya`,
    boundByBoth: (party, day) => `${party} terikat pada keduanya sejak ${day}`,
    limit: (article, instrument, limit) =>
      `${instrument} berlaku dalam batasnya sendiri${article ? ` (${pasal(article)})` : ''}: ${limit}`,
    amended: (text, how, place, since, due) => {
      const days = `berlaku sejak ${since}${due ? `, harus dipatuhi paling lambat ${due}` : ''}`;
      const told = { replaces: 'menggantikan', deletes: 'menghapus', amends: 'mengubah' };
      return how === 'may'
        ? `${text} (${days}) mengubah bagian lain dari pasal yang sama; apakah juga ${place} tidak dikodekan`
        : `${text} (${days}) ${told[how]} ${place}: yang disebut di sini adalah rumusan sebelumnya`;
    },
    lent: (article, words) => `dengan kata-kata ${article}: “${words}”`,
    carried: (article) => `Mengambil alih ${article}: satu kewajiban, bukan dua`,
    codersDiffered: (readings) => `Para pengode berbeda pendapat tentang rumusannya (${readings})`,
  },
  bond: {
    notYet: (party, instrument, day) => `pada ${day}, ${instrument} belum berlaku bagi ${party}`,
    ended: (party, instrument, day) => `pada ${day}, ${instrument} tidak lagi berlaku bagi ${party}`,
    unknown: (party, instrument, day) => `tidak diketahui apakah ${instrument} berlaku bagi ${party} pada ${day}`,
    organisation: {
      forward: (a, b) => `${a} adalah pihak pada ${b}, sebagai organisasi dan bukan sebagai negara`,
      backward: (a, b) => `${b} mengikat ${a} sebagai pihak, sebagai organisasi dan bukan sebagai negara`,
    },
    deposited: {
      ratification: deposited('piagam ratifikasi'),
      accession: deposited('piagam aksesi'),
      acceptance: deposited('piagam penerimaan'),
      approval: deposited('piagam persetujuan'),
      succession: (day) => `suksesinya diberitahukan ${day}`,
      signature: (day) => `menyatakan terikat dengan penandatanganan ${day}`,
      'bound-as-member': (day) => `terikat sebagai anggota, tercatat ${day}`,
    },
    registered: {
      ratification: registered('ratifikasinya'),
      accession: registered('aksesinya'),
      acceptance: registered('penerimaannya'),
      approval: registered('persetujuannya'),
      succession: registered('pemberitahuan suksesinya'),
      signature: (day) => `menyatakan terikat dengan penandatanganan ${day}`,
      'bound-as-member': (day) => `terikat sebagai anggota, tercatat ${day}`,
    },
    joined: (day) => `bergabung ${day}, dengan tindakan yang tidak disebut sumbernya`,
    joinedNoDay: 'bergabung, dengan tindakan dan pada tanggal yang tidak disebut sumbernya',
    dayNotKnown: {
      ratification: 'tanggal ratifikasinya tidak diketahui',
      accession: 'tanggal aksesinya tidak diketahui',
      acceptance: 'tanggal penerimaannya tidak diketahui',
      approval: 'tanggal persetujuannya tidak diketahui',
      succession: 'tanggal pemberitahuan suksesinya tidak diketahui',
      signature: 'menyatakan terikat dengan penandatanganan, tanggalnya tidak diketahui',
      'bound-as-member': 'terikat sebagai anggota, tanggalnya tidak diketahui',
    },
    inForce: (day) => `berlaku baginya sejak ${day}`,
    inForceBetween: (first, last) => `berlaku baginya sejak tanggal yang tidak diketahui antara ${first} dan ${last}`,
    inForceAfter: (first) => `berlaku baginya sejak tanggal yang tidak diketahui, tidak sebelum ${first}`,
    inForceBy: (last) => `berlaku baginya paling lambat ${last}`,
    inForceNotKnown: 'tanggal mulai berlaku baginya tidak diketahui',
    computed: (articles) =>
      articles.length === 0 ? ' (dihitung)' : ` (dihitung dari ${indonesianList(articles.map(pasal))})`,
    until: (day) => `berakhir baginya ${day}`,
    notice: (day) => `pemberitahuan penarikan diri disampaikan ${day}`,
    pending: (day) => `ia berhenti terikat pada ${day} kecuali pemberitahuan itu ditarik kembali sebelumnya`,
    noticeUnsure: ' (tidak pasti: pemberitahuannya tidak dibaca)',
    noticeWithdrawn: (day) => `pemberitahuan itu ditarik kembali ${day}`,
    territory: (note) => `wilayah: ${note}`,
    listRead: (day) => `menurut daftar pihak yang dibaca sampai ${day}`,
    noList: 'tanpa daftar lengkap pihaknya yang telah dibaca',
    afterList: (day) => `ditambahkan satu per satu setelah daftar pihak yang dibaca sampai ${day}`,
    resultDue: (day) => `hasilnya wajib tercapai paling lambat ${day}`,
    signed: (day) => day,
    signedNoDay: 'pada tanggal yang tidak diketahui',
    signatureOnly: 'tanda tangan saja tidak menjadikannya pihak',
  },
  hedge: 'Ini tidak pasti: buktinya berkeyakinan rendah',
  absent: ABSENT,
  notOpen: NOT_OPEN,
  standing: STANDING,
  statement: {
    form: { reservation: 'pensyaratan (reservasi)', declaration: 'deklarasi', objection: 'keberatan' },
    kind: {
      'dispute-clause': 'mengecualikan diri dari penyelesaian sengketa',
      substantive: 'mengenai substansi',
      interpretive: 'mengenai penafsiran',
      territorial: 'mengenai wilayah',
      general: 'bersifat umum',
      objection: 'terhadap pernyataan pihak lain',
      declaration: 'sebagaimana dinyatakan dalam catatan',
      acceptance: 'menerima suatu prosedur',
      refusal: 'menolak suatu prosedur',
    },
    lead: {
      forward: (party, what, about) => `${party} mengajukan ${what} atas ${about}`,
      backward: (party, what, about) => `${about} menjadi pokok ${what} dari ${party}`,
    },
    against: (party) => `terhadap pernyataan ${party}`,
    made: (day) => `diajukan ${day}`,
    madeNoDay: 'tanggal pengajuannya tidak diketahui',
    withdrawn: (day) => `ditarik kembali ${day}`,
    withdrawnBy: (day) => `ditarik kembali paling lambat ${day}, pada tanggal yang tidak dibaca`,
    objected: (each) => `Keberatan: ${each.join('; ')}`,
    objection: (party, when) => `${party}, ${when}`,
  },
  corresponds: {
    basis: {
      'the law says so': 'undang-undang itu sendiri menyatakannya',
      'our reading': 'pembacaan atas teksnya',
      'a supervisory body': 'badan pengawas menyatakannya',
    },
    extent: {
      whole: 'mencakup seluruh kewajiban',
      part: 'mencakup sebagian kewajiban',
      'not judged': 'sejauh mana kewajiban itu tercakup tidak dinilai',
    },
    note: (basis, extent) => `Dasar: ${basis}; ${extent}. Ini tidak menyatakan bahwa hukum itu sesuai`,
  },
  mandate: MANDATE,
  help: HELP,
  inRole: IN_ROLE,
  effect: EFFECT,
  graded: (tier, year) => `tingkat ${tier} pada tahun ${year}`,
  locator: (place) => place,
  rankReasons: RANK_REASONS,
  noPath: NO_PATH,
  note: NOTE,
  notRead: NOT_READ,
  unreadStatements: UNREAD_STATEMENTS,
  questionNote: QUESTION_NOTE,
};
