/** A part of the matrix: some of its rows against some of its columns, wording as lines, standing as dots, and what changed between two days. */
import type { MatrixHead } from '#contract/matrix.ts';
import { isForce } from '#contract/questions.ts';
import type { Force } from '#contract/vocabulary.ts';
import { CELL_CHANGES } from '../../graph/cells-between.ts';
import { STYLE_OF } from '../../graph/graph.ts';
import { type FormMark, type Laid, LEADING, TYPE } from '../marks.ts';
import type { DrawnRow } from '../row.ts';
import { KEPT } from '../say.ts';
import { line, paragraph, widthOf } from '../write.ts';
import { between, type Form, type FormInput } from './form.ts';
import { blankWidth, cellMarks, type GridCell } from './grid-parts.ts';
import { changeMarks, countLine, type CutChanges, cutChanges, CHANGE_ROOM, SIGN_ROOM } from './matrix-changes.ts';
import { nameOfRow, numbersAt, numbersTold, subject } from './shared.ts';

export const matrixCut: Form = {
  fits: (asked) => asked === 'matrix',
  draw,
};

/** Columns that are drawn where the scene names none: as many as a room reads. */
const COLUMNS = 5;
/** Px of a line that is a wording, of the longest line of a name, and beside names and columns. */
const [LINE, NAMES, ASIDE] = [120, 420, 120];

type Column = MatrixHead;
type Cell = GridCell | { force: Force };

const SIGNS: Readonly<Record<string, Extract<GridCell, { sign: unknown }>>> = {
  party: { sign: 'bound', fill: 'full' },
  'bound by EU law': { sign: 'bound', fill: 'full' },
  contracting: { sign: 'consented', fill: 'tick' },
  signed: { sign: 'signed', fill: 'tick' },
  ended: { sign: 'notBound', fill: 'hollow' },
  'not joined': { sign: 'notBound', fill: 'hollow' },
  'not open': { sign: 'notBound', fill: 'hollow' },
  'no such State': { sign: 'notBound', fill: 'hollow' },
  unknown: { sign: 'notKnown', fill: 'hatch' },
  reserved: { sign: 'setAside', fill: 'cross' },
  named: { sign: 'named', fill: 'full' },
};

function draw(input: FormInput): Laid {
  const { rows, form, answer, box, measure, say } = input;
  const changes = cutChanges(answer);
  const columns = columnsOf(input, changes);
  const changeAt = (row: DrawnRow, { id }: Column) => changes?.at(row.id, id);
  const counted = count(CELL_CHANGES, (change) =>
    rows.flatMap((row) => columns.filter((column) => changeAt(row, column) === change)),
  );
  const told =
    changes &&
    countLine(
      changes,
      counted,
      [...rows, ...columns].map(({ id }) => id),
      box,
      measure,
      say,
    );
  const above = told?.height ?? 0;
  const names = rows.map((row) => paragraph(nameOfRow(row), NAMES, measure, { weight: 600 }));
  const wide = namesWidth(rows, measure);
  const left = box.x + wide + 40;
  const width = (box.width - ASIDE - wide) / Math.max(columns.length, 1);
  const heads = columns.map(({ id, name }) =>
    paragraph(form.called[id] ?? name, width - 30, measure, { role: 'head', weight: 600 }),
  );
  const head = Math.max(...heads.map(({ height }) => height), 0) + 14;
  // A name that is kept back will need the room of its own.
  const least = rows.map(({ name }) => Math.max(paragraph(name, NAMES, measure, { weight: 600 }).height + 6, 40));
  const spare = box.height - above - head - least.reduce((sum, high) => sum + high, 0);
  const more = between(spare / Math.max(rows.length, 1), 0, 40);
  const top = box.y + above + Math.max((spare - more * rows.length) / 2, 0);
  const kept = rows.some((row) => row.kept.size > 0);
  const marks: FormMark[] = heads.flatMap(({ lines, height }, i) =>
    lines.map((text, n) =>
      line(text, left + (i + 0.5) * width, top + head - 14 - height + (n + 1) * TYPE.least * 1.25 - 7, {
        role: 'head',
        weight: 600,
        anchor: 'middle',
      }),
    ),
  );
  // How many came would tell what is kept back.
  if (told && !kept) marks.push(...told.at(box.y));
  const content = contentWidth(rows, columns, measure, say);
  let below = top + head;
  for (const [i, row] of rows.entries()) {
    const high = (least[i] ?? 0) + more;
    const y = below + high / 2;
    below += high;
    const name = names[i]?.lines ?? [];
    marks.push(
      ...name.map((text, n) => ({
        ...subject(row, box.x + wide, y + (n - (name.length - 1) / 2) * TYPE.least * LEADING),
        text,
      })),
      ...numbersAt(row, box.x + box.width, y),
    );
    for (const [n, column] of columns.entries()) {
      const x = left + (n + 0.5) * width;
      const cell = cellOf(row.cells[column.id] ?? 'not coded', say);
      const change = row.kept.size === 0 ? changeAt(row, column) : undefined;
      if (change)
        marks.push(
          ...changeMarks(change, {
            left: x - content / 2 - SIGN_ROOM,
            y,
            width: content + CHANGE_ROOM,
            height: high - 6,
            of: row.id,
          }),
        );
      if ('force' in cell && row.kept.size === 0)
        marks.push({
          is: 'line',
          from: [x - LINE / 2, y],
          to: [x + LINE / 2, y],
          style: STYLE_OF[cell.force],
          width: 6,
          role: 'proof',
          tone: row.soft ? 'soft' : 'ink',
          means: cell.force,
          of: row.id,
        });
      else
        marks.push(
          ...cellMarks(
            'force' in cell ? { words: '' } : cell,
            { x, y, width: width - 30, of: row.id, kept: row.kept.size > 0, soft: row.soft, radius: dotIn(high) },
            measure,
          ),
        );
    }
  }
  return {
    marks,
    twin: {
      columns: [say.t('present.forms.who'), ...columns.map(({ name }) => name)],
      rows: rows.map((row) => ({
        cells: [
          nameOfRow(row),
          ...columns.map(({ id }) =>
            row.kept.size > 0 ? KEPT : changes?.told(row.id, id, say) || said(row.cells[id] ?? 'not coded', say),
          ),
        ],
        sources: numbersTold(row),
      })),
    },
  };
}

