/** A matrix on two days: what is marked is what a reader would find by reading both tables side by side. */
import { describe, expect, it } from 'vitest';
import { type Matrix, MATRIX_BY, MatrixAsked, type MatrixBy } from '#contract/matrix.ts';
import { must } from '#contract/must.ts';
import type { NodeOf } from '#contract/nodes.ts';
import { lawGraph } from '#law/graph.ts';
import { partyHead } from '#law/matrix/head.ts';
import { matrixOf } from '#law/matrix/matrix.ts';
import { cellsBetween } from '../../../client/graph/cells-between.ts';
import { i18n, startWords } from '../../../client/i18n/i18n.ts';
import { gridOf, linesOf } from '../../../client/panels/Matrix/matrix-csv.ts';
import { sayCell } from '../../../client/table/matrix/say-cell.ts';
import { realSeed } from '../../support/real-seed.ts';

const seed = realSeed();
const graph = lawGraph(seed.nodes, seed.links, seed.sources);
const STAMP = { asOf: '2026-11-29', dataVersion: 'test', note: '' };
const [EARLIER, TODAY] = ['2000-11-15', '2026-11-29'];

const made = new Map<string, Matrix>();
function on(date: string, by: MatrixBy, rows = 'all'): Matrix & typeof STAMP {
  const key = `${date} ${by} ${rows}`;
  const matrix = made.get(key) ?? matrixOf(graph, MatrixAsked.parse({ rows, by }), date);
  if (!matrix) throw new Error(`no matrix of ${rows} by ${by}`);
  made.set(key, matrix);
  return { ...matrix, ...STAMP };
}
const flat = <T>(table: readonly (readonly T[])[]): T[] => table.flat();

describe.each(MATRIX_BY)('a matrix by %s on two days', (by) => {
  it('is marked wherever its words differ, and nowhere where the whole cell is the same', () => {
    startWords('en');
    const [before, after] = [on(EARLIER, by), on(TODAY, by)];
    const { at, before: was, counts } = cellsBetween(before, after);
    const old = new Map(
      before.rows.flatMap(({ id: row }, r) =>
        before.columns.map(({ id: column }, c) => [`${row} ${column}`, before.cells[r]?.[c]] as const),
      ),
    );
    const notYet = new Set(
      [...before.rows, ...before.columns].flatMap(({ id, state }) =>
        state === 'not there' || state === 'not adopted' ? id : [],
      ),
    );
    const isNew = (r: number, c: number) =>
      notYet.has(after.rows[r]?.id ?? '') || notYet.has(after.columns[c]?.id ?? '');
    let differ = 0;
    for (const [r, { id: row }] of after.rows.entries())
      for (const [c, { id: column }] of after.columns.entries()) {
        const [then, now, change] = [old.get(`${row} ${column}`), after.cells[r]?.[c], at[r]?.[c]];
        expect(was[r]?.[c], `${row} ${column}`).toBe(then);
        if (!then || !now) expect(change).toBeUndefined();
        else if (sayCell(then, by, i18n.t) !== sayCell(now, by, i18n.t) && !isNew(r, c))
          expect(change, `${row} ${column}`).toBeDefined();
        // Of what was not there yet the head tells it: only what holds now is marked.
        if (isNew(r, c)) expect(['gained', 'changed', undefined]).toContain(change);
        if (then && now && JSON.stringify(then) === JSON.stringify(now)) expect(change).toBeUndefined();
        if (change) differ += 1;
      }
    expect(counts.gained + counts.lost + counts.changed).toBe(differ);
    expect(differ, 'something happened in these years').toBeGreaterThan(0);
  });

  it('has nothing between a day and itself, and what came one way went the other way round', () => {
    const [before, after] = [on(EARLIER, by), on(TODAY, by)];
    const same = cellsBetween(after, after);
    expect(flat(same.at).filter(Boolean)).toEqual([]);
    expect([same.begun, same.added, same.left]).toEqual([[], [], []]);
    const [there, back] = [cellsBetween(before, after), cellsBetween(after, before)];
    expect(back.counts).toEqual({ ...there.counts, gained: there.counts.lost, lost: there.counts.gained });
    expect(back.added.map(({ id }) => id).sort()).toEqual(there.left.map(({ id }) => id).sort());
    expect(back.begun).toEqual([]);
  });

  it('never takes for a “no” what nobody coded, read or knows', () => {
    const [before, after] = [on(EARLIER, by), on(TODAY, by)];
    const { at, before: was } = cellsBetween(before, after);
    for (const [r, row] of at.entries())
      for (const [c, change] of row.entries()) {
        const says = [was[r]?.[c]?.says, after.cells[r]?.[c]?.says];
        if (['unknown', 'unread', 'not coded', 'not read'].some((open) => says.some((each) => each === open)))
          expect(change === 'gained' || change === 'lost', says.join(' → ')).toBe(false);
      }
  });
});

