/** Nothing holds before both its ends are there: when each node came to be, and what follows for the links between. */
import { earliestDay, laterOf, latestDay } from '#law/time/dates.ts';
import type { NodeKind } from '#contract/ontology.ts';
import { type Fact, requiredText, textOf } from '../read/rows.ts';
import type { Known } from '../read/lookup.ts';
import { heldBy, type Validity } from './validity.ts';

/** What nobody founded: a duty, a concept. */
const TIMELESS = 'timeless';

/** When one came to be, as exact as it is known; undefined where its day is not in the data. */
const BEGINNING: Record<NodeKind, (node: Fact, known: Known) => string | undefined> = {
  Instrument: (node) => textOf(node, 'adopted'),
  Article: (node, known) => beginningOf(known, requiredText(node, 'instrument')),
  Institution: (node) => textOf(node, 'founded'),
  Country: () => undefined,
  Obligation: () => TIMELESS,
  Concept: () => TIMELESS,
  Finding: () => TIMELESS, // See `withinEnds`.
};

function beginningOf(known: Known, id: string): string | undefined {
  const [node, kind] = [known.nodes.get(id), known.kinds.get(id)];
  return node && kind && BEGINNING[kind](node, known);
}

/**
 * The validity of a link, by what its row says (`own`) and by its ends. A day of its own tells that both were there: it
 * gives way only where it is before them, or less exact. Without one the link begins with the later of its ends; where
 * the day of one of them is not known, at the latest when its source was read (`readOn`), or on the day of the data.
 * What an author says of a thing is no bond between the two, and is said of any day.
 */
export function withinEnds(
  known: Known,
  ends: readonly string[],
  own: Validity,
  readOn: string | undefined,
  today: string,
): Validity {
  if (ends.some((id) => known.kinds.get(id) === 'Finding')) return own;
  const began = ends.map((id) => beginningOf(known, id)).filter((day) => day !== TIMELESS);
  if (began.length === 0) return own;
  const dated = began.filter((day) => day !== undefined);
  const bothSince = dated.map(latestDay).reduce(later, undefined);
  const { fromEarliest: first, fromLatest: last } = own;
  const told = last !== undefined || dated.length === began.length;
  const since = told && bothSince ? bothSince : heldBy(bothSince, readOn, today);

  const fromEarliest = dated.map(earliestDay).reduce(later, first);
  const stands = last !== undefined && (fromEarliest === undefined || last >= fromEarliest);
  const fromLatest = stands || (first !== undefined && last === undefined) ? last : since;
  return { ...own, ...(fromEarliest ? { fromEarliest } : {}), ...(fromLatest ? { fromLatest } : {}) };
}

const later = (a: string | undefined, b: string): string => (a === undefined ? b : laterOf(a, b));
