/** Indonesian: the words of the pages of what is coded, of sources and of help, and of the one file of a seminar. */
import type { pagesWords as english } from '../en/pages.ts';
import type { Same } from '../words.ts';

export const pagesWords: Same<typeof english> = {
  gaps: {
    open: 'Apa yang dikodekan, dan apa yang belum',
    title: 'Apa yang dikodekan, dan apa yang belum',
    intro:
      'Data per {{date}} (versi {{version}}): {{all}} pernyataan dari {{sources}} sumber. “Belum dikodekan” berarti belum ada yang memasukkannya di sini; itu tidak pernah berarti “tidak” menurut hukum.',
    confidence:
      '{{high}} berkeyakinan tinggi, {{medium}} sedang, {{low}} rendah. Yang rendah tidak masuk jalur kecuali diminta.',
    instruments: 'Instrumen',
    states: 'Negara',
    name: 'Nama',
    articles: 'Pasal',
    duties: 'Kewajiban dikodekan',
    unread: 'Belum dibaca',
    unreadOf: '{{name}}: {{count}} klausul yang belum dibaca siapa pun, dan apa yang perlu dimasukkan',
    absent: 'Yang sama sekali tidak ada',
    absentIs: {
      regional:
        'Perjanjian hak asasi manusia regional: dari masing-masing hanya pasal tentang perbudakan dan perdagangan orang, tanpa praktik pengadilan dan komisinya.',
      directives:
        'Direktif dan peraturan lain Uni Eropa (tentang hak korban, izin tinggal, kekerasan seksual terhadap anak, sanksi bagi pemberi kerja).',
      cases: 'Perkara: tidak ada putusan pengadilan atau mahkamah mana pun dalam data.',
      comments: 'Komentar umum, rekomendasi umum, dan pengamatan akhir badan-badan perjanjian.',
      travaux: 'Travaux préparatoires dan catatan penafsiran.',
      refugee:
        'Hukum pengungsi di luar Pasal 33 Konvensi 1951 dan Protokol 1967 yang membawanya: pasal lain tentang hak, pernyataan atasnya, konvensi pengungsi Afrika 1969.',
      national: 'Hukum nasional sebagian besar Negara, dan dari yang ada hanya ketentuan yang disebut pada barisnya.',
    },
    low: 'Keyakinan rendah',
    parties: 'Pihak terdaftar',
    undated: 'Tanggal tidak pasti',
    counted: 'Hitungan depositari',
    list: 'Daftar dibaca sampai',
    byEuLaw_other: '{{count}} Negara menurut hukum UE',
    treaties: 'Perjanjian',
    laws: 'Hukum nasional',
    read: 'Pasal dibaca',
    answers: 'Tautan ke kewajiban',
    findings: 'Temuan',
    otherStates_other: 'Untuk {{count}} Negara lain tidak ada hukum nasional maupun temuan yang dikodekan.',
    notCoded: 'belum dikodekan',
  },
  clauses: {
    title: '{{name}}, klausul demi klausul',
    intro:
      'Setiap klausul sebagaimana dikodekan, dengan kata-kata yang menentukan. Bawalah teks yang Anda miliki, dan teks itu berdiri di samping bacaan kami dengan kata-kata tersebut ditandai.',
    choose: 'Pilih atau jatuhkan sebuah teks',
    stays: 'Markdown dengan judul “Article 6”, atau JSON. Dibaca di peramban Anda dan tidak dikirim ke mana pun.',
    counts: {
      found: 'ditemukan: {{count}}',
      'not found': 'tidak ditemukan: {{count}}',
      'article missing': 'pasal tidak ada dalam teks: {{count}}',
      'no words coded': 'tanpa kata yang dikodekan: {{count}}',
    },
    verdict: {
      found: 'kata ditemukan',
      'not found': 'kata tidak ditemukan',
      'article missing': 'pasal tidak ada dalam teks',
      'no words coded': 'tanpa kata yang dikodekan',
    },
    toEnter: 'Yang belum dibaca siapa pun',
    notRead:
      'Dari {{name}} pasal-pasal berikut belum dibaca: {{whole}}; dan sebagian dari: {{part}}. Isinya dapat mengubah setiap perbandingan dengannya; “belum dikodekan” tidak pernah berarti “tidak”.',
    article: 'Pasal',
    extent: 'Belum dibaca',
    known: 'Hanya diketahui pokoknya',
    whole: 'seluruhnya',
    part: 'sebagian',
    how: 'Siapa pun yang memiliki teksnya: dalam graph-seed/data/links/IMPOSES.csv kodekan setiap klausul menggantikan barisnya yang berdaya “unread”, isi kolom-kolom ini, keluarkan pasal itu dari law/unread.csv, dan sebutkan teksnya dalam sources.csv. “npm run seed -- --check” lalu mengatakan apa yang masih belum dibaca.',
    copyRows: 'Salin baris-baris ini',
  },
  api: {
    lead: 'Jawaban yang sama untuk program. Daftar digabung dengan “|”; setiap jawaban menyebut versi data.',
    endpoint: 'Titik akhir',
    try: 'Coba',
    program: 'Lewat program',
    status: 'Status {{status}}',
  },
  pages: {
    api: 'API: bertanya lewat program',
    cypher: 'Cypher: bertanya langsung kepada graf',
    sources: 'Sumber dari yang digambar',
    sourcesIntro:
      '{{count}} dari {{all}} sumber, yang paling banyak dipakai lebih dahulu. Versi data {{version}}, per {{date}}. Setiap garis dan simpul menyebut tempatnya sendiri di dalamnya.',
    source: 'Sumber',
    copyOf: 'Salinan atau daftar per',
    rests: 'Simpul dan garis yang bersandar padanya',
    help: 'Mulai dari mana',
    helpIntro:
      'Setiap garis adalah kutipan dan dapat diklik. Setiap tampilan adalah tautan, dan setiap langkah dapat diurungkan.',
    steps: {
      treaty: 'Siapa yang terikat oleh perjanjian lain?',
      path: 'Bagaimana dua hal terhubung?',
      duty: 'Bagaimana suatu negara terikat pada suatu kewajiban, dan terhadap siapa?',
      compare: 'Apa yang mengikat dua negara, dan apa yang hanya satu?',
      matrix: 'Siapa wajib apa, negara demi negara?',
      events: 'Apa yang berubah, bagi siapa, dan kapan?',
      day: 'Bagaimana hukumnya pada tanggal yang lebih awal?',
      table: 'Baca gambar sebagai tabel.',
      gaps: 'Apa yang dikodekan, dan apa yang belum?',
    },
    keys: 'Tombol',
    key: {
      '/': 'pencarian, tindakan, dan pertanyaan (atau Ctrl-K)',
      'Ctrl-Z': 'urungkan',
      'Ctrl-Shift-Z': 'ulangi',
      '1 2 3': 'redupkan yang lebih jauh dari sekian langkah dari simpul terpilih',
      '0': 'akhiri itu',
      Arrows: 'pada gambar: berjalan dari simpul ke simpul, yang menerangi sekitarnya; Spasi memilihnya',
      Enter: 'letakkan simpul tempat Anda berada, atau yang terpilih, di tengah',
      '+': 'tampilkan semua kaitannya',
      'Shift-F10': 'menu simpul atau garis terpilih',
      Delete: 'ambil simpul terpilih dari gambar',
      '[': 'lipat pertanyaan',
      ']': 'lipat rincian',
      Esc: 'akhiri yang terbuka, lalu pilihan; lalu kembali ke atlas',
      '?': 'halaman ini',
    },
  },
  about: {
    title: 'Tentang Atlas',
    is: 'Palermo Atlas menggambarkan hukum internasional melawan perdagangan orang sebagai graf: perjanjian, pasal-pasalnya dan kewajiban di dalamnya, lembaga di sekelilingnya, dan Negara yang bergabung. Setiap garis menyebut tempat ia dibaca dan seberapa yakin pembacaan itu.',
    isNot:
      'Ini peta teks, bukan nasihat hukum, dan bukan teks hukum itu sendiri: bacalah ketentuannya sebelum mengandalkannya. Yang tidak ada di sini tetap dapat merupakan hukum.',
    cite: 'Cara mengutip',
    citeHow:
      'Kutip dahulu ketentuannya sendiri: setiap garis menyalin kutipannya. Untuk mengutip apa yang ditampilkan Atlas, sebutkan versi datanya dan harinya:',
    citation: 'Palermo Atlas, versi data {{version}}, per {{date}}, {{link}}',
    copy: 'Salin kutipan ini',
    glossary: 'Istilah',
    terms: {
      party: {
        name: 'Negara Pihak',
        means: 'Negara yang terhadapnya perjanjian berlaku pada tanggal yang ditampilkan.',
      },
      contracting: {
        name: 'Negara peserta',
        means: 'Negara yang telah menyatakan terikat, sebelum perjanjian berlaku baginya.',
      },
      reservation: {
        name: 'pensyaratan (reservasi)',
        means:
          'Pernyataan yang dengannya suatu Negara mengesampingkan atau mengubah akibat ketentuan bagi dirinya; ditampilkan di atas kewajiban yang disentuhnya.',
      },
      force: {
        name: 'kekuatan',
        means:
          'Seberapa tegas suatu klausul dirumuskan: “shall”, “shall” dengan syarat, “shall consider”, “should”, “may”. Ini tidak mengatakan apa yang dilakukan Negara.',
      },
      qualified: {
        name: 'bersyarat',
        means: 'Rumusan tegas dengan syarat di dalamnya, seperti “shall endeavour to” atau “within its means”.',
      },
      scope: { name: 'bagi siapa', means: 'Orang yang disebut klausul: setiap korban, anak, perempuan, dan lainnya.' },
      path: {
        name: 'jalur',
        means: 'Rangkaian garis berkutipan dari satu hal ke hal lain, diceritakan dalam kalimat.',
      },
      evidence: { name: 'bukti', means: 'Sumber suatu garis, dan tempat di dalamnya.' },
      confidence: {
        name: 'keyakinan',
        means:
          'Seberapa yakin pembacaan itu: tinggi, sedang, atau rendah. Yang rendah tidak masuk jalur kecuali diminta.',
      },
      notCoded: {
        name: 'tidak dikodekan',
        means: 'Belum ada yang memasukkannya di sini. Itu tidak pernah “tidak” dalam hukum.',
      },
      asOf: {
        name: 'per',
        means: 'Tanggal dari semua yang ada di layar. Yang belum ada pada tanggal itu tidak ditampilkan.',
      },
      wings: {
        name: 'sayap',
        means: 'Satu hal di tengah, dengan landasannya di kiri dan apa yang dilakukannya di kanan.',
      },
      stack: {
        name: 'tumpukan',
        means: 'Satu tanda yang mewakili banyak hal, dihitung dan diberi nama; dapat dibuka.',
      },
    },
  },
  file: {
    notHere: 'Berkas ini tidak memuatnya.',
    askAtlas:
      'Berkas ini memuat apa yang ditunjukkan seminarnya beserta buktinya; tanyakan selebihnya kepada Atlas sendiri.',
    make: 'Sebagai satu berkas',
    making: 'Mengumpulkan adegan {{done}} dari {{all}}',
    made: 'Berkas sudah dibuat: {{size}} KB.',
    failed: 'Berkas tidak jadi dibuat',
    noTemplate: 'Peladen tidak memiliki templatnya. Jalankan "npm run build" di sana, lalu coba lagi.',
    tooLarge:
      'Berkasnya akan berukuran {{size}} KB, lebih dari yang dapat diserahkan peramban di sini. Buatlah dengan "npm run export -- seminar {{id}}".',
  },
};
