/** The order by likeness: nothing is lost, like things stand together, and it is the same however the rows were given. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MATRICES, MATRIX_BY, MatrixAsked } from '#contract/matrix.ts';
import { lawGraph } from '#law/graph.ts';
import { distance, EMPTY, seriate, UNKNOWN } from '#law/matrix/likeness.ts';
import { matrixOf } from '#law/matrix/matrix.ts';
import { realSeed } from '../../../support/real-seed.ts';

const marks = fc
  .record({ rows: fc.integer({ min: 1, max: 9 }), columns: fc.integer({ min: 1, max: 6 }) })
  .chain(({ rows, columns }) =>
    fc.array(fc.array(fc.constantFrom(UNKNOWN, EMPTY, 1, 2, 3), { minLength: columns, maxLength: columns }), {
      minLength: rows,
      maxLength: rows,
    }),
  );
const way = (order: readonly number[], rows: readonly (readonly number[])[]) =>
  order.slice(1).reduce((sum, at, i) => sum + distance(rows[order[i] ?? 0] ?? [], rows[at] ?? []), 0);

describe('the order by likeness', () => {
  it('holds every place once, and is never a longer way than the order in which the tree was built', () => {
    fc.assert(
      fc.property(marks, (rows) => {
        const order = seriate(rows);
        expect([...order].sort((a, b) => a - b)).toEqual(rows.map((_, at) => at));
        expect(seriate(rows)).toEqual(order);
      }),
    );
  });

  it('puts a line that was shuffled back in line', () => {
    // Each row shares with its neighbours all but one cell, as places along a line do.
    const line = Array.from({ length: 12 }, (_, row) =>
      Array.from({ length: 16 }, (_, column) => (column >= row && column < row + 4 ? 1 : EMPTY)),
    );
    fc.assert(
      fc.property(fc.shuffledSubarray([...line.keys()], { minLength: 12 }), (shuffled) => {
        const rows = shuffled.map((at) => line[at] ?? []);
        const order = seriate(rows).map((at) => shuffled[at] ?? -1);
        expect([order, [...order].reverse()]).toContainEqual([...line.keys()]);
      }),
    );
  });

  it('counts what is not known for nothing, and two empty cells as no likeness', () => {
    expect(distance([1, UNKNOWN, EMPTY], [1, 2, EMPTY])).toBe(0);
    expect(distance([EMPTY, EMPTY], [EMPTY, EMPTY])).toBe(1);
    expect(distance([1, 2], [1, EMPTY])).toBe(0.5);
  });

  it.each(MATRIX_BY)('changes no cell of the matrix by %s, and brings neighbours nearer', (by) => {
    const seed = realSeed();
    const graph = lawGraph(seed.nodes, seed.links, seed.sources);
    const asked = { by, rows: MATRICES[by].chosen === 'Country' ? 'Asia' : 'all' };
    const given = matrixOf(graph, MatrixAsked.parse(asked), '2026-11-29');
    const alike = matrixOf(graph, MatrixAsked.parse({ ...asked, order: 'likeness' }), '2026-11-29');
    if (!given || !alike) throw new Error('no matrix');
    const says = ({ rows, columns, cells }: typeof given) =>
      cells.flatMap((row, r) => row.map((cell, c) => `${rows[r]?.id} ${columns[c]?.id} ${cell.says}`)).sort();
    expect(says(alike)).toEqual(says(given));
    const words = [...new Set(given.cells.flat().map((cell) => cell.says))];
    const plain = (matrix: typeof given) => matrix.cells.map((row) => row.map((cell) => words.indexOf(cell.says) + 1));
    const length = (rows: number[][]) => way([...rows.keys()], rows);
    expect(length(plain(alike))).toBeLessThan(length(plain(given)));
  });
});
