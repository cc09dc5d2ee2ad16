/** One says, others say: rows in words, side by side. */
import { type FormMark, type Laid, TYPE } from '../marks.ts';
import type { DrawnRow } from '../row.ts';
import { KEPT } from '../say.ts';
import { line, paragraph } from '../write.ts';
import type { Form, FormInput } from './form.ts';
import { numbersAt, numbersTold, toneOf } from './shared.ts';

export const says: Form = {
  fits: (_asked, rows) => rows.some(({ words, other }) => words && other),
  draw,
};

const HEAD = 58;
const SIGN = 46;
const MIDDLE = 56;

/** `form.called` may shorten what a row or its check says: by the id of the row's link at the left, of `right <id>` at the right. */
function pair(row: DrawnRow, { form }: FormInput): readonly [string, string] {
  const link = Object.keys(form.called).find((id) => id.startsWith('right ') && row.ids.includes(id.slice(6)));
  const named = Object.keys(form.called).some((id) => row.ids.includes(id));
  const left = row.kind === 'Finding' && row.words && !named ? row.words : row.name;
  return [left, (link && form.called[link]) || row.other?.words || row.words || ''];
}

function draw(input: FormInput): Laid {
  const { rows, form, box, measure, say } = input;
  const half = (box.width - MIDDLE - 80) / 2;
  const right = box.x + half + MIDDLE;
  const [one = say.t('present.forms.oneSays'), others = say.t('present.forms.othersSay')] = form.lines;
  const size = rows.length <= 3 ? 34 : TYPE.label;
  const kept = (row: DrawnRow) => row.kept.size > 0;
  const laid = rows.map((row) => {
    const [left, answer] = pair(row, input);
    const at = { role: 'subject', size, weight: 600, tone: toneOf(row), of: row.id } as const;
    return {
      row,
      left: paragraph(left, half - SIGN, measure, at),
      right: paragraph(answer, half - SIGN, measure, { ...at, role: 'proof' }),
      told: [left, kept(row) ? KEPT : answer],
    };
  });
  const needed = laid.map((each) => Math.max(each.left.height, each.right.height));
  const sum = needed.reduce((a, b) => a + b, 0);
  const gap = Math.min(Math.max((box.height - HEAD - sum) / Math.max(rows.length, 1), 12), 64);
  const used = HEAD + sum + gap * rows.length;
  const marks: FormMark[] = [];
  let top = box.y + Math.max((box.height - used) / 2, 0);
  marks.push(
    line(one, box.x, top + 30, { role: 'head', tone: 'soft', weight: 600 }),
    line(others, right, top + 30, { role: 'head', tone: 'soft', weight: 600 }),
    {
      is: 'line',
      from: [right - MIDDLE / 2, top],
      to: [right - MIDDLE / 2, top + used],
      style: 'solid',
      width: 2,
      role: 'ground',
      tone: 'soft',
    },
  );
  top += HEAD;
  for (const [i, { row, left, right: answer }] of laid.entries()) {
    const y = top + size * 0.66;
    const dot = { is: 'dot', y, radius: 15, fill: 'full', role: 'proof', of: row.id } as const;
    marks.push(
      { ...dot, x: box.x + 18, kind: row.kind, tone: row.soft ? 'soft' : row.kind },
      ...left.at(box.x + SIGN, top),
    );
    if (kept(row)) marks.push(line(KEPT, right + SIGN, top + size, { size, tone: 'soft', of: row.id }));
    else
      marks.push(
        { ...dot, x: right + 18, kind: 'Instrument', tone: row.soft ? 'soft' : 'Instrument' },
        ...answer.at(right + SIGN, top),
      );
    marks.push(...numbersAt(row, box.x + box.width, y));
    top += (needed[i] ?? 0) + gap;
  }
  return {
    marks,
    twin: {
      columns: [one, others],
      rows: laid.map(({ row, told }) => ({ cells: told, sources: numbersTold(row) })),
    },
  };
}
