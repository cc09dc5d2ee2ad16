/** Who can act towards whom: a triangle of pairs, each State read across and down from its own name. */
import { type FormMark, type Laid, TYPE } from '../marks.ts';
import type { DrawnRow } from '../row.ts';
import { KEPT } from '../say.ts';
import { line, middle, widthOf } from '../write.ts';
import { between, type Form, type FormInput } from './form.ts';
import { nameOfRow, numbersAt, numbersTold } from './shared.ts';

export const reciprocity: Form = {
  around: true,
  fits: (asked, rows) =>
    asked === 'question' && rows.some(({ cells }) => cells.other !== undefined && cells.state !== undefined),
  draw,
};

function draw({ rows, all, box, measure, say }: FormInput): Laid {
  const pairs = all.filter(({ cells }) => cells.other !== undefined);
  const together = (a: DrawnRow, b: DrawnRow) =>
    pairs.find(({ ids }) => [a, b].every((each) => each.ids.some((id) => ids.includes(id) && !id.includes(':'))));
  const states = rows.filter(({ cells }) => cells.other === undefined);
  const kept = states.some((row) => row.kept.size > 0) || rows.some((row) => row.kept.size > 0);
  const names = Math.max(...states.map((row) => widthOf(row.name, measure, { size: TYPE.label, weight: 600 })), 100);
  const step = between(Math.min(box.height / states.length, (box.width * 0.8 - names) / states.length), 40, 110);
  const left = box.x + (box.width - states.length * step - names) / 2;
  const top = box.y + Math.max((box.height - states.length * step) / 2, 0);
  const able = (row: DrawnRow) => states.some((other) => other !== row && together(row, other));
  const marks = states.flatMap((row, i): FormMark[] => {
    const y = top + (i + 0.5) * step;
    const lit = !kept && able(row);
    return [
      ...states.slice(0, i).map((other, n): FormMark => {
        const can = together(row, other) !== undefined;
        const means = kept ? 'kept' : can ? 'open' : 'setAside';
        return {
          is: 'dot',
          x: left + (n + 0.5) * step,
          y,
          radius: between(step * 0.32, 12, 26),
          fill: kept ? 'kept' : can ? 'full' : 'cross',
          role: 'proof',
          tone: !kept && can ? 'ink' : 'soft',
          means,
          of: `${row.id} ${other.id}`,
        };
      }),
      line(row.name, left + i * step + 16, middle(y, TYPE.label), {
        role: 'subject',
        size: TYPE.label,
        weight: lit ? 600 : 400,
        tone: kept || lit ? 'ink' : 'soft',
        of: row.id,
      }),
      // Who has a source of its own would tell.
      ...(kept ? [] : numbersAt(row, box.x + box.width, y)),
    ];
  });
  return {
    marks,
    twin: {
      columns: [say.t('present.forms.who'), say.t('present.forms.towards'), say.t('present.forms.stands')],
      rows: states.flatMap((row, i) =>
        states.slice(0, i).map((other) => ({
          cells: [
            nameOfRow(row),
            nameOfRow(other),
            kept ? KEPT : say.t(`present.forms.means.${together(row, other) ? 'open' : 'setAside'}`),
          ],
          sources: kept ? [] : [...new Set([...numbersTold(row), ...numbersTold(other)])],
        })),
      ),
    },
  };
}
