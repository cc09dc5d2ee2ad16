/** The questions, in the order in which they are shown. A `date` of '' is the data's own day. */
import { REACH_QUESTIONS } from './reach.ts';
import { THEME_QUESTIONS } from './themes.ts';
import type { Question } from './columns.ts';

export const QUESTIONS = {
  recovery: {
    en: {
      title: 'How is a State bound to help victims recover, and which victims?',
      says: 'Each clause in force for it: people asked about first, then texts that name trafficking, then the firmest wording.',
      silent: 'Not what its own law or practice does; a clause for children or workers is not owed to every victim.',
    },
    id: {
      title: 'Bagaimana suatu Negara wajib membantu korban pulih, dan korban yang mana?',
      says: 'Setiap klausul yang berlaku baginya: orang yang ditanyakan dahulu, lalu teks yang menyebut perdagangan orang, lalu rumusan paling tegas.',
      silent:
        'Bukan apa yang dilakukan hukum atau praktiknya sendiri; klausul bagi anak atau pekerja tidak berlaku bagi setiap korban.',
    },
    parameters: { scope: 'trafficking-victims', state: 'KHM', date: '' },
    columns: ['instrument', 'article', 'paragraph', 'force', 'people', 'owes', 'trigger', 'since'],
  },
  'duties-by-person': {
    en: {
      title: 'Whose case is it? What does a State owe this person?',
      says: 'The duties of protection that cover this person, those that name trafficking first.',
      silent:
        'Not duties of prosecution or prevention. A convention on forced labour reaches a victim only through forced labour.',
    },
    id: {
      title: 'Perkara siapa? Apa kewajiban Negara terhadap orang ini?',
      says: 'Kewajiban pelindungan yang mencakup orang ini, yang menyebut perdagangan orang lebih dahulu.',
      silent:
        'Bukan kewajiban penuntutan atau pencegahan. Konvensi kerja paksa menjangkau korban hanya melalui kerja paksa.',
    },
    parameters: { scope: 'trafficking-victims', state: 'THA', date: '' },
    columns: ['duty', 'instrument', 'article', 'paragraph', 'force', 'people', 'owes', 'trigger', 'since'],
  },
  'duty-owed': {
    en: {
      title: 'Is a State bound by this duty, and to what exactly?',
      says: 'Each clause in force for it and what exactly it asks.',
      silent: '“Make it possible not to punish” is not “must not punish”. No row means not coded, never “free to”.',
    },
    id: {
      title: 'Apakah suatu Negara terikat kewajiban ini, dan pada apa tepatnya?',
      says: 'Setiap klausul yang berlaku baginya dan apa tepatnya yang dimintanya.',
      silent:
        '“Memungkinkan untuk tidak menghukum” bukan “tidak boleh menghukum”. Tanpa baris berarti tidak dikodekan, bukan “bebas”.',
    },
    parameters: { scope: 'trafficking-victims', state: 'KHM', duty: 'non-punishment', date: '' },
    columns: ['instrument', 'article', 'paragraph', 'force', 'owes', 'people', 'trigger', 'since'],
  },
  'duty-begun': {
    en: {
      title: 'Since when must a State do this?',
      says: 'The clauses in order of the day on which each began to bind it.',
      silent: 'Training officials is another duty than identifying victims. No row is “not coded”, not “not obliged”.',
    },
    id: {
      title: 'Sejak kapan suatu Negara wajib melakukan ini?',
      says: 'Klausul menurut tanggal mulai mengikatnya.',
      silent:
        'Melatih petugas bukan kewajiban mengidentifikasi korban. Tanpa baris berarti “tidak dikodekan”, bukan “tidak wajib”.',
    },
    parameters: { state: 'VNM', duty: 'identify-victims', date: '' },
    columns: ['since', 'instrument', 'article', 'paragraph', 'force', 'owes', 'people'],
  },
  'duty-parties': {
    en: {
      title: 'Which instruments ask for this duty, and whom in a group do they bind?',
      says: 'Each clause with each member that it binds on the day.',
      silent:
        'Clauses that bind no member, or reach victims only through a second treaty, are not shown. Directives of the Union have no coded duty, so nothing is said of EU law.',
    },
    id: {
      title: 'Instrumen mana yang meminta kewajiban ini, dan siapa dalam kelompok yang diikatnya?',
      says: 'Setiap klausul dengan setiap anggota yang diikatnya pada hari itu.',
      silent:
        'Klausul yang tidak mengikat anggota, atau menjangkau korban hanya lewat perjanjian kedua, tidak tampil. Arahan Uni Eropa tidak memiliki kewajiban terkode.',
    },
    parameters: { scope: 'trafficking-victims', duty: 'residence-status', group: 'asean', date: '' },
    columns: ['instrument', 'article', 'paragraph', 'force', 'owes', 'state', 'since'],
  },
  'duty-wording': {
    en: {
      title: 'What does each clause on this duty ask: a possibility, a procedure or a right?',
      says: 'All clauses on one duty side by side.',
      silent: 'The same wording is not the same duty: read what is owed before the line.',
    },
    id: {
      title: 'Apa yang diminta tiap klausul: kemungkinan, prosedur atau hak?',
      says: 'Semua klausul tentang satu kewajiban berdampingan.',
      silent: 'Rumusan yang sama bukan kewajiban yang sama: bacalah apa yang diwajibkan.',
    },
    parameters: { scope: 'trafficking-victims', duty: 'compensation' },
    columns: ['instrument', 'article', 'paragraph', 'force', 'owes', 'people', 'trigger', 'count'],
  },
  standing: {
    en: {
      title: 'Was this State bound on this day?',
      says: 'Its standing, with the event and the clause that decide it.',
      silent: 'Where a day is not known, the answer is an interval, not a guess.',
    },
    id: {
      title: 'Apakah Negara ini terikat pada hari itu?',
      says: 'Kedudukannya, dengan peristiwa dan klausul yang menentukannya.',
      silent: 'Bila tanggal tidak diketahui, jawabannya rentang, bukan dugaan.',
    },
    parameters: { state: 'KHM', instrument: 'palermo-protocol', date: '2007-07-15' },
    columns: ['link', 'signed', 'deposited', 'since', 'until'],
  },
  'members-bound': {
    en: {
      title: 'Which members of a group did this instrument bind on this day?',
      says: 'Those that were members on the day and for which the instrument was in force.',
      silent: "Membership is that of the data's own day: a later member is listed too if the treaty bound it.",
    },
    id: {
      title: 'Anggota kelompok mana yang terikat instrumen ini pada hari itu?',
      says: 'Yang menjadi anggota pada hari itu dan telah terikat.',
      silent: 'Anggota yang masuk kelompok kemudian tidak dicantumkan, meskipun telah terikat perjanjian.',
    },
    parameters: { group: 'asean', instrument: 'palermo-protocol', date: '2015-11-21' },
    columns: ['state', 'deposited', 'since'],
  },
  'members-changed': {
    en: {
      title: 'What changed between two days for the members of a group?',
      says: 'Each member that became bound, ceased to be, or joined the group, after the first day and up to the second.',
      silent: 'Reservations made or withdrawn in between are not shown.',
    },
    id: {
      title: 'Apa yang berubah antara dua tanggal bagi anggota kelompok?',
      says: 'Setiap anggota yang menjadi atau berhenti terikat, atau masuk kelompok.',
      silent: 'Pensyaratan yang dibuat atau ditarik di antaranya tidak tampil.',
    },
    parameters: { group: 'asean', instrument: 'palermo-protocol', date: '2015-11-21', until: '2026-11-24' },
    columns: ['day', 'state', 'event', 'deposited'],
  },
  'state-changed': {
    en: {
      title: 'What changed for one State between two days?',
      says: 'Treaties that began or ceased to bind it.',
      silent: 'Not changes in its own law.',
    },
    id: {
      title: 'Apa yang berubah bagi satu Negara antara dua tanggal?',
      says: 'Perjanjian yang mulai atau berhenti mengikatnya.',
      silent: 'Bukan perubahan hukumnya sendiri.',
    },
    parameters: { state: 'KHM', date: '2006-12-31', until: '2026-11-24' },
    columns: ['day', 'instrument', 'event'],
  },
  reservations: {
    en: {
      title: 'Which States have set aside a clause that protects victims?',
      says: 'Statements of substance, or on the reading, of articles that protect.',
      silent:
        'Opting out of the court clause is no such statement. For some parties a statement is recorded that nobody has read.',
    },
    id: {
      title: 'Negara mana yang mengesampingkan klausul pelindung korban?',
      says: 'Pernyataan substantif atau tafsir atas pasal pelindung.',
      silent:
        'Penolakan klausul pengadilan bukan pernyataan demikian. Bagi sebagian pihak tercatat pernyataan yang belum dibaca.',
    },
    parameters: { instrument: 'palermo-protocol' },
    columns: ['state', 'article', 'paragraph', 'statement', 'note', 'made', 'until'],
  },
  leaving: {
    en: {
      title: 'Who has left a treaty, or is leaving?',
      says: 'Notices, the day on which each ends the bond, and those taken back.',
      silent: 'A notice is not yet an exit, and other treaties on the same subject go on.',
    },
    id: {
      title: 'Siapa yang telah atau sedang keluar dari perjanjian?',
      says: 'Pemberitahuan, tanggal berakhirnya, dan yang ditarik kembali.',
      silent: 'Pemberitahuan belum berarti keluar, dan perjanjian lain tetap berlaku.',
    },
    parameters: {},
    columns: ['instrument', 'state', 'notice', 'until', 'taken', 'note'],
  },
  directive: {
    en: {
      title: 'Whom does a directive of the Union bind?',
      says: 'Member States, from when, and by when the result is due.',
      silent: 'Nobody is “party” to a directive. A member that is not addressed has no row.',
    },
    id: {
      title: 'Siapa yang terikat arahan Uni Eropa?',
      says: 'Negara anggota, sejak kapan, dan batas hasilnya.',
      silent: 'Tidak ada “pihak” pada arahan. Anggota yang tidak dituju tidak memiliki baris.',
    },
    parameters: { instrument: 'eu-directive-2011-36' },
    columns: ['state', 'since', 'due', 'until', 'note'],
  },
  difference: {
    en: {
      title: 'What does one instrument add to another, or make firmer?',
      says: 'The firmest wording of each on every duty: new, firmer, the same, softer, coded only in the other, unread.',
      silent: 'The wording alone is compared; for whom and when may differ: open the evidence.',
    },
    id: {
      title: 'Apa yang ditambahkan atau dipertegas satu instrumen terhadap yang lain?',
      says: 'Rumusan paling tegas masing-masing: baru, lebih tegas, sama, lebih lunak, hanya pada yang lain, belum dibaca.',
      silent: 'Hanya rumusan yang dibandingkan; untuk siapa dan bilamana bisa berbeda: bukalah buktinya.',
    },
    parameters: { instrument: 'actip', than: 'palermo-protocol' },
    columns: ['duty', 'difference', 'force', 'thanForce'],
  },
  'both-or-one': {
    en: {
      title: 'What binds both of two States, and what only one?',
      says: 'Treaties by whom they bind on the day.',
      silent:
        'Whether a treaty works between the two also depends on reservations; which government acceded for a State that two claimed to speak for is not in the data.',
    },
    id: {
      title: 'Apa yang mengikat kedua Negara, dan apa yang hanya satu?',
      says: 'Perjanjian menurut siapa yang diikatnya pada hari itu.',
      silent:
        'Berlakunya antara keduanya juga bergantung pada pensyaratan; pemerintah mana yang beraksesi bagi Negara yang diklaim dua pemerintah tidak ada dalam data.',
    },
    parameters: { state: 'KHM', other: 'VNM', date: '' },
    columns: ['instrument', 'who', 'since'],
  },
  'owed-between': {
    en: {
      title: 'What do two States owe each other when a victim goes home?',
      says: 'Clauses on return that bind both, since the later of the two days.',
      silent: 'Bilateral memoranda are not in the data.',
    },
    id: {
      title: 'Apa kewajiban dua Negara satu sama lain saat korban pulang?',
      says: 'Klausul pemulangan yang mengikat keduanya, sejak tanggal yang lebih akhir.',
      silent: 'Memorandum bilateral tidak ada dalam data.',
    },
    parameters: { state: 'THA', other: 'KHM', date: '' },
    columns: ['instrument', 'article', 'paragraph', 'force', 'addressee', 'owes', 'people', 'since'],
  },
  supervisors: {
    en: {
      title: 'Who supervises this State, and with what power?',
      says: 'Bodies that monitor its treaties, or exercise jurisdiction under them.',
      silent:
        'A grade given under a foreign law is no supervision under a treaty; links of low confidence are only counted.',
    },
    id: {
      title: 'Siapa yang mengawasi Negara ini, dan dengan kuasa apa?',
      says: 'Badan yang memantau perjanjiannya, atau menjalankan yurisdiksi menurutnya.',
      silent: 'Penilaian menurut hukum asing bukan pengawasan perjanjian.',
    },
    parameters: { state: 'THA', date: '' },
    columns: ['institution', 'link', 'instrument', 'since', 'note'],
  },
  helpers: {
    en: {
      title: 'Who helps in this State, and on whose word?',
      says: 'Help to the State or to its national bodies; each row opens its source.',
      silent: 'What one paper alone reports is that paper’s word, not a fact that others confirm.',
    },
    id: {
      title: 'Siapa yang membantu di Negara ini, dan menurut siapa?',
      says: 'Bantuan kepada Negara atau badan nasionalnya; tiap baris membuka sumbernya.',
      silent: 'Yang dilaporkan satu tulisan saja adalah kata tulisan itu, bukan fakta yang dipastikan pihak lain.',
    },
    parameters: { state: 'KHM' },
    columns: ['institution', 'role', 'helped', 'said', 'note'],
  },
  unanswered: {
    en: {
      title: 'To which duties towards every victim does no national article in the data correspond?',
      says: 'Firm and qualified duties without a coded article, and how many articles were read.',
      silent: 'No coded article is not “no answer at home”: most of the law was not read.',
    },
    id: {
      title: 'Kewajiban terhadap setiap korban mana yang tanpa pasal nasional dalam data?',
      says: 'Kewajiban tegas dan bersyarat tanpa pasal terkode, dan berapa pasal yang dibaca.',
      silent: 'Tanpa pasal terkode bukan “tanpa jawaban nasional”: sebagian besar hukum belum dibaca.',
    },
    parameters: { state: 'KHM', date: '' },
    columns: ['duty', 'instrument', 'article', 'paragraph', 'force', 'owes'],
  },
  'findings-state': {
    en: {
      title: 'What does the literature find missing in this State on this duty, and who differs?',
      says: 'Claims of a gap with the checks beside them.',
      silent: 'Many claims of one paper are one study.',
    },
    id: {
      title: 'Apa yang menurut pustaka kurang di Negara ini pada kewajiban ini, dan siapa berbeda?',
      says: 'Klaim kekurangan dengan pemeriksaan di sampingnya.',
      silent: 'Banyak klaim satu tulisan adalah satu kajian.',
    },
    parameters: { state: 'KHM', duty: 'assist-victims-recovery' },
    columns: ['finding', 'claim', 'said', 'check'],
  },
  'findings-duty': {
    en: {
      title: 'Which findings concern this duty, and who is said to fall short?',
      says: 'Findings of the literature, whom or what each is about, and their checks.',
      silent: "A finding is its author's word, not law.",
    },
    id: {
      title: 'Temuan mana yang menyangkut kewajiban ini, dan siapa yang dikatakan kurang?',
      says: 'Temuan pustaka, tentang siapa atau apa, dan pemeriksaannya.',
      silent: 'Temuan adalah kata penulisnya, bukan hukum.',
    },
    parameters: { duty: 'assist-victims-recovery' },
    columns: ['finding', 'form', 'about', 'claim', 'said', 'check'],
  },
  travel: {
    en: {
      title: 'How did this instrument travel into others?',
      says: 'Which supplement it, build on it or refer to it, and on which it rests.',
      silent: 'Only whole instruments are linked, not clauses.',
    },
    id: {
      title: 'Bagaimana instrumen ini berlanjut ke instrumen lain?',
      says: 'Yang melengkapi, membangun di atasnya atau merujuknya, dan landasannya.',
      silent: 'Hanya instrumen utuh yang dihubungkan, bukan klausul.',
    },
    parameters: { instrument: 'palermo-protocol' },
    columns: ['instrument', 'link', 'than', 'paragraph', 'note'],
  },
  'firm-elsewhere': {
    en: {
      title: 'Where is a duty firm that this instrument only asks to consider?',
      says: 'Mandatory clauses of other treaties in force for members of a group.',
      silent:
        'Firm for other people is not firm for every victim: read for whom. Clauses that reach victims through a second treaty are not shown.',
    },
    id: {
      title: 'Di mana kewajiban tegas yang oleh instrumen ini hanya diminta dipertimbangkan?',
      says: 'Klausul wajib perjanjian lain yang berlaku bagi anggota kelompok.',
      silent:
        'Tegas bagi orang lain bukan tegas bagi setiap korban: bacalah untuk siapa. Klausul lewat perjanjian kedua tidak tampil.',
    },
    parameters: { scope: 'trafficking-victims', instrument: 'palermo-protocol', group: 'asean', date: '' },
    columns: ['duty', 'instrument', 'article', 'paragraph', 'force', 'owes', 'people', 'state'],
  },
  ...REACH_QUESTIONS,
  ...THEME_QUESTIONS,
} as const satisfies Record<string, Question>;
