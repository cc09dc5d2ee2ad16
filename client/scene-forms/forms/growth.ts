/** Adherence over time: how often each treaty has entered into force for a party, by year, as curves on one scale, each named at its end. */
import type { TreatyGrowth } from '#contract/growth.ts';
import { earlierOf, latestDay } from '#law/time/dates.ts';
import { readUntil } from '../../graph/growth.ts';
import { axisOf } from '../axis.ts';
import { type CurveMark, type FormMark, type Laid, TYPE } from '../marks.ts';
import type { DrawnRow } from '../row.ts';
import { KEPT, type Say } from '../say.ts';
import { line, middle, paragraph } from '../write.ts';
import type { Form, FormInput } from './form.ts';
import { nameOfRow, numbersAt, numbersTold } from './shared.ts';

export const growth: Form = {
  fits: (asked) => asked === 'growth',
  draw,
};

/** Curves that a room tells apart; the scene names them where it wants others. */
const CURVES = 6;
/** Of the treaties beside the first, so many of its own family. */
const OF_FAMILY = 3;
/** Px of the names at the right, from a curve to its name, and of the numbers at the left. */
const [NAMES, LEADER, NUMBERS] = [470, 56, 74];
/** Px above the chart, and below it for the years. */
const [ABOVE, BELOW] = [52, 44];
const STEP = 50;

type Point = readonly [number, number];
type Curve = { row: DrawnRow; treaty: TreatyGrowth; points: Point[]; subject: boolean };

function draw(input: FormInput): Laid {
  const { rows, form, answer, box, measure, say, masked } = input;
  const told = answer.growth;
  const treaties = new Map(told?.treaties.map((treaty) => [treaty.id, treaty]));
  const chosen = form.rows.length > 0 ? [...rows] : chosenOf(rows, answer.view.centre, [...treaties.keys()]);
  const drawn = chosen.flatMap((row) => treaties.get(row.id) ?? []);
  const first = Math.min(...drawn.map((treaty) => treaty.first), told?.to ?? 2000) - 1;
  const top = box.y + ABOVE;
  const [left, right, base] = [box.x + NUMBERS, box.x + box.width - NAMES - LEADER, box.y + box.height - BELOW];
  const last = `${told?.to ?? 2000}-12-31`;
  const end = told && told.date < last ? told.date : last;
  const axis = axisOf([end], left, right, { from: form.from ?? `${first}-12-31`, until: form.until ?? end });
  const most = Math.max(Math.ceil(Math.max(...drawn.map(({ begun }) => begun.at(-1) ?? 0), 1) / STEP) * STEP, STEP);
  const y = (count: number) => base - (count / most) * (base - top);
  const at = (year: number, listReadTo = '') => axis.at(earlierOf(endOf(year, listReadTo), end));
  const subject = (chosen.find(({ id }) => id === answer.view.centre) ?? chosen[0])?.id;
  const inked = chosen.some((row) => form.ink.some((id) => row.ids.includes(id)));
  const curves = chosen.flatMap((row): Curve[] => {
    const treaty = treaties.get(row.id);
    if (!treaty) return [];
    const until = readUntil(treaty);
    const years = treaty.begun.map((count, n) => [treaty.first + n, count] as const);
    const points = years
      .filter(([year]) => year <= until)
      .map(([year, count]): Point => [at(year, treaty.listReadTo), y(count)]);
    return [
      {
        row,
        treaty,
        points: [[at(treaty.first - 1), base], ...points],
        subject: inked ? !row.soft : row.id === subject,
      },
    ];
  });
  const kept = rows.some((row) => row.kept.size > 0);
  const marks: FormMark[] = [
    line(say.t('present.forms.entries'), box.x, box.y + TYPE.least, { role: 'head', tone: 'soft' }),
    ...scale(most, y, left, right),
    ...axis.ticks.map(({ date, x }) => line(date, x, base + 36, { role: 'head', tone: 'soft', anchor: 'middle' })),
    ...(kept ? [] : curves.map(curveOf)),
    ...names(curves, { top, base, right: right + LEADER }, input),
  ];
  const unseen = rows.length - chosen.length;
  if (unseen > 0)
    marks.push(
      ...paragraph(say.t('present.forms.moreTreaties', { count: unseen }), NAMES, measure, {
        role: 'head',
        tone: 'soft',
      }).at(right + LEADER, base - 6),
    );
  // Where the scene keeps anything back, its table is in one order before and after.
  const listed = masked ? rows : [...chosen, ...rows.filter((row) => !chosen.includes(row))];
  return { marks, twin: twinOf(listed, treaties, say) };
}

/** The treaty in the middle with those of its family and those with the most parties, in the order of the rows. */
function chosenOf(rows: readonly DrawnRow[], centre: string, byParties: readonly string[]): DrawnRow[] {
  const ranked = byParties.flatMap((id) => rows.find((row) => row.id === id) ?? []);
  const own = ranked.find(({ id }) => id === centre) ?? ranked[0];
  const others = ranked.filter((row) => row !== own);
  const kin = others.filter(({ group }) => group !== undefined && group === own?.group).slice(0, OF_FAMILY);
  const most = [...new Set([...(own ? [own] : []), ...kin, ...others])].slice(0, CURVES);
  return rows.filter((row) => most.includes(row));
}

