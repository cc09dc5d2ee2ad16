/** Whether a link holds on a day, and whether an instrument binds a party on it. */
import type { GraphLink, LinkFields } from '../../contract/links.ts';
import type { Confidence } from '../../contract/vocabulary.ts';
import { earliestDay, type Holds, holdsOn, type Interval, latestDay } from './dates.ts';
import type { LawGraph } from '../graph.ts';

/** Why a link is not walked: `no` is never counted, the others are what an answer says it left out. */
export type Verdict = 'yes' | 'no' | 'low' | 'unknownDate' | 'otherDay' | 'reserved' | 'notBound';

/** The day asked about, or some day within a span of days; absent: dates are not tested. */
export type When = string | { first: string; last: string } | undefined;

/** The dates of a link, or of an event that is none. */
type Dated = Pick<LinkFields, 'from' | 'until' | 'fromEarliest' | 'fromLatest' | 'untilEarliest' | 'untilLatest'>;

export function linkHolds(link: Dated, when: When): Holds {
  if (when === undefined) return 'yes';
  const interval = intervalOf(link);
  if (typeof when === 'string') return holdsOn(interval, when);
  return beginsBy(interval, when.last) && lastsTo(interval, when.first) ? 'yes' : 'no';
}

export function intervalOf(link: Dated): Interval {
  return {
    fromEarliest: link.fromEarliest ?? (link.from && earliestDay(link.from)),
    fromLatest: link.fromLatest ?? (link.from && latestDay(link.from)),
    untilEarliest: link.untilEarliest ?? (link.until && earliestDay(link.until)),
    untilLatest: link.untilLatest ?? (link.until && latestDay(link.until)),
  };
}

const beginsBy = (interval: Interval, day: string): boolean =>
  holdsOn({ ...interval, untilEarliest: undefined, untilLatest: undefined }, day) === 'yes';
const lastsTo = (interval: Interval, day: string): boolean =>
  holdsOn({ untilEarliest: interval.untilEarliest, untilLatest: interval.untilLatest }, day) === 'yes';

/** Asked of every link of a search, so no list is searched for it. */
const RANK: Record<Confidence, number> = { high: 0, medium: 1, low: 2 };

export function atLeast(confidence: Confidence, lowest: Confidence): boolean {
  return RANK[confidence] <= RANK[lowest];
}

/** How sure and in force one link is, leaving aside where it stands. */
export function verdictOf(link: GraphLink, lowest: Confidence, when: When): Verdict {
  if (!atLeast(link.confidence, lowest)) return 'low';
  const holds = linkHolds(link, when);
  return holds === 'yes' ? 'yes' : holds === 'unknown' ? 'unknownDate' : 'otherDay';
}

const NEAREST: readonly Verdict[] = ['yes', 'unknownDate', 'low', 'otherDay', 'notBound'];

/**
 * Whether an instrument binds a party (or is its own law): the best of what its links say; none at all is `notBound`. A
 * treaty in force binds its parties (VCLT 26), and a State that is none only if it accepts (34, 35).
 */
export function bindingOf(graph: LawGraph, party: string, instrument: string, lowest: Confidence, when: When): Verdict {
  let best: Verdict = 'notBound';
  for (const link of graph.bonds.get(party)?.get(instrument) ?? []) {
    const verdict = verdictOf(link, lowest, when);
    if (NEAREST.indexOf(verdict) < NEAREST.indexOf(best)) best = verdict;
  }
  return best === 'otherDay' ? 'notBound' : best;
}
