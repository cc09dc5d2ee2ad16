import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { GraphLink } from '#contract/links.ts';
import type { GraphNode } from '#contract/nodes.ts';
import type { LinkType } from '#contract/ontology.ts';
import type { PathRules } from '#contract/path.ts';
import { lawGraph } from '#law/graph.ts';
import { budgetOf } from '#law/paths/budget.ts';
import { MOST_PER_LENGTH, searchPaths } from '#law/paths/search.ts';
import {
  article,
  country,
  imposes,
  institution,
  instrument,
  link,
  obligation,
  party,
  rules,
} from '../../../support/law-fixtures.ts';
import { everyPath, type Small } from './brute-force.ts';

const NODES: GraphNode[] = [
  country('AAA'),
  country('BBB'),
  country('CCC'),
  instrument('t1'),
  instrument('t2'),
  instrument('t3'),
  article('t1', '1'),
  article('t2', '1'),
  article('t3', '1'),
  obligation('duty'),
  obligation('other'),
  institution('org'),
  institution('union'),
];
const STATES = ['AAA', 'BBB', 'CCC', 'union'];
const TREATIES = ['t1', 't2', 't3'];
const ARTICLES = ['t1/1', 't2/1', 't3/1'];
const DUTIES = ['duty', 'other'];
const ENDS: Partial<Record<LinkType, [string[], string[]]>> = {
  PARTY_TO: [STATES, TREATIES],
  CONTAINS: [TREATIES, ARTICLES],
  IMPOSES: [ARTICLES, DUTIES],
  SUPPLEMENTS: [TREATIES, TREATIES],
  ENACTED: [['AAA', 'BBB', 'CCC'], TREATIES],
  CORRESPONDS_TO: [ARTICLES, DUTIES],
  SECRETARIAT_OF: [['org', 'union'], TREATIES],
  ASSISTS: [
    ['org', 'union'],
    ['AAA', 'BBB', 'CCC', 'org', 'union'],
  ],
  MEMBER_OF: [
    ['AAA', 'BBB', 'CCC'],
    ['org', 'union'],
  ],
  REFERENCES: [TREATIES, TREATIES],
  SIGNED: [['AAA', 'BBB'], TREATIES],
};
const day = fc.constantFrom('2000-01-01', '2010-01-01', '2020-01-01');
const maybeDay = fc.option(day, { nil: undefined });

const someLink = fc.constantFrom(...(Object.keys(ENDS) as LinkType[])).chain((type) => {
  const [starts, ends] = ENDS[type] ?? [[], []];
  return fc.record({
    type: fc.constant(type),
    start: fc.constantFrom(...starts),
    end: fc.constantFrom(...ends),
    confidence: fc.constantFrom('high' as const, 'high' as const, 'medium' as const, 'low' as const),
    fromEarliest: fc.constantFrom(undefined, undefined, '2000-01-01'),
    fromLatest: fc.constantFrom(undefined, undefined, '2000-01-01', '2010-01-01'),
    untilEarliest: fc.option(fc.constant('2015-01-01'), { nil: undefined, freq: 5 }),
    requires: fc.option(fc.constantFrom(...TREATIES), { nil: undefined }),
  });
});
const smallGraph: fc.Arbitrary<Small> = fc.array(someLink, { minLength: 30, maxLength: 80 }).map((rows) => ({
  nodes: NODES,
  links: rows
    .filter(({ start, end }) => start !== end)
    .map((row, number): GraphLink => {
      const more = { ...row, id: `${row.type}:${row.start}:${row.end}:${number}`, untilLatest: row.untilEarliest };
      return row.type === 'IMPOSES'
        ? imposes(row.start, row.end, more)
        : link(row.type, row.start, row.end, { ...more, requires: undefined });
    }),
}));
const ids = NODES.map(({ id }) => id);
const question = fc.record({
  ends: fc.oneof(
    { weight: 3, arbitrary: fc.uniqueArray(fc.constantFrom(...ids), { minLength: 2, maxLength: 2 }) },
    { weight: 1, arbitrary: fc.uniqueArray(fc.constantFrom(...ids), { minLength: 3, maxLength: 4 }) },
  ),
  rules: fc.record({
    groups: fc
      .subarray(['law', 'home', 'institutions', 'membership', 'text'] as const, { minLength: 3 })
      .map((groups) => [...groups]),
    types: fc.option(fc.subarray(Object.keys(ENDS) as LinkType[], { minLength: 7 }), { nil: undefined, freq: 3 }),
    direction: fc.constantFrom('either', 'either', 'either', 'either', 'either', 'forward', 'backward'),
    date: maybeDay,
    avoid: fc.subarray(['t3', 'org', 't1/1'], { maxLength: 2 }),
    confidence: fc.constantFrom('high', 'medium', 'medium', 'low', 'low'),
    maxSteps: fc.constantFrom(1, 2, 3, 4, 5, 6, 6, 6, 6),
    throughStates: fc.boolean(),
    limit: fc.integer({ min: 1, max: 10 }),
  }),
});

/** What must be shown of all paths: whole lengths, the shortest first, until there are enough. */
function firstLengths(paths: ReturnType<typeof everyPath>, limit: number): typeof paths {
  let length = 0;
  let taken = 0;
  return paths.filter(({ ids: along }) => {
    if (along.length > length && taken >= limit) return false;
    length = along.length;
    taken += 1;
    return true;
  });
}

function searched(graph: Small, from: string, to: string, asked: PathRules): ReturnType<typeof everyPath> {
  const law = lawGraph(graph.nodes, graph.links);
  return searchPaths(law, from, to, asked).routes.map((route) => ({
    ids: route.nodes.map((node) => law.nodes[node]?.id ?? ''),
    steps: route.links.map((links) => links.map((number) => law.links[number]?.id ?? '')),
  }));
}

