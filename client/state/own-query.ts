/** The query in Cypher that stands in the console, as it was left. */
import type { OwnQuery } from '#contract/console.ts';
import { createStore } from './store.ts';

const FIRST = `// How many States were certainly party to each treaty on that day?
MATCH (s:Country)-[p:PARTY_TO]->(i:Instrument)
WHERE p.fromLatest <= $day AND p.untilEarliest > $day
RETURN i, count(DISTINCT s) AS states
ORDER BY states DESC
LIMIT 10`;

export const ownQuery = createStore<OwnQuery>({ text: FIRST, given: { day: '2026-11-24' } });

let shown: OwnQuery | undefined;

/** What a View brings takes the place of what stands there, once: what is typed after that stays. */
export function bringQuery(query: OwnQuery | undefined): void {
  if (!query || query === shown) return;
  shown = query;
  ownQuery.set(query);
}