describe('what is told beside the cells', () => {
  it('names States and texts that did not exist yet, and members that came since', () => {
    const names = (list: 'begun' | 'added', by: MatrixBy, rows: string, since: string) =>
      cellsBetween(on(since, by, rows), on(TODAY, by, rows))[list].map(({ id }) => id);
    const younger = seed.nodes.flatMap(({ id, kind, since = '' }) =>
      kind === 'Institution' && since > '2000-11' ? id : [],
    );
    const rows = on(TODAY, 'help').rows.flatMap(({ id }) => (younger.includes(id) ? id : []));
    expect(rows.length).toBeGreaterThan(3);
    expect(names('begun', 'help', 'all', '2000-10-31').filter((id) => rows.includes(id))).toEqual(rows);
    expect(names('begun', 'clause', 'all', '2000-11-14')).toContain('palermo-protocol');
    expect(names('added', 'duty', 'asean', '1995-01-01')).toContain('KHM');
  });

  it('says of a State and of a body on a day before it began that it did not exist yet', () => {
    const state = must(
      graph.nodes.find(({ id }) => id === 'KHM'),
      'Cambodia',
    ) as NodeOf<'Country'>;
    const begun = { ...state, begins: '2011-07-09' };
    expect(partyHead(begun, '2011-07-08').state).toBe('not there');
    expect(partyHead(begun, '2011-07-09').state).toBeUndefined();
    expect(partyHead(state, '1945-01-01').state).toBeUndefined();
  });

  it('marks in the column of a text that did not exist yet only what it asks for', () => {
    const [before, after] = [on('2000-11-14', 'clause'), on(TODAY, 'clause')];
    const { at } = cellsBetween(before, after);
    const column = after.columns.findIndex(({ id }) => id === 'palermo-protocol');
    for (const [r, row] of after.cells.entries())
      expect(at[r]?.[column], after.rows[r]?.id).toBe(
        ['no clause', 'unread'].includes(row[column]?.says ?? '') ? undefined : 'gained',
      );
  });

  it('holds Cambodia’s own step: bound by the Palermo Protocol from 1 August 2007, and not on the day before', () => {
    const [before, after] = [on('2007-07-31', 'instrument', 'asean'), on('2007-08-01', 'instrument', 'asean')];
    const { at, counts } = cellsBetween(before, after);
    const row = after.rows.findIndex(({ id }) => id === 'KHM');
    const column = after.columns.findIndex(({ id }) => id === 'palermo-protocol');
    expect(at[row]?.[column]).toBe('gained');
    expect(counts.lost).toBe(0);
  });
});

describe('the table taken along', () => {
  it('has both words of a changed cell, and no such columns for one day alone', () => {
    startWords('en');
    const [before, after] = [on('2007-07-31', 'instrument', 'asean'), on('2007-08-01', 'instrument', 'asean')];
    const both = linesOf({ ...after, before });
    const text = (key: string, line: number) =>
      both.columns.find((column) => column.key === key)?.plain?.(both.rows[line] as never, new Map()) ?? '';
    const changed = both.rows.flatMap(({ change }, line) => (change === 'gained' ? [line] : []));
    expect(changed.length).toBeGreaterThan(0);
    for (const line of changed) {
      expect(text('change', line)).toBe('holds now');
      expect(text('says', line)).toBe('State Party');
      expect(text('earlier', line)).toBe('contracting State, not yet in force for it');
      expect(text('earlierDay', line)).toBe('2007-07-31');
    }
    expect(linesOf(after).columns.map(({ key }) => key)).not.toContain('earlier');
    const grid = gridOf({ ...after, before });
    const khm = after.rows.findIndex(({ id }) => id === 'KHM');
    expect(grid.columns.find(({ key }) => key === 'palermo-protocol')?.text(khm)).toContain(
      'on 31 July 2007: contracting',
    );
  });
});
