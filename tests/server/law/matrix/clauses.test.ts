/** Duties against instruments: each cell against the query that it opens, the rows of the question on wording, and what was read. */
import { describe, expect, it } from 'vitest';
import type { LinkOf } from '#contract/links.ts';
import { type Matrix, MatrixAsked, type MatrixCell } from '#contract/matrix.ts';
import { PathRules } from '#contract/path.ts';
import { FORCES } from '#contract/vocabulary.ts';
import { differences, sift } from '#law/answer/question-rows.ts';
import { lawGraph } from '#law/graph.ts';
import { matrixOf } from '#law/matrix/matrix.ts';
import { findPaths } from '#law/paths/find-paths.ts';
import { scopeFit } from '#law/scope/scope.ts';
import { realSeed } from '../../../support/real-seed.ts';

const seed = realSeed();
const graph = lawGraph(seed.nodes, seed.links, seed.sources);
const TODAY = '2026-11-29';
const all = graph.links.filter((link): link is LinkOf<'IMPOSES'> => link.type === 'IMPOSES');
const textOf = (clause: LinkOf<'IMPOSES'>) => clause.start.split('/')[0];

function made(asked: Partial<MatrixAsked>, date = TODAY): Matrix {
  const matrix = matrixOf(graph, MatrixAsked.parse({ by: 'clause', rows: 'all', ...asked }), date);
  if (!matrix) throw new Error('no matrix');
  return matrix;
}

type Told = { duty: string; instrument: string; cell: MatrixCell; clauses: string[] };
const cellsOf = ({ rows, columns, cells, places }: Matrix): Told[] =>
  rows.flatMap(({ id: duty }, row) =>
    columns.map(({ id: instrument }, column) => {
      const cell = cells[row]?.[column];
      if (!cell) throw new Error('no cell');
      const clauses = (cell.parts ?? []).flatMap(({ rests, unsure }) => (unsure ? [] : (places[rests]?.link ?? [])));
      return { duty, instrument, cell, clauses };
    }),
  );
const cellAt = (matrix: Matrix, duty: string, instrument: string) =>
  cellsOf(matrix).find((each) => each.duty === duty && each.instrument === instrument)?.cell;

describe('every cell of duties against instruments', () => {
  it.each([TODAY, '2004-01-01'])('on %s holds the clauses of the paths that it opens, and no other', (date) => {
    const cells = cellsOf(made({}, date));
    let held = 0;
    for (const { duty, instrument, cell, clauses } of cells) {
      const rules = PathRules.parse({
        date,
        maxSteps: 2,
        groups: ['law'],
        confidence: 'low',
        scope: 'trafficking-victims',
      });
      const { order } = findPaths(graph, instrument, duty, rules);
      const found = order.flatMap(({ steps }) => (steps.at(-1) ?? []).map(({ id }) => id));
      expect([...clauses].sort(), `${duty} ${instrument}`).toEqual(found.sort());
      held += clauses.length;
      if (clauses.length === 0) expect(['no clause', 'not read', 'not there', 'unknown']).toContain(cell.says);
    }
    expect(cells.length).toBeGreaterThan(2_000);
    expect(held).toBeGreaterThan(300);
  });

  it('keeps the rows of the question on the wording of a duty', () => {
    const cells = cellsOf(made({}));
    for (const duty of new Set(cells.map((each) => each.duty))) {
      const rows = all.filter(({ end }) => end === duty).map((link) => ({ values: { duty }, links: [link] }));
      for (const { links } of sift('duty-wording', rows).kept) {
        const clause = links[0] as LinkOf<'IMPOSES'>;
        const cell = cells.find((each) => each.duty === duty && each.instrument === textOf(clause));
        expect(cell?.clauses, `${duty} ${textOf(clause)}`).toContain(clause.id);
      }
    }
  });

  it('says the firmest wording of what was read and is sure, for the people asked about', () => {
    for (const scope of ['trafficking-victims', 'children'] as const)
      for (const { duty, instrument, cell, clauses } of cellsOf(made({ scope }))) {
        const own = all.filter((clause) => clause.end === duty && textOf(clause) === instrument);
        const read = own.filter(({ force }) => force !== 'unread');
        const sure = read.filter(({ confidence }) => confidence !== 'low');
        const from = sure.length > 0 ? sure : read;
        const fit = (['full', 'part', 'other'] as const).find((each) =>
          from.some((link) => scopeFit(link, scope) === each),
        );
        const force = FORCES.find((each) => from.some((link) => link.force === each && scopeFit(link, scope) === fit));
        const where = `${duty} ${instrument} ${scope}`;
        if (force) expect({ where, says: cell.says, fit: cell.fit }).toEqual({ where, says: force, fit });
        else if (own.length > 0) expect(cell.says, where).toBe('unread');
        const leads = own.find(({ id }) => id === clauses[0]);
        const low = [leads?.confidence, leads?.scopeConfidence].includes('low');
        expect(cell.low ?? false, where).toBe(force !== undefined && low);
        if (force && sure.length === 0) expect(low, where).toBe(true);
      }
  });

  it('never calls absent what an instrument with unread clauses may hold, as the question on differences does not', () => {
    const unread = new Set(all.filter(({ force }) => force === 'unread').map(textOf));
    expect(unread).toContain('actip');
    for (const { duty, instrument, cell } of cellsOf(made({}))) {
      if (cell.says === 'no clause') expect(unread, `${duty} ${instrument}`).not.toContain(instrument);
      if (cell.says === 'not read') expect(unread).toContain(instrument);
    }
    const of = (instrument: string) => all.filter((clause) => textOf(clause) === instrument);
    const rows = [...of('actip'), ...of('palermo-protocol')].map((link) => ({
      values: { duty: link.end, instrument: textOf(link) },
      links: [link],
    }));
    const matrix = made({ these: ['actip', 'palermo-protocol'] });
    for (const { values } of differences(rows, 'actip')) {
      const [mine, theirs] = [
        cellAt(matrix, String(values.duty), 'actip'),
        cellAt(matrix, String(values.duty), 'palermo-protocol'),
      ];
      if (values.difference === 'missing') expect(mine?.says).toBe('no clause');
      if (values.difference === 'new') expect(theirs?.says).toBe('no clause');
      if (!values.force && values.difference === 'unread') expect(mine?.says, String(values.duty)).toBe('not read');
    }
  });
});

