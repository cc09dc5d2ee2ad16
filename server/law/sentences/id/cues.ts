/** Indonesian: the words by which a question in plain words is understood. */
import type { CueTexts } from '../cues.ts';
import { SPOKEN_NAMES } from './spoken-names.ts';

export const CUE_TEXTS: CueTexts = {
  titles: {
    path: 'Bagaimana keduanya terhubung dalam hukum?',
    card: 'Apa ini, apa dasarnya, dan apa yang dilakukannya?',
    clauses: 'Klausulnya, pasal demi pasal',
    parties: 'Siapa pihaknya?',
    day: 'Hukum pada suatu hari',
    'matrix-duty': 'Negara dan kewajiban yang mengikatnya, sebagai tabel',
    'matrix-instrument': 'Negara dan perjanjian, sebagai tabel',
    'matrix-supervisor': 'Negara dan pengawasnya, sebagai tabel',
    'matrix-clause': 'Kewajiban dan klausul instrumen, sebagai tabel',
    'matrix-task': 'Lembaga dan tugas yang diberikan instrumen, sebagai tabel',
    'matrix-help': 'Lembaga dan kewajiban yang dibantunya, sebagai tabel',
    'matrix-these': 'Negara-negara ini berdampingan, sebagai tabel',
    'page-gaps': 'Apa yang sudah dan belum dikodekan',
    'page-sources': 'Sumber-sumber',
    'page-help': 'Tombol, dan dari mana memulai',
    'layout-map': 'Di peta',
    'layout-timeline': 'Sepanjang garis waktu',
  },
  cues: {
    about:
      'ceritakan tentang, ceritakan, peran, peranan, tugas, fungsi, mandat, ngapain, kerjanya, apa itu, siapa itu, apakah itu, tentang, informasi, jelaskan, profil, ringkasan, gambaran',
    bound:
      'terikat, ikut, mengikat, diikat*, pihak, merat*, ratifikasi, diratifikasi, aksesi, mengaksesi, bergabung, gabung, menandatangani, tanda tangan, status, kedudukan, berlaku, ikut serta, diikuti, mengikuti, menerima, turut serta',
    whichStates:
      'siapa, siapa saja, negara mana, negara apa, anggota, negara pihak, negara anggota, negara negara, anggota mana, mana saja',
    whichTreaties:
      'perjanjian, per perjanjian, menurut perjanjian, konvensi mana, konvensi apa, instrumen, traktat, perjanjian mana, instrumen mana, kesepakatan, aturan internasional',
    whichBodies: 'lembaga*, organisasi*, badan, institusi*, lembaga mana, organisasi mana',
    change:
      'berubah, perubahan, baru, terjadi, menjadi pihak sejak, perkembangan, diikuti, bergabung sejak, berganti, mulai terikat',
    reserve:
      'reservasi, pensyaratan, mengesampingkan, dikesampingkan, mengecualikan, persyaratan atas, deklarasi interpretatif, mereservasi',
    beyond:
      'perlukah, sebaiknya, seharusnya, akankah, akan, bagaimana jika, bagaimana kalau, mengapa, kenapa, berapa banyak, berapa jumlah, berapa negara, berapa orang, berapa kali, seberapa sering',
    notBound:
      'tidak terikat, belum terikat, tak terikat, tidak merat*, belum merat*, tak merat*, belum ratifikasi, tidak ratifikasi, bukan pihak, belum jadi pihak, belum menjadi pihak, tidak menjadi pihak, tidak ikut, belum ikut, belum bergabung, tidak bergabung, belum menandatangani, tidak menandatangani, tidak mengikat, belum mengikat',
    leave:
      'keluar, menarik diri, mundur, penarikan diri, mengundurkan diri, pengunduran diri, denunsiasi, meninggalkan, mengakhiri',
    remain: 'masih, tetap, tersisa, setelah keluar, sisa, meskipun keluar, walau keluar, kendati, tinggal',
    directive: 'arahan, direktif, transposisi, hukum uni eropa, petunjuk uni eropa',
    differ:
      'beda, bedanya, perbedaan, berbeda, ditambahkan, menambah*, tambahan, lebih tegas, lebih lunak, lebih ketat, lebih keras, lebih luas, lebih sempit, lebih rinci, lebih kuat, lebih lemah, melampaui, lebih jauh, dibandingkan, versus, vs, dipertegas',
    compare: 'bandingkan, perbandingan, dibandingkan, membandingkan, berdampingan, sandingkan',
    common: 'sekaligus, bersama, keduanya, kedua negara, sama sama, hanya, dua duanya, yang sama, salah satu, saja',
    goHome: 'pulang, pemulangan, dipulangkan, memulangkan, kembali, kepulangan, repatriasi, pulangkan',
    eachOther: 'satu sama lain, timbal balik, saling, bilateral, di antara keduanya',
    supervise:
      'mengawas*, diawas*, pengawas*, memantau, dipantau, pemantau*, komite, pengaduan, mengadu, mengadukan, badan perjanjian, memeriksa, menilai, meninjau, awasi, melapor, laporan kepada, badan pengawas',
    complain: 'ke mana mengadu, dapat mengadu, mengadukan, ke mana mengadukan, tempat mengadu',
    tasks: 'siapa melakukan apa, menurut klausul mana',
    setUp: 'dibentuk dengan, dibentuk oleh, dengan resolusi, dengan perjanjian',
    nobody: 'tidak ada lembaga',
    help: 'membantu, dibantu, bantuan, menolong, mendukung, lsm, bekerja di, aktif di, beroperasi di, pendampingan, mendampingi, dukungan, yayasan, penampungan, program di, penyedia layanan, bergerak di',
    unanswered:
      'belum ada pasal, belum ada pasalnya, tanpa pasal, tidak ada pasal, tidak ada pasalnya, belum dilaksanakan, belum diterapkan, tidak dilaksanakan, belum diatur, tidak diatur, belum diimplementasikan, tidak punya padanan, belum punya padanan, belum tercermin, tanpa padanan, belum ada padanan*',
    domestic:
      'hukum nasional, undang undang*, hukum dalam negeri, pasal nasional, peraturan nasional, hukumnya sendiri, hukum sendiri, hukum domestik',
    literature:
      'pustaka, literatur, penelitian, temuan, kajian, studi, peneliti, akademisi, makalah, penulis, kritik, dikritik, mengkritik, riset, tulisan, publikasi, para ahli',
    missing: 'kurang, kekurangan, kesenjangan, celah, lemah, kelemahan, gagal, masalah, belum memadai, tidak memadai',
    influence:
      'memengaruhi, mempengaruhi, pengaruh, didasarkan pada, berdasarkan, merujuk, mengacu, dirujuk, berlanjut, melengkapi, bersumber dari, turunan, terinspirasi, dibangun di atas, bersandar, menyebar',
    firm: 'tegas, wajib mutlak, keharusan, mutlak, wajib di tempat lain, di tempat lain, secara tegas',
    consider:
      'dipertimbangkan, mempertimbangkan, hanya diminta, hanya meminta, sekadar, hanya dianjurkan, dianjurkan, pertimbangan, opsional',
    limits:
      'melintas* batas, lintas batas, tanpa lintas batas, dalam negeri, di dalam negeri, dalam satu negara, tanpa kelompok, kelompok terorganisasi, kelompok terorganisir, tanpa sindikat, sindikat, domestik, antarnegara, pelaku tunggal, perseorangan, lokal, tanpa geng, menyeberang* perbatasan, melewati perbatasan',
    define:
      'definisi*, apa itu perdagangan orang menurut, apa itu tppo menurut, apa itu trafficking menurut, mendefinisikan, didefinisikan, pengertian, arti, yang dimaksud, dimaksud, unsur unsur, unsur, tergolong, termasuk perdagangan, makna',
    court:
      'mahkamah internasional, sengketa, menggugat, digugat, gugatan, membawa ke mahkamah, mengadukan ke mahkamah, peradilan internasional',
    sendBack:
      'mendeportasi, dideportasi, deportasi, mengusir, diusir, pengusiran, pengungsi, suaka, mengembalikan, memulangkan, dipulangkan, pemulangan paksa, nonrefoulement, refoulement, pencari suaka',
    humanity:
      'kejahatan terhadap kemanusiaan, den haag, mahkamah pidana internasional, perbudakan sebagai kejahatan, kejahatan kemanusiaan',
    owe: 'wajib, kewajiban, harus, haruskah, wajibkah, berkewajiban, mewajibkan, diwajibkan, tanggung jawab, diharuskan, perlukah, bertanggung jawab',
    rights:
      'hak, haknya, klien, klien saya, hak hak, terhadap, berhak, perlindungan bagi, melindungi, perkara siapa, perkara, perlindungan',
    recover: 'pulih, pemulihan, memulihkan, rehabilitasi, psikologis, sembuh, konseling, medis',
    sinceWhen:
      'sejak kapan, mulai kapan, dari kapan, kapan mulai, kapan, tanggal berapa, sudah berapa lama, berapa lama, terhitung sejak, tahun berapa',
    wording:
      'rumusan, bunyi, berbunyi, kata kata, klausul tentang, tiap klausul, setiap klausul, kemungkinan, prosedur, redaksi, susunan kata, klausul mengenai, dirumuskan, klausul',
    namesNgos:
      'menyebut lsm, menyebut ornop, menyebut organisasi non pemerintah, menyebut organisasi nonpemerintah, menyebut masyarakat sipil, klausul tentang lsm, klausul mengenai lsm, klausul lsm, klausul tentang organisasi non pemerintah, klausul mengenai organisasi non pemerintah, klausul tentang masyarakat sipil, melibatkan lsm',
    asksFor:
      'meminta, mewajibkan, memuat, mengatur, mengharuskan, mensyaratkan, menyebut, memerintahkan, menuntut, berisi',
    theme: 'tema, bertema, topik, soal, mengenai, bidang, perihal, terkait, menyangkut, urusan, dalam hal',
    link: 'terhubung, hubungan, berhubungan, kaitan, terkait dengan, berkaitan, jalur, jalan dari, rute, keterkaitan, sampai ke, tersambung, menuju, sambungan, rantai',
    between: 'antara, di antara, menghubungkan, penghubung, perantara, di tengah, menjembatani',
    clauses:
      'semua klausul, pasal demi pasal, semua pasal, seluruh pasal, isi, daftar pasal, ketentuan, klausul klausul, teks, pasal pasal, seluruh klausul',
    table: 'tabel, matriks, kisi, bagan, tabel silang',
    each: 'setiap, tiap, semua, masing masing, seluruh',
    duties: 'kewajiban, tugas tugas',
    notCoded:
      'belum dikodekan, tidak dikodekan, belum dibaca, data yang kurang, kekosongan data, kekurangan data, belum ada dalam data, dikodekan, celah data, kelengkapan data, belum lengkap, belum masuk data',
    sources: 'sumber, daftar pustaka, daftar sumber, rujukan, asal data, sumber data, referensi',
    helpPage: 'bantuan, pintasan, papan ketik, cara memakai, cara menggunakan, panduan, petunjuk, cara kerja, tombol',
    map: 'peta, di peta, peta dunia',
    timeline: 'garis waktu, lini masa, kronologi, linimasa, sejarah, urutan waktu',
  },
  names: SPOKEN_NAMES,
  people: {
    'trafficking-victims': 'korban perdagangan orang, korban perdagangan manusia, setiap korban, korban tppo',
    'child-victims-of-trafficking':
      'anak korban perdagangan orang, anak korban, korban anak, anak yang diperdagangkan, anak anak korban, anak korban perdagangan',
    'women-victims-of-trafficking':
      'perempuan korban, perempuan korban perdagangan orang, korban perempuan, perempuan yang diperdagangkan, wanita korban',
    children: 'anak, anak anak',
    'child-victims-of-exploitation': 'anak korban eksploitasi, anak yang dieksploitasi',
    women: 'perempuan, wanita, kaum perempuan',
    'persons-with-disabilities': 'penyandang disabilitas, difabel, disabilitas',
    witnesses: 'saksi',
    'forced-labourers': 'pekerja paksa, korban kerja paksa, orang dalam kerja paksa',
    'child-labourers': 'anak yang bekerja, buruh anak',
    'domestic-workers': 'pekerja rumah tangga, asisten rumah tangga, prt, pembantu',
    workers: 'pekerja, buruh',
    'migrant-workers': 'pekerja migran, buruh migran, tki, pmi, tenaga kerja asing',
    'smuggled-migrants': 'migran yang diselundupkan, migran selundupan',
    'torture-victims': 'korban penyiksaan',
    'prostituted-persons': 'orang yang dilacurkan, pekerja seks, orang yang dieksploitasi dalam prostitusi',
    'enslaved-persons': 'orang yang diperbudak, budak',
    refugees: 'pengungsi, pencari suaka',
    offenders: 'pelaku',
  },
  months: [
    'januari, jan',
    'februari, feb',
    'maret, mar',
    'april, apr',
    'mei',
    'juni, jun',
    'juli, jul',
    'agustus, agu, agt',
    'september, sep',
    'oktober, okt',
    'november, nov',
    'desember, des',
  ],
  since: 'sejak, mulai, dari',
  after: 'setelah, sesudah',
  before: 'sebelum',
  when: 'ketika, saat',
  entering: 'terikat, berlaku, mengikat',
  until: 'sampai, hingga, sebelum',
  between: 'antara, dari',
  and: 'dan, sampai, hingga, ke',
  not: 'tanpa melalui, tanpa, tidak melalui, tidak lewat, tanpa lewat, selain, kecuali, menghindari, bukan lewat',
  via: 'melalui, lewat, melewati, via, dengan melalui',
  negations: 'tidak tdk bukan belum blm tak gak ga nggak enggak jangan tanpa',
  subject: 'perdagangan orang manusia',
  law: 'uu, undang undang',
  of: 'tahun',
  also: 'dan',
  heads: 'siapa siapakah apa apakah kapan mana bagaimana mengapa kenapa berapa',
  little:
    'yang yg tdk dgn utk pd dlm krn sdh udah blm gak ga nggak enggak tak jangan dong sih kok ya ttg tsb dll nih aja itulah nomor no di ke dari dan atau pada dengan untuk bagi oleh dalam ini itu apa apakah siapa mana kapan bagaimana mengapa kenapa adalah ialah ada tidak bukan belum sudah sudahkah telah akan sedang bisa bisakah boleh bolehkah dapat dapatkah juga saja lagi lalu maka jika kalau ketika saat sebagai seperti agar supaya karena sehingga saya kami kita mereka dia ia nya tolong tampilkan tunjukkan lihat cari daftar menurut atas secara antara sampai sejak tahun tanggal bulan hari sekarang kini kedua dua satu sama lain hanya tetapi tapi namun serta masih tetap pun per terhadap tentang semua setiap tiap suatu sebuah para atasnya diberikan memberikan memberi berikan menjadi jadi punya memiliki mempunyai melakukan dilakukan mengajukan diajukan perlu mau ingin lebih paling baik instansi mulai bawah kah lah',
  field:
    'perdagangan orang manusia korban hukum perjanjian konvensi instrumen protokol pasal pasalnya klausul negara kewajiban hak kelompok anggota lembaga organisasi badan undang undangnya internasional nasional teks data atlas aturan peraturan kasus perkara pemerintah perlindungan tindak pidana tppo kejahatan penuh bagian tempat',
};
