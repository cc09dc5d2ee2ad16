/** That more kinds of links to walk never lose a path, and that what one treaty's text says of another leads. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_GROUPS, WALK_GROUPS, type WalkGroup } from '#contract/ontology.ts';
import { PathRules } from '#contract/path.ts';
import { answerPaths } from '#law/answer/path-answer.ts';
import { type LawGraph, lawGraph } from '#law/graph.ts';
import { findPaths } from '#law/paths/find-paths.ts';
import { country, institution, instrument, link, party } from '../../../support/law-fixtures.ts';
import { realSeed } from '../../../support/real-seed.ts';

const seed = realSeed();
const real = lawGraph(seed.nodes, seed.links, seed.sources);

function pathsOf(graph: LawGraph, from: string, to: string, groups: readonly WalkGroup[]): Set<string> | undefined {
  const asked = PathRules.parse({ groups, date: '2026-11-29' });
  const { order, capped } = findPaths(graph, from, to, asked);
  return capped ? undefined : new Set(order.map(({ ids }) => ids.join(' ')));
}

/** Ids of paths that fewer groups give and more do not. */
function lost(graph: LawGraph, from: string, to: string, few: readonly WalkGroup[], many: readonly WalkGroup[]) {
  const [before, after] = [pathsOf(graph, from, to, few), pathsOf(graph, from, to, many)];
  return before && after ? [...before].filter((path) => !after.has(path)) : undefined;
}

const twoSets = fc
  .shuffledSubarray([...WALK_GROUPS], { minLength: 2 })
  .chain((many) => fc.integer({ min: 1, max: many.length - 1 }).map((few) => ({ few: many.slice(0, few), many })));

describe('more groups of links', () => {
  it('lose no path between any two things in the data', () => {
    const ids = seed.nodes.map(({ id }) => id);
    const some = fc.constantFrom(...ids);
    let compared = 0;
    fc.assert(
      fc.property(some, some, twoSets, (from, to, { few, many }) => {
        const missing = lost(real, from, to, few, many);
        compared += missing && (pathsOf(real, from, to, few)?.size ?? 0) > 0 ? 1 : 0;
        expect(missing ?? []).toEqual([]);
      }),
      { numRuns: 200, seed: 12 },
    );
    expect(compared).toBeGreaterThan(10);
  });

  it('lose none between instruments, States and institutions that are often asked about', () => {
    const pairs = [
      ['actip', 'palermo-protocol'],
      ['unodc', 'KHM'],
      ['KHM', 'THA'],
      ['KHM', 'assist-victims-recovery'],
      ['ilo', 'VNM'],
      ['eu', 'palermo-protocol'],
    ] as const;
    for (const [from, to] of pairs)
      for (const group of WALK_GROUPS)
        expect(lost(real, from, to, DEFAULT_GROUPS, [...new Set([...DEFAULT_GROUPS, group])])).toEqual([]);
  });

  it('keep a way in law beside a straight link of another group', () => {
    const graph = lawGraph(
      [instrument('a'), instrument('b'), instrument('c'), institution('org'), country('AAA')],
      [link('SUPPLEMENTS', 'a', 'b'), link('SUPPLEMENTS', 'b', 'c'), link('REFERENCES', 'a', 'c'), party('AAA', 'a')],
    );
    expect(pathsOf(graph, 'AAA', 'c', ['law'])).toEqual(new Set(['AAA a b c']));
    expect(pathsOf(graph, 'AAA', 'c', ['law', 'text'])).toEqual(new Set(['AAA a b c', 'AAA a c']));
  });
});

describe('what one instrument’s own text says of another', () => {
  const told = seed.links.filter(({ type }) => type === 'REFERENCES' || type === 'BUILDS_ON');

  it('is the first answer for every pair, whatever else is walked', () => {
    expect(told.length).toBeGreaterThan(50);
    for (const { start, end, confidence } of told) {
      const asked = PathRules.parse({ confidence, limit: 1 });
      for (const [from, to] of [
        [start, end],
        [end, start],
      ] as const) {
        const [first] = answerPaths(real, from, to, asked).paths;
        expect([
          first?.nodes,
          first?.steps[0]?.links.some(({ type }) => type === 'REFERENCES' || type === 'BUILDS_ON'),
        ]).toEqual([[from, to], true]);
      }
    }
  });

  it('is no step of a longer path unless the text is walked', () => {
    const graph = lawGraph(
      [instrument('a'), instrument('b'), instrument('c')],
      [link('REFERENCES', 'a', 'b'), link('SUPPLEMENTS', 'b', 'c')],
    );
    expect(pathsOf(graph, 'a', 'c', ['law'])).toEqual(new Set());
    expect(pathsOf(graph, 'a', 'c', ['law', 'text'])).toEqual(new Set(['a b c']));
  });
});

describe('more paths than are told at once', () => {
  it('can all be reached, each once and in order, and beyond the last the last are told', () => {
    const asked = PathRules.parse({ groups: WALK_GROUPS, confidence: 'low' });
    const all = findPaths(real, 'unodc', 'KHM', asked).order.map(({ ids }) => ids);
    expect(all.length).toBeGreaterThan(20);
    const told = [];
    for (let offset = 0; offset < all.length; offset += asked.limit) {
      const page = answerPaths(real, 'unodc', 'KHM', { ...asked, offset });
      expect([page.first, page.total]).toEqual([offset, all.length]);
      told.push(...page.paths.map(({ nodes }) => nodes));
    }
    expect(told).toEqual(all);
    const beyond = answerPaths(real, 'unodc', 'KHM', { ...asked, offset: 9_999 });
    expect(beyond.paths.at(-1)?.nodes).toEqual(all.at(-1));
    expect(beyond.first % asked.limit).toBe(0);
  });
});
