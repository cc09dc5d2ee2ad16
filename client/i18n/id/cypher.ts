/** Indonesian: the words of the console for queries in Cypher. */
import type { cypherWords as english } from '../en/cypher.ts';
import type { Same } from '../words.ts';

export const cypherWords: Same<typeof english> = {
  cypher: {
    lead: 'Kueri Anda sendiri, yang hanya membaca: paling lama {{seconds}} detik, paling banyak {{rows}} baris dan 2 MB per jawaban, 60 kueri per menit, dua sekaligus.',
    keys: 'Ctrl-Enter atau ⌘-Enter menjalankan kueri, Ctrl-Z membatalkan perubahan, Escape menutup saran, Tab meninggalkan kolom.',
    editor: 'Kueri dalam Cypher',
    run: 'Jalankan',
    stop: 'Hentikan',
    stopped: 'Kueri dihentikan.',
    working: 'Sedang bekerja; server menghentikannya setelah {{seconds}} detik',
    stillRunning: 'Sebuah kueri sedang berjalan. Hentikan, atau tunggu jawabannya.',
    tooLong:
      'Tidak dijalankan: kueri memuat paling banyak {{letters}} huruf dan {{given}} parameter, masing-masing dengan nama paling banyak 100 huruf dan nilai paling banyak {{field}} huruf.',
    problems: 'Yang perlu diperiksa dalam kueri',
    place: 'Baris {{line}}, kolom {{column}}',
    noSuch: {
      label: 'Data tidak memiliki label “{{name}}”.',
      type: 'Data tidak memiliki jenis relasi “{{name}}”.',
      property: 'Data tidak memiliki properti “{{name}}”.',
    },
    meant: 'Maksud Anda',
    given: 'Parameter',
    givenHow: 'Teks apa adanya; atau JSON: 5, true, ["KHM", "THA"], dan "5" untuk teks 5. Enter menjalankan kueri.',
    answer: 'Jawaban',
    rows_other: '{{count}} baris',
    took: '{{ms}} md pada {{engine}}',
    cut: 'Masih ada baris lain: ini {{count}} yang pertama.',
    none: 'Tidak ada baris. Itu dikatakan tentang data ini dan kueri ini: yang belum dikodekan bukan berarti “tidak”.',
    form: 'Jawaban sebagai',
    forms: { table: 'Tabel', text: 'Teks', json: 'JSON' },
    save: 'Simpan sebagai berkas',
    copy: 'Salin',
    copied: 'Jawaban telah disalin.',
    library: 'Pustaka: {{count}} kueri',
    past: 'Dijalankan di peramban ini: {{count}}',
    pastHow:
      '50 yang terakhir tersimpan di peramban ini; tidak ada yang dikirim ke mana pun. Markah di bilah menyimpan kueri yang terakhir dijalankan dengan nama, dan membawanya sebagai berkas.',
    clear: 'Lupakan kueri-kueri ini',
    notCleared: 'Tidak dilupakan: peramban tidak mengizinkan halaman ini mengubah apa yang disimpannya.',
    titles: {
      'parties-on-a-day': 'Siapa pihak pada suatu perjanjian pada suatu hari, dan siapa yang belum pasti?',
      'treaties-of-a-state': 'Pada perjanjian mana suatu Negara menjadi pihak, dan sejak kapan?',
      'clauses-of-an-article': 'Apa yang diminta suatu pasal, seberapa tegas, dari siapa, dan bagi siapa?',
      'states-bound-to-a-duty':
        'Oleh berapa perjanjian setiap Negara di suatu kawasan pasti terikat pada suatu kewajiban?',
      'from-a-state-to-a-duty': 'Melalui jalan mana setiap perjanjian mengantar dari suatu Negara ke suatu kewajiban?',
      'duties-by-pillar': 'Berapa kewajiban dalam setiap pilar?',
      'duties-most-widely-imposed': 'Kewajiban mana yang terdapat dalam instrumen terbanyak?',
      'parties-by-region': 'Berapa Negara dari setiap kawasan menjadi pihak pada suatu perjanjian?',
      'signed-and-not-party':
        'Siapa yang menandatangani suatu perjanjian dan tidak tercantum dalam daftar pihak yang telah dibaca?',
      'statements-on-articles': 'Negara mana yang membuat pernyataan substantif atas suatu pasal?',
      'clauses-nobody-has-read': 'Dalam instrumen mana terdapat klausul yang belum dibaca siapa pun?',
      protocols: 'Instrumen mana yang melengkapi instrumen mana?',
      definitions: 'Instrumen mana yang mendefinisikan konsep mana?',
      'bodies-that-supervise': 'Badan mana yang mengawasi atau menegakkan instrumen mana?',
      'tasks-of-a-body': 'Tugas apa yang diberikan setiap perjanjian kepada suatu badan?',
      'members-of-a-body': 'Negara mana yang menjadi anggota suatu badan, dan sejak kapan?',
      'members-bound-alike': 'Perjanjian mana yang mengikat semua anggota suatu badan?',
      'bodies-that-help': 'Badan mana yang membantu kewajiban mana?',
      'findings-on-a-state': 'Apa yang menurut literatur kurang di suatu Negara?',
      'sources-of-an-instrument': 'Pada sumber mana bersandar apa yang dikatakan tentang suatu instrumen?',
    },
    closed: 'Server ini tidak menerima kueri Anda sendiri',
    closedHow:
      'Pengelolanya dapat mengaktifkannya dengan CONSOLE=on. Atlas yang dijalankan di komputer Anda sendiri menerimanya tanpa itu.',
  },
};
