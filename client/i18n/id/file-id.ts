/** Kata-kata untuk berkas tunggal yang membawa sebuah seminar. */
import type { fileEn } from '../en/file-en.ts';
import type { Same } from '../words.ts';

export const fileId: Same<typeof fileEn> = {
  notHere: 'Berkas ini tidak memuatnya.',
  askAtlas:
    'Berkas ini memuat apa yang ditunjukkan seminarnya beserta buktinya; tanyakan selebihnya kepada Atlas sendiri.',
  make: 'Sebagai satu berkas',
  making: 'Mengumpulkan adegan {{done}} dari {{all}}',
  made: 'Berkas sudah dibuat: {{size}} KB.',
  failed: 'Berkas tidak jadi dibuat',
  noTemplate: 'Peladen tidak memiliki templatnya. Jalankan "npm run build" di sana, lalu coba lagi.',
  tooLarge:
    'Berkasnya akan berukuran {{size}} KB, lebih dari yang dapat diserahkan peramban di sini. Buatlah dengan "npm run export -- seminar {{id}}".',
};
