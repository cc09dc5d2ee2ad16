/** Two clocks: when the treaty began, and when each State consented and was bound. */
import type { FormMark, Laid } from '../marks.ts';
import type { DrawnRow, Span } from '../row.ts';
import { KEPT } from '../say.ts';
import { line, widthOf } from '../write.ts';
import type { Form, FormInput } from './form.ts';
import { lanesOf, spanMark, spanSaid } from './lanes.ts';
import { nameOfRow, numbersTold } from './shared.ts';

export const twoClocks: Form = {
  fits: (_asked, rows) => rows.filter(({ days }) => days.deposited && days.since).length > 1,
  draw,
};

/** A treaty's own clock begins with its entry into force. */
const shown = ({ days }: DrawnRow): Span[] => [days.deposited, days.since].flatMap((span) => span ?? []);

function draw(input: FormInput): Laid {
  const { rows, say, measure } = input;
  const told = (row: DrawnRow): string =>
    row.kept.size > 0
      ? KEPT
      : row.days.since
        ? say.date(row.days.since.said)
        : say.t('present.forms.standings.unknown');
  const { axis, lanes, right, marks } = lanesOf({ ...input, answer: { ...input.answer, day: undefined } }, shown, told);
  const drawn = lanes.flatMap(({ row, y }): FormMark[] => {
    if (row.kept.size > 0) return [];
    const { deposited, since } = row.days;
    const start = since ? axis.at(since.latest) : right;
    const bar: FormMark = {
      is: 'bar',
      x: start,
      y: y - 16,
      width: Math.max(right - start, 0),
      height: 32,
      fill: 'full',
      role: 'proof',
      tone: row.kind,
      means: row.kind === 'Country' ? 'bound' : undefined,
      of: row.id,
    };
    if (!deposited) return [bar];
    const at = axis.at(deposited.earliest);
    const said = say.date(deposited.said);
    const wide = widthOf(said, measure);
    // Where the treaty's day is near, the date stands before its dot.
    const before = start - at < wide + 60;
    return [
      { is: 'line', from: [at, y], to: [start, y], style: 'long', width: 4, role: 'proof', tone: 'ink', of: row.id },
      spanMark(deposited, { axis, y, row }),
      line(said, before ? at - 26 : at, before ? y + 10 : y - 26, { anchor: before ? 'end' : 'start', of: row.id }),
      bar,
    ];
  });
  return {
    marks: [...marks, ...drawn],
    twin: {
      columns: [say.t('present.forms.who'), say.t('present.forms.steps.deposited'), say.t('present.forms.steps.since')],
      rows: rows.map((row) => ({
        cells: [
          nameOfRow(row),
          spanSaid(row.days.deposited, say, row.kept.size > 0),
          spanSaid(row.days.since, say, row.kept.size > 0),
        ],
        sources: numbersTold(row),
      })),
    },
  };
}
