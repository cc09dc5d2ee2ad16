/** English: the clause for each standing. */
import type { Phrases } from '../phrases.ts';

export const STANDING: Phrases['standing'] = {
  party: (party, treaty, day) => `on ${day}, ${treaty} was in force for ${party}`,
  'bound by EU law': (party, treaty, day) => `on ${day}, ${party} was bound by ${treaty} by EU law, not as a party`,
  contracting: (party, treaty, day) =>
    `on ${day}, ${party} had consented to ${treaty}, which was not in force for it yet`,
  signed: (party, treaty, day) => `on ${day}, ${party} had signed ${treaty} and was not bound by it`,
  ended: (party, treaty, day) => `on ${day}, ${treaty} was no longer in force for ${party}`,
  'not joined': (party, treaty, day) => `on ${day}, ${party} had not joined ${treaty}`,
  'not open': (party, treaty) => `${treaty} is not open to ${party}`,
  'no such State': (party, _treaty, day) => `on ${day}, ${party} was not a State yet`,
  'not coded': (_party, treaty) => `who has joined ${treaty} is not coded`,
  unknown: (party, treaty, day) => `where ${party} stood under ${treaty} on ${day} is not known`,
};

export const NOT_OPEN: Phrases['notOpen'] = {
  members: (treaty, group, party, by) =>
    `${treaty} is open to members of ${group} only${by}, and ${party} is not one of them`,
  between: (treaty, states, party) => `${treaty} is between ${states} only, and not open to ${party}`,
  states: (treaty, party, by) => `${treaty} is open to States only${by}, and ${party} is not one`,
  regional: (treaty, party, by) =>
    `${treaty} is open to States and regional organisations only${by}, and ${party} is neither`,
  by: (article) => ` (Article ${article})`,
};

export const ABSENT: Phrases['absent'] = {
  soft: (treaty) => `${treaty} is no treaty: States do not join it`,
  memorandum: (text, political, between) => {
    const as = political ? 'a political commitment' : 'an act that does not bind in law';
    return `${text} is treated here as ${as}${between ? `, between ${between} only` : ''}; its title does not decide whether it is a treaty`;
  },
  directive: (party, treaty) =>
    `${treaty} is addressed to member States of the European Union and joined by nobody; it does not bind ${party}`,
  member: (party, treaty, day, body, since) =>
    `on ${day}, ${party} was a member of ${body}${since && ` (${since})`}, and so bound by ${treaty}; the acts by which members joined it are not coded`,
  unlisted: (party, treaty, day, read) =>
    read === undefined
      ? `${party} is not among the parties to ${treaty} that were read, and no whole list of its parties was read: where it stood on ${day} rests on those`
      : `${party} is not on the list of parties to ${treaty} read to ${read}; no later list was read, so where it stood on ${day} rests on that one`,
  signedOnList: (party, treaty, day, read) =>
    read === undefined
      ? `${party} had signed ${treaty} and is not among its parties that were read, and no whole list of its parties was read: where it stood on ${day} rests on those`
      : `${party} had signed ${treaty} and had done no more on the list of parties read to ${read}; no later list was read, so where it stood on ${day} rests on that one`,
  unadopted: (treaty, day, adopted) => `on ${day}, ${treaty} did not exist yet: it was adopted ${adopted}`,
  unseen: (party, treaty, day, seen) =>
    `where ${party} stood under ${treaty} on ${day} is not known: the data show ${party} as a State from ${seen} on`,
};
