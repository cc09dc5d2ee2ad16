/** Statements on the very clause: which places they hold, when they stand, and what they do to the duty. */
import { describe, expect, it } from 'vitest';
import { MatrixAsked } from '#contract/matrix.ts';
import { matrixOf } from '#law/matrix/matrix.ts';
import type { LinkFields, LinkOf } from '#contract/links.ts';
import { answerPaths } from '#law/answer/path-answer.ts';
import { instrumentOf, lawGraph } from '#law/graph.ts';
import { bindsAll, clauseBinds } from '#law/time/clause.ts';
import { covered, placesIn } from '#law/scope/places.ts';
import { statedOn } from '#law/time/statements.ts';
import { earliestDay, latestDay } from '#law/time/dates.ts';
import {
  article,
  country,
  imposes,
  instrument,
  link,
  obligation,
  party,
  rules,
} from '../../../support/law-fixtures.ts';
import { realSeed } from '../../../support/real-seed.ts';

describe('places', () => {
  it.each([
    ['7(1)', '7', '1', 'whole'],
    ['7', '7', '1', 'whole'],
    ['7(1)', '7', undefined, 'part'],
    ['7(1)', '7', '2', 'none'],
    ['6(3)(d)', '6', '3', 'part'],
    ['6(3)(d)', '6', '3(d)', 'whole'],
    ['21(b)-(e)', '21', '(c)', 'whole'],
    ['21(b)-(e)', '21', '(a)-(c)', 'part'],
    ['14; 20(3); 21(b)-(e)', '21', '(a)', 'none'],
    ['3(1)(a)(ii)', '3', '1(a)', 'part'],
    ['32', '3', '2', 'none'],
  ] as const)('%s against article %s(%s): %s', (named, number, paragraph, holds) => {
    expect(covered(placesIn(named), placesIn(paragraph ?? '', number))).toBe(holds);
  });
});

const duty = (from: string, more: Partial<LinkFields>) => imposes(from, 'stay', more) as LinkOf<'IMPOSES'>;
const CLAUSE = duty('t/7', { paragraph: '1', force: 'consider' });
const NEXT = duty('t/8', { paragraph: '1', force: 'optional' });
/** As the seed derives them. */
const daysOf = ({ made = '2001-01-01', withdrawn }: Partial<LinkFields>): Partial<LinkFields> => ({
  fromEarliest: earliestDay(made),
  fromLatest: latestDay(made),
  ...(withdrawn ? { untilEarliest: earliestDay(withdrawn), untilLatest: latestDay(withdrawn) } : {}),
});
function said(
  more: Partial<LinkFields>,
  joined: Partial<LinkFields> = { from: '2001-01-01', deposited: '2000-12-01' },
) {
  const nodes = [
    country('AAA'),
    instrument('t', { adopted: '1990-01-01' }),
    article('t', '7'),
    article('t', '8'),
    obligation('stay'),
  ];
  const statement = link('RESERVES', 'AAA', 't/7', {
    kind: 'substantive',
    form: 'reservation',
    article: '7(1)',
    extent: 'whole',
    ...daysOf(more),
    ...more,
  });
  const links = [
    party('AAA', 't', joined),
    link('CONTAINS', 't', 't/7'),
    link('CONTAINS', 't', 't/8'),
    CLAUSE,
    NEXT,
    statement,
  ];
  return lawGraph(nodes, links, []);
}
const binds = (graph: ReturnType<typeof said>, day: string) => clauseBinds(graph, CLAUSE, 'AAA', 'medium', day);

