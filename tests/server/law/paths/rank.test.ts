import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LinkFields } from '#contract/links.ts';
import { SCOPE_FITS } from '#contract/path.ts';
import { CONFIDENCES, FORCES, SCOPES, type Scope } from '#contract/vocabulary.ts';
import { answerPaths } from '#law/answer/path-answer.ts';
import { lawGraph } from '#law/graph.ts';
import { compareLinks, compareRanks, decidingKey, type Rank } from '#law/paths/rank.ts';
import { namesTrafficking, peopleOf, rolesOf, scopeFit } from '#law/scope/scope.ts';
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

const anyRank: fc.Arbitrary<Rank> = fc.record({
  length: fc.integer({ min: 1, max: 3 }),
  loose: fc.boolean(),
  scopeFit: fc.constantFrom(...SCOPE_FITS),
  named: fc.constantFrom('names', 'reference', 'general', 'none'),
  force: fc.option(fc.constantFrom(...FORCES), { nil: undefined }),
  confidence: fc.constantFrom(...CONFIDENCES),
  hub: fc.integer({ min: 0, max: 2 }),
  ids: fc.constantFrom('a', 'b', 'c'),
});
const base: Rank = {
  length: 3,
  loose: false,
  scopeFit: 'full',
  named: 'names',
  force: 'mandatory',
  confidence: 'high',
  hub: 1,
  ids: 'a',
};
const before = (a: Partial<Rank>, b: Partial<Rank>) => compareRanks({ ...base, ...a }, { ...base, ...b }) < 0;

describe('the order of paths', () => {
  it('is total: antisymmetric, transitive, and equal only for the same', () => {
    fc.assert(
      fc.property(anyRank, anyRank, anyRank, (a, b, c) => {
        expect(Math.sign(compareRanks(a, b)) + Math.sign(compareRanks(b, a))).toBe(0);
        if (compareRanks(a, b) <= 0 && compareRanks(b, c) <= 0) expect(compareRanks(a, c)).toBeLessThanOrEqual(0);
        expect(compareRanks(a, b) === 0).toBe(decidingKey(a, b) === undefined);
      }),
      { numRuns: 3_000, seed: 1 },
    );
  });

  it.each([
    ['fewer steps before everything', { length: 2, scopeFit: 'other', force: 'optional' }, { length: 3 }],
    ['fewer steps before a chain of law', { length: 2, loose: true }, { length: 3 }],
    ['a chain of law before a body that two things share', { force: 'optional', hub: 2 }, { loose: true }],
    [
      'the people asked about before the wording',
      { scopeFit: 'full', force: 'consider' },
      { scopeFit: 'part', force: 'mandatory' },
    ],
    [
      'some of them before other people',
      { scopeFit: 'part', force: 'optional' },
      { scopeFit: 'other', force: 'mandatory' },
    ],
    [
      'a text that names trafficking before one that reaches it',
      { named: 'names', force: 'consider' },
      { named: 'reference' },
    ],
    ['one that reaches it before a general one', { named: 'reference', force: 'optional' }, { named: 'general' }],
    ['must before a qualified must', { force: 'mandatory' }, { force: 'qualified' }],
    ['a qualified must before consider', { force: 'qualified' }, { force: 'consider' }],
    ['consider before should', { force: 'consider' }, { force: 'recommended' }],
    ['should before may', { force: 'recommended' }, { force: 'optional' }],
    [
      'a duty to other people before a clause that nobody read',
      { scopeFit: 'other', named: 'general', force: 'optional' },
      { force: 'unread' },
    ],
    ['surer evidence before fewer neighbours', { confidence: 'high', hub: 9 }, { confidence: 'medium', hub: 1 }],
    ['fewer neighbours before names', { hub: 1, ids: 'z' }, { hub: 2, ids: 'a' }],
  ] as [string, Partial<Rank>, Partial<Rank>][])('puts %s', (_, first, second) => {
    expect(before(first, second)).toBe(true);
  });

  it('orders parallel links the same way however they come', () => {
    const links = [
      imposes('t/6', 'help', { id: 'IMPOSES:1', force: 'unread' }),
      imposes('t/6', 'help', { id: 'IMPOSES:2', force: 'mandatory', scope: ['children'] }),
      imposes('t/6', 'help', { id: 'IMPOSES:3', force: 'consider' }),
      imposes('t/6', 'help', { id: 'IMPOSES:4', force: 'qualified' }),
      imposes('t/6', 'help', { id: 'IMPOSES:5', force: 'qualified', scopeConfidence: 'medium' }),
    ];
    const ordered = ['IMPOSES:4', 'IMPOSES:5', 'IMPOSES:3', 'IMPOSES:2', 'IMPOSES:1'];
    fc.assert(
      fc.property(fc.shuffledSubarray(links, { minLength: 5 }), (turned) => {
        expect([...turned].sort((a, b) => compareLinks(a, b, 'trafficking-victims')).map(({ id }) => id)).toEqual(
          ordered,
        );
      }),
      { numRuns: 50, seed: 3 },
    );
  });
});

