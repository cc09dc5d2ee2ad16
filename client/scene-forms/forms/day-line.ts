/** Where a State stood on a day: signature, consent and force on one line, and under it the day that is asked about. */
import type { Standing } from '#contract/vocabulary.ts';
import { axisOf, isKnown } from '../axis.ts';
import { type FormMark, type Laid, TYPE } from '../marks.ts';
import type { DayName, DrawnRow, Span } from '../row.ts';
import { KEPT, type Say } from '../say.ts';
import { line, widthOf } from '../write.ts';
import type { Form, FormInput } from './form.ts';
import { nameOfRow, numbersAt, numbersTold } from './shared.ts';

const STEPS = ['adopted', 'signed', 'deposited', 'since', 'until'] as const satisfies readonly DayName[];
type Step = { name: (typeof STEPS)[number]; span: Span };

export const dayLine: Form = {
  fits: (_asked, rows) => rows.some(({ days }) => days.deposited ?? days.signed ?? days.since),
  draw,
};

function draw({ rows, form, answer, box, measure, say }: FormInput): Laid {
  const [row] = rows;
  if (!row) return { marks: [], twin: { columns: [], rows: [] } };
  const kept = row.kept.has('date');
  const steps = STEPS.flatMap((name): Step[] => {
    const span = row.days[name];
    return span && within(span, form) ? [{ name, span }] : [];
  });
  const asked = answer.day;
  const days = [...steps.flatMap(({ span }) => [span.earliest, span.latest]), ...(asked ? [asked] : [])];
  const [left, right] = [box.x + 60, box.x + box.width - 60];
  const axis = axisOf(days, left, right, form);
  const y = box.y + box.height * 0.47;
  const marks: FormMark[] = [
    { is: 'line', from: [left, y], to: [right, y], style: 'solid', width: 4, role: 'ground', tone: 'ink' },
    ...axis.ticks
      .filter(({ x }) => !asked || Math.abs(x - axis.at(asked)) > 90)
      .flatMap(({ date, x }): FormMark[] => [
        { is: 'line', from: [x, y - 10], to: [x, y + 10], style: 'solid', width: 2, role: 'ground', tone: 'soft' },
        line(say.date(date, 'short'), x, y + 66, { role: 'head', tone: 'soft', anchor: 'middle' }),
      ]),
  ];
  const told = asked ? standingOn(steps, asked) : undefined;
  if (!kept)
    marks.push(
      ...states(steps, axis.at, right, y, row),
      ...labels(steps, axis.at, [left, right], y, row, say, measure),
    );
  if (asked) marks.push(...askedDay(asked, axis.at(asked), y, box, kept, row, told, say, measure));
  return { marks, twin: twinOf(row, steps, asked, told, kept, say) };
}

/** What lies outside the axis that the scene asks for is not drawn. */
const within = ({ earliest, latest }: Span, { from, until }: FormInput['form']): boolean =>
  (!from || latest >= from) && (!until || earliest <= until);

/** By the days alone: what is drawn decides, and the answer said the same. */
function standingOn(steps: readonly Step[], day: string): Standing {
  const at = (name: Step['name']) => steps.find((step) => step.name === name)?.span;
  const reached = (span: Span | undefined): 'yes' | 'no' | 'perhaps' =>
    !span || day < span.earliest ? 'no' : day >= span.latest ? 'yes' : 'perhaps';
  if (reached(at('until')) === 'yes') return 'ended';
  const [force, consent] = [reached(at('since')), reached(at('deposited'))];
  if (force === 'perhaps' || consent === 'perhaps') return 'unknown';
  if (force === 'yes') return 'party';
  if (consent === 'yes') return 'contracting';
  return reached(at('signed')) === 'yes' ? 'signed' : 'not joined';
}

function states(
  steps: readonly Step[],
  at: (date: string) => number,
  right: number,
  y: number,
  row: DrawnRow,
): FormMark[] {
  const span = (name: Step['name']) => steps.find((step) => step.name === name)?.span;
  const [consent, force, end] = [span('deposited'), span('since'), span('until')];
  const marks: FormMark[] = [];
  if (consent && force && at(force.earliest) - at(consent.latest) > 4)
    marks.push({
      is: 'bar',
      x: at(consent.latest),
      y: y - 26,
      width: at(force.earliest) - at(consent.latest),
      height: 52,
      fill: 'open',
      role: 'proof',
      tone: 'ink',
      means: 'consented',
      of: row.id,
    });
  if (force) {
    const x = at(force.latest);
    marks.push({
      is: 'bar',
      x,
      y: y - 26,
      width: (end ? at(end.earliest) : right) - x,
      height: 52,
      fill: 'full',
      role: 'proof',
      tone: 'Country',
      means: 'bound',
      of: row.id,
    });
  }
  return marks;
}

