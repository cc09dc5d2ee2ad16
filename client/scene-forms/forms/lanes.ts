/** Rows over one axis of time: what two clocks and interval bars have in common. */
import { earliestDay, latestDay } from '#law/time/dates.ts';
import { type Axis, axisOf, isKnown } from '../axis.ts';
import { type FormMark, TYPE } from '../marks.ts';
import type { DrawnRow, Span } from '../row.ts';
import { KEPT, type Say } from '../say.ts';
import { line, middle, widthOf } from '../write.ts';
import { between, type FormInput } from './form.ts';
import { numbersAt, subject } from './shared.ts';

/** `y`: the middle of the lane. */
export type Lane = { row: DrawnRow; y: number; height: number };
export type Lanes = { axis: Axis; lanes: Lane[]; left: number; right: number; words: number; marks: FormMark[] };

/** Px of a column of words, and of the numbers at its end. */
const GAP = 28;
const NUMBERS = 90;

/** Names at the left, `told` at the right of each lane, years under all, the day that is asked about through all. */
export function lanesOf(
  { rows, form, answer, box, measure, say }: FormInput,
  spans: (row: DrawnRow) => readonly Span[],
  told: (row: DrawnRow) => string,
): Lanes {
  const size = rows.length <= 7 ? TYPE.label : TYPE.least;
  const name = (row: DrawnRow) => widthOf(row.name, measure, { size, weight: 600 });
  const left = box.x + Math.max(...rows.map(name), 100) + GAP;
  const words = Math.max(
    ...rows.map((row) => widthOf(told({ ...row, kept: new Set() }), measure, { size, weight: 600 })),
    60,
  );
  const right = box.x + box.width - NUMBERS - words - GAP;
  const days = rows.flatMap((row) => spans(row).flatMap(({ earliest, latest }) => [earliest, latest]));
  const axis = axisOf([...days, ...(answer.day && form.until === undefined ? [answer.day] : [])], left, right, form);
  const [top, foot] = [box.y + 66, box.y + box.height - 56];
  const height = between((foot - top) / Math.max(rows.length, 1), 44, 110);
  const start = top + Math.max((foot - top - height * rows.length) / 2, 0);
  const lanes = rows.map((row, i): Lane => ({ row, y: start + (i + 0.5) * height, height }));
  const end = start + height * rows.length;
  const marks: FormMark[] = [
    ...axis.ticks.flatMap(({ date, x }): FormMark[] => [
      { is: 'line', from: [x, start], to: [x, end + 8], style: 'solid', width: 1.5, role: 'ground', tone: 'soft' },
      line(say.date(date, 'short'), x, end + 42, { role: 'head', tone: 'soft', anchor: 'middle' }),
    ]),
    ...lanes.flatMap(({ row, y }): FormMark[] => [
      subject(row, left - GAP, y, size),
      line(told(row), right + GAP, middle(y, size), {
        size,
        weight: row.soft ? 400 : 600,
        tone: row.soft ? 'soft' : 'ink',
        of: row.id,
      }),
      ...numbersAt(row, box.x + box.width, y),
    ]),
    ...(answer.day && axis.shows(answer.day) ? dayThrough(answer.day, axis, start, end, box, say, measure) : []),
  ];
  return { axis, lanes, left, right, words, marks };
}

function dayThrough(
  day: string,
  axis: Axis,
  top: number,
  end: number,
  box: FormInput['box'],
  say: Say,
  measure: FormInput['measure'],
): FormMark[] {
  const x = axis.at(day);
  const said = say.date(day);
  const wide = widthOf(said, measure, { size: TYPE.label, weight: 600 });
  const centre = between(x, box.x + wide / 2, box.x + box.width - wide / 2);
  return [
    { is: 'line', from: [x, top - 6], to: [x, end + 8], style: 'short', width: 4, role: 'proof', tone: 'ink' },
    line(said, centre, top - 20, { role: 'head', size: TYPE.label, weight: 600, anchor: 'middle' }),
  ];
}

/** A day that is known as a dot, one that is not as an open bar over all days that it can be. */
export function spanMark(span: Span, { axis, y, row }: { axis: Axis; y: number; row: DrawnRow }): FormMark {
  const tone = row.soft ? 'soft' : 'Country';
  const [a, b] = [axis.at(span.earliest), axis.at(span.latest)];
  if (isKnown(span))
    return { is: 'dot', x: a, y, radius: 13, fill: 'full', role: 'proof', tone, means: 'dayKnown', of: row.id };
  const width = Math.max(b - a, 22);
  return {
    is: 'bar',
    x: a,
    y: y - 14,
    width,
    height: 28,
    fill: 'open',
    role: 'proof',
    tone,
    means: 'dayWithin',
    of: row.id,
  };
}

export const spanSaid = (span: Span | undefined, say: Say, kept: boolean): string =>
  !span
    ? '–'
    : kept
      ? KEPT
      : isKnown(span)
        ? say.date(span.earliest)
        : isWhole(span)
          ? say.date(span.said)
          : `${say.date(span.earliest)} – ${say.date(span.latest)}`;

/** A month or a year as it was given: the span is no more than that. */
const isWhole = ({ said, earliest, latest }: Span): boolean =>
  earliestDay(said) === earliest && latestDay(said) === latest;
