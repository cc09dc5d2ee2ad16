/** Kata-kata untuk pertanyaan tanpa jalur, dan untuk jalur yang bukan hukum. */
import type { Same } from '../words.ts';
import type { whynotEn } from '../en/whynot-en.ts';

export const whynotId: Same<typeof whynotEn> = {
  causes: 'Yang menghalangi menurut hukum', noCause: 'Data ini tidak menyebut alasan hukum: aturan pertanyaanlah yang menentukan.',
  more_other: '{{count}} alasan lagi', untold_other: '{{count}} alasan lain tidak dimuat di sini.', evidence: 'Tampilkan buktinya: {{where}}',
  eased: 'Yang akan memberi jalur', two: 'Melonggarkan satu aturan saja tidak memberi jalur. Dua sekaligus memberi:',
  none: 'Melonggarkan satu atau dua aturan tidak memberi jalur.',
  gives_other: 'memberi {{count}} jalur', givesMore: 'memberi lebih dari {{count}} jalur', and: '{{one}}, dan {{two}}',
  ease: {
    avoid: 'Jangan lagi menghindari {{what}}', avoidAll: 'Jangan menghindari apa pun', via: 'Jangan lagi mengharuskan {{what}}', viaAll: 'Jangan mengharuskan simpul apa pun',
    types: 'Telusuri juga “{{what}}”', typesAll: 'Telusuri semua jenis dalam kelompok ini', directionAll: 'Baca hubungan dua arah',
    date: 'Tanyakan tentang {{what}}', dateAll: 'Jangan menguji tanggal', confidence: 'Terima keyakinan {{what}}',
    maxSteps: 'Izinkan {{what}} langkah', groups: 'Telusuri juga: {{what}}', groupsAll: 'Telusuri semua kelompok hubungan', throughStatesAll: 'Izinkan jalur melewati Negara lain',
  },
  kinds: {
    'not yet in force': 'Belum berlaku', 'not known': 'Tidak diketahui', 'signed only': 'Hanya ditandatangani', ended: 'Berakhir', 'other people': 'Orang lain',
    reserved: 'Direservasi', 'text unread': 'Teks belum dibaca', 'not a party': 'Bukan pihak', 'not binding': 'Tidak mengikat', 'not coded': 'Tidak dikodekan',
  },
  association: {
    label: 'Sekadar keterkaitan',
    walks: 'Pertanyaan ini juga menelusuri hubungan {{groups}}.',
    duty: 'Jalur di sini tidak menjawab apakah {{state}} memikul kewajiban ini, menurut ketentuan mana, atau sejak kapan.',
    treaty: 'Jalur di sini tidak menjawab apakah {{state}} terikat pada {{treaty}}, atau sejak kapan.',
    other: 'Jalur di sini tidak menjawab apakah ada yang terikat, oleh apa, atau untuk apa.',
    law: 'Tanyakan dalam hukum saja',
  },
};
