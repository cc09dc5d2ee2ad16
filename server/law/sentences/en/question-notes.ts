/** English: what decides an answer, where a sentence says it better than a table. */
import type { Phrases } from '../phrases.ts';

export const QUESTION_NOTE: Phrases['questionNote'] = {
  setAside: (party, clause) => `A reservation by ${party} sets ${clause} aside, so it has no row.`,
  read: (duties, provisions, laws) =>
    `${duties} duties; ${provisions} provisions of ${laws.length} national instruments are in the data (${laws.join('; ')}).`,
  unread: (places) => `Of some duties the difference cannot be said, since these were not read whole: ${places}.`,
  list: (treaty, day) => `The list of parties to ${treaty} was read to ${day}; what came later is not in it.`,
  bySource: (told) => `By source: ${told.join('; ')}.`,
  limit: (instrument, article, limit) =>
    `${instrument.charAt(0).toUpperCase()}${instrument.slice(1)} applies within its own limits (Article ${article}): ${limit}.`,
  statements: (clause, unread) =>
    `${clause} parties set aside the clause on disputes, which is no such statement. Statements recorded whose content nobody has read: ${unread.length}${unread.length ? ` (${unread.join(', ')})` : ''}.`,
};
