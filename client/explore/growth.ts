/** What each number of the growth of the law was counted from: the events, or the question, whose rows are just these. */
import type { Effect } from '#contract/vocabulary.ts';
import { openEvents } from './events.ts';
import { askQuestion } from './navigate.ts';

/** The entries of one treaty into force for its parties, up to a day; or the parties for which it ceased. */
export const openParties = (
  instrument: string,
  to: string,
  kind: 'in-force' | 'ended' = 'in-force',
): Promise<boolean> => openEvents({ instruments: [instrument], kinds: [kind], to });

/** The adoptions of ten years, or of those that had passed by the day. */
export function openAdoptions(from: number, effect: Effect, day: string): Promise<boolean> {
  const last = `${from + 9}-12-31`;
  return openEvents({ kinds: ['adopted'], effect, from: `${from}-01-01`, to: last < day ? last : day });
}

/** The pairs of instruments that had been adopted by a day. */
export const openPairs = (date: string): Promise<boolean> => askQuestion({ id: 'shared-duties', parameters: { date } });

/** The last day of a year; of the last year of the charts the day that is shown. */
export const endOfYear = (year: number, { date, to }: { date: string; to: number }): string =>
  year < to ? `${year}-12-31` : date;
