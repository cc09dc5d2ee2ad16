/** The query in Cypher that stands in the console, as it was left. */
import type { OwnQuery } from '#contract/console.ts';
import { createStore } from './store.ts';

const FIRST = `// How many States were certainly party to each treaty on that day?
MATCH (s:Country)-[p:PARTY_TO]->(i:Instrument)
WHERE p.fromLatest <= $day AND p.untilEarliest > $day
RETURN i, count(DISTINCT s) AS states
ORDER BY states DESC
LIMIT 10`;

const BEGUN: OwnQuery = { text: FIRST, given: {} };
export const ownQuery = createStore<OwnQuery>(BEGUN);

/** What was typed and not run when another query took its place; undefined where nothing was. */
export const leftQuery = createStore<OwnQuery | undefined>(undefined);

/** What a View, a run or a shelf brought last; what differs from it was typed. */
let brought = BEGUN;

export const sameQuery = (one: OwnQuery, other: OwnQuery): boolean =>
  one.text === other.text && JSON.stringify(one.given) === JSON.stringify(other.given);

/** What a View brings takes the place of what stands there, once: what is typed after that stays. */
export function bringQuery(query: OwnQuery | undefined): void {
  if (query && !sameQuery(query, brought)) placeQuery(query);
}

/** It takes the place of what stands there, which is kept aside where it was typed and not run. */
export function placeQuery(query: OwnQuery): void {
  const now = typed();
  settleQuery(query);
  if (now && !sameQuery(now, query)) leftQuery.set(now);
}

/** It is run as it stands. */
export function settleQuery(query: OwnQuery): void {
  const left = leftQuery.get();
  if (left && sameQuery(left, query)) leftQuery.set(undefined);
  brought = query;
  ownQuery.set(query);
}

/** What was left over stands there again; what was typed meanwhile is left over in its place. */
export function takeLeft(): void {
  const left = leftQuery.get();
  if (!left) return;
  leftQuery.set(typed());
  ownQuery.set(left);
}

function typed(): OwnQuery | undefined {
  const now = ownQuery.get();
  return now.text.trim() && !sameQuery(now, brought) ? now : undefined;
}
