/** Bodies against instruments and duties: each cell against the paths that it opens, and the links of the data. */
import { describe, expect, it } from 'vitest';
import { type Matrix, MatrixAsked } from '#contract/matrix.ts';
import { PathRules } from '#contract/path.ts';
import { lawGraph, nodeOf } from '#law/graph.ts';
import { matrixOf } from '#law/matrix/matrix.ts';
import { findPaths } from '#law/paths/find-paths.ts';
import { mayExist, mayHold } from '#law/time/existence.ts';
import { realSeed } from '../../../support/real-seed.ts';

const seed = realSeed();
const graph = lawGraph(seed.nodes, seed.links, seed.sources);
const TODAY = '2026-11-29';

function made(asked: Partial<MatrixAsked>, date = TODAY): Matrix {
  const matrix = matrixOf(graph, MatrixAsked.parse({ rows: 'all', ...asked }), date);
  if (!matrix) throw new Error('no matrix');
  return matrix;
}
const partsOf = ({ rows, columns, cells, places }: Matrix) =>
  rows.flatMap(({ id: body }, row) =>
    columns.map(({ id: about }, column) => {
      const parts = cells[row]?.[column]?.parts ?? [];
      const links = parts.flatMap(({ rests, unsure }) => (unsure ? [] : (places[rests]?.link ?? [])));
      return { body, about, says: cells[row]?.[column]?.says, links, parts };
    }),
  );

describe('every cell of bodies against instruments', () => {
  it.each([TODAY, '2005-06-01'])('on %s holds the tasks of the paths that it opens, and no other', (date) => {
    const cells = partsOf(made({ by: 'task' }, date));
    let held = 0;
    // Every cell that says something, and of the many empty ones each seventh.
    for (const { body, about, links, says } of cells.filter((cell, at) => cell.says === 'named' || at % 7 === 0)) {
      const rules = PathRules.parse({ maxSteps: 2, groups: ['law', 'mandates'], date, confidence: 'low' });
      const { order } = findPaths(graph, body, about, rules);
      const found = order.flatMap(({ steps }) =>
        (steps[0] ?? []).flatMap(({ id, type }) => (type === 'ENTRUSTS' || type === 'ESTABLISHES' ? id : [])),
      );
      expect([...links].sort(), `${body} ${about}`).toEqual(found.sort());
      held += links.length;
      if (links.length === 0) expect(['not named', 'not there', 'named']).toContain(says);
    }
    expect(held).toBeGreaterThan(100);
  });
});

describe('every cell of bodies against duties', () => {
  it.each([TODAY, '2015-06-01'])('on %s holds the help that may hold on that day, and no other', (date) => {
    const cells = partsOf(made({ by: 'help' }, date));
    const told = new Map(cells.map((cell) => [`${cell.body} ${cell.about}`, cell]));
    let held = 0;
    for (const link of graph.links.filter(({ type }) => type === 'HELPS_WITH')) {
      const ends = [nodeOf(graph, link.start), nodeOf(graph, link.end)];
      const there = ends.every((node) => node && mayExist(node, date)) && mayHold(link, date);
      const { parts = [] } = told.get(`${link.start} ${link.end}`) ?? {};
      const matrix = parts.some(({ rests }) => placesOf(date)[rests]?.link === link.id);
      expect(matrix, link.id).toBe(there);
      held += there ? 1 : 0;
    }
    expect(held).toBe(cells.reduce((sum, { parts }) => sum + parts.length, 0));
    expect(held).toBeGreaterThan(100);
  });
});

const known = new Map<string, Matrix['places']>();
function placesOf(date: string): Matrix['places'] {
  const places = known.get(date) ?? made({ by: 'help' }, date).places;
  known.set(date, places);
  return places;
}

it('says of help where it reaches, and never a region for the world', () => {
  const help = new Map(graph.links.map((link) => [link.id, link]));
  const matrix = made({ by: 'help' });
  for (const { parts } of partsOf(matrix))
    for (const part of parts) {
      const link = help.get(matrix.places[part.rests]?.link ?? '');
      if (link?.type !== 'HELPS_WITH') throw new Error('no help');
      expect({ region: part.region, named: part.country !== undefined }).toEqual({
        region: link.region,
        named: link.country !== undefined,
      });
    }
});

it('says what was worked out by hand', () => {
  const cells = partsOf(made({ by: 'task' }));
  const of = (body: string, about: string) =>
    cells.find((cell) => cell.body === body && cell.about === about)?.parts.map(({ what }) => what);
  expect(of('cedaw-committee', 'cedaw')).toEqual(expect.arrayContaining(['establishes', 'receives-reports']));
  expect(of('unicef', 'crc')?.length).toBeGreaterThan(0);
  expect(matrixOf(graph, MatrixAsked.parse({ by: 'task', rows: 'asean' }), TODAY)).toBeUndefined();
  expect(
    made({ by: 'help', these: ['unicef', 'iom'] })
      .rows.map(({ id }) => id)
      .sort(),
  ).toEqual(['iom', 'unicef']);
});