describe('the search', () => {
  it('finds on random graphs exactly what trying every path finds, under all rules at once', () => {
    let found = 0;
    let longer = 0;
    fc.assert(
      fc.property(smallGraph, question, (graph, { ends: [from = '', to = '', ...via], rules: asked }) => {
        const full = rules({ ...asked, types: asked.types, via } as Partial<PathRules>);
        if (via.some((id) => asked.avoid.includes(id)) || asked.avoid.includes(from) || asked.avoid.includes(to))
          return;
        const expected = firstLengths(everyPath(graph, from, to, full), full.limit);
        found += expected.length > 0 ? 1 : 0;
        longer += new Set(expected.map(({ ids: along }) => along.length)).size > 1 ? 1 : 0;
        expect(searched(graph, from, to, full)).toEqual(expected);
      }),
      { numRuns: 2_500, seed: 20260724 },
    );
    // The comparison means something only where there is something to compare.
    expect(found).toBeGreaterThan(300);
    expect(longer).toBeGreaterThan(60);
  });

  it('gives the same answer whatever the order in which nodes and links were read', () => {
    fc.assert(
      fc.property(smallGraph, question, fc.integer(), (graph, { ends: [from = '', to = ''], rules: asked }, turn) => {
        const full = rules(asked as Partial<PathRules>);
        const turned = { nodes: [...graph.nodes].reverse(), links: shuffled(graph.links, turn) };
        expect(searched(turned, from, to, full)).toEqual(searched(graph, from, to, full));
      }),
      { numRuns: 200, seed: 7 },
    );
  });

  it('does not reach a duty by way of a treaty that the State has not joined', () => {
    const graph = {
      nodes: NODES,
      links: [
        party('AAA', 't1'),
        link('SUPPLEMENTS', 't1', 't2'),
        link('CONTAINS', 't2', 't2/1'),
        imposes('t2/1', 'duty'),
      ],
    };
    expect(searched(graph, 'AAA', 'duty', rules())).toEqual([]);
    const joined = { ...graph, links: [...graph.links, party('AAA', 't2', { from: '2010-01-01' })] };
    expect(searched(joined, 'AAA', 'duty', rules({ date: '2012-01-01' })).map(({ ids: along }) => along)).toEqual([
      ['AAA', 't2', 't2/1', 'duty'],
    ]);
    expect(searched(joined, 'AAA', 'duty', rules({ date: '2009-12-31' }))).toEqual([]);
  });

  it('lets a duty that rests on two treaties stand only while both bind', () => {
    const graph = {
      nodes: NODES,
      links: [
        party('AAA', 't1', { from: '2006-01-11' }),
        party('AAA', 't2', { from: '2007-08-01' }),
        link('CONTAINS', 't1', 't1/1'),
        imposes('t1/1', 'duty', { requires: 't2' }),
      ],
    };
    expect(searched(graph, 'AAA', 'duty', rules({ date: '2007-07-31' }))).toEqual([]);
    expect(searched(graph, 'AAA', 'duty', rules({ date: '2007-08-01' }))).toHaveLength(1);
  });

  it('stops at a thousand paths of one length and says so', () => {
    const middle = Array.from({ length: MOST_PER_LENGTH + 5 }, (_, number) =>
      institution(`i${String(number).padStart(4, '0')}`),
    );
    const graph = lawGraph(
      [country('AAA'), country('BBB'), ...middle],
      middle.flatMap(({ id }) => [link('ASSISTS', id, 'AAA'), link('ASSISTS', id, 'BBB')]),
    );
    const { routes, capped } = searchPaths(graph, 'AAA', 'BBB', rules());
    expect([routes.length, capped]).toEqual([MOST_PER_LENGTH, true]);
  });

  it('ends soon where every longer way would have to come back through the same node', () => {
    const layers = [1, 2, 3].map((layer) =>
      Array.from({ length: 40 }, (_, number) => institution(`c${layer}-${number}`)),
    );
    const links = [link('ASSISTS', 'gate', 'AAA'), link('PART_OF', 'gate', 'far')];
    for (const [place, layer] of layers.entries()) {
      for (const { id } of layer) {
        for (const inner of layers[place - 1] ?? [institution('gate')]) links.push(link('PART_OF', id, inner.id));
      }
    }
    const graph = lawGraph([country('AAA'), institution('gate'), institution('far'), ...layers.flat()], links);
    const { routes, capped } = searchPaths(graph, 'AAA', 'far', rules({ maxSteps: 8 }), undefined, budgetOf(6_000_000));
    expect([routes.length, capped]).toEqual([1, false]);
  });

  it.each([
    ['same-ends', 'AAA', 'AAA', {}],
    ['unknown-node', 'AAA', 'nowhere', {}],
    ['avoided-stop', 'AAA', 't1', { avoid: ['t1'] }],
    ['repeated-stop', 'AAA', 't1', { via: ['t2', 't2'] }],
  ] as const)('refuses %s without a search', (refusal, from, to, more) => {
    const result = searchPaths(lawGraph(NODES, []), from, to, rules(more as Partial<PathRules>));
    expect(result).toMatchObject({ routes: [], refusal });
  });
});

function shuffled<T>(items: readonly T[], turn: number): T[] {
  return items
    .map((item, place) => ({ item, key: Math.sin((turn % 1000) + place * 12.9898) }))
    .sort((a, b) => a.key - b.key)
    .map(({ item }) => item);
}
