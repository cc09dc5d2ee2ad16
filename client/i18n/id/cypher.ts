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
    closed: 'Server ini tidak menerima kueri Anda sendiri',
    closedHow:
      'Pengelolanya dapat mengaktifkannya dengan CONSOLE=on. Atlas yang dijalankan di komputer Anda sendiri menerimanya tanpa itu.',
  },
};