const SIZE = 33;

/** Above the line, pushed apart so that none touches another; a short line leads from each to its day. */
function labels(
  steps: readonly Step[],
  at: (date: string) => number,
  [left, right]: readonly [number, number],
  y: number,
  row: DrawnRow,
  say: Say,
  measure: FormInput['measure'],
): FormMark[] {
  const found = steps.map(({ name, span }) => {
    const day = say.date(span.said, 'long');
    const word = say.t(`present.forms.steps.${name}`);
    const width = Math.max(
      widthOf(day, measure, { size: SIZE, weight: 600 }),
      widthOf(word, measure, { size: TYPE.least }),
    );
    return { name, word, day, width, x: at(span.earliest), centre: at(span.earliest) };
  });
  found.sort((a, b) => a.x - b.x);
  // From the right, then from the left: each keeps clear of its neighbour and of the edges.
  let edge = right + 60;
  for (const label of found.toReversed()) {
    label.centre = Math.min(label.centre, edge - label.width / 2);
    edge = label.centre - label.width / 2 - 40;
  }
  edge = left - 60;
  for (const label of found) {
    label.centre = Math.max(label.centre, edge + label.width / 2);
    edge = label.centre + label.width / 2 + 40;
  }
  return found.flatMap(({ name, word, day, x, centre }): FormMark[] => {
    const weighs = name === 'since' ? 6 : 3;
    return [
      line(word, centre, y - 148, { role: 'proof', tone: 'soft', anchor: 'middle', of: row.id }),
      line(day, centre, y - 106, { role: 'proof', size: SIZE, weight: 600, anchor: 'middle', of: row.id }),
      { is: 'line', from: [centre, y - 90], to: [x, y - 44], style: 'solid', width: 2.5, role: 'ground', tone: 'soft' },
      {
        is: 'line',
        from: [x, y - 44],
        to: [x, y + 26],
        style: 'solid',
        width: weighs,
        role: 'proof',
        tone: 'ink',
        of: row.id,
      },
    ];
  });
}

function askedDay(
  day: string,
  x: number,
  y: number,
  box: FormInput['box'],
  kept: boolean,
  row: DrawnRow,
  told: Standing | undefined,
  say: Say,
  measure: FormInput['measure'],
): FormMark[] {
  const words = kept ? KEPT : say.t(`present.forms.standings.${told ?? 'unknown'}`);
  const said = say.date(day);
  const state = `${nameOfRow(row)}: `;
  const wide = Math.max(
    widthOf(said, measure, { size: 38, weight: 600 }),
    widthOf(state + words, measure, { size: TYPE.label }),
  );
  const centre = Math.min(Math.max(x, box.x + wide / 2), box.x + box.width - wide / 2 - 70);
  return [
    { is: 'line', from: [x, y + 44], to: [x, y + 96], style: 'solid', width: 5, role: 'proof', tone: 'ink' },
    { is: 'dot', x, y: y + 42, radius: 14, fill: 'full', kind: 'Finding', role: 'proof', tone: 'ink' },
    line(said, centre, y + 144, { role: 'proof', size: 38, weight: 600, anchor: 'middle' }),
    line(state + words, centre, y + 192, { role: 'subject', size: TYPE.label, anchor: 'middle', of: row.id }),
    ...numbersAt(row, centre + wide / 2 + 20, y + 182, 'start'),
  ];
}

function twinOf(
  row: DrawnRow,
  steps: readonly Step[],
  asked: string | undefined,
  told: Standing | undefined,
  kept: boolean,
  say: Say,
): Laid['twin'] {
  const days = steps.map(({ name, span }) => ({
    cells: [
      say.t(`present.forms.steps.${name}`),
      kept ? KEPT : isKnown(span) ? say.date(span.said) : `${say.date(span.earliest)} – ${say.date(span.latest)}`,
    ],
    sources: numbersTold(row),
  }));
  const day = asked
    ? [
        {
          cells: [say.date(asked), kept ? KEPT : say.t(`present.forms.standings.${told ?? 'unknown'}`)],
          sources: [],
        },
      ]
    : [];
  return { columns: [nameOfRow(row), say.t('present.forms.day')], rows: [...(kept ? [] : days), ...day] };
}