/** Those that the scene names; else the first for which there is room, or, of two days, those in which most changed. */
function columnsOf({ rows, answer, form, box, measure, say }: FormInput, changes: CutChanges | undefined): Column[] {
  const all = answer.matrix?.columns ?? [];
  if (form.columns.length > 0) return form.columns.flatMap((id) => all.find((each) => each.id === id) ?? []);
  const each = contentWidth(rows, all, measure, say) + (changes ? CHANGE_ROOM : 0) + 12;
  const most = between(Math.floor((box.width - ASIDE - namesWidth(rows, measure)) / each), 1, COLUMNS);
  if (!changes) return all.slice(0, most);
  const changed = (column: Column) => rows.filter((row) => changes.at(row.id, column.id)).length;
  const chosen = [...all].sort((a, b) => changed(b) - changed(a)).slice(0, most);
  return all.filter((column) => chosen.includes(column));
}

const namesWidth = (rows: FormInput['rows'], measure: FormInput['measure']): number =>
  Math.min(Math.max(...rows.map((row) => widthOf(row.name, measure, { weight: 600 })), 100), NAMES);

const count = <Name extends string>(names: readonly Name[], of: (name: Name) => readonly unknown[]) =>
  Object.fromEntries(names.map((name) => [name, of(name).length])) as Record<Name, number>;

const cellOf = (says: string, say: FormInput['say']): Cell =>
  isForce(says) ? { force: says } : (SIGNS[says] ?? { blank: say.term('cells', says) });

/** Within the frame of a cell that changed. */
const dotIn = (high: number): number => Math.min(20, (high - 6) / 2 - 4);

/** Of the widest cell. */
function contentWidth(
  rows: FormInput['rows'],
  columns: readonly Column[],
  measure: FormInput['measure'],
  say: FormInput['say'],
): number {
  const wide = (cell: Cell) => ('force' in cell ? LINE : 'blank' in cell ? blankWidth(cell.blank, measure) : 40);
  const said = new Set(rows.flatMap((row) => columns.map(({ id }) => row.cells[id] ?? 'not coded')));
  return Math.max(...[...said].map((says) => wide(cellOf(says, say))), 0);
}

function said(says: string, say: FormInput['say']): string {
  if (isForce(says)) return say.t(`forceSays.${says}`);
  const sign = SIGNS[says];
  return sign ? say.t(`present.forms.means.${sign.sign}`) : say.term('cells', says);
}
