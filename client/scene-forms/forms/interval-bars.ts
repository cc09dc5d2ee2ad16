/** Days that are not known: who is certain on a date, and who is not. */
import type { FormMark, Laid } from '../marks.ts';
import type { DrawnRow, Span } from '../row.ts';
import { KEPT } from '../say.ts';
import type { Form, FormInput } from './form.ts';
import { isKnown } from '../axis.ts';
import { lanesOf, spanMark, spanSaid } from './lanes.ts';
import { nameOfRow, numbersTold } from './shared.ts';

export const intervalBars: Form = {
  fits: (_asked, rows) =>
    rows.filter(({ days }) => days.deposited ?? days.since ?? days.made ?? days.adopted).length > 1,
  draw,
};

/** A State by its consent, a text by its adoption, a statement by the day on which it was made. */
const shown = ({ days, kind }: DrawnRow): Span[] =>
  [(kind === 'Instrument' ? days.adopted : undefined) ?? days.made ?? days.deposited ?? days.since].flatMap(
    (span) => span ?? [],
  );

const begins = ({ days, kind }: DrawnRow): Span | undefined =>
  kind === 'Instrument' && days.adopted ? undefined : days.made ? undefined : days.since;

function draw(input: FormInput): Laid {
  const { rows, say, answer, form } = input;
  // Where the day that is asked about is on the axis, the standing on it is told, else the days themselves.
  // Where all stand alike the days say more.
  const asks =
    answer.day !== undefined &&
    !(form.until && answer.day > form.until) &&
    new Set(rows.map(({ standing }) => standing)).size > 1;
  const told = (row: DrawnRow): string =>
    row.kept.size > 0
      ? KEPT
      : asks && row.standing
        ? say.t(`present.forms.standings.${row.standing}`)
        : spanSaid(begins(row) ?? shown(row)[0], say, false);
  const { axis, lanes, right, marks } = lanesOf(
    input,
    (row) => [...shown(row), ...[begins(row)].flatMap((span) => (span && isKnown(span) ? span : []))],
    told,
  );
  const drawn = lanes.flatMap(({ row, y }): FormMark[] => {
    if (row.kept.size > 0) return [];
    const since = begins(row);
    const from = since && isKnown(since) ? axis.at(since.latest) : undefined;
    const consent = shown(row).filter((span) => span !== since);
    const tone = row.soft ? 'soft' : 'Country';
    return [
      ...(from !== undefined && from < right
        ? [
            {
              is: 'bar',
              x: from,
              y: y - 11,
              width: right - from,
              height: 22,
              fill: 'full',
              role: 'proof',
              tone,
              means: 'bound',
              of: row.id,
            } as const,
          ]
        : []),
      ...consent.map((span) => spanMark(span, { axis, y, row })),
    ];
  });
  return {
    marks: [...marks, ...drawn],
    twin: {
      columns: [say.t('present.forms.who'), say.t('present.forms.day'), say.t('present.forms.stands')],
      rows: rows.map((row) => ({
        cells: [nameOfRow(row), spanSaid(shown(row)[0], say, row.kept.size > 0), told(row)],
        sources: numbersTold(row),
      })),
    },
  };
}
