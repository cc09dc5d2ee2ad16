/** Indonesian: the words of the page on how the law has grown. */
import type { growthWords as english } from '../en/growth.ts';
import type { Same } from '../words.ts';

export const growthWords: Same<typeof english> = {
  growth: {
    title: 'Bagaimana hukum bertumbuh',
    intro: 'Sampai {{date}}. Tekan bagan, batang, atau angka untuk membuka baris-baris yang dihitungnya.',
    said: {
      treaties_other:
        'Dari {{whole}} perjanjian yang daftar pihaknya dibaca seluruhnya, {{count}} telah mulai berlaku untuk keseratus kalinya, siapa pun yang keluar sejak itu.',
      median: 'Separuh darinya mencapainya dalam {{wait}} sejak diterima.',
      pairs:
        'Pasangan instrumen dengan klausul tentang kewajiban yang sama: {{first}} pada akhir {{year}}, {{count}} pada {{date}}.',
    },
    days: '{{days}} hari ({{years}} tahun)',
    daysBetween: '{{least}} sampai {{most}} hari (paling lama {{years}} tahun)',
    between: 'antara {{first}} dan {{last}}',
    treaties: 'Para pihak setiap perjanjian dari waktu ke waktu',
    scale:
      'Satu skala untuk semua: {{from}} sampai {{to}} dari kiri ke kanan, nol sampai {{most}} dari bawah ke atas; garis putus-putus pada {{across}}. Yang dihitung ialah berapa kali suatu perjanjian mulai berlaku bagi suatu pihak (negara dan organisasi), sampai akhir setiap tahun; yang berhenti menjadi pihak disebut di sampingnya. Garis berakhir di tempat daftarnya selesai dibaca.',
    partly: 'Daftar pihaknya tidak dibaca seluruhnya',
    partlyScale:
      'Skala yang sama, dengan garis tipis: sekurang-kurangnya sekian. Yang tidak termasuk di dalamnya mungkin saja tetap pihak.',
    counted: '{{count}} sampai {{date}}',
    ended_other: '{{count}} berhenti',
    open_other: 'untuk {{count}} lagi tanggalnya tidak diketahui',
    low_other: '{{count}} keyakinannya rendah',
    hundredthAfter: 'mulai berlaku keseratus kalinya setelah {{wait}}',
    year: 'Tahun pada bagan: {{year}}',
    chart: 'Kiri dan Kanan mengubah tahun, yaitu {{year}}; Enter membuka {{count}} baris.',
    decades: 'Instrumen yang diterima pada setiap dasawarsa',
    decadesScale:
      'Satu skala untuk semua: nol sampai {{most}} dari bawah ke atas. Yang ditetapkan suatu negara sebagai hukumnya sendiri tidak termasuk.',
    undated_other: 'Untuk {{count}} instrumen lagi data tidak memuat tanggal penerimaan.',
    effects: {
      binding: 'Mengikat',
      political: 'Komitmen politik',
      guidance: 'Pedoman',
      decision: 'Keputusan badan',
    },
    decade: '{{from}} sampai {{to}}',
    bar: '{{effect}}, {{decade}}: ',
    pairs: 'Pasangan instrumen dengan klausul tentang kewajiban yang sama',
    pairsScale:
      'Dari {{from}} sampai {{to}}, nol sampai {{most}} dari bawah ke atas; keduanya diterima sampai akhir tahun itu. Klausul yang belum dibaca, atau yang keyakinannya rendah, tidak membentuk pasangan.',
    pairsSay: '{{count}} pasangan sampai {{date}}',
    figure: 'Unduh sebagai SVG',
    table: 'Yang sama sebagai tabel',
    head: {
      treaty: 'Perjanjian',
      adopted: 'Diterima',
      parties: 'Mulai berlaku bagi',
      ended: 'Berhenti bagi',
      open: 'Tanggal tidak diketahui',
      half: 'Separuhnya sampai',
      low: 'Keyakinan rendah',
      hundredth: 'Mulai berlaku keseratus kalinya',
      wait: 'Hari sejak penerimaan',
      list: 'Daftar dibaca sampai',
      decade: 'Dasawarsa',
      year: 'Tahun',
      pairs: 'Pasangan',
    },
    noList: 'belum dibaca seluruhnya',
    rows: 'Tampilkan baris dari: {{what}}',
  },
};
