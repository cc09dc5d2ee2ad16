/** What the rules of a question left out near its ends: shown beside the answer, so that silence is not taken for "no". */
import type { LeftOut } from '../../contract/path.ts';
import type { LawGraph } from '../graph.ts';
import type { Walk } from '../paths/rules.ts';

/** Counts each link at the stops once, by the one rule that shut it. */
export function leftOutAt(graph: LawGraph, walk: Walk, stops: readonly string[]): LeftOut {
  const counts: LeftOut = { low: 0, unknownDate: 0, otherDay: 0, reserved: 0, notBound: 0 };
  const seen = new Set<number>();
  for (const id of stops) {
    for (const { links } of graph.edges[graph.at.get(id) ?? -1] ?? []) {
      for (const link of links) {
        const verdict = walk.verdict(link);
        if (seen.has(link) || verdict === 'yes' || verdict === 'no') continue;
        seen.add(link);
        counts[verdict] += 1;
      }
    }
  }
  return counts;
}