describe('a reservation', () => {
  it('that is whole sets the clause aside from its day until it is withdrawn, and the next clause leads', () => {
    const graph = said({ made: '2005-03-01', withdrawn: '2010-05-01' });
    expect(['2005-02-28', '2005-03-01', '2010-04-30', '2010-05-01'].map((day) => binds(graph, day))).toEqual([
      'yes',
      'reserved',
      'reserved',
      'yes',
    ]);
    const { paths, setAside, note } = answerPaths(graph, 'AAA', 'stay', rules({ date: '2006-01-01' }));
    expect(paths.map(({ force }) => force)).toEqual(['optional']);
    expect(setAside).toMatchObject([{ effect: 'reserved', uncertain: false }]);
    expect(note).toContain('sets Article 7(1) of the t Convention aside');
  });

  it.each([
    [{ extent: 'part' }, 'partly reserved'],
    [{ extent: undefined }, 'partly reserved'],
    [{ article: '7(1)(a)' }, 'partly reserved'],
    [{ kind: 'interpretive', form: 'declaration' }, 'interpreted'],
    [{ kind: 'territorial', form: 'declaration' }, 'territorial'],
    [{ kind: 'general', article: undefined, extent: undefined }, 'partly reserved'],
    [{ kind: 'declaration', form: 'declaration' }, 'declared'],
  ] as const)('%o leaves the clause and stands beside it as %s', (more, effect) => {
    const graph = said({ made: '2001-01-01', ...more });
    expect(binds(graph, '2006-01-01')).toBe('yes');
    const { paths } = answerPaths(graph, 'AAA', 'stay', rules({ date: '2006-01-01' }));
    expect(paths[0]?.steps.at(-1)?.stated).toMatchObject([{ effect, uncertain: false }]);
  });

  it.each([{ article: '7(2)' }, { kind: 'objection', form: 'objection' }] as const)(
    '%o is none on this clause',
    (more) => expect(statedOn(said({ made: '2001-01-01', ...more }), 'AAA', CLAUSE, '2006-01-01')).toEqual([]),
  );

  it('of which it is not known whether it stood leaves the clause unknown', () => {
    expect(binds(said({ made: '2005' }), '2005-06-01')).toBe('unknownDate');
  });
});

it('a clause that needs two treaties of which one certainly does not bind, does not bind, whatever is unknown of the other', () => {
  const graph = lawGraph(
    [country('AAA'), instrument('t'), instrument('u'), article('t', '7'), obligation('stay')],
    [party('AAA', 't', { fromEarliest: '2000-01-01' }), link('CONTAINS', 't', 't/7')],
  );
  const both = duty('t/7', { requires: 'u' });
  expect(bindsAll(graph, both, ['AAA'], 'medium', '2006-01-01')).toBe('notBound');
  expect(bindsAll(graph, duty('t/7', {}), ['AAA'], 'medium', '2006-01-01')).toBe('unknownDate');
});

describe('the statements in the data', () => {
  const seed = realSeed();
  const graph = lawGraph(seed.nodes, seed.links, seed.sources);

  it('of which no source gives the day were made on signing or on consenting, never before', () => {
    const undated = graph.links.filter((link) => link.type === 'RESERVES' && link.made === undefined);
    expect(undated.length).toBeGreaterThan(80);
    for (const { id, start, end, fromEarliest } of undated) {
      const treaty = instrumentOf(graph, end) ?? end;
      const joined = graph.links.filter(
        (link) => (link.type === 'PARTY_TO' || link.type === 'SIGNED') && link.start === start && link.end === treaty,
      );
      const first = joined.flatMap((link) => link.signed ?? link.depositedEarliest ?? link.deposited ?? []).sort()[0];
      if (first) expect(fromEarliest, id).toBe(earliestDay(first));
    }
  });

  it('Qatar is not asked to consider letting victims stay by Palermo 7(1), and Syria neither', () => {
    for (const state of ['QAT', 'SAU', 'SYR']) {
      const { paths, setAside } = answerPaths(graph, state, 'residence-status', rules({ date: '2026-11-24' }));
      const clauses = paths.flatMap(({ steps }) => steps.flatMap(({ links }) => links.map(({ id }) => id)));
      expect(clauses.filter((id) => id.startsWith('IMPOSES:palermo-protocol/7:residence-status:1'))).toEqual([]);
      // Palermo 7(2) is as firm and leads; the cell says that 7(1) is set aside.
      const matrix = matrixOf(graph, MatrixAsked.parse({ rows: 'all' }), '2026-11-24');
      const row = matrix?.rows.findIndex(({ id }) => id === state) ?? -1;
      const column = matrix?.columns.findIndex(({ id }) => id === 'residence-status') ?? -1;
      expect(matrix?.cells[row]?.[column], state).toMatchObject({ says: 'consider', fit: 'full', stated: 'reserved' });
      expect(setAside.map(({ link: id }) => id)).toEqual([
        expect.stringContaining(`RESERVES:${state}:palermo-protocol/7`),
      ]);
    }
  });
});
