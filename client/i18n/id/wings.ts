/** Indonesian: the words of the wings. */
import type { wingsWords as english } from '../en/wings.ts';
import type { Same } from '../words.ts';

export const wingsWords: Same<typeof english> = {
  wings: {
    open: 'Letakkan di tengah',
    put: 'Letakkan {{title}} di tengah',
    trail: 'Di tengah sebelumnya',
    ofCentre: 'Landasannya, dan yang dimintanya',
    onAtlas: 'Siapa yang terikat olehnya: atlas',
    inWords: 'Dengan kata-kata',
    nothing: 'Tidak ada dalam data ini yang terkait dengannya pada tanggal ini.',
    absent: 'Ada dalam data, tetapi tidak pada tanggal ini',
    moreIn: '{{count}} lagi di {{region}}',
    fold: 'Tutup {{count}} ini',
  },
};
