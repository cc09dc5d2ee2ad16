/** Questions on how far the law reaches: over which conduct, against whom, before which court. */
import type { Question } from './columns.ts';

export const REACH_QUESTIONS = {
  limits: {
    en: {
      title: 'Does the treaty reach trafficking that crosses no border and has no gang behind it?',
      says: 'For each treaty with a coded limit: the crime and the protection of victims apart, and the duties beyond the limit.',
      silent:
        'Under Palermo the crime must be punished everywhere, but its protection stops at Article 4: no “every victim” without it. A treaty that is not listed has no limit in the data, which is not to say that it has none.',
    },
    id: {
      title: 'Apakah perjanjian menjangkau perdagangan tanpa lintas batas dan tanpa kelompok terorganisasi?',
      says: 'Untuk tiap perjanjian dengan batas terkode: pidana dan pelindungan korban terpisah, serta kewajiban di luar batas itu.',
      silent:
        'Menurut Palermo kejahatan wajib dipidana di mana pun, tetapi pelindungannya berhenti pada Pasal 4: tiada “setiap korban” tanpanya. Perjanjian yang tidak tercantum tidak memiliki batas dalam data; bukan berarti tidak ada.',
    },
    parameters: {},
    columns: [
      'instrument',
      'paragraph',
      'crimeAtHome',
      'crimeWithoutGroup',
      'protectionAtHome',
      'protectionWithoutGroup',
      'limit',
      'except',
    ],
  },
  definitions: {
    en: {
      title: 'What counts as trafficking: Palermo, Europe, South Asia, ASEAN, and the State’s own law?',
      says: 'The elements of each definition, in short words of the Atlas.',
      silent:
        'The short words are no quotation. “Not read” and “not coded” are not “no”; a ratified treaty does not make the national definition the same.',
    },
    id: {
      title: 'Apa yang dimaksud perdagangan orang: Palermo, Eropa, Asia Selatan, ASEAN, dan hukum Negara sendiri?',
      says: 'Unsur tiap definisi, dalam kata singkat Atlas.',
      silent:
        'Kata singkat ini bukan kutipan. “Tidak dibaca” dan “tidak dikodekan” bukan “tidak”; ratifikasi tidak menyamakan definisi nasional.',
    },
    parameters: { state: 'KHM' },
    columns: [
      'instrument',
      'paragraph',
      'act',
      'means',
      'purpose',
      'childWithoutMeans',
      'victimConsent',
      'border',
      'organised',
      'note',
    ],
  },
  court: {
    en: {
      title: 'Between which members of a group can a dispute under a treaty reach the International Court?',
      says: 'Pairs of parties neither of which set the clause aside, with the clause.',
      silent:
        'A reservation works both ways: with a State that made one, neither may go to the Court. A pair with a party later than the list of statements, or of a treaty whose statements were not read, is counted as not known. A statement made after the list was read is not in the data.',
    },
    id: {
      title: 'Di antara anggota mana sengketa menurut suatu perjanjian dapat sampai ke Mahkamah Internasional?',
      says: 'Pasangan pihak yang keduanya tidak mengesampingkan klausul itu, beserta klausulnya.',
      silent:
        'Pensyaratan berlaku dua arah: terhadap Negara yang membuatnya, keduanya tidak dapat ke Mahkamah. Pasangan dengan pihak yang lebih baru dari daftar pernyataan, atau perjanjian yang pernyataannya tidak dibaca, dihitung sebagai tidak diketahui. Pernyataan setelah daftar dibaca tidak ada dalam data.',
    },
    parameters: { group: 'asean', instrument: 'palermo-protocol', date: '' },
    columns: ['state', 'other', 'paragraph', 'since'],
  },
  refoulement: {
    en: {
      title: 'May this State send home a victim who is a refugee?',
      says: 'Duties in force not to send back, and clauses that leave other law untouched.',
      silent:
        'A clause that leaves refugee law untouched adds no duty of its own. Parties to the Refugee Convention are not coded, and custom is not in the data.',
    },
    id: {
      title: 'Bolehkah Negara ini memulangkan korban yang adalah pengungsi?',
      says: 'Kewajiban yang berlaku untuk tidak memulangkan, dan klausul yang membiarkan hukum lain utuh.',
      silent:
        'Klausul yang membiarkan hukum pengungsi utuh tidak menambah kewajiban. Pihak Konvensi Pengungsi tidak dikodekan, dan hukum kebiasaan tidak ada dalam data.',
    },
    parameters: { state: 'THA', date: '' },
    columns: ['link', 'instrument', 'article', 'paragraph', 'force', 'owes', 'trigger', 'than', 'note', 'since'],
  },
  humanity: {
    en: {
      title: 'Is trafficking a crime against humanity for this State, in The Hague and at home?',
      says: 'The chain of conditions, each with its article; then what is claimed about it, each claim beside its checks.',
      silent:
        'Trafficking is no crime against humanity as such. A gap in the law at home opens the Court’s door (Article 17), it does not shut it: a claim that says otherwise is its author’s.',
    },
    id: {
      title:
        'Apakah perdagangan orang kejahatan terhadap kemanusiaan bagi Negara ini, di Den Haag dan di dalam negeri?',
      says: 'Rantai syarat, masing-masing dengan pasalnya; lalu klaim tentangnya, tiap klaim di samping pemeriksaannya.',
      silent:
        'Perdagangan orang bukan kejahatan terhadap kemanusiaan dengan sendirinya. Celah hukum nasional membuka pintu Mahkamah (Pasal 17), tidak menutupnya: klaim sebaliknya adalah kata penulisnya.',
    },
    parameters: { state: 'KHM', date: '' },
    columns: ['link', 'provision', 'finding', 'claim', 'said', 'check', 'since'],
  },
  'still-bound': {
    en: {
      title: 'What still binds a State that has left a treaty?',
      says: 'Clauses of its other treaties on the same duties, in force for it on the day.',
      silent:
        'Duties that arose before the end are not shown. For whom and when a clause holds may differ from the treaty that was left.',
    },
    id: {
      title: 'Apa yang masih mengikat Negara yang telah keluar dari perjanjian?',
      says: 'Klausul perjanjian lain tentang kewajiban yang sama, yang berlaku baginya pada hari itu.',
      silent:
        'Kewajiban yang timbul sebelum berakhir tidak tampil. Untuk siapa dan bilamana klausul berlaku bisa berbeda dari perjanjian yang ditinggalkan.',
    },
    parameters: { scope: 'trafficking-victims', state: 'SGP', instrument: 'ilo-c105', date: '' },
    columns: ['duty', 'instrument', 'article', 'paragraph', 'force', 'owes', 'people', 'trigger', 'since'],
  },
} as const satisfies Record<string, Question>;