describe('for whom', () => {
  const howWell = (asked: Scope, scope: Scope[], reaches?: 'all' | 'some') =>
    scopeFit({ scope, ...(reaches ? { reaches } : {}) }, asked);

  it.each([
    ['trafficking-victims', ['trafficking-victims'], 'full'],
    ['trafficking-victims', ['everyone'], 'full'],
    ['trafficking-victims', ['offenders', 'trafficking-victims'], 'full'],
    ['trafficking-victims', ['child-victims-of-trafficking'], 'part'],
    ['trafficking-victims', ['women-victims-of-trafficking', 'child-victims-of-trafficking'], 'part'],
    ['trafficking-victims', ['children'], 'other'],
    ['trafficking-victims', ['offenders', 'torture-victims'], 'other'],
    ['trafficking-victims', ['everyone', 'torture-victims'], 'other'],
    ['trafficking-victims', ['offenders'], 'other'],
    ['child-victims-of-trafficking', ['trafficking-victims'], 'full'],
    ['child-victims-of-trafficking', ['children'], 'full'],
    ['children', ['child-labourers'], 'part'],
    ['child-labourers', ['workers'], 'full'],
    ['witnesses', ['witnesses-and-victims'], 'full'],
    ['offenders', ['offenders', 'torture-victims'], 'full'],
  ] as [Scope, Scope[], string][])('a question about %s and a duty about %j: %s', (asked, scope, expected) => {
    expect(howWell(asked, scope)).toBe(expected);
  });

  it('counts a duty that reaches victims only in forced labour, or in prostitution, as a part', () => {
    expect(howWell('trafficking-victims', ['forced-labourers', 'trafficking-victims'], 'some')).toBe('part');
    expect(howWell('trafficking-victims', ['trafficking-victims'], 'some')).toBe('part');
    expect(howWell('trafficking-victims', ['trafficking-victims'], 'all')).toBe('full');
    expect(howWell('forced-labourers', ['forced-labourers', 'trafficking-victims'], 'some')).toBe('full');
  });

  it('answers for every group and never leaves a duty without people or role', () => {
    for (const asked of SCOPES) expect(howWell(asked, [asked])).toBe('full');
    for (const term of SCOPES) expect([...peopleOf([term]), ...rolesOf([term])]).toEqual([term]);
  });

  it('tells a text that names trafficking from one that another treaty carries there', () => {
    expect(namesTrafficking({ scope: ['trafficking-victims'], requires: 'palermo' })).toBe('reference');
    expect(namesTrafficking({ scope: ['child-victims-of-trafficking'] })).toBe('names');
    expect(namesTrafficking({ scope: ['everyone'] })).toBe('general');
  });
});

