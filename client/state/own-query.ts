/** The query in Cypher that stands in the console, as it was left. */
import { createStore } from './store.ts';

/** `given`: what stands in the fields of its parameters, by their names. */
export type OwnQuery = { text: string; given: Readonly<Record<string, string>> };

const FIRST = `// How many States were certainly party to each treaty on a day?
MATCH (s:Country)-[p:PARTY_TO]->(i:Instrument)
WHERE p.fromLatest <= '2026-11-24' AND p.untilEarliest > '2026-11-24'
RETURN i, count(DISTINCT s) AS states
ORDER BY states DESC
LIMIT 10`;

export const ownQuery = createStore<OwnQuery>({ text: FIRST, given: {} });
