/**
 * What there may have been on a day. Only what surely began later, or surely ended before, is left out: a day that no source
 * tells is no proof of absence. cypher/link-counts.cypher and cypher/neighbours.cypher say the same.
 */
import type { LinkFields } from '../../contract/links.ts';
import type { GraphNode } from '../../contract/nodes.ts';

/** A partial date sorts before every day in it, so that text compares as days do. */
const NEVER = '9999';

export const mayExist = ({ since = '' }: Pick<GraphNode, 'since'>, day: string): boolean => since <= day;

/** A link begins with the later of its ends at the earliest, and ends by its `untilLatest`. */
export const mayHold = (link: Pick<LinkFields, 'fromEarliest' | 'untilLatest'>, day: string): boolean =>
  (link.fromEarliest ?? '') <= day && (link.untilLatest ?? NEVER) > day;
