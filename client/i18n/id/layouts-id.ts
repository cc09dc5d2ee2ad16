/** Kata-kata untuk tata letak: menu, apa yang dilakukan, apa yang berdiri di mana. */
import type { layoutsEn } from '../en/layouts-en.ts';
import type { Same } from '../words.ts';

export const layoutsId = {
  layouts: {
    choose: 'Tata letak gambar',
    atlas: 'Atlas',
    strands: 'Untaian',
    force: 'Yang terkait berdekatan',
    layered: 'Kiri ke kanan, searah kaitan',
    concentric: 'Lingkaran di sekitar satu simpul',
    kind: 'Menurut jenis',
    map: 'Peta dunia',
    timeline: 'Garis waktu',
    hint: {
      atlas: 'setiap instrumen di tempatnya, Negara di tepi',
      strands: 'satu kolom untuk setiap langkah jalur',
      force: 'dihitung baru, lalu diam',
      layered: 'Negara, perjanjian, pasal, kewajiban',
      concentric: 'langkah dari yang dipilih',
      kind: 'untuk mencari dan menghitung',
      map: 'Negara di letaknya',
      timeline: 'menurut pengesahan, pendirian, atau hari mulai terikat',
    },
    said: {
      atlas: 'Atlas.',
      strands: 'Untaian jalur.',
      force: 'Yang terkait berdiri berdekatan.',
      layered: 'Kaitan berjalan dari kiri ke kanan.',
      concentric: 'Lingkaran di sekitar yang dipilih, langkah demi langkah.',
      kind: 'Semuanya menurut jenis.',
      map: 'Negara di letaknya pada peta.',
      timeline: 'Semuanya menurut tanggalnya, sejauh ada dalam data.',
    },
    laying: 'Menghitung tata letak: {{share}} %',
    stop: 'Hentikan dan pakai ini',
    stopped:
      'Dihentikan sebelum selesai: pilih tata letak ini lagi untuk menyelesaikannya; tautan tampilan ini menuju yang selesai.',
    undated: 'Tanpa tanggal dalam data',
    unlinked: 'Tanpa kaitan yang digambar di sini',
    unreached: 'Tidak tercapai oleh kaitan yang digambar di sini',
    steps_other: '{{count}} langkah',
    caption: {
      force: 'Kedekatan hanya berarti ada kaitan, bukan seberapa kuat kaitan itu.',
      layered: 'Setiap kaitan berjalan ke kanan, kecuali kaitan yang berputar.',
      concentric: 'Negara yang terisi berada satu langkah dari perjanjian yang mengikatnya.',
      kind: 'Menurut abjad dalam setiap kelompok.',
      map: 'Hanya garis daratan, luas sebanding (Natural Earth). Garis tipis menunjuk ke letak Negara.',
      timeline:
        'Instrumen pada pengesahannya, lembaga pada pendiriannya, temuan pada tahun sumbernya, Negara pada tahun mulai terikat oleh instrumen di tengah. Tahun dengan banyak Negara lebih lebar.',
      timelinePath:
        'Instrumen pada pengesahannya, pasal bersamanya, Negara pada tahun pertama mulai terikat oleh perjanjian yang digambar di sini.',
    },
  },
  layoutActions: {
    force: 'Tata letak: yang terkait berdekatan',
    layered: 'Tata letak: kiri ke kanan searah kaitan',
    concentric: 'Tata letak: lingkaran di sekitar satu simpul',
    kind: 'Tata letak: menurut jenis',
    map: 'Tata letak: peta dunia',
    timeline: 'Tata letak: garis waktu',
    base: 'Tata letak: atlas atau untaian',
  },
} satisfies Same<typeof layoutsEn>;
