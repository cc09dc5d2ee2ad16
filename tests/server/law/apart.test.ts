/** The product against a second computation from the CSV files alone: standings on the days that decide, and cells of duties. */
import { expect, it } from 'vitest';
import { MatrixAsked } from '#contract/matrix.ts';
import { lawGraph } from '#law/graph.ts';
import { matrixOf } from '#law/matrix/matrix.ts';
import { tellStanding } from '#law/standing/explain-standing.ts';
import { after, bondOf, duties, joins, states, treaties, wordingOf } from '../../support/apart/apart.ts';
import { realSeed } from '../../support/real-seed.ts';

const seed = realSeed();
const graph = lawGraph(seed.nodes, seed.links, seed.sources);
const before = (day: string) => new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);

it('stand alike on every day on which a bond begins or ends, of all States and treaties', () => {
  const counts = { days: 0, certain: 0, uncertain: 0, strangers: 0 };
  const wrong: string[] = [];
  for (const treaty of treaties())
    for (const state of states()) {
      const bond = bondOf(state, treaty);
      const on = (day: string) => tellStanding(graph, state, treaty, day)?.standing ?? '';
      if (bond === 'perhaps') counts.uncertain += 1;
      else if (bond === 'none') {
        if (joins(state, treaty)) continue;
        counts.strangers += 1;
        if (['party', 'bound by EU law', 'contracting', 'signed', 'ended'].includes(on(seed.asOf)))
          wrong.push(`${state} ${treaty}: ${on(seed.asOf)}`);
      } else {
        counts.certain += 1;
        const { from, until, deposited } = bond;
        const days = new Set([from, before(from), seed.asOf, ...(until ? [until, before(until)] : [])]);
        for (const day of days) {
          counts.days += 1;
          const bound = day >= from && (until === undefined || day < until);
          const said = on(day);
          const right = bound
            ? said === 'party' || said === 'bound by EU law'
            : until !== undefined && day >= until
              ? said === 'ended'
              : !['party', 'bound by EU law', 'ended'].includes(said) &&
                (deposited?.length !== 10 || day < deposited || said === 'contracting');
          if (!right) wrong.push(`${state} ${treaty} ${day}: ${said}`);
        }
      }
    }
  console.log('standings worked out apart', counts);
  expect(wrong).toEqual([]);
  expect(counts.certain).toBeGreaterThan(3_500);
  expect(counts.strangers).toBeGreaterThan(4_000);
});

it('say the same of every State and duty, towards every victim, today and before', () => {
  const counts = { worded: 0, none: 0, uncertain: 0 };
  const wrong: string[] = [];
  for (const day of ['2005-06-01', '2016-01-01', seed.asOf]) {
    const matrix = matrixOf(graph, MatrixAsked.parse({ rows: 'all' }), day);
    if (!matrix) throw new Error('no matrix');
    for (const duty of duties()) {
      const column = matrix.columns.findIndex(({ id }) => id === duty);
      for (const [row, { id: state }] of matrix.rows.entries()) {
        const cell = matrix.cells[row]?.[column];
        const own = wordingOf(state, duty, day);
        if (own === 'perhaps') counts.uncertain += 1;
        else if (own === 'none') {
          counts.none += 1;
          if (!['no clause', 'unread', 'unknown'].includes(cell?.says ?? ''))
            wrong.push(`${day} ${state} ${duty}: none, ${cell?.says}`);
        } else {
          counts.worded += 1;
          if (cell?.says !== own.says || cell.fit !== own.fit)
            wrong.push(`${day} ${state} ${duty}: ${own.says} ${own.fit}, ${cell?.says} ${cell?.fit}`);
        }
      }
    }
  }
  console.log('cells worked out apart', counts);
  expect(wrong.slice(0, 40)).toEqual([]);
  expect(counts.worded).toBeGreaterThan(5_000);
});

it('count days and months as a calendar does', () => {
  expect(after('2007-07-02', 'P30D')).toBe('2007-08-01');
  expect(after('2008-01-31', 'P1M')).toBe('2008-02-29');
  expect(after('1999-11-30', 'P3M')).toBe('2000-02-29');
});
