/** English: what decides an answer, where a sentence says it better than a table. */
import type { Phrases } from '../phrases.ts';

const noun = (places: readonly string[]) =>
  `${places.length > 1 || places.some((place) => place.includes(' ')) ? 'Articles' : 'Article'} ${joined(places)}`;
const joined = (places: readonly string[]) =>
  places.length < 2 ? places.join('') : `${places.slice(0, -1).join(', ')} and ${places.at(-1)}`;

export const NOT_READ: Phrases['notRead'] = {
  run: (first, last) => `${first} to ${last}`,
  of: (whole, part, instrument) =>
    `${[whole.length > 0 ? noun(whole) : '', part.length > 0 ? `parts of ${noun(part)}` : ''].filter(Boolean).join(', and ')} of ${instrument}`,
  lead: (told) => `Not read, and could change this answer: ${told}.`,
};

export const UNREAD_STATEMENTS: Phrases['unreadStatements'] = {
  lead: (told) => `Reservations could limit these duties, and not all were read: those to ${told.join('; to ')}.`,
  but: (treaty, places) => `${treaty} other than to ${places}`,
  after: (treaty, day) => `${treaty} made after ${day}`,
};

export const QUESTION_NOTE: Phrases['questionNote'] = {
  setAside: (party, clause) => `A reservation by ${party} sets ${clause} aside, so it has no row.`,
  read: (duties, provisions, laws) =>
    `${duties} duties; ${provisions} provisions of ${laws.length} national instruments are in the data (${laws.join('; ')}).`,
  unread: (places) => `Of some duties the difference cannot be said, since these were not read whole: ${places}.`,
  list: (treaty, day) => `The list of parties to ${treaty} was read to ${day}; what came later is not in it.`,
  sinceNotRead: 'Where no day stands since when, the treaty binds from a day that was not read.',
  noList: (treaty) => `no whole list of the parties to ${treaty} was read, so some may be missing`,
  bySource: (told) => `By source: ${told.join('; ')}.`,
  limit: (instrument, article, limit) =>
    `${instrument.charAt(0).toUpperCase()}${instrument.slice(1)} applies within its own limits (Article ${article}): ${limit}.`,
  statementsOn: (places) =>
    `Statements in the data name ${places}; not every statement was read, so no row is not “no reservation”.`,
  noStatements: (treaty) =>
    `No statement on ${treaty} was read, so no row is not “no reservation”: its list of reservations is not in the data.`,
  notLeft: (party, treaty) =>
    `Nothing in the data says that ${party} had left ${treaty} by that day, so there is no row: ask whether it is bound instead.`,
  noHomeLaw: (party) =>
    `No provision of ${party} on crimes against humanity was read, which is not to say that it has none.`,
  ordinary: (party, places) =>
    `Its provisions on slavery as an ordinary crime are no such law and are not listed: ${places} (${party}).`,
  statements: (clause, unread) =>
    `${clause === 0 ? '' : `Of the parties ${clause === 1 ? 'one is' : `${clause} are`} known to have set aside the clause on disputes, which is no such statement. `}Statements recorded whose content nobody has read: ${unread.length}${unread.length ? ` (${unread.join(', ')})` : ''}.`,
  noCourt: (treaty) => `No clause of ${treaty} that opens the International Court of Justice is in the data.`,
};
