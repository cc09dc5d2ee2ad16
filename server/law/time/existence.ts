/**
 * What there may have been on a day. Only what surely began later, or surely ended before, is left out: a day that no source
 * tells is no proof of absence. cypher/link-counts.cypher and cypher/neighbours.cypher say the same.
 */
import type { LinkFields } from '../../contract/links.ts';
import type { GraphNode } from '../../contract/nodes.ts';

/** A partial date sorts before every day in it, so that text compares as days do. */
const NEVER = '9999';

export const mayExist = ({ since = '' }: Pick<GraphNode, 'since'>, day: string): boolean => since <= day;

type Dated = Pick<
  LinkFields,
  'fromEarliest' | 'untilLatest' | 'signed' | 'made' | 'withdrawn' | 'withdrawnLatest' | 'year'
>;

/** A signature, a statement and a grade say their own day; whatever else holds from its `from` on, up to its `until`. */
export function mayHold(
  { fromEarliest, untilLatest, signed, made, withdrawn, withdrawnLatest, year }: Dated,
  day: string,
): boolean {
  const begun = fromEarliest ?? signed ?? made ?? (year === undefined ? '' : String(year));
  return begun <= day && (untilLatest ?? withdrawn ?? withdrawnLatest ?? NEVER) > day;
}
