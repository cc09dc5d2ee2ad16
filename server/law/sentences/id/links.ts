/** The Indonesian clause for each type of link, read from its start (forward) and from its end (backward). */
import type { Leads } from '../phrases.ts';

export const LEADS: Leads = {
  CONTAINS: { forward: (a, b) => `${a} memuat ${b}`, backward: (a, b) => `${b} adalah bagian dari ${a}` },
  IMPOSES: { forward: (a, b) => `${a} mengatur ${b}`, backward: (a, b) => `${b} diatur dalam ${a}` },
  PARTY_TO: {
    forward: (a, b) => `${a} adalah Negara Pihak pada ${b}`,
    backward: (a, b) => `${b} mengikat ${a} sebagai Negara Pihak`,
  },
  BOUND_BY_EU_LAW: {
    forward: (a, b) =>
      `${a} terikat pada ${b} sebagai anggota Uni Eropa, menurut hukum Uni Eropa dan bukan sebagai pihak`,
    backward: (a, b) => `${b} mengikat ${a} sebagai anggota Uni Eropa, menurut hukum Uni Eropa dan bukan sebagai pihak`,
  },
  SUPPLEMENTS: { forward: (a, b) => `${a} melengkapi ${b}`, backward: (a, b) => `${b} dilengkapi oleh ${a}` },
  AMENDS: { forward: (a, b) => `${a} mengubah ${b}`, backward: (a, b) => `${b} diubah oleh ${a}` },
  IMPLEMENTS: { forward: (a, b) => `${a} melaksanakan ${b}`, backward: (a, b) => `${b} dilaksanakan oleh ${a}` },
  REPLACES: {
    forward: (a, b) => `${a} menggantikan ${b} di antara negara yang menjadi pihak pada keduanya`,
    backward: (a, b) => `${b} digantikan oleh ${a} di antara negara yang menjadi pihak pada keduanya`,
  },
  ENACTED: { forward: (a, b) => `${a} menetapkan ${b}`, backward: (a, b) => `${b} adalah hukum nasional ${a}` },
  CORRESPONDS_TO: {
    forward: (a, b) => `${a} adalah hukum nasional mengenai ${b}`,
    backward: (a, b) => `${b} dijawab dalam hukum nasional oleh ${a}`,
  },
  DEPOSITARY_OF: {
    forward: (a, b) => `${a} adalah penyimpan (depositari) ${b}`,
    backward: (a, b) => `${b} disimpan pada ${a} sebagai depositari`,
  },
  SECRETARIAT_OF: {
    forward: (a, b) => `${a} menjadi sekretariat bagi ${b}`,
    backward: (a, b) => `${b} memiliki ${a} sebagai sekretariatnya`,
  },
  MONITORS: { forward: (a, b) => `${a} memantau ${b}`, backward: (a, b) => `${b} dipantau oleh ${a}` },
  ADOPTED: { forward: (a, b) => `${a} menerima teks ${b}`, backward: (a, b) => `${b} diterima oleh ${a}` },
  DRAFTED: { forward: (a, b) => `${a} menyusun rancangan ${b}`, backward: (a, b) => `${b} dirancang oleh ${a}` },
  SUPPORTS: {
    forward: (a, b) => `${a} mendukung pelaksanaan ${b}`,
    backward: (a, b) => `${b} dilaksanakan dengan dukungan ${a}`,
  },
  OPERATES_IN: { forward: (a, b) => `${a} bekerja di ${b}`, backward: (a, b) => `${b} adalah tempat kerja ${a}` },
  ASSISTS: { forward: (a, b) => `${a} membantu ${b}`, backward: (a, b) => `${b} dibantu oleh ${a}` },
  PART_OF: { forward: (a, b) => `${a} adalah bagian dari ${b}`, backward: (a, b) => `${b} membawahi ${a}` },
  COORDINATES: {
    forward: (a, b) => `${a} memegang peran koordinasi bagi ${b}`,
    backward: (a, b) => `bagi ${b}, ${a} memegang peran koordinasi`,
  },
  LEADS: { forward: (a, b) => `${a} memimpin ${b}`, backward: (a, b) => `${b} dipimpin oleh ${a}` },
  REPORTS_ON: { forward: (a, b) => `${a} melaporkan tentang ${b}`, backward: (a, b) => `${b} dilaporkan oleh ${a}` },
  ENFORCES: {
    forward: (a, b) => `${a} menjalankan yurisdiksi berdasarkan ${b}`,
    backward: (a, b) => `${b} diterapkan oleh ${a} dalam batas yurisdiksinya`,
  },
  ADMINISTERS: {
    forward: (a, b) => `${a} melaksanakan ${b} sebagai badan pemerintah`,
    backward: (a, b) => `${b} dilaksanakan oleh ${a} sebagai badan pemerintah`,
  },
  COOPERATES_WITH: {
    forward: (a, b) => `${a} bekerja sama dengan ${b}`,
    backward: (a, b) => `${b} bekerja sama dengan ${a}`,
  },
  CARRIES_OUT: {
    forward: (a, b) => `${a} menjalankan program ${b}`,
    backward: (a, b) => `program ${b} dijalankan oleh ${a}`,
  },
  ESTABLISHES: { forward: (a, b) => `${a} membentuk ${b}`, backward: (a, b) => `${b} dibentuk oleh ${a}` },
  ENTRUSTS: {
    forward: (a, b) => `${a} memberi tugas kepada ${b}`,
    backward: (a, b) => `${b} mendapat tugas dari ${a}`,
  },
  HELPS_WITH: { forward: (a, b) => `${a} membantu dalam ${b}`, backward: (a, b) => `dalam ${b}, ${a} membantu` },
  HOSTS: {
    forward: (a, b) => `${a} memiliki ${b} sebagai badan nasional`,
    backward: (a, b) => `${b} adalah badan nasional ${a}`,
  },
  MEMBER_OF: { forward: (a, b) => `${a} adalah anggota ${b}`, backward: (a, b) => `${b} beranggotakan ${a}` },
  OBSERVES: {
    forward: (a, b) => `${a} adalah pengamat pada ${b}`,
    backward: (a, b) => `${b} memiliki ${a} sebagai pengamat`,
  },
  ABOUT: { forward: (a, b) => `${a} membahas ${b}`, backward: (a, b) => `${b} dibahas dalam ${a}` },
  CONCERNS: { forward: (a, b) => `${a} berkaitan dengan ${b}`, backward: (a, b) => `${b} berkaitan dengan ${a}` },
  CHECKS: { forward: (a, b) => `${a} menguji ${b}`, backward: (a, b) => `${b} diuji oleh ${a}` },
  REFERENCES: { forward: (a, b) => `${a} merujuk pada ${b}`, backward: (a, b) => `${b} dirujuk dalam ${a}` },
  BUILDS_ON: { forward: (a, b) => `${a} bertumpu pada ${b}`, backward: (a, b) => `${b} menjadi tumpuan ${a}` },
  DEFINES: { forward: (a, b) => `${a} mendefinisikan ${b}`, backward: (a, b) => `${b} didefinisikan dalam ${a}` },
  SIGNED: { forward: (a, b) => `${a} menandatangani ${b}`, backward: (a, b) => `${b} ditandatangani oleh ${a}` },
  RESERVES: {
    forward: (a, b) => `${a} membuat pernyataan atas ${b}`,
    backward: (a, b) => `${b} menjadi pokok pernyataan ${a}`,
  },
  GRADED: {
    forward: (a, b) => `${a} memeringkat ${b} menurut undang-undang negaranya sendiri`,
    backward: (a, b) => `${b} diperingkat oleh ${a} menurut undang-undang asing`,
  },
  WITHOUT_PREJUDICE_TO: {
    forward: (a, b) => `${a} tidak mengurangi ${b} dan tidak membebankan hal baru mengenainya`,
    backward: (a, b) => `${b} tidak dikurangi oleh ${a}`,
  },
};
