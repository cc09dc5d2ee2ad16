/** What changed in a part of the matrix between two days: a frame and a sign about each such cell, and a line that counts them. */
import type { MatrixHead } from '#contract/matrix.ts';
import { CELL_CHANGES, type CellChange } from '../../graph/cells-between.ts';
import { betweenDays, CHANGE_SIGNS } from '../../table/matrix/between-days.ts';
import { sayCell, sayWhat } from '../../table/matrix/say-cell.ts';
import type { SceneAnswer } from '../answer.ts';
import { type FormMark, type FrameMark, LEADING, TYPE } from '../marks.ts';
import type { Measure } from '../../canvas/text.ts';
import type { Say } from '../say.ts';
import { line, middle, paragraph, widthOf } from '../write.ts';

/** By row and column; `all`: how many there are in the whole matrix; `begun`, `added`: heads of what is not compared, since only one of the days has it. */
export type CutChanges = {
  since: string;
  date: string;
  all: number;
  begun: readonly MatrixHead[];
  added: readonly MatrixHead[];
  at(row: string, column: string): CellChange | undefined;
  /** The cell in words, and what it said on the earlier day. */
  told(row: string, column: string, say: Say): string;
};

/** Undefined while there is no second day, or none before the first. */
export function cutChanges({ matrix }: SceneAnswer): CutChanges | undefined {
  const between = matrix && betweenDays(matrix);
  if (!matrix || !between) return undefined;
  const { by } = matrix.asked;
  const [rowOf, columnOf] = [placesOf(matrix.rows), placesOf(matrix.columns)];
  const find = <T>(cells: readonly (readonly T[])[], row: string, column: string): T | undefined =>
    cells[rowOf.get(row) ?? -1]?.[columnOf.get(column) ?? -1];
  const at = (row: string, column: string) => find(between.at, row, column);
  return {
    since: between.since,
    date: matrix.date,
    all: Object.values(between.counts).reduce((sum, count) => sum + count, 0),
    begun: between.begun,
    added: between.added,
    at,
    told(row, column, { t, date }) {
      const [was, is] = [find(between.before, row, column), find(matrix.cells, row, column)];
      const change = at(row, column);
      if (!change || !was || !is) return '';
      // What alone differs is said, or all where the wording is the same.
      const told = sayWhat(was, by, t) === sayWhat(is, by, t) ? sayCell : sayWhat;
      const before = t('matrix.between.was', { since: date(between.since), says: told(was, by, t) });
      return [told(is, by, t), t(`matrix.between.file.${change}`), before].join(' · ');
    },
  };
}

const placesOf = (heads: readonly { id: string }[]) => new Map(heads.map(({ id }, place) => [id, place]));

/** As on the working screen: what came in a solid frame, what went in dashes, what says something else in dots. */
const STYLES = { gained: 'solid', lost: 'short', changed: 'dots' } as const satisfies Record<
  CellChange,
  FrameMark['style']
>;

/** Px before the content of a cell, in which the sign stands, and of all that a frame takes beside it. */
export const SIGN_ROOM = 36;
export const CHANGE_ROOM = SIGN_ROOM + 10;

type Place = { left: number; y: number; width: number; height: number; of?: string };

/** `y`: of its middle. */
export function changeMarks(change: CellChange, { left, y, width, height, of }: Place): FormMark[] {
  return [
    {
      is: 'frame',
      x: left,
      y: y - height / 2,
      width,
      height,
      style: STYLES[change],
      role: 'proof',
      tone: 'ink',
      of,
    },
    line(CHANGE_SIGNS[change], left + SIGN_ROOM / 2, middle(y), { weight: 600, anchor: 'middle', of }),
  ];
}

/** Px of a sign in the line of counts, and from part to part. */
const [SWATCH, GAP] = [SIGN_ROOM, 40];
/** Names of one list; of more they are counted. */
const MOST_NAMED = 5;
const LINE = TYPE.least * LEADING + 12;

/** The two days, behind each sign how many of the cells that are drawn bear it, and which of the heads in `drawn` are not compared; `height`: the same whether or not it is told yet. */
export function countLine(
  changes: CutChanges,
  counted: Readonly<Record<CellChange, number>>,
  drawn: readonly string[],
  { x, width }: { x: number; width: number },
  measure: Measure,
  say: Say,
): { height: number; at(top: number): FormMark[] } {
  const days = { since: say.date(changes.since), date: say.date(changes.date) };
  const shown = CELL_CHANGES.filter((change) => counted[change] > 0);
  const besides = changes.all - CELL_CHANGES.reduce((sum, change) => sum + counted[change], 0);
  const parts: { text: string; change?: CellChange }[] = [
    { text: say.t(changes.all > 0 ? 'present.forms.betweenDays' : 'matrix.between.none', days) },
    ...shown.map((change) => ({
      change,
      text: say.t(`matrix.between.count.${change}`, { count: counted[change] }),
    })),
    ...(besides > 0 ? [{ text: say.t('present.forms.changedBesides', { count: besides }) }] : []),
  ];
  for (const list of ['begun', 'added'] as const) {
    const heads = changes[list].filter(({ id }) => drawn.includes(id)).map(({ name }) => name);
    const more = heads.length > MOST_NAMED ? [say.t('between.more', { count: heads.length - MOST_NAMED })] : [];
    const names = [...heads.slice(0, MOST_NAMED), ...more].join(', ');
    if (heads.length > 0)
      for (const text of paragraph(say.t(`matrix.between.${list}`, { ...days, names }), width, measure).lines)
        parts.push({ text });
  }
  let [left, level] = [0, 0];
  const placed = parts.map(({ text, change }) => {
    const wide = widthOf(text, measure) + (change ? SWATCH + 12 : 0);
    if (left > 0 && left + wide > width) [left, level] = [0, level + 1];
    const place = { text, change, left, level };
    left += wide + GAP;
    return place;
  });
  return {
    height: (level + 1) * LINE + 10,
    at: (top) =>
      placed.flatMap(({ text, change, left: at, level: down }): FormMark[] => {
        const y = top + (down + 0.5) * LINE;
        const words = line(text, x + at + (change ? SWATCH + 12 : 0), middle(y), { role: 'head' });
        if (!change) return [words];
        const sign = changeMarks(change, { left: x + at, y, width: SIGN_ROOM, height: 36 });
        return [...sign.map((mark) => ({ ...mark, role: 'legend' as const })), words];
      }),
  };
}
