/** A part of the matrix: some States against some treaties or duties, wording as lines, standing as dots. */
import { STYLE_OF } from '../../graph/graph.ts';
import { isForce } from '#contract/questions.ts';
import { type FormMark, type Laid, TYPE } from '../marks.ts';
import { KEPT } from '../say.ts';
import { line, paragraph, widthOf } from '../write.ts';
import { between, type Form, type FormInput } from './form.ts';
import { cellMarks, type GridCell } from './grid-parts.ts';
import { nameOfRow, numbersAt, numbersTold, subject } from './shared.ts';

export const matrixCut: Form = {
  fits: (asked) => asked === 'matrix',
  draw,
};

/** Columns that are drawn where the scene names none: as many as a room reads. */
const COLUMNS = 5;

const SIGNS: Record<string, GridCell> = {
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
};

function draw({ rows, form, answer, box, measure, say }: FormInput): Laid {
  const all = answer.matrix?.columns ?? [];
  const columns = (
    form.columns.length > 0 ? form.columns.flatMap((id) => all.find((each) => each.id === id) ?? []) : all
  ).slice(0, form.columns.length || COLUMNS);
  const names = Math.max(...rows.map((row) => widthOf(row.name, measure, { weight: 600 })), 100);
  const left = box.x + names + 40;
  const width = (box.x + box.width - 80 - left) / Math.max(columns.length, 1);
  const heads = columns.map(({ id, name }) =>
    paragraph(form.called[id] ?? name, width - 30, measure, { role: 'head', weight: 600 }),
  );
  const head = Math.max(...heads.map(({ height }) => height), 0) + 14;
  const step = between((box.height - head) / Math.max(rows.length, 1), 40, 80);
  const top = box.y + Math.max((box.height - head - step * rows.length) / 2, 0);
  const marks: FormMark[] = heads.flatMap(({ lines, height }, i) =>
    lines.map((text, n) =>
      line(text, left + (i + 0.5) * width, top + head - 14 - height + (n + 1) * TYPE.least * 1.25 - 7, {
        role: 'head',
        weight: 600,
        anchor: 'middle',
      }),
    ),
  );
  for (const [i, row] of rows.entries()) {
    const y = top + head + (i + 0.5) * step;
    marks.push(subject(row, box.x + names, y), ...numbersAt(row, box.x + box.width, y));
    for (const [n, { id }] of columns.entries()) {
      const says = row.cells[id] ?? 'not coded';
      const x = left + (n + 0.5) * width;
      if (isForce(says) && row.kept.size === 0)
        marks.push({
          is: 'line',
          from: [x - 60, y],
          to: [x + 60, y],
          style: STYLE_OF[says],
          width: 6,
          role: 'proof',
          tone: row.soft ? 'soft' : 'ink',
          of: row.id,
        });
      else
        marks.push(
          ...cellMarks(
            SIGNS[says] ?? { blank: say.term('cells', says) },
            { x, y, width: width - 30, of: row.id, kept: row.kept.size > 0, soft: row.soft },
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
          ...columns.map(({ id }) => (row.kept.size > 0 ? KEPT : said(row.cells[id] ?? 'not coded', say))),
        ],
        sources: numbersTold(row),
      })),
    },
  };
}

function said(says: string, say: FormInput['say']): string {
  if (isForce(says)) return say.t(`forceSays.${says}`);
  const sign = SIGNS[says];
  return sign && 'sign' in sign ? say.t(`present.forms.means.${sign.sign}`) : say.term('cells', says);
}