describe('an answer', () => {
  const nodes = [
    country('AAA'),
    instrument('named'),
    instrument('reach'),
    instrument('young'),
    instrument('unread'),
    article('named', '6'),
    article('reach', '25'),
    article('young', '39'),
    article('unread', '14'),
    obligation('help'),
    institution('body'),
  ];
  const chain = (treaty: string, number: string, more: Partial<LinkFields>) => [
    party('AAA', treaty),
    link('CONTAINS', treaty, `${treaty}/${number}`),
    imposes(`${treaty}/${number}`, 'help', more),
  ];
  const links = [
    ...chain('named', '6', { force: 'consider' }),
    ...chain('reach', '25', { force: 'qualified', requires: 'named' }),
    ...chain('young', '39', {
      force: 'mandatory',
      scope: ['child-victims-of-exploitation', 'child-victims-of-trafficking'],
    }),
    ...chain('unread', '14', { force: 'unread' }),
  ];

  it('puts whom it is for before how firm it is, and says at each place why', () => {
    const { paths, total } = answerPaths(lawGraph(nodes, links), 'AAA', 'help', rules());
    expect(paths.map((path) => path.nodes[1])).toEqual(['named', 'reach', 'young', 'unread']);
    expect(total).toBe(4);
    expect(paths.map(({ why }) => why)).toEqual([
      'First: it covers all the people asked about (every victim of trafficking); its text names victims of trafficking; wording that asks to consider.',
      'After the one before: it reaches victims of trafficking only by way of the named Convention.',
      'After the one before: it covers only some of the people asked about (child victims of exploitation and child victims of trafficking).',
      'After the one before: its words were not read, so it has no rank by wording.',
    ]);
  });

  it('turns with the people asked about', () => {
    const { paths } = answerPaths(
      lawGraph(nodes, links),
      'AAA',
      'help',
      rules({ scope: 'child-victims-of-exploitation' }),
    );
    expect(paths[0]?.nodes[1]).toBe('young');
  });

  it('draws a duty that is only carried over once', () => {
    const twice = [
      ...links.filter(({ start }) => !start.startsWith('young')),
      ...chain('young', '39', { carriedFrom: 'named/6' }),
    ];
    const answer = answerPaths(lawGraph(nodes, twice), 'AAA', 'help', rules());
    expect(answer.paths.map((path) => path.nodes[1])).toEqual(['named', 'reach', 'unread']);
    const alone = answerPaths(
      lawGraph(nodes, chain('young', '39', { carriedFrom: 'named/6' })),
      'AAA',
      'help',
      rules(),
    );
    expect(alone.total).toBe(1);
  });

  it('counts what its rules left out at the ends', () => {
    const more = [
      ...links,
      link('MONITORS', 'body', 'AAA', { confidence: 'low' }),
      link('ASSISTS', 'body', 'AAA', { from: '2020-01-01' }),
      link('OPERATES_IN', 'body', 'AAA', { fromEarliest: '2010-01-01', fromLatest: '2020-01-01' }),
      imposes('named/6', 'help', { id: 'IMPOSES:x', requires: 'elsewhere' }),
    ];
    const { leftOut, note } = answerPaths(lawGraph(nodes, more), 'AAA', 'help', rules({ date: '2015-01-01' }));
    expect(leftOut).toEqual({ low: 1, unknownDate: 1, otherDay: 1, reserved: 0, notBound: 1 });
    // Between two ends a link is seen from both and counted once.
    const between = answerPaths(lawGraph(nodes, more), 'AAA', 'body', rules({ date: '2015-01-01' }));
    expect(between.leftOut.low).toBe(1);
    expect(note).toContain('1 link whose day is not known');
  });

  it('says that nothing found is not "not obliged", and marks what is association and not law', () => {
    const empty = answerPaths(lawGraph(nodes, []), 'AAA', 'help', rules());
    expect([empty.total, empty.note]).toEqual([
      0,
      'No path under these rules. Not found in this data set is not "not obliged in law".',
    ]);
    const wide = answerPaths(lawGraph(nodes, links), 'AAA', 'help', rules({ groups: ['law', 'membership'] }));
    expect([empty.association, wide.association]).toEqual([false, true]);
  });
});
