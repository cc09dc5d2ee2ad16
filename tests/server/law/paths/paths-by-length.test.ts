/** Every look that the search takes is paid for: a hub that is passed again and again costs its links once. */
import { expect, it } from 'vitest';
import { budgetOf } from '#law/paths/budget.ts';
import { levelsOf } from '#law/paths/paths-by-length.ts';
import type { Walk } from '#law/paths/rules.ts';

/** From 0 by each of 30 nodes to a hub with 3,000 leaves, and by each of 30 others to the end. */
const [WIDTH, LEAVES] = [30, 3_000];
const HUB = WIDTH + 1;
const END = HUB + WIDTH + 1;
const SIZE = END + 1 + LEAVES;
const links = Array.from({ length: SIZE }, (): number[] => []);
const join = (a: number, b: number): void => {
  links[a]?.push(b);
  links[b]?.push(a);
};
for (let each = 1; each <= WIDTH; each++) {
  join(0, each);
  join(each, HUB);
  join(HUB, HUB + each);
  join(HUB + each, END);
}
for (let leaf = END + 1; leaf < SIZE; leaf++) join(HUB, leaf);

it('a hub that is passed again and again', () => {
  let looks = 0;
  const counted = links.map(
    (next) =>
      new Proxy(next, {
        get(target, key, self) {
          if (typeof key === 'string' && /^\d+$/.test(key)) looks += 1;
          return Reflect.get(target, key, self) as unknown;
        },
      }),
  );
  const walk: Walk = {
    next: (node) => counted[node] ?? [],
    before: (node) => links[node] ?? [],
    leads: () => false,
    links: () => [],
    linksFor: () => [],
    verdict: () => 'yes',
    within: () => walk,
  };
  const budget = budgetOf(Number.POSITIVE_INFINITY);
  const levels = levelsOf(walk, [0, END], SIZE, { mayGoOn: () => true, accepts: () => true }, budget);
  const { paths, complete } = levels.paths(levels.atLeast(8), 10_000);
  expect([paths.length, complete]).toEqual([WIDTH * WIDTH, true]);
  expect(looks).toBeLessThanOrEqual(budget.spent);
});
