/** What is asked beside the picture: lists, names, sources. No View changes; undefined where a notice says why there is no answer. */
import type { Answer, Ask } from '#contract/api.ts';
import type { Expansion } from '#contract/view.ts';
import type { Language } from '#contract/vocabulary.ts';
import { call } from '../api/client.ts';
import { asked, dayOf } from '../graph/day.ts';
import { currentView } from '../state/view.ts';
import { tellFailure } from './notices.ts';

/** What an expansion asks of the server. */
export const neighboursAsk = ({ how, ...ask }: Expansion): Ask<'neighbours'> => ({
  ...ask,
  ...(how === 'grouped' ? { grouped: true } : {}),
});

/** The neighbours of one type on a day, that which is shown unless another is named, for a list beside the picture; undefined where a notice says why there is no answer. */
export const queryNeighbours = (
  expansion: Expansion,
  offset = 0,
  day = dayOf(currentView()),
): Promise<Answer<'neighbours'> | undefined> =>
  call('neighbours', { ...neighboursAsk(expansion), ...(offset > 0 ? { offset } : {}), ...asked(day) }).catch(
    (error: unknown) => tellFailure(error),
  );

/** Undefined where a notice says why there is no answer. */
export const queryClauses = (instrument: string): Promise<Answer<'clauses'> | undefined> =>
  call('clauses', { instrument }).catch((error: unknown) => tellFailure(error));

/** At most 200 of them; undefined where a notice says why there is no answer. */
export const querySources = (ids: string[]): Promise<Answer<'sources'> | undefined> =>
  call('sources', { ids }).catch((error: unknown) => tellFailure(error));

/** Undefined where a newer question overtook it, or where a notice says why there is no answer. */
export const querySearch = (q: string, lane: string): Promise<Answer<'search'> | undefined> =>
  call('search', { q }, lane).catch((error: unknown) => tellFailure(error));

/** Where a party stands under the instrument in the middle on the day that is shown, told with its reasons. */
export const queryStanding = (
  party: string,
  instrument: string,
  date: string,
  language: Language,
): Promise<Answer<'standing'> | undefined> =>
  call('standing', { party, instrument, date, language }).catch((error: unknown) => tellFailure(error));

/** How many links of each type a node has, for a menu that counts before the click. */
export const queryEntity = (id: string, day = dayOf(currentView())): Promise<Answer<'entity'> | undefined> =>
  call('entity', { id, ...asked(day) }).catch((error: unknown) => tellFailure(error));

/** What a node rests on and does, in the order in which it is told; undefined where there is no answer, of which nothing need be said. */
export const queryWings = (
  id: string,
  language: Language,
  day = dayOf(currentView()),
): Promise<Answer<'wings'> | undefined> => call('wings', { id, ...asked(day), language }).catch(() => undefined);

/** How a text reads as a question; undefined where that cannot be told, as in the one file, of which the box says so itself. */
export const queryUnderstood = (
  q: string,
  language: Language,
  lane: string,
): Promise<Answer<'understand'> | undefined> => call('understand', { q, language }, lane).catch(() => undefined);
