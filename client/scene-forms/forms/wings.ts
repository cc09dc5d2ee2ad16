/** Who does what: one thing in the middle, what it rests on at its left, what it does or what answers it at its right. */
import { type FormMark, type Laid, TYPE } from '../marks.ts';
import type { DrawnRow } from '../row.ts';
import { KEPT } from '../say.ts';
import { line, middle, paragraph } from '../write.ts';
import { between, type Form, type FormInput } from './form.ts';
import { nameOfRow, numbersAt, numbersTold, toneOf } from './shared.ts';

export const wings: Form = {
  fits: (asked) => asked === 'wings',
  draw,
};

/** Rows of a wing that a room reads; the scene names them where there are more. */
const ROWS = 7;
const MIDDLE = 340;
/** Px of the heading of a wing. */
const HEAD = 50;

function draw(input: FormInput): Laid {
  const { rows, answer, box, measure, say, form } = input;
  const all = answer.material.wings;
  const centre = all?.nodes.find(({ id }) => id === all.id);
  const [cx, cy] = [box.x + box.width / 2, box.y + box.height / 2];
  const name = paragraph(form.called[all?.id ?? ''] ?? centre?.name ?? '', MIDDLE - 80, measure, {
    role: 'subject',
    size: 38,
    weight: 600,
  });
  const sides = (['left', 'right'] as const).map((side) => ({
    side,
    rows: rows.filter((row) => row.cells.side === side).slice(0, ROWS),
  }));
  const marks: FormMark[] = [
    {
      is: 'bar',
      x: cx - MIDDLE / 2 + 20,
      y: cy - name.height / 2 - 40,
      width: MIDDLE - 40,
      height: name.height + 80,
      fill: 'panel',
      role: 'ground',
      tone: centre?.kind ?? 'ink',
    },
    ...name.lines.map((text, i) =>
      line(text, cx, cy - name.height / 2 + i * 47 + 38, { role: 'subject', size: 38, weight: 600, anchor: 'middle' }),
    ),
  ];
  const wide = (box.width - MIDDLE) / 2;
  for (const { side, rows: own } of sides)
    marks.push(...wing(side, own, { ...box, x: side === 'left' ? box.x : cx + MIDDLE / 2, width: wide }, cy, input));
  return {
    marks,
    twin: {
      columns: [say.t('present.forms.does'), say.t('present.forms.who'), say.t('present.forms.note')],
      rows: sides.flatMap(({ rows: own }) =>
        own.map((row) => ({
          cells: [row.kept.size > 0 ? KEPT : (row.group ?? ''), nameOfRow(row), row.words ?? ''],
          sources: numbersTold(row),
        })),
      ),
    },
  };
}

function wing(
  side: 'left' | 'right',
  rows: readonly DrawnRow[],
  box: FormInput['box'],
  cy: number,
  { measure }: FormInput,
): FormMark[] {
  const heads = new Set(rows.map(({ group }) => group));
  const room = box.height - heads.size * HEAD;
  const step = between(room / Math.max(rows.length, 1), 68, 132);
  const size = step > 84 ? TYPE.label : TYPE.least;
  const tall = step * rows.length + heads.size * HEAD;
  let top = box.y + (box.height - tall) / 2;
  const right = side === 'right';
  const x = right ? box.x + 60 : box.x + box.width - 60;
  const anchor = right ? 'start' : 'end';
  const edge = right ? box.x - 20 : box.x + box.width + 20;
  const marks: FormMark[] = [];
  let group: string | undefined;
  for (const row of rows) {
    if (row.group !== group) {
      group = row.group;
      marks.push(
        line(row.kept.size > 0 ? KEPT : (group ?? ''), right ? x + 36 : x - 36, top + 32, {
          role: 'head',
          tone: 'soft',
          serif: true,
          anchor,
        }),
      );
      top += HEAD;
    }
    const y = top + step / 2;
    const told = [nameOfRow(row), row.kept.size > 0 ? '' : (row.words ?? '')].filter(Boolean);
    const said = told.flatMap((words, n) =>
      paragraph(words, box.width - 190, measure, {
        size: n === 0 ? size : TYPE.least,
        weight: n === 0 ? 600 : 400,
      }).lines.map((text) => ({ text, name: n === 0 })),
    );
    const pitch = size * 1.16;
    marks.push(
      {
        is: 'line',
        from: [edge, cy],
        to: [x, y],
        style: row.standing === 'unknown' ? 'wide' : 'solid',
        width: 3,
        role: 'ground',
        tone: row.soft ? 'soft' : row.kind,
        of: row.id,
      },
      {
        is: 'dot',
        x,
        y,
        radius: 14,
        fill: 'full',
        kind: row.kind,
        role: 'proof',
        tone: row.soft ? 'soft' : row.kind,
        of: row.id,
      },
      ...said.map(({ text, name }, i) =>
        line(text, right ? x + 36 : x - 36, middle(y + (i - (said.length - 1) / 2) * pitch, name ? size : TYPE.least), {
          role: name ? 'subject' : 'proof',
          size: name ? size : TYPE.least,
          weight: name && !row.soft ? 600 : 400,
          tone: name ? toneOf(row) : 'soft',
          anchor,
          of: row.id,
        }),
      ),
      ...numbersAt(row, right ? box.x + box.width : box.x, y, right ? 'end' : 'start'),
    );
    top += step;
  }
  return marks;
}
