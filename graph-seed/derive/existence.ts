/** Nothing holds before both its ends are there: what follows from their days for the links between them. */
import type { GraphNode } from '#contract/nodes.ts';
import type { LinkType } from '#contract/ontology.ts';
import { earliestDay, laterOf, latestDay } from '#law/time/dates.ts';
import { bounds, heldBy, type Validity } from './validity.ts';

/** A duty and a concept are nobody's making, and of no day. */
const isTimeless = ({ kind }: GraphNode): boolean => kind === 'Obligation' || kind === 'Concept';

/**
 * The validity of a link, by what its row says (`own`) and by its ends. A day of its own tells that both were there: it
 * gives way only where it is before them, or less exact. Without one the link begins with the later of its ends; where
 * the day of one of them is not known, at the latest when its source was read (`readOn`), or on the day of the data.
 */
export function withinEnds(
  ends: readonly GraphNode[],
  own: Validity,
  readOn: string | undefined,
  today: string,
): Validity {
  const made = ends.filter((node) => !isTimeless(node)).map(({ since }) => since);
  if (made.length === 0) return own;
  const dated = made.filter((day) => day !== undefined);
  const bothSince = dated.map(latestDay).reduce(later, undefined);
  const { fromEarliest: first, fromLatest: last } = own;
  const told = last !== undefined || dated.length === made.length;
  const since = told && bothSince ? bothSince : heldBy(bothSince, readOn, today);

  const fromEarliest = dated.map(earliestDay).reduce(later, first);
  const stands = last !== undefined && (fromEarliest === undefined || last >= fromEarliest);
  const fromLatest = stands || (first !== undefined && last === undefined) ? last : since;
  return { ...own, ...(fromEarliest ? { fromEarliest } : {}), ...(fromLatest ? { fromLatest } : {}) };
}

/** Types of which nothing is left once one of their ends is no more; an act that was done stays done. */
const OF_THE_LIVING: readonly LinkType[] = [
  'ASSISTS',
  'CARRIES_OUT',
  'COOPERATES_WITH',
  'COORDINATES',
  'HELPS_WITH',
  'OPERATES_IN',
  'SUPPORTS',
];

/** A link of a programme ends with it where its row does not tell when it ended. */
export function endedWith(type: LinkType, ends: readonly GraphNode[], held: Validity): Validity {
  const day = ends
    .map((node) => ('until' in node && node.kind === 'Institution' ? node.until : undefined))
    .find(Boolean);
  const told = held.until ?? held.untilLatest;
  return day === undefined || told !== undefined || !OF_THE_LIVING.includes(type)
    ? held
    : { ...held, ...bounds('until', day) };
}

const later = (a: string | undefined, b: string): string => (a === undefined ? b : laterOf(a, b));
