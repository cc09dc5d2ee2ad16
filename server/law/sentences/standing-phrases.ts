/** The clause for each standing, in each language. */
import type { Standing } from '../../contract/vocabulary.ts';

export type StandingWords = Record<Standing, (party: string, treaty: string, day: string) => string>;

export const STANDING_EN: StandingWords = {
  party: (party, treaty, day) => `on ${day}, ${treaty} was in force for ${party}`,
  'bound by EU law': (party, treaty, day) => `on ${day}, ${party} was bound by ${treaty} by EU law, not as a party`,
  contracting: (party, treaty, day) =>
    `on ${day}, ${party} had consented to ${treaty}, which was not in force for it yet`,
  signed: (party, treaty, day) => `on ${day}, ${party} had signed ${treaty} and was not bound by it`,
  ended: (party, treaty, day) => `on ${day}, ${treaty} was no longer in force for ${party}`,
  'not joined': (party, treaty, day) => `on ${day}, ${party} had not joined ${treaty}, as far as the data go`,
  'not open': (party, treaty) => `${treaty} is not open to ${party}`,
  'no such State': (party, _treaty, day) => `on ${day}, ${party} was not a State yet`,
  'not coded': (_party, treaty) => `who has joined ${treaty} is not coded`,
  unknown: (party, treaty, day) => `where ${party} stood under ${treaty} on ${day} is not known`,
};

export const STANDING_ID: StandingWords = {
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
