/** Indonesian: the words of saved views, and of links made with other data. */
import type { viewsWords as english } from '../en/views.ts';
import type { Same } from '../words.ts';

export const viewsWords: Same<typeof english> = {
  saved: {
    title: 'Tampilan tersimpan',
    name: 'Nama tampilan ini',
    keep: 'Simpan tampilan ini',
    kept: '“{{name}}” disimpan di peramban ini.',
    none: 'Belum ada tampilan yang disimpan. Semuanya tinggal di peramban ini; tidak ada yang dikirim ke peladen.',
    rename: 'Ganti nama',
    renameTo: 'Nama baru untuk “{{name}}”',
    apply: 'Ganti nama',
    remove: 'Hapus',
    removed: '“{{name}}” dihapus.',
    undo: 'Batalkan',
    toFile: 'Simpan semua sebagai berkas',
    fromFile: 'Tambahkan dari berkas …',
    added_other: '{{count}} tampilan ditambahkan dari berkas.',
    addedNone: 'Semua tampilan dari berkas ini sudah ada di sini.',
    on: 'disimpan {{date}}',
    faults: {
      full: 'Tidak disimpan: paling banyak {{most}} tampilan disimpan dalam satu peramban. Simpan sebagai berkas, lalu hapus sebagian. Tidak ada yang berubah.',
      storage:
        'Tidak disimpan: peramban tidak menyimpan apa pun untuk halaman ini, atau ruangnya habis. Izinkan penyimpanan data, atau salin tautan ke tampilan ini. Tidak ada yang berubah.',
      json: 'Berkas ini tidak dibaca: bukan JSON ({{text}}). Pilih berkas yang dibuat oleh “Simpan semua sebagai berkas”. Tampilan tersimpan Anda tidak berubah.',
      other:
        'Berkas ini tidak dibaca: tidak menyatakan bahwa isinya tampilan tersimpan (meta.kind bukan “palermo-atlas/views”). Pilih berkas yang dibuat oleh “Simpan semua sebagai berkas”. Tampilan tersimpan Anda tidak berubah.',
      version:
        'Berkas ini tidak dibaca: versinya {{text}}, sedangkan atlas ini membaca versi 1. Buka dengan atlas yang membuatnya. Tampilan tersimpan Anda tidak berubah.',
      shape:
        'Berkas ini tidak dibaca: bagian “{{at}}” bukan bagian dari suatu tampilan ({{text}}). Perbaiki bagian itu atau keluarkan tampilannya. Tampilan tersimpan Anda tidak berubah.',
    },
  },
  brought: {
    into: 'Jawaban dalam gambar',
    open: 'Buka jawaban sebagai tampilan',
    add: 'Tambahkan ke gambar',
    title: 'Jawaban sebagai tampilan',
    says: 'Inilah hal dan hubungan yang dibawa suatu jawaban, sejauh berlaku pada tanggal di bilah; yang tidak ada di sini bukan berarti “tidak”.',
    around: 'Letakkan dalam atlas',
    said: 'Jawaban ada dalam gambar.',
    left_other: '{{count}} bagian lagi hanya ada dalam tabel.',
  },
  stale: {
    title: 'Tampilan ini dibuat dengan data lain',
    versions: 'Dibuat dengan data versi {{made}}; ini versi {{now}} per {{date}}.',
    gone_other: '{{count}} hal yang disebutnya tidak ditemukan lagi dan ditinggalkan: {{ids}}.',
    allFound: 'Semua yang disebutnya masih ditemukan.',
    unknown: 'Tanggal, kedudukan, atau jalur mana yang kini dihitung lain tidak dapat diketahui dari tautan itu.',
    goOn: 'Lanjutkan',
  },
};
