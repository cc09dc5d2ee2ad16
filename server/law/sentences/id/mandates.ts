/** Indonesian: the tasks that texts give to bodies, the ways in which bodies help, and roles that need words of their own. */
import type { Phrases } from '../phrases.ts';

export const MANDATE: Phrases['mandate'] = {
  setUp: {
    text: {
      forward: (place, body) => `${place} mengatur pembentukan atau susunan ${body}`,
      backward: (place, body) => `pembentukan atau susunan ${body} diatur dalam ${place}`,
    },
    body: {
      forward: (by, body) => `${by} membentuk ${body}`,
      backward: (by, body) => `${body} dibentuk oleh ${by}`,
    },
  },
  entrusts: {
    forward: (place, body, task) => `menurut ${place}, ${body} ${task}`,
    backward: (place, body, task) => `${body}, menurut ${place}, ${task}`,
  },
  task: {
    'hears-complaints': 'menerima dan memeriksa pengaduan',
    inquires: 'menyelidiki fakta atas prakarsa sendiri atau atas informasi',
    adjudicates: 'memutus secara mengikat',
    'reviews-implementation': 'meninjau pelaksanaan teks itu',
    'receives-reports': 'menerima laporan',
    'receives-information': 'menerima informasi atau dapat memintanya',
    recommends: 'memberikan rekomendasi',
    advises: 'memberikan pendapat atau berhak didengar',
    assists: 'memberikan bantuan atau dimintai bantuan',
    cooperates: 'bekerja sama dengan negara atau badan lain',
    decides: 'mengambil keputusan',
    secretariat: 'menyediakan staf atau layanan',
    depositary: 'menjalankan tugas penyimpan (depositari)',
  },
  complaint: (who, conditions) => ` dari ${who}, ${conditions}`,
  complainant: {
    individual: 'perseorangan',
    group: 'kelompok perseorangan',
    'employers-or-workers': 'organisasi pengusaha atau pekerja',
    State: 'negara',
  },
  condition: {
    party: 'jika negara yang diadukan adalah pihak pada protokol itu',
    declared: 'jika negara yang diadukan telah menyatakan menerimanya',
    'both-declared': 'jika kedua negara telah menyatakan menerimanya',
    ratified: 'mengenai konvensi yang telah diratifikasi negara itu',
    'both-ratified': 'mengenai konvensi yang telah diratifikasi kedua negara',
    'remedies-exhausted': 'setelah upaya hukum dalam negeri ditempuh habis',
    'both-agree': 'dengan persetujuan kedua negara',
    'complaint-received': 'setelah pengaduan semacam itu diterima',
  },
  providedFor: 'diatur pembentukan atau susunannya',
  words: (words) => ` (“${words}”)`,
  watches: {
    MONITORS: 'memantau; klausul yang memberi wewenang ini tidak ada dalam data',
    ENFORCES: 'menjalankan yurisdiksi; klausul yang memberi wewenang ini tidak ada dalam data',
  },
  accepted: {
    yes: (day) => `diterima ${day}`,
    yesNoDay: 'diterima, tanggalnya tidak diketahui',
    refused: (day) => `ditolak ${day}`,
    refusedNoDay: 'ditolak, tanggalnya tidak diketahui',
    none: 'tidak ada penerimaan pada daftar yang dibaca',
    unknown: 'tidak diketahui apakah sudah diterima pada tanggal itu',
  },
};

export const HELP: Phrases['help'] = {
  lead: {
    forward: (body, how, duty, where) => `${body} ${how} mengenai ${duty} ${where}`,
    backward: (body, how, duty, where) => `mengenai ${duty}, ${body} ${how} ${where}`,
  },
  how: {
    'direct-service': 'memberikan layanan langsung kepada orang',
    'technical-assistance': 'memberikan bantuan teknis',
    training: 'memberikan pelatihan',
    funding: 'memberikan dana',
    guidance: 'telah menerbitkan pedoman',
    'standard-setting': 'telah menetapkan standar',
    data: 'telah mengumpulkan data',
    monitoring: 'memantau atau melaporkan',
    advocacy: 'melakukan kampanye',
  },
  did: {
    'direct-service': 'pernah memberikan layanan langsung kepada orang',
    'technical-assistance': 'pernah memberikan bantuan teknis',
    training: 'pernah memberikan pelatihan',
    funding: 'pernah memberikan dana',
    guidance: 'pernah menerbitkan pedoman',
    'standard-setting': 'pernah menetapkan standar',
    data: 'pernah mengumpulkan data',
    monitoring: 'pernah memantau atau melaporkan',
    advocacy: 'pernah melakukan kampanye',
  },
  inState: (State) => `di ${State}`,
  only: (States) => `hanya untuk ${States}`,
  region: {
    'members-of-asean': 'anggota ASEAN',
    'members-of-the-bali-process': 'anggota Proses Bali',
    'parties-to-coe-thb': 'pihak pada Konvensi Dewan Eropa mengenai perdagangan orang',
    'greater-mekong': 'kawasan Mekong Raya',
    'south-east-asia': 'Asia Tenggara',
    'south-east-asia-and-the-pacific': 'Asia Tenggara dan Pasifik',
    'east-asia-and-the-pacific': 'Asia Timur dan Pasifik',
    'south-eastern-europe': 'Eropa Tenggara',
  },
  world: 'di seluruh dunia',
};

