/** A part of the matrix as a scene, on two days: each drawn cell is marked as the matrix itself is, by the laws of every form. */
import { beforeAll, describe, expect, it } from 'vitest';
import { type Matrix, MATRIX_BY, MatrixAsked, type MatrixBy } from '#contract/matrix.ts';
import { Mask, Scene, SceneForm } from '#contract/seminar.ts';
import { View } from '#contract/view.ts';
import { lawGraph } from '#law/graph.ts';
import { matrixOf } from '#law/matrix/matrix.ts';
import { CELL_CHANGES, cellsBetween } from '../../../client/graph/cells-between.ts';
import { i18n, startWords } from '../../../client/i18n/i18n.ts';
import type { SceneAnswer } from '../../../client/scene-forms/answer.ts';
import { crossings, outside, overlaps, strikes } from '../../../client/scene-forms/apart.ts';
import { type FormMark, type FrameMark, TYPE } from '../../../client/scene-forms/marks.ts';
import { drawScene } from '../../../client/scene-forms/picture.ts';
import { sayIn } from '../../../client/scene-forms/say.ts';
import { CHANGE_SIGNS } from '../../../client/table/matrix/between-days.ts';
import { measureInNode } from '../../support/measure-text.ts';
import { realSeed } from '../../support/real-seed.ts';

const seed = realSeed();
const graph = lawGraph(seed.nodes, seed.links, seed.sources);
const STAMP = { asOf: '2026-11-29', dataVersion: 'test', note: '' };
const DAYS = [
  ['2000-11-15', '2026-11-29'],
  ['1990-01-01', '2007-08-01'],
] as const;

const made = new Map<string, Matrix>();
function on(date: string, by: MatrixBy): Matrix & typeof STAMP {
  const key = `${date} ${by}`;
  const matrix =
    made.get(key) ?? matrixOf(graph, MatrixAsked.parse({ by, rows: by === 'duty' ? 'asean' : 'all' }), date);
  if (!matrix) throw new Error(`no matrix by ${by}`);
  made.set(key, matrix);
  return { ...matrix, ...STAMP };
}

const answerOf = (before: Matrix & typeof STAMP, after: Matrix & typeof STAMP): SceneAnswer => ({
  view: View.parse({ page: 'matrix', matrix: after.asked, date: after.date, since: before.date }),
  matrix: { ...after, before },
  day: after.date,
  material: { expansions: [], sources: [] },
  sources: [],
  instruments: [],
});
const sceneOf = (form: object) => ({
  ...Scene.parse({ title: 'Two days', view: {} }),
  form: SceneForm.parse({ as: 'matrix', ...form }),
});

/** Some rows and columns, another few each time and always the same ones. */
function some<T>(all: readonly T[], count: number, from: number): T[] {
  return Array.from({ length: Math.min(count, all.length) }, (_, n) => all[(from + n * 7) % all.length] as T);
}
const frames = (marks: readonly FormMark[]) =>
  marks.filter((mark): mark is FrameMark => mark.is === 'frame' && mark.role === 'proof');
const STYLES = { gained: 'solid', lost: 'short', changed: 'dots' } as const;

beforeAll(async () => {
  await startWords('en');
  await import('../../../client/present/load-words.ts');
});

