/** A row that only carries another treaty's article over is one duty with it: it is drawn once. */
import type { Ranked } from './rank.ts';

/** Leaves out a path whose duty is carried over from an article that another path ends with, to the same duty. */
export function oneDutyOnce(paths: readonly Ranked[]): Ranked[] {
  const imposed = new Set(paths.flatMap(({ steps }) => steps.flatMap(([best]) => (best?.type === 'IMPOSES' ? key(best.start, best.end) : []))));
  return paths.filter(({ steps }) =>
    steps.every(([best]) => best?.carriedFrom === undefined || !imposed.has(key(best.carriedFrom, best.end))),
  );
}

function key(article: string, obligation: string): string {
  return `${article} ${obligation}`;
}
