/** States against the bodies that watch over treaties: each cell against the paths that it opens, the standings and the statements. */
import { describe, expect, it } from 'vitest';
import { type Matrix, MatrixAsked, type MatrixCell, POWERS } from '#contract/matrix.ts';
import { PathRules } from '#contract/path.ts';
import { lawGraph } from '#law/graph.ts';
import { matrixOf } from '#law/matrix/matrix.ts';
import { findPaths } from '#law/paths/find-paths.ts';
import { tellStanding } from '#law/standing/explain-standing.ts';
import { realSeed } from '../../../support/real-seed.ts';

const seed = realSeed();
const graph = lawGraph(seed.nodes, seed.links, seed.sources);
const TODAY = '2026-11-29';

function made(asked: Partial<MatrixAsked>, date = TODAY): Matrix {
  const matrix = matrixOf(graph, MatrixAsked.parse({ by: 'supervisor', rows: 'all', ...asked }), date);
  if (!matrix) throw new Error('no matrix');
  return matrix;
}
const cellAt = ({ rows, columns, cells }: Matrix, state: string, body: string): MatrixCell | undefined =>
  cells[rows.findIndex(({ id }) => id === state)]?.[columns.findIndex(({ id }) => id === body)];

describe('every cell of States against supervisors', () => {
  it.each([
    [TODAY, 'Asia'],
    [TODAY, 'Europe'],
    ['2003-05-01', 'Africa'],
  ])('on %s of %s: watches by the treaties through which the paths lead', (date, rows) => {
    const { rows: states, columns, cells, places } = made({ rows }, date);
    let watched = 0;
    states.forEach(({ id: state }, row) => {
      columns.forEach(({ id: body }, column) => {
        const parts = cells[row]?.[column]?.parts ?? [];
        const sure = parts.filter(
          ({ what, unsure, low }) => !unsure && !low && (what === 'supervises' || what === 'judges'),
        );
        const { order } = findPaths(graph, state, body, PathRules.parse({ date, maxSteps: 2 }));
        const through = order.flatMap(({ ids, steps }) =>
          (steps[0] ?? []).some(({ type }) => type === 'PARTY_TO' || type === 'BOUND_BY_EU_LAW') &&
          (steps[1] ?? []).some(({ type }) => type === 'MONITORS' || type === 'ENFORCES')
            ? (ids[1] ?? [])
            : [],
        );
        const told = sure.map(({ rests }) => places[rests]?.instrument);
        expect(told.sort(), `${state} ${body}`).toEqual(through.sort());
        watched += sure.length;
        const standings = new Set(
          graph.links
            .filter(({ type, start }) => (type === 'MONITORS' || type === 'ENFORCES') && start === body)
            .map(({ end }) => tellStanding(graph, state, end, date)?.standing),
        );
        const { says } = cells[row]?.[column] ?? { says: 'no cell' };
        if (parts.length === 0 && says !== 'unknown' && says !== 'not there') expect(standings).toContain(says);
      });
    });
    expect(watched).toBeGreaterThan(50);
  });

  it('every acceptance and refusal of a procedure stands in a cell, and each bears its day', () => {
    const { cells, places, rows } = made({});
    const told = new Map(
      cells.flatMap((row, at) =>
        row.flatMap(({ parts = [] }) =>
          parts.map((part) => [places[part.rests]?.link ?? '', { part, state: rows[at]?.id }]),
        ),
      ),
    );
    const watched = new Set(graph.links.filter(({ type }) => type === 'MONITORS').map(({ end }) => end));
    const statements = graph.links.filter(
      (link) =>
        link.type === 'RESERVES' &&
        (link.kind === 'acceptance' || link.kind === 'refusal') &&
        watched.has(link.end) &&
        link.withdrawn === undefined &&
        link.withdrawnLatest === undefined,
    );
    expect(statements.length).toBeGreaterThan(150);
    for (const link of statements) {
      const standing = tellStanding(graph, link.start, link.end, TODAY)?.standing;
      if (standing !== 'party') continue;
      expect(told.get(link.id)?.state, link.id).toBe(link.start);
      if (link.type === 'RESERVES' && link.made) expect(told.get(link.id)?.part.since).toBe(link.made);
    }
  });

  it('says only powers that are coded, and never an absence of power', () => {
    const said = new Set(
      made({}).cells.flatMap((row) => row.flatMap(({ parts = [] }) => parts.map(({ what }) => what))),
    );
    expect([...said].every((what) => (POWERS as readonly string[]).includes(what))).toBe(true);
    expect(said).toContain('individual');
    expect(said).toContain('no inquiry');
  });
});

describe('a matrix of States against supervisors', () => {
  it('says what was worked out by hand', () => {
    const matrix = made({ rows: 'asean' });
    expect(cellAt(matrix, 'KHM', 'cedaw-committee')).toMatchObject({ says: 'party' });
    expect(cellAt(matrix, 'MYS', 'cat-committee')).toMatchObject({ says: 'not joined' });
    expect(cellAt(matrix, 'PHL', 'icc')?.says).toBe('ended');
    const viet = cellAt(matrix, 'VNM', 'cat-committee')?.parts?.map(({ what, since }) => [what, since]);
    expect(viet).toContainEqual(['no inquiry', '2015-02-05']);
    // Nobody can have watched before there was a Conference of the Parties.
    expect(cellAt(made({ rows: 'asean' }, '2004-01-01'), 'MMR', 'ctoc-cop')?.says).not.toBe('party');
  });

  it('holds any choice of States, in every matrix of States', () => {
    for (const by of ['duty', 'instrument', 'supervisor'] as const) {
      const matrix = matrixOf(graph, MatrixAsked.parse({ by, these: ['VNM', 'KHM', 'nobody', 'NLD'] }), TODAY);
      expect(matrix?.rows.map(({ id }) => id)).toEqual(['KHM', 'NLD', 'VNM']);
      const whole = matrixOf(graph, MatrixAsked.parse({ by, rows: 'all' }), TODAY);
      const says = (from: Matrix | null | undefined, state: string) =>
        from?.cells[from.rows.findIndex(({ id }) => id === state)]?.map((cell) => cell.says);
      for (const state of ['KHM', 'NLD', 'VNM']) expect(says(matrix, state)).toEqual(says(whole, state));
    }
  });
});