export const IN_ROLE: Phrases['inRole'] = {
  'ASSISTS/funding': {
    forward: (a, b) => `${a} memberikan dana untuk ${b}`,
    backward: (a, b) => `${b} didanai oleh ${a}`,
  },
  'ASSISTS/monitoring': {
    forward: (a, b) => `${a} menangani pengaduan atau mengamati perkembangan di ${b}`,
    backward: (a, b) => `di ${b}, ${a} menangani pengaduan atau mengamati perkembangan`,
  },
  'CARRIES_OUT/partner': {
    forward: (a, b) => `${a} adalah mitra dalam program ${b}`,
    backward: (a, b) => `program ${b} bermitra dengan ${a}`,
  },
  'COOPERATES_WITH/related-organisation': {
    forward: (a, b) => `${a} adalah organisasi terkait dari ${b} dan bukan bagiannya`,
    backward: (a, b) => `${b} memiliki ${a} sebagai organisasi terkait, yang bukan bagiannya`,
  },
  'COOPERATES_WITH/special-consultative-status': {
    forward: (a, b) => `${a} memiliki status konsultatif khusus pada ${b}`,
    backward: (a, b) => `${b} memberikan status konsultatif khusus kepada ${a}`,
  },
  'COOPERATES_WITH/specialised-agency': {
    forward: (a, b) => `${a} adalah badan khusus yang dihubungkan dengan ${b} melalui perjanjian, dan bukan bagiannya`,
    backward: (a, b) => `${b} memiliki ${a} sebagai badan khusus, yang bukan bagiannya`,
  },
  'COORDINATES/host': {
    forward: (a, b) => `${a} menaungi ${b}`,
    backward: (a, b) => `${b} bernaung pada ${a}`,
  },
  'LEADS/organiser': {
    forward: (a, b) => `${a} ikut menyelenggarakan kongres yang melahirkan ${b}`,
    backward: (a, b) => `${b} lahir dari kongres yang ikut diselenggarakan ${a}`,
  },
  'REPORTS_ON/data': {
    forward: (a, b) => `${a} mengumpulkan data tentang ${b}`,
    backward: (a, b) => `tentang ${b}, ${a} mengumpulkan data`,
  },
  'REPORTS_ON/reports-to': {
    forward: (a, b) => `${a} melapor kepada ${b}`,
    backward: (a, b) => `${b} menerima laporan dari ${a}`,
  },
  'SUPPORTS/channel': {
    forward: (a, b) => `${a} adalah saluran bagi permintaan menurut ${b}`,
    backward: (a, b) => `menurut ${b}, permintaan dapat disampaikan melalui ${a}`,
  },
  'SUPPORTS/custodian': {
    forward: (a, b) => `${a} adalah penjaga ${b}`,
    backward: (a, b) => `${b} memiliki ${a} sebagai penjaganya`,
  },
  'SUPPORTS/funding': {
    forward: (a, b) => `${a} memberikan dana bagi kegiatan menurut ${b}`,
    backward: (a, b) => `kegiatan menurut ${b} didanai oleh ${a}`,
  },
  'SUPPORTS/monitoring': {
    forward: (a, b) => `${a} mengikuti dan melaporkan pelaksanaan ${b}`,
    backward: (a, b) => `pelaksanaan ${b} diikuti dan dilaporkan oleh ${a}`,
  },
};

export const EFFECT: Phrases['effect'] = {
  binding: '',
  political: 'komitmen politik, yang tidak mengikat secara hukum',
  guidance: 'pedoman atau rekomendasi, yang tidak mengikat',
  decision: 'keputusan atau perjanjian suatu organisasi, dan bukan perjanjian internasional antarnegara',
};
