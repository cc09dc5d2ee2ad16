/** English: what decides an answer, where a sentence says it better than a table. */
import type { Phrases } from '../phrases.ts';

export const QUESTION_NOTE: Phrases['questionNote'] = {
  setAside: (party, clause) => `A reservation by ${party} sets ${clause} aside, so it has no row.`,
  read: (duties, provisions, laws) =>
    `${duties} duties; ${provisions} provisions of ${laws.length} national instruments are in the data (${laws.join('; ')}).`,
  bySource: (told) => `By source: ${told.join('; ')}.`,
  limit: (instrument, article, limit) => `Limit of ${instrument} as a whole (Article ${article}): ${limit}.`,
  statements: (clause, unread) =>
    `${clause} parties set aside the clause on disputes, which is no such statement. Statements recorded whose content nobody has read: ${unread.length}${unread.length ? ` (${unread.join(', ')})` : ''}.`,
};
