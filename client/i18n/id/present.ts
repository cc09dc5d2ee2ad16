/** Kata-kata seminar: pemutar, penyunting, jendela penyaji. */
import type { presentEn } from '../en/present.ts';
import type { Same } from '../words.ts';

export const presentId = {
  noSeminarTitle: 'Seminar ini tidak ada di sini',
  noSeminar: '“{{id}}” bukan seminar milik Atlas dan tidak tersimpan di peramban ini. Buka berkasnya bila ada.',
  scene: 'Adegan {{at}} dari {{of}}', to: 'Adegan {{at}}: {{title}}', scenes: 'Adegan', player: 'Seminar: {{title}}',
  predict: 'Apa dugaan Anda? Jawabannya menyusul, beserta sumbernya.',
  atlas: 'Bacaan Atlas', paper: 'Kata makalah', on: 'Hukum per {{date}}',
  revealed: 'Terungkap', more_other: 'dan {{count}} lagi, pada gambar',
  back: 'Kembali ke adegan {{at}}', backKey: 'Backspace', blank: 'Layar digelapkan. Tekan B untuk melanjutkan.',
  notes: 'Catatan', noNotes: 'Tidak ada catatan untuk adegan ini.', hideNotes: 'Sembunyikan catatan',
  drawn: '{{title}}: {{nodes}} simpul dan {{links}} garis', keys: 'Tombol: → maju, ← mundur, / jelajahi, B gelap, N catatan, P jendela penyaji, F layar penuh, Esc selesai',
  path: 'Jalur', who: 'Untuk siapa', force: 'Rumusan', from: 'Dari', relation: 'Hubungan', target: 'Ke',
  keptBack: 'ditahan',
  presenter: {
    title: 'Penyaji', now: 'Sekarang', next: 'Berikutnya', end: 'Adegan terakhir', waiting: 'Tidak ada seminar yang sedang ditayangkan. Mulailah di jendela lain; jendela ini mengikutinya.',
    elapsed: 'Berjalan', clock: 'Jam', anew: 'Hitung waktu dari awal', previous: 'Mundur', forward: 'Maju', reveal: 'Ungkap', blank: 'Gelap', light: 'Terang lagi',
    keeps_other: '{{count}} hal masih ditahan: ruangan melihat judul, bukan pernyataannya.',
    left: 'Gambar telah ditinggalkan; Backspace di sana membawa kembali.', return: 'Kembali ke adegan', picture: 'Yang akan ditampilkan adegan berikutnya',
  },
  editor: {
    title: 'Seminar', close: 'Tutup', back: 'Semua seminar', own: 'Milik Anda, tersimpan di peramban ini', builtIn: 'Milik Atlas',
    none: 'Belum ada. Tampilkan sesuatu yang layak dikatakan, lalu tambahkan sebagai adegan: seminar dimulai dengannya.',
    noneBuiltIn: 'Atlas ini tidak membawa seminar.', unread: 'Seminar milik Atlas tidak dapat dibaca.',
    add: 'Tambahkan sebagai adegan', begin: 'Seminar baru', untitled: 'Seminar baru', keep: 'Simpan adegan', cancel: 'Batal',
    present: 'Tayangkan', presentFrom: 'Tayangkan dari sini', edit: 'Sunting', copy: 'Salin untuk disunting', copied: '“{{title}}” telah disalin; salinannya dapat Anda sunting.',
    remove: 'Hapus', removed: '“{{title}}” telah dihapus.', undo: 'Urungkan', toFile: 'Simpan sebagai berkas', fromFile: 'Buka berkas',
    taken: '“{{title}}” diambil dari berkas.', added: 'Adegan {{at}} telah ditambahkan.', scenes_other: '{{count}} adegan',
    noScenes: 'Belum ada adegan. Tampilkan sesuatu pada gambar, lalu tambahkan.', most: 'Seminar memuat paling banyak {{most}} adegan.',
    sceneTitle: 'Judul', claim: 'Yang dibawa pulang ruangan, dalam satu kalimat', aside: 'Batasnya, atau paruh lainnya',
    voice: 'Menurut siapa', notes: 'Catatan, hanya untuk penyaji', table: 'Tampilkan tabel, bukan gambar',
    up: 'Naikkan', down: 'Turunkan', twice: 'Gandakan', replace: 'Ganti dengan yang sedang tampil', replaced: 'Adegan menampilkan tampilan sekarang.', open: 'Tampilkan di sini',
    seminarTitle: 'Judul seminar', authors: 'Oleh (satu nama per baris)', summary: 'Ringkasan', language: 'Bahasa', about: 'Tentang seminar',
    masks: 'Ditahan sampai diungkap', maskWhat: { force: 'rumusannya', date: 'tanggalnya', link: 'garis yang dipilih', node: 'nama simpul yang dipilih' },
    maskAll: '{{what}}, di mana pun', maskOne: '{{what}} dari {{id}}', maskAdd: 'Tahan', maskRemove: 'Hapus: {{what}}', maskChoose: 'Apa',
    onlyChosen: 'hanya dari yang dipilih: {{id}}', chooseFirst: 'Pilih dahulu simpul atau garis pada gambar.',
    sources: 'Sumber, bernomor pada layar', pinpoint: 'Tempat di dalamnya', sourceAdd: 'Tambahkan sumber dari yang dipilih', sourceNone: 'Tidak ada yang dipilih, atau sudah ada.', sourceRemove: 'Hapus: {{title}}',
    saved: 'Tersimpan', faults: {
      full: 'Tersedia tempat untuk {{most}} seminar. Hapus satu, atau simpan dahulu sebagai berkas.',
      storage: 'Peramban tidak menyimpan apa pun untuk halaman ini, atau tempatnya habis. Simpan seminar sebagai berkas.',
      json: 'Ini bukan berkas Atlas: tidak terbaca sebagai JSON ({{text}}).', other: 'Berkas ini memuat hal lain, bukan seminar.',
      version: 'Berkas ini berversi {{text}}, yang tidak dikenal Atlas ini.', shape: 'Berkas tidak diambil: {{at}} tidak terbaca ({{text}}).',
    },
  },
} satisfies Same<typeof presentEn>;
