/** Indonesian: the clause for each standing. */
import type { Phrases } from '../phrases.ts';

export const STANDING: Phrases['standing'] = {
  party: (party, treaty, day) => `pada ${day}, ${treaty} berlaku bagi ${party}`,
  'bound by EU law': (party, treaty, day) =>
    `pada ${day}, ${party} terikat pada ${treaty} menurut hukum Uni Eropa, bukan sebagai pihak`,
  contracting: (party, treaty, day) =>
    `pada ${day}, ${party} telah menyatakan terikat pada ${treaty}, yang belum berlaku baginya`,
  signed: (party, treaty, day) => `pada ${day}, ${party} telah menandatangani ${treaty} dan belum terikat padanya`,
  ended: (party, treaty, day) => `pada ${day}, ${treaty} tidak lagi berlaku bagi ${party}`,
  'not joined': (party, treaty, day) => `pada ${day}, ${party} belum menjadi pihak pada ${treaty}`,
  'not open': (party, treaty) => `${treaty} tidak terbuka bagi ${party}`,
  'no such State': (party, _treaty, day) => `pada ${day}, ${party} belum menjadi negara`,
  'not coded': (_party, treaty) => `siapa saja yang menjadi pihak pada ${treaty} tidak dikodekan`,
  unknown: (party, treaty, day) => `kedudukan ${party} menurut ${treaty} pada ${day} tidak diketahui`,
};

export const NOT_OPEN: Phrases['notOpen'] = {
  members: (treaty, group, party, by) =>
    `${treaty} terbuka hanya bagi anggota ${group}${by}, dan ${party} bukan anggotanya`,
  between: (treaty, states, party) => `${treaty} hanya antara ${states}, dan tidak terbuka bagi ${party}`,
  states: (treaty, party, by) => `${treaty} terbuka hanya bagi Negara${by}, dan ${party} bukan Negara`,
  regional: (treaty, party, by) =>
    `${treaty} terbuka hanya bagi Negara dan organisasi regional${by}, dan ${party} bukan keduanya`,
  by: (article) => ` (Pasal ${article})`,
};

export const ABSENT: Phrases['absent'] = {
  soft: (treaty) => `${treaty} bukan perjanjian: Negara tidak menjadi pihak padanya`,
  memorandum: (text, political, between) => {
    const as = political ? 'komitmen politik' : 'tindakan yang tidak mengikat secara hukum';
    return `${text} diperlakukan di sini sebagai ${as}${between ? `, hanya antara ${between}` : ''}; judulnya tidak menentukan apakah instrumen ini perjanjian internasional`;
  },
  directive: (party, treaty) =>
    `${treaty} ditujukan kepada Negara anggota Uni Eropa dan tidak mempunyai pihak; ${party} tidak terikat padanya`,
  member: (party, treaty, day, body, since) =>
    `pada ${day}, ${party} adalah anggota ${body}${since && ` (${since})`}, dan karena itu terikat pada ${treaty}; tindakan para anggota untuk menjadi pihak padanya tidak dikodekan`,
  unlisted: (party, treaty, day, read) =>
    read === undefined
      ? `${party} tidak termasuk pihak pada ${treaty} yang telah dibaca, dan belum ada daftar lengkap pihaknya yang dibaca: kedudukannya pada ${day} bersandar pada yang telah dibaca itu`
      : `${party} tidak ada dalam daftar pihak pada ${treaty} yang dibaca sampai ${read}; daftar yang lebih baru belum dibaca, sehingga kedudukannya pada ${day} bersandar pada daftar itu`,
  signedOnList: (party, treaty, day, read) =>
    read === undefined
      ? `${party} telah menandatangani ${treaty} dan tidak termasuk pihaknya yang telah dibaca, dan belum ada daftar lengkap pihaknya yang dibaca: kedudukannya pada ${day} bersandar pada yang telah dibaca itu`
      : `${party} telah menandatangani ${treaty} dan menurut daftar pihak yang dibaca sampai ${read} belum berbuat lebih; daftar yang lebih baru belum dibaca, sehingga kedudukannya pada ${day} bersandar pada daftar itu`,
  unadopted: (treaty, day, adopted) => `pada ${day}, ${treaty} belum ada: diterima ${adopted}`,
  unseen: (party, treaty, day, seen) =>
    `kedudukan ${party} menurut ${treaty} pada ${day} tidak diketahui: data menunjukkan ${party} sebagai Negara sejak ${seen}`,
};
