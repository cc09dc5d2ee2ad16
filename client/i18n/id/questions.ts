/** Kata-kata halaman pertanyaan. */
import type { questionsEn } from '../en/questions.ts';
import type { Same } from '../words.ts';

export const questionsId = {
  title: 'Pertanyaan', open: 'Semua pertanyaan', all: 'Semua pertanyaan',
  intro: 'Setiap pertanyaan dijawab dari data saja, dengan bukti tiap baris dan pernyataan yang menemukannya. Yang tidak dikodekan bukan “tidak”.',
  rows_other: '{{count}} baris', evidence: 'Bukti', openLink: 'Buka bukti {{place}}',
  none: 'Tidak ada baris: tidak ada jawaban yang dikodekan dengan keyakinan cukup. Itu bukan “tidak”.',
  silent: 'Apa yang tidak dikatakan jawaban ini',
  leftOut: 'Tidak disertakan: {{low}} berkeyakinan rendah, {{unread}} dengan klausul yang belum dibaca, {{unknown}} yang tidak diketahui berlaku atau tidak.',
  sources_other: '{{count}} sumber', cypher: 'Cypher di baliknya', copy: 'Salin', copied: 'Pernyataan telah disalin.',
  otherKind: 'Pilih sesuatu yang berjenis: {{kind}}.',
  change: 'Yang lain …',
  terms: {
    new: 'baru: tidak dikodekan pada yang lain', firmer: 'lebih tegas', same: 'rumusan sama', softer: 'lebih lunak', missing: 'dikodekan hanya pada yang lain', unread: 'klausul belum dibaca',
    both: 'keduanya', first: 'hanya yang pertama', second: 'hanya yang kedua', bound: 'mulai terikat', ended: 'berhenti terikat', 'joined the group': 'masuk kelompok',
    substantive: 'substantif', interpretive: 'tafsir', sole: 'seluruh pasal', gap: 'kekurangan', practice: 'praktik', theory: 'teori', critique: 'kritik',
    recommendation: 'rekomendasi', context: 'konteks', PARTY_TO: 'bergabung', SIGNED: 'menandatangani', BOUND_BY_EU_LAW: 'terikat hukum Uni Eropa', MONITORS: 'memantau', ENFORCES: 'menjalankan yurisdiksi menurut',
    SUPPLEMENTS: 'melengkapi', AMENDS: 'mengubah', IMPLEMENTS: 'melaksanakan', REPLACES: 'menggantikan, antara para pihak bersama,', BUILDS_ON: 'dibangun di atas', REFERENCES: 'merujuk',
    IMPOSES: 'mewajibkan', WITHOUT_PREJUDICE_TO: 'membiarkan utuh', CONTAINS: 'syarat', CORRESPONDS_TO: 'di dalam negeri', ABOUT: 'klaim',
    ASSISTS: 'membantu', MEMBER_OF: 'anggota', PART_OF: 'bagian dari', SUPPORTS: 'mendukung', DRAFTED: 'menyusun', ADOPTED: 'mengadopsi', REPORTS_ON: 'melaporkan',
    COORDINATES: 'mengoordinasi', LEADS: 'memimpin', OBSERVES: 'mengamati', SECRETARIAT_OF: 'sekretariat', DEPOSITARY_OF: 'penyimpan',
    'state-party': 'setiap Negara Pihak', 'requested-state': 'Negara yang diminta', 'state-of-origin': 'Negara asal', 'destination-state': 'Negara yang memulangkan',
    'competent-authorities': 'otoritas', 'international-body': 'badan internasional',
    yes: 'ya', no: 'tidak', 'not read': 'tidak dibaca', 'not coded': 'tidak dikodekan',
  },
} satisfies Same<typeof questionsEn>;
