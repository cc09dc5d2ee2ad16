/** Indonesian: the legal questions in plain words, and what each answer does and does not say. */
import type { QuestionTexts } from '../question-texts.ts';
import { COLUMN_NAMES, PARAMETER_NAMES } from './columns.ts';

const QUESTIONS: QuestionTexts['questions'] = {
  recovery: {
    title: 'Bagaimana suatu Negara wajib membantu korban pulih, dan korban yang mana?',
    says: 'Setiap klausul yang berlaku baginya: orang yang ditanyakan dahulu, lalu teks yang menyebut perdagangan orang, lalu rumusan paling tegas.',
    silent:
      'Bukan apa yang dilakukan hukum atau praktiknya sendiri; klausul bagi anak atau pekerja tidak berlaku bagi setiap korban.',
  },
  'duties-by-person': {
    title: 'Perkara siapa? Apa kewajiban Negara terhadap orang ini?',
    says: 'Kewajiban pelindungan yang mencakup orang ini, yang menyebut perdagangan orang lebih dahulu.',
    silent:
      'Bukan kewajiban penuntutan atau pencegahan. Konvensi kerja paksa menjangkau korban hanya melalui kerja paksa.',
  },
  'duty-owed': {
    title: 'Apakah suatu Negara terikat kewajiban ini, dan pada apa tepatnya?',
    says: 'Setiap klausul yang berlaku baginya dan apa tepatnya yang dimintanya.',
    silent:
      '“Memungkinkan untuk tidak menghukum” bukan “tidak boleh menghukum”. Tanpa baris berarti tidak dikodekan, bukan “bebas”.',
  },
  'duty-begun': {
    title: 'Sejak kapan suatu Negara wajib melakukan ini?',
    says: 'Klausul menurut tanggal mulai mengikatnya.',
    silent:
      'Melatih petugas bukan kewajiban mengidentifikasi korban. Tanpa baris berarti “tidak dikodekan”, bukan “tidak wajib”.',
  },
  'duty-parties': {
    title: 'Instrumen mana yang meminta kewajiban ini, dan siapa dalam kelompok yang diikatnya?',
    says: 'Setiap klausul dengan setiap Negara yang pada tanggal itu anggota dan diikatnya.',
    silent:
      'Klausul yang tidak mengikat anggota, atau menjangkau korban hanya lewat perjanjian kedua, tidak tampil. Arahan Uni Eropa mengikat menurut hukum Uni, bukan sebagai perjanjian.',
  },
  'duty-wording': {
    title: 'Apa yang diminta tiap klausul: kemungkinan, prosedur atau hak?',
    says: 'Semua klausul tentang satu kewajiban berdampingan.',
    silent: 'Rumusan yang sama bukan kewajiban yang sama: bacalah apa yang diwajibkan.',
  },
  'ngo-clauses': {
    title: 'Klausul mana yang menyebut organisasi non-pemerintah atau masyarakat sipil?',
    says: 'Dasarnya klausul yang dikodekan sebagai meminta Negara bekerja sama dengan masyarakat sipil, masing-masing dengan rumusannya sendiri, apa yang dimintanya, dan secara ringkas siapa yang disebutnya.',
    silent:
      'Kewajiban ini mencakup pula organisasi pengusaha dan pekerja: beberapa klausul hanya menyebut organisasi itu. Tugas badan yang berkonsultasi dengan organisasi seperti itu, dan hak mengadu, adalah pertanyaan lain. Klausul yang belum dibaca bukan “tidak”.',
  },
  standing: {
    title: 'Apakah Negara ini terikat pada tanggal itu?',
    says: 'Kedudukannya, dengan peristiwa dan klausul yang menentukannya.',
    silent: 'Bila tanggal tidak diketahui, jawabannya rentang, bukan dugaan.',
  },
  'members-bound': {
    title: 'Anggota kelompok mana yang terikat instrumen ini pada tanggal itu?',
    says: 'Yang menjadi anggota pada tanggal itu dan telah terikat.',
    silent: 'Anggota yang masuk kelompok kemudian tidak dicantumkan, meskipun telah terikat perjanjian.',
  },
  'members-changed': {
    title: 'Apa yang berubah antara dua tanggal bagi anggota kelompok?',
    says: 'Setiap anggota yang menjadi atau berhenti terikat, atau masuk atau keluar kelompok.',
    silent: 'Pensyaratan yang dibuat atau ditarik di antaranya tidak tampil.',
  },
  'state-changed': {
    title: 'Apa yang berubah bagi satu Negara antara dua tanggal?',
    says: 'Perjanjian yang mulai atau berhenti mengikatnya.',
    silent: 'Bukan perubahan hukumnya sendiri.',
  },
  reservations: {
    title: 'Negara mana yang mengesampingkan klausul pelindung korban?',
    says: 'Pernyataan substantif atau tafsir atas pasal pelindung.',
    silent:
      'Penolakan klausul pengadilan bukan pernyataan demikian. Bagi sebagian pihak tercatat pernyataan yang belum dibaca.',
  },
  leaving: {
    title: 'Siapa yang telah atau sedang keluar dari perjanjian?',
    says: 'Pemberitahuan, tanggal berakhirnya, dan yang ditarik kembali.',
    silent: 'Pemberitahuan belum berarti keluar, dan perjanjian lain tetap berlaku.',
  },
  directive: {
    title: 'Siapa yang terikat arahan Uni Eropa?',
    says: 'Negara anggota, sejak kapan, dan batas hasilnya.',
    silent: 'Tidak ada “pihak” pada arahan. Anggota yang tidak dituju tidak memiliki baris.',
  },
  difference: {
    title: 'Apa yang ditambahkan atau dipertegas satu instrumen terhadap yang lain?',
    says: 'Rumusan paling tegas masing-masing: baru, lebih tegas, sama, lebih lunak, hanya pada yang lain; atau tidak dapat dinyatakan, bila klausul yang dapat mengubahnya belum dibaca.',
    silent: 'Hanya rumusan yang dibandingkan; untuk siapa dan bilamana bisa berbeda: bukalah buktinya.',
  },
  'shared-duties': {
    title: 'Instrumen mana yang memiliki klausul tentang kewajiban yang sama?',
    says: 'Pasangan instrumen yang telah diterima sampai tanggal itu, masing-masing dengan kewajiban yang diatur klausul keduanya; siapa yang diikatnya tidak ditanyakan.',
    silent:
      'Klausul yang belum dibaca tidak dihitung, jadi tanpa baris bukan “tidak ada kesamaan”; instrumen yang tanggal penerimaannya tidak ada dalam data tidak masuk pasangan mana pun. Kewajiban yang sama dapat dirumuskan lebih tegas di satu instrumen daripada di yang lain.',
  },
  'both-or-one': {
    title: 'Apa yang mengikat kedua Negara, dan apa yang hanya satu?',
    says: 'Perjanjian menurut siapa yang diikatnya pada tanggal itu.',
    silent:
      'Berlakunya antara keduanya juga bergantung pada pensyaratan; pemerintah mana yang beraksesi bagi Negara yang diklaim dua pemerintah tidak ada dalam data.',
  },
  'owed-between': {
    title: 'Apa kewajiban dua Negara satu sama lain saat korban pulang?',
    says: 'Klausul pemulangan yang mengikat keduanya, sejak tanggal yang lebih akhir.',
    silent: 'Memorandum bilateral tidak ada dalam data.',
  },
  supervisors: {
    title: 'Siapa yang mengawasi Negara ini, dan dengan kuasa apa?',
    says: 'Setiap badan dengan setiap wewenang yang diberikan klausul kepadanya: laporan dan seberapa sering, pengaduan dan dari siapa, penyelidikan, dan apakah Negara telah menerimanya.',
    silent:
      'Aturan prosedur, tindak lanjut dan praktik tidak dikodekan. Penilaian menurut hukum asing bukan pengawasan perjanjian; hubungan dengan keyakinan rendah hanya dihitung.',
  },
  complaints: {
    title: 'Ke mana korban atau LSM dapat mengadukan Negara ini, dan dengan syarat apa?',
    says: 'Setiap badan yang memeriksa pengaduan dari selain Negara, menurut klausul mana, dari siapa dan dengan syarat apa; sejak kapan perjanjian mengikat; apakah Negara telah menerimanya, bila harus.',
    silent:
      'Kebanyakan klausul menyebut perseorangan: apakah LSM dapat bertindak bagi korban bergantung pada tiap teks. Hak representasi menurut Konstitusi ILO hanya milik organisasi pengusaha dan pekerja. Prosedur yang klausulnya tidak ada dalam data tidak memiliki baris, misalnya menurut Protokol ketiga Konvensi Hak Anak; pengadilan regional dan nasional juga tidak.',
  },
  'tasks-under': {
    title: 'Siapa melakukan apa menurut instrumen ini, dan menurut pasal mana?',
    says: 'Setiap badan yang diaturnya atau diberinya tugas, dengan pasal dan ayat; tugas penyimpan di akhir.',
    silent:
      'Tambahan dari keputusan kemudian, aturan prosedur atau praktik tidak dikodekan. Pasal tanpa baris bukan “tanpa tugas”; hubungan berkeyakinan rendah, misalnya pada pasal yang belum dibaca, hanya dihitung.',
  },
  'tasks-of': {
    title: 'Menurut klausul mana badan ini bertindak?',
    says: 'Setiap pasal yang mengaturnya atau memberinya tugas, instrumen demi instrumen.',
    silent:
      'Mandat dari resolusi yang tidak ada dalam data tidak memiliki baris, dan badan tanpa baris tetap dapat bertindak menurutnya. Tugas bagi badan yang lebih besar tercantum pada badan itu.',
  },
  'set-up': {
    title: 'Badan mana yang dibentuk dengan perjanjian, dan mana dengan resolusi?',
    says: 'Setiap badan dengan pasal yang mengaturnya, atau badan yang memutuskannya, perjanjian lebih dahulu.',
    silent:
      'Tidak semua badan dalam data memiliki asal terkode: tanpa baris bukan “tidak dibentuk siapa pun”. Bila perjanjian hanya mengatur susunan suatu badan, badan itu mungkin sudah ada sebelumnya.',
  },
  'help-with-duty': {
    title: 'Lembaga mana yang membantu Negara ini dengan kewajiban ini, dan menurut siapa?',
    says: 'Bantuan di Negara itu dahulu, lalu kepada kawasan yang mencakupnya, lalu di seluruh dunia, masing-masing disebut demikian, dengan sumbernya.',
    silent:
      'Bantuan kepada kawasan atau kepada Negara mana pun tidak berarti Negara ini menerimanya. Bila data tidak menyatakan apakah kawasan mencakup Negara itu, bantuan hanya dihitung sebagai tidak diketahui. Yang telah berakhir pada tanggal itu tidak memiliki baris; tanpa baris bukan “tidak ada yang membantu”.',
  },
  unhelped: {
    title: 'Pada kewajiban mana tidak ada lembaga dalam data yang membantu?',
    says: 'Kewajiban yang dibebankan klausul dalam data dan yang bantuannya, dari lembaga mana pun kepada Negara mana pun, tidak ada dalam data.',
    silent:
      'Tidak ada dalam data bukan “tidak ada yang membantu”: sumber tentang bantuan baru dibaca sebagian. Bantuan yang telah berakhir tetap dihitung di sini; badan yang mengawasi perjanjian tidak.',
  },
  helpers: {
    title: 'Siapa yang membantu di Negara ini, dan menurut siapa?',
    says: 'Bantuan kepada Negara atau badan nasionalnya; tiap baris membuka sumbernya.',
    silent: 'Yang dilaporkan satu tulisan saja adalah kata tulisan itu, bukan fakta yang dipastikan pihak lain.',
  },
  unanswered: {
    title: 'Kewajiban terhadap setiap korban mana yang tanpa pasal nasional dalam data?',
    says: 'Kewajiban tegas dan bersyarat tanpa pasal terkode, dan berapa pasal yang dibaca.',
    silent: 'Tanpa pasal terkode bukan “tanpa jawaban nasional”: sebagian besar hukum belum dibaca.',
  },
  'findings-state': {
    title: 'Apa yang menurut pustaka kurang di Negara ini pada kewajiban ini, dan siapa berbeda?',
    says: 'Klaim kekurangan dengan pemeriksaan di sampingnya.',
    silent: 'Banyak klaim satu tulisan adalah satu kajian.',
  },
  'findings-duty': {
    title: 'Temuan mana yang menyangkut kewajiban ini, dan siapa yang dikatakan kurang?',
    says: 'Temuan pustaka, tentang siapa atau apa, dan pemeriksaannya.',
    silent: 'Temuan adalah kata penulisnya, bukan hukum.',
  },
  travel: {
    title: 'Bagaimana instrumen ini berlanjut ke instrumen lain?',
    says: 'Yang melengkapi, membangun di atasnya atau merujuknya, dan landasannya.',
    silent: 'Hanya instrumen utuh yang dihubungkan, bukan klausul.',
  },
  'firm-elsewhere': {
    title: 'Di mana kewajiban tegas yang oleh instrumen ini hanya diminta dipertimbangkan?',
    says: 'Klausul wajib perjanjian lain yang berlaku bagi anggota kelompok.',
    silent:
      'Tegas bagi orang lain bukan tegas bagi setiap korban: bacalah untuk siapa. Klausul lewat perjanjian kedua tidak tampil.',
  },
  limits: {
    title: 'Apakah perjanjian menjangkau perdagangan tanpa lintas batas dan tanpa kelompok terorganisasi?',
    says: 'Untuk tiap perjanjian dengan batas terkode: pidana dan pelindungan korban terpisah, serta kewajiban di luar batas itu.',
    silent:
      'Menurut Palermo kejahatan wajib dipidana di mana pun, tetapi pelindungannya berhenti pada Pasal 4: tiada “setiap korban” tanpanya. Perjanjian yang tidak tercantum tidak memiliki batas dalam data; bukan berarti tidak ada.',
  },
  definitions: {
    title: 'Apa yang dimaksud perdagangan orang: Palermo, Eropa, Asia Selatan, ASEAN, dan hukum Negara sendiri?',
    says: 'Unsur tiap definisi perdagangan orang, lalu arti bentuk-bentuk eksploitasi, dalam kata singkat Atlas.',
    silent:
      'Bentuk tanpa baris tidak berdefinisi dalam data. Kata singkat ini bukan kutipan. “Tidak dibaca” dan “tidak dikodekan” bukan “tidak”; ratifikasi tidak menyamakan definisi nasional.',
  },
  court: {
    title: 'Di antara anggota mana sengketa menurut suatu perjanjian dapat sampai ke Mahkamah Internasional?',
    says: 'Pasangan pihak yang keduanya tidak mengesampingkan klausul itu, beserta klausulnya.',
    silent:
      'Pensyaratan berlaku dua arah: terhadap Negara yang membuatnya, keduanya tidak dapat ke Mahkamah. Pasangan dengan pihak yang lebih baru dari daftar pernyataan, atau perjanjian yang pernyataannya tidak dibaca, dihitung sebagai tidak diketahui. Pernyataan setelah daftar dibaca tidak ada dalam data.',
  },
  refoulement: {
    title: 'Bolehkah Negara ini memulangkan korban yang adalah pengungsi?',
    says: 'Kewajiban yang berlaku untuk tidak memulangkan, termasuk Pasal 33 Konvensi Pengungsi dan Protokolnya tahun 1967, dan klausul yang membiarkan hukum lain utuh.',
    silent:
      'Apakah seseorang pengungsi tidak diputuskan di sini, dan klausul yang membiarkan hukum pengungsi utuh tidak menambah kewajiban. Hukum kebiasaan, konvensi pengungsi Afrika 1969, dan tafsiran pengadilan atas larangan perlakuan kejam tidak dibaca.',
  },
  humanity: {
    title: 'Apakah perdagangan orang kejahatan terhadap kemanusiaan bagi Negara ini, di Den Haag dan di dalam negeri?',
    says: 'Rantai syarat, masing-masing dengan pasalnya; lalu klaim tentangnya, tiap klaim di samping pemeriksaannya.',
    silent:
      'Hukum yang memidana perbudakan sebagai tindak pidana biasa bukan hukum tentang kejahatan terhadap kemanusiaan. Perdagangan orang bukan kejahatan terhadap kemanusiaan dengan sendirinya. Celah hukum nasional membuka pintu Mahkamah (Pasal 17), tidak menutupnya: klaim sebaliknya adalah kata penulisnya.',
  },
  'still-bound': {
    title: 'Apa yang masih mengikat Negara yang telah keluar dari perjanjian?',
    says: 'Klausul perjanjian lain tentang kewajiban yang sama, yang berlaku baginya pada tanggal itu; tidak ada bagi Negara yang tidak keluar.',
    silent:
      'Kewajiban yang timbul sebelum berakhir tidak tampil. Untuk siapa dan bilamana klausul berlaku bisa berbeda dari perjanjian yang ditinggalkan.',
  },
  'theme-duties': {
    title: 'Kewajiban mana yang mengikat Negara pada tema ini, menurut pasal mana, seberapa tegas, sejak kapan?',
    says: 'Semua kewajiban yang setema dengan yang disebut: orang yang ditanyakan dahulu, lalu teks yang menyebut perdagangan orang, lalu rumusan paling tegas.',
    silent: 'Tema adalah susunan Atlas sendiri, bukan susunan perjanjian.',
  },
  'theme-supervisors': {
    title: 'Siapa yang mengawasi Negara ini pada tema ini, dan dengan kuasa apa?',
    says: 'Badan dari perjanjiannya yang memuat kewajiban setema, dengan setiap wewenang yang diberikan klausul kepadanya.',
    silent:
      'Badan mengawasi seluruh perjanjian, bukan tema itu saja. Bantuan dan penilaian menurut hukum asing bukan pengawasan.',
  },
  between: {
    title: 'Lembaga mana yang menghubungkan organisasi ini dengan instrumen itu?',
    says: 'Lembaga di antara keduanya, beserta hubungannya.',
    silent: 'Hubungan lewat lembaga adalah keterkaitan, bukan kewajiban.',
  },
};

export const QUESTION_TEXTS: QuestionTexts = {
  questions: QUESTIONS,
  parameters: PARAMETER_NAMES,
  columns: COLUMN_NAMES,
};
