/** Claims by element: a column for each, a mark for each claim. */
import { type FormMark, type Laid, TYPE } from '../marks.ts';
import { type DrawnRow, isNamed } from '../row.ts';
import { KEPT } from '../say.ts';
import { line, paragraph } from '../write.ts';
import { between, type Form, type FormInput } from './form.ts';
import { nameOfRow, numbersTold } from './shared.ts';

export const dotColumns: Form = {
  fits: (_asked, rows) => new Set(rows.map(({ group }) => group).filter(Boolean)).size > 1 && rows.length > 3,
  draw,
};

type Column = { head: string; under: string; rows: DrawnRow[] };

function columnsOf({ rows, form, say }: FormInput): Column[] {
  if (form.groups.length > 0)
    return form.groups.map(({ head, rows: ids }) => ({
      head,
      under: '',
      rows: rows.filter((row) => isNamed(row, ids)),
    }));
  const once = rows.filter((row, i) => rows.findIndex((each) => each.ids[1] === row.ids[1]) === i);
  const groups = form.columns.length > 0 ? form.columns : [...new Set(once.flatMap(({ group }) => group ?? []))];
  return groups.map((group) => ({
    head: form.called[group] ?? say.term('elements', group),
    under: form.called[`${group}: `] ?? '',
    rows: once.filter((row) => row.group === group),
  }));
}

function draw(input: FormInput): Laid {
  const { box, measure, say } = input;
  const columns = columnsOf(input);
  const width = box.width / Math.max(columns.length, 1);
  const most = Math.max(...columns.map(({ rows }) => rows.length), 1);
  const foot = 132;
  const perLine = most > 14 ? 5 : most > 6 ? 3 : 1;
  const step = between((box.height - foot - 70) / Math.ceil(most / perLine), 30, 84);
  const radius = Math.min(step * 0.36, 27);
  const base = box.y + box.height - foot;
  const marks: FormMark[] = [
    {
      is: 'line',
      from: [box.x, base],
      to: [box.x + box.width, base],
      style: 'solid',
      width: 3,
      role: 'ground',
      tone: 'ink',
    },
  ];
  for (const [i, { head, under, rows }] of columns.entries()) {
    const middle = box.x + (i + 0.5) * width;
    const kept = rows.some((row) => row.kept.size > 0);
    const tall = Math.ceil(rows.length / perLine);
    for (const [n, row] of rows.entries()) {
      if (kept) continue;
      const [level, place] = [Math.floor(n / perLine), n % perLine];
      const inLine = Math.min(perLine, rows.length - level * perLine);
      marks.push({
        is: 'dot',
        x: middle + (place - (inLine - 1) / 2) * (radius * 2.7),
        y: base - (level + 0.5) * step,
        radius,
        fill: 'full',
        kind: row.kind,
        role: 'proof',
        tone: row.soft ? 'soft' : row.kind,
        means: row.kind === 'Finding' ? 'claim' : undefined,
        of: row.id,
      });
    }
    marks.push(
      line(kept ? KEPT : String(rows.length), middle, base - (kept ? 0 : tall) * step - 20, {
        size: 46,
        weight: 600,
        anchor: 'middle',
        of: head,
      }),
      ...centred(
        paragraph(head, width - 40, measure, { role: 'head', size: 34, weight: 600 }).lines,
        middle,
        base + 46,
        34,
        600,
      ),
      ...centred(under ? paragraph(under, width - 40, measure).lines : [], middle, base + 88, TYPE.least, 400),
    );
  }
  return {
    marks,
    twin: {
      columns: [say.t('present.forms.who'), say.t('present.forms.element')],
      rows: columns.flatMap(({ head, rows }) =>
        rows.map((row) => ({ cells: [nameOfRow(row), row.kept.size > 0 ? KEPT : head], sources: numbersTold(row) })),
      ),
    },
  };
}

const centred = (lines: readonly string[], x: number, top: number, size: number, weight: 400 | 600): FormMark[] =>
  lines.map((text, i) => line(text, x, top + i * size * 1.2, { role: 'head', size, weight, anchor: 'middle' }));
