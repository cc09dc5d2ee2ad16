/** The queries that were run in this browser, the latest first, each once. */
import { z } from 'zod';
import { OwnQuery } from '#contract/console.ts';
import { sameQuery } from './own-query.ts';
import { persistedList } from './persisted-list.ts';

/** How many are kept; the oldest go. */
export const MOST_RUN = 50;
const STORAGE_KEY = 'palermo-atlas.queries';

export const RunQuery = OwnQuery.extend({ ran: z.iso.datetime() });
export type RunQuery = z.infer<typeof RunQuery>;

/** Every change throws SavedFault. */
export function createQueryHistory(shelf: () => Pick<Storage, 'getItem' | 'setItem'>) {
  const { store, reread, change } = persistedList(STORAGE_KEY, RunQuery, MOST_RUN, shelf);
  return {
    store,
    reread,
    note: ({ text, given }: OwnQuery, at = new Date()) =>
      change((now) =>
        [{ text, given, ran: at.toISOString() }, ...now.filter((one) => !sameQuery(one, { text, given }))].slice(
          0,
          MOST_RUN,
        ),
      ),
    clear: () => change(() => []),
  };
}

export const queryHistory = createQueryHistory(() => localStorage);