describe.each(MATRIX_BY.flatMap((by) => DAYS.map(([since, day]) => [by, since, day] as const)))(
  'a matrix by %s as a scene, between %s and %s',
  (by, since, day) => {
    const parts = () => {
      const [before, after] = [on(since, by), on(day, by)];
      return [0, 3, 11].map((from) => {
        const rows = [...new Set(some(after.rows, 7, from))];
        const columns = [...new Set(some(after.columns, 4, from))];
        return { before, after, rows, columns };
      });
    };

    it('frames each changed cell with its sign, no other, and says both days in its table', () => {
      for (const { before, after, rows, columns } of parts()) {
        const scene = sceneOf({ rows: rows.map(({ id }) => id), columns: columns.map(({ id }) => id) });
        const { marks, twin } = drawScene(scene, answerOf(before, after), [], measureInNode, sayIn('en'));
        const { at } = cellsBetween(before, after);
        const change = (row: string, column: string) =>
          at[after.rows.findIndex(({ id }) => id === row)]?.[after.columns.findIndex(({ id }) => id === column)];
        const lefts = [...new Set(frames(marks).map(({ x }) => x))];
        expect(lefts.length).toBeLessThanOrEqual(columns.length);
        for (const row of rows) {
          const expected = columns.flatMap(({ id }) => change(row.id, id) ?? []);
          const own = frames(marks).filter(({ of }) => of === row.id);
          expect(own.sort((a, b) => a.x - b.x).map(({ style }) => style)).toEqual(expected.map((each) => STYLES[each]));
          const signs = marks.flatMap((mark) =>
            mark.is === 'text' && mark.of === row.id && mark.role === 'proof' ? [mark] : [],
          );
          expect(signs.sort((a, b) => a.x - b.x).map(({ text }) => text)).toEqual(
            expected.map((each) => CHANGE_SIGNS[each]),
          );
          const told = twin.rows.find(({ cells: [name] }) => name === row.name)?.cells.slice(1) ?? [];
          for (const [n, { id }] of columns.entries()) {
            const found = change(row.id, id);
            if (found) expect(told[n]).toContain(` · ${i18n.t(`matrix.between.file.${found}`)} · on `);
            else expect(told[n]).not.toContain(' · on ');
          }
        }
        const counted = (name: (typeof CELL_CHANGES)[number]) =>
          rows.flatMap((row) => columns.filter(({ id }) => change(row.id, id) === name)).length;
        const texts = marks.flatMap((mark) => (mark.is === 'text' ? [mark.text] : []));
        for (const name of CELL_CHANGES)
          if (counted(name) > 0)
            expect(texts).toContain(i18n.t(`matrix.between.count.${name}`, { count: counted(name) }));
      }
    });

    it.each(['en', 'id'] as const)('finds room in %s, no text over another or under a mark', async (language) => {
      await startWords(language);
      for (const { before, after, rows, columns } of parts()) {
        const scene = sceneOf({ rows: rows.map(({ id }) => id), columns: columns.map(({ id }) => id) });
        const { marks } = drawScene(scene, answerOf(before, after), [], measureInNode, sayIn(language));
        expect(outside(marks, measureInNode)).toEqual([]);
        expect([...overlaps(marks, measureInNode), ...strikes(marks, measureInNode)]).toEqual([]);
        expect(crossings(marks, measureInNode)).toEqual([]);
        for (const mark of marks)
          if (mark.is === 'text') {
            expect(mark.size).toBeGreaterThanOrEqual(TYPE.least);
            expect(mark.text).not.toContain('…');
          }
      }
      await startWords('en');
    });

    it('tells nothing of what changed while it is kept back, and moves nothing when it is revealed', () => {
      for (const { before, after, rows, columns } of parts()) {
        const scene = sceneOf({ rows: rows.map(({ id }) => id), columns: columns.map(({ id }) => id) });
        const draw = (masks: Mask[]) => drawScene(scene, answerOf(before, after), masks, measureInNode, sayIn('en'));
        const kept = draw([Mask.parse({ what: 'date' })]);
        expect(kept.marks.filter(({ is }) => is === 'frame')).toEqual([]);
        expect(JSON.stringify([kept.marks, kept.twin])).not.toMatch(/between|holds? no more|something else| on \d/i);
        const names = (all: readonly FormMark[]) => all.filter(({ role }) => role === 'subject');
        expect(names(kept.marks)).toEqual(names(draw([]).marks));
      }
    });
  },
);

describe('a part that names no columns', () => {
  it('draws those in which most changed, and counts what changed besides', () => {
    const [before, after] = [on('2000-11-15', 'duty'), on('2026-11-29', 'duty')];
    const { marks } = drawScene(sceneOf({}), answerOf(before, after), [], measureInNode, sayIn('en'));
    const { at, counts } = cellsBetween(before, after);
    const perColumn = after.columns.map((_, c) => at.filter((row) => row[c]).length).sort((a, b) => b - a);
    const best = perColumn.slice(0, 5).reduce((sum, count) => sum + count, 0);
    expect(frames(marks)).toHaveLength(best);
    const besides = counts.gained + counts.lost + counts.changed - best;
    const texts = marks.flatMap((mark) => (mark.is === 'text' ? [mark.text] : []));
    expect(texts).toContain(`${besides} changed in what is not drawn`);
  });

  it('says of what is drawn and was not in the table on the earlier day that it is not compared', () => {
    const scene = sceneOf({ rows: ['KHM', 'THA'] });
    const { marks } = drawScene(
      scene,
      answerOf(on('1995-01-01', 'duty'), on('2026-11-29', 'duty')),
      [],
      measureInNode,
      sayIn('en'),
    );
    const texts = marks.flatMap((mark) => (mark.is === 'text' ? [mark.text] : []));
    expect(texts.join(' ')).toContain('Not in this table on 1 January 1995, and so not compared: Cambodia.');
  });

  it('tells no wording while the wording is kept back', () => {
    const [before, after] = [on('2000-11-15', 'duty'), on('2026-11-29', 'duty')];
    const { marks, twin } = drawScene(
      sceneOf({}),
      answerOf(before, after),
      [Mask.parse({ what: 'force' })],
      measureInNode,
      sayIn('en'),
    );
    expect(marks.filter(({ is, role }) => (is === 'line' || is === 'frame') && role === 'proof')).toEqual([]);
    expect(new Set(twin.rows.flatMap(({ cells }) => cells.slice(1)))).toEqual(new Set(['?']));
  });

  it('marks nothing where there is no second day, or none before the first', () => {
    const [before, after] = [on('2000-11-15', 'duty'), on('2026-11-29', 'duty')];
    const alone = { ...answerOf(before, after), matrix: after };
    for (const answer of [alone, answerOf(after, before)])
      expect(frames(drawScene(sceneOf({}), answer, [], measureInNode, sayIn('en')).marks)).toEqual([]);
  });
});
