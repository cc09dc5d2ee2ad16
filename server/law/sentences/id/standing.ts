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
  'not joined': (party, treaty, day) => `pada ${day}, ${party} belum menjadi pihak pada ${treaty}, sejauh data ini`,
  'not open': (party, treaty) => `${treaty} tidak terbuka bagi ${party}`,
  'no such State': (party, _treaty, day) => `pada ${day}, ${party} belum menjadi negara`,
  'not coded': (_party, treaty) => `siapa saja yang menjadi pihak pada ${treaty} tidak dikodekan`,
  unknown: (party, treaty, day) => `kedudukan ${party} menurut ${treaty} pada ${day} tidak diketahui`,
};
