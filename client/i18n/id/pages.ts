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
    low: 'Keyakinan rendah',
    parties: 'Pihak terdaftar',
    undated: 'Hari tidak pasti',
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
  pages: {
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
      day: 'Bagaimana hukumnya pada hari yang lebih awal?',
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
