/**
 * A row that only carries another treaty's article over is one duty with it: it is drawn once. So the Trafficking
 * Protocol applies the Organized Crime Convention "mutatis mutandis" (article 1(2)).
 */
import type { GraphLink } from '../../contract/links.ts';
import type { Ranked } from './rank.ts';

/** Leaves out a path whose duty is carried over from an article that another path ends with, to the same duty. */
export function oneDutyOnce(paths: readonly Ranked[]): Ranked[] {
  const best = paths.flatMap(({ steps }) => steps.flatMap(([first]) => first ?? []));
  const imposed = new Set(best.filter(({ type }) => type === 'IMPOSES').map(({ start, end }) => key(start, end)));
  return paths.filter(({ steps }) =>
    steps.every(([link]) => link?.carriedFrom === undefined || !imposed.has(key(link.carriedFrom, link.end))),
  );
}

/** The same among the clauses on one duty. */
export function ownClauses<T extends GraphLink>(clauses: readonly T[]): T[] {
  return clauses.filter(
    ({ carriedFrom }) => carriedFrom === undefined || !clauses.some(({ start }) => start === carriedFrom),
  );
}

function key(article: string, obligation: string): string {
  return `${article} ${obligation}`;
}
