/** Whether a link holds on a day, and whether an instrument binds a party on it. */
import type { GraphLink } from '../contract/links.ts';
import { CONFIDENCES, type Confidence } from '../contract/words.ts';
import { earliestDay, type Holds, holdsOn, latestDay } from './dates.ts';
import type { LawGraph } from './graph.ts';

/** Why a link is not walked: `no` is never counted, the others are what an answer says it left out. */
export type Verdict = 'yes' | 'no' | 'low' | 'unknownDate' | 'otherDay' | 'notBound';

/** Without a day, dates are not tested. */
export function linkHolds(link: GraphLink, day: string | undefined): Holds {
  if (day === undefined) return 'yes';
  return holdsOn(
    {
      fromEarliest: link.fromEarliest ?? (link.from && earliestDay(link.from)),
      fromLatest: link.fromLatest ?? (link.from && latestDay(link.from)),
      untilEarliest: link.untilEarliest ?? (link.until && earliestDay(link.until)),
      untilLatest: link.untilLatest ?? (link.until && latestDay(link.until)),
    },
    day,
  );
}

export function atLeast(confidence: Confidence, lowest: Confidence): boolean {
  return CONFIDENCES.indexOf(confidence) <= CONFIDENCES.indexOf(lowest);
}

/** How sure and in force one link is, leaving aside where it stands. */
export function verdictOf(link: GraphLink, lowest: Confidence, day: string | undefined): Verdict {
  if (!atLeast(link.confidence, lowest)) return 'low';
  const holds = linkHolds(link, day);
  return holds === 'yes' ? 'yes' : holds === 'unknown' ? 'unknownDate' : 'otherDay';
}

const NEAREST: readonly Verdict[] = ['yes', 'unknownDate', 'low', 'otherDay'];

/** Whether an instrument binds a party (or is its own law): the best of what its links say; none at all is `notBound`. */
export function bindingOf(
  graph: LawGraph,
  party: string,
  instrument: string,
  lowest: Confidence,
  day: string | undefined,
): Verdict {
  const verdicts = (graph.bonds.get(party)?.get(instrument) ?? []).map((link) => verdictOf(link, lowest, day));
  const best = NEAREST.find((verdict) => verdicts.includes(verdict)) ?? 'notBound';
  return best === 'otherDay' ? 'notBound' : best;
}
