/** What reaches whom: rows against columns, each cell yes, no, not coded, not read, or its own words. */
import { type FormMark, type Laid, TYPE } from '../marks.ts';
import type { DrawnRow } from '../row.ts';
import { line, paragraph, widthOf } from '../write.ts';
import { between, type Form, type FormInput } from './form.ts';
import { cellHeight, cellMarks, cellOfText, type GridCell } from './grid-parts.ts';
import { nameOfRow, numbersAt, numbersTold, subject } from './shared.ts';

export const dotGrid: Form = {
  fits: (asked) => asked === 'question',
  draw,
};
const SIGNS: ReadonlySet<string> = new Set(['yes', 'no', 'not coded', 'not read']);

type GridRow = { row: DrawnRow; of: DrawnRow[] };

/** Of rows with one name, such as a State's several statements, each is a cell of its place; of a question, each column. */
function linesOf(rows: readonly DrawnRow[], pivot: boolean): GridRow[] {
  if (!pivot) return rows.map((row) => ({ row, of: [row] }));
  const by = new Map<string, DrawnRow[]>();
  for (const row of rows) by.set(row.name, [...(by.get(row.name) ?? []), row]);
  return [...by.values()].flatMap((of) =>
    of[0] ? [{ row: { ...of[0], numbers: [...new Set(of.flatMap(({ numbers }) => numbers))] }, of }] : [],
  );
}

const dateSaid = (cell: string | undefined, say: FormInput['say']): string | undefined =>
  cell && /^\d{4}(-\d\d){0,2}$/.test(cell) ? say.date(cell) : cell;

function columnsOf({ rows, form }: FormInput): { columns: string[]; pivot: boolean } {
  const [first] = rows;
  const cells = Object.keys(first?.cells ?? {});
  if (form.columns.length > 0)
    return { columns: form.columns, pivot: !form.columns.every((each) => rows.some((row) => each in row.cells)) };
  return { columns: cells.filter((name) => rows.some((row) => SIGNS.has(row.cells[name] ?? ''))), pivot: false };
}

function draw(input: FormInput): Laid {
  const { rows, form, box, measure, say } = input;
  const { columns, pivot } = columnsOf(input);
  const lines = linesOf(rows, pivot);
  const cell = ({ row, of }: GridRow, column: string): GridCell =>
    pivot
      ? of.some((each) => each.place === column || each.ids.includes(column))
        ? { sign: 'setAside', fill: 'cross' }
        : { sign: 'notSetAside', fill: 'hollow' }
      : cellOfText(dateSaid(row.cells[column], say), (word) => say.term('cells', word));
  const names = Math.max(...lines.map(({ row }) => widthOf(row.name, measure, { size: TYPE.label, weight: 600 })), 100);
  const left = box.x + names + 40;
  const width = (box.x + box.width - 80 - left) / Math.max(columns.length, 1);
  const inner = width - 36;
  const heads = columns.map((column) =>
    paragraph(form.called[column] ?? say.term('columns', column), inner, measure, {
      role: 'head',
      weight: 600,
    }),
  );
  const head = Math.max(...heads.map(({ height }) => height), 0) + 18;
  const needed = lines.map(
    (each) => Math.max(...columns.map((column) => cellHeight(cell(each, column), inner, measure))) + 24,
  );
  const sum = needed.reduce((a, b) => a + b, 0);
  const spare = Math.max((box.height - head - sum) / Math.max(lines.length, 1), 0);
  const heights = needed.map((each) => each + Math.min(spare, 40));
  const marks: FormMark[] = [];
  const used = head + heights.reduce((a, b) => a + b, 0);
  let top = box.y + between((box.height - used) / 2, 0, 60);
  const wordy = lines.some((each) => columns.some((column) => 'words' in cell(each, column)));
  for (const [i, each] of heads.entries()) {
    const x = left + i * width + width / 2;
    marks.push(
      ...each.lines.map((text, n) =>
        line(text, wordy ? x - inner / 2 : x, top + head - 18 - each.height + (n + 1) * TYPE.least * 1.25 - 7, {
          role: 'head',
          weight: 600,
          anchor: wordy ? 'start' : 'middle',
        }),
      ),
    );
  }
  top += head;
  for (const [i, each] of lines.entries()) {
    const height = heights[i] ?? 0;
    const y = top + height / 2;
    marks.push(
      {
        is: 'line',
        from: [box.x, top],
        to: [box.x + box.width, top],
        style: 'solid',
        width: 1.5,
        role: 'ground',
        tone: 'soft',
      },
      subject(each.row, box.x + names, y, TYPE.label),
      ...columns.flatMap((column, n) =>
        cellMarks(
          cell(each, column),
          {
            x: left + n * width + width / 2,
            y,
            width: inner,
            of: each.row.id,
            kept: isKept(each),
            soft: each.row.soft,
          },
          measure,
        ),
      ),
      ...numbersAt(each.row, box.x + box.width, y),
    );
    top += height;
  }
  return {
    marks,
    twin: {
      columns: [say.t('present.forms.who'), ...heads.map(({ lines: words }) => words.join(' '))],
      rows: lines.map((each) => ({
        cells: [nameOfRow(each.row), ...columns.map((column) => (isKept(each) ? '?' : told(cell(each, column), say)))],
        sources: numbersTold(each.row),
      })),
    },
  };
}

const isKept = ({ of }: GridRow): boolean => of.some(({ kept }) => kept.size > 0);
const told = (cell: GridCell, say: FormInput['say']): string =>
  'sign' in cell ? say.t(`present.forms.means.${cell.sign}`) : 'blank' in cell ? cell.blank : cell.words;