describe('a matrix of duties against instruments', () => {
  it('says what was worked out by hand', () => {
    const matrix = made({});
    expect(cellAt(matrix, 'residence-status', 'palermo-protocol')).toMatchObject({
      says: 'consider',
      fit: 'full',
      limited: true,
    });
    const { rests = -1 } = cellAt(matrix, 'residence-status', 'palermo-protocol') ?? {};
    expect(matrix.places[rests]).toMatchObject({
      article: '7(1)',
      instrument: 'palermo-protocol',
      pinpoint: 'art 7(1)',
    });
    expect(cellAt(matrix, 'assist-victims-recovery', 'untoc')).toMatchObject({ says: 'qualified' });
    expect(matrix.rows.map(({ group }) => group)).toEqual(
      [...matrix.rows.map(({ group }) => group)].sort(byPillar(matrix)),
    );
  });

  it('holds any choice of instruments, also one of which no duty is coded', () => {
    const matrix = made({ these: ['untoc', 'icerd', 'khm-tshtse-2008'] });
    // A national law answers duties; it asks for none.
    expect(matrix.columns.map(({ id }) => id)).toEqual(['untoc', 'icerd']);
    expect(
      new Set(cellsOf(matrix).flatMap(({ instrument, cell }) => (instrument === 'icerd' ? cell.says : []))),
    ).toEqual(new Set(['not coded']));
    expect(made({ rows: 'labour' }).columns.every(({ group }) => group === 'labour')).toBe(true);
    expect(made({ rows: 'labour' }).uncoded.length).toBeGreaterThan(0);
    expect(matrixOf(graph, MatrixAsked.parse({ by: 'clause', rows: 'asean' }), TODAY)).toBeUndefined();
  });

  it('is of its day: a text that was not adopted asks for nothing yet', () => {
    const matrix = made({}, '1999-06-01');
    const palermo = cellsOf(matrix).filter(({ instrument }) => instrument === 'palermo-protocol');
    expect(new Set(palermo.map(({ cell }) => cell.says))).toEqual(new Set(['not there']));
    expect(matrix.columns.find(({ id }) => id === 'palermo-protocol')?.state).toBe('not adopted');
    expect(made({}, '2002-06-01').columns.find(({ id }) => id === 'palermo-protocol')?.state).toBe('not in force');
    expect(made({}).columns.find(({ id }) => id === 'palermo-protocol')?.state).toBeUndefined();
  });
});

const byPillar =
  ({ only }: Matrix) =>
  (a: string | undefined, b: string | undefined) =>
    only.indexOf(a as (typeof only)[number]) - only.indexOf(b as (typeof only)[number]);