/** The last day of a year, or the day to which a list was read that ends in it. */
const endOf = (year: number, listReadTo: string): string =>
  listReadTo.startsWith(`${year}`) ? latestDay(listReadTo) : `${year}-12-31`;

/** Lines across at every fifty, with their numbers. */
function scale(most: number, y: (count: number) => number, left: number, right: number): FormMark[] {
  return Array.from({ length: most / STEP + 1 }, (_, n) => n * STEP).flatMap((count): FormMark[] => [
    {
      is: 'line',
      from: [left, y(count)],
      to: [right, y(count)],
      style: 'solid',
      width: count === 0 ? 3 : 1.5,
      role: 'ground',
      tone: 'soft',
    },
    line(String(count), left - 12, middle(y(count)), { role: 'head', tone: 'soft', anchor: 'end' }),
  ]);
}

const curveOf = ({ row, treaty, points, subject }: Curve): CurveMark => ({
  is: 'curve',
  points,
  // No whole list was read: the least that there can be.
  style: treaty.listReadTo ? 'solid' : 'dots',
  width: subject ? 7 : 3,
  role: 'proof',
  tone: subject ? 'ink' : 'soft',
  of: row.id,
});

/** Each name beside the end of its curve, or in a place of its own where an end would tell what is kept back. */
function names(
  curves: readonly Curve[],
  { top, base, right }: { top: number; base: number; right: number },
  { measure, say, masked, box }: FormInput,
): FormMark[] {
  const labels = curves.map((curve) => {
    const kept = curve.row.kept.size > 0;
    const style = { role: 'subject', weight: curve.subject ? 600 : 400, of: curve.row.id } as const;
    const name = paragraph(
      `${countSaid(curve.treaty, kept, say)} · ${nameOfRow(curve.row)}`,
      NAMES - 60,
      measure,
      style,
    );
    const [x, y] = curve.points.at(-1) ?? [right, base];
    return { curve, kept, name, x, end: y, y };
  });
  const order = masked ? labels : [...labels].sort((a, b) => a.end - b.end);
  const heights = order.map(({ name }) => name.height + 8);
  const all = heights.reduce((sum, high) => sum + high, 0);
  const foot = base - 40;
  let free = top - 24;
  for (const [n, label] of order.entries()) {
    const below = heights.slice(n).reduce((sum, high) => sum + high, 0);
    const want = masked
      ? free + (foot - top - all) / (2 * Math.max(order.length, 1))
      : label.end - label.name.height / 2;
    const from = Math.min(Math.max(want, free), Math.max(foot - below, free));
    label.y = from;
    free = from + (heights[n] ?? 0);
  }
  return order.flatMap(({ curve, kept, name, x, end, y }): FormMark[] => [
    ...name.at(right, y).map((mark) => ({ ...mark, tone: curve.subject ? ('ink' as const) : ('soft' as const) })),
    ...(kept
      ? []
      : [
          {
            is: 'line' as const,
            from: [x, end] as const,
            to: [right - 10, y + name.height / 2] as const,
            style: 'solid' as const,
            width: 1.5,
            role: 'ground' as const,
            tone: 'soft' as const,
            of: curve.row.id,
          },
          ...numbersAt(curve.row, box.x + box.width, y + TYPE.least * 0.7),
        ]),
  ]);
}

/** "185", or the least that it is. */
function countSaid({ begun, listReadTo }: TreatyGrowth, kept: boolean, { t }: Say): string {
  const count = begun.at(-1) ?? 0;
  return kept ? KEPT : listReadTo ? String(count) : t('present.forms.atLeast', { count });
}

function twinOf(rows: readonly DrawnRow[], treaties: ReadonlyMap<string, TreatyGrowth>, say: Say): Laid['twin'] {
  const { t, date } = say;
  const cells = (row: DrawnRow): string[] => {
    const treaty = treaties.get(row.id);
    if (row.kept.size > 0 || !treaty) return [nameOfRow(row), KEPT, KEPT, KEPT, KEPT, KEPT];
    const { ended, open, hundredth, listReadTo } = treaty;
    const reached =
      hundredth &&
      (hundredth.earliest === hundredth.latest
        ? date(hundredth.latest)
        : t('growth.between', { first: date(hundredth.earliest), last: date(hundredth.latest) }));
    return [
      nameOfRow(row),
      countSaid(treaty, false, say),
      String(ended),
      String(open.at(-1) ?? 0),
      reached ?? '',
      listReadTo ? date(listReadTo) : t('growth.noList'),
    ];
  };
  return {
    columns: (['treaty', 'parties', 'ended', 'open', 'hundredth', 'list'] as const).map((head) =>
      t(`growth.head.${head}`),
    ),
    rows: rows.map((row) => ({ cells: cells(row), sources: numbersTold(row) })),
  };
}
