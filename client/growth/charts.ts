/** Charts of growth as marks in px, y downwards, all on one scale: a curve by year, and bars by decade. Pure. */
import type { Answer } from '#contract/api.ts';
import type { Effect } from '#contract/vocabulary.ts';
import type { Theme } from '../canvas/palette.ts';
import type { Mark } from '../figure/drawing.ts';
import { countIn } from '../graph/growth.ts';

type Growth = Answer<'growth'>;
export type ChartBox = { width: number; height: number };
/** The years at both ends and the number at the top, the same for every chart of a kind. */
export type Scale = { from: number; to: number; most: number };

/** Half of the line across: it is drawn at so many, and the top of the scale is twice that. */
export const ACROSS = 100;

/** From the first year in which any treaty began; up to 200 parties, or more where there are. */
export function treatyScale({ treaties, to }: Growth): Scale {
  const most = Math.max(2 * ACROSS, ...treaties.map(({ begun }) => begun.at(-1) ?? 0));
  return { from: Math.min(...treaties.map(({ first }) => first), to), to, most };
}

export const pairScale = ({ pairs, to }: Growth): Scale => ({
  from: pairs.first,
  to,
  most: Math.max(1, ...pairs.counts),
});

export const mostOfDecade = ({ decades }: Growth): number =>
  Math.max(1, ...decades.flatMap(({ by }) => Object.values(by)));

/** The year at a place of the chart, within its scale. */
export function yearAt(x: number, { from, to }: Scale, width: number): number {
  const year = from + Math.floor((x / width) * (to - from + 1));
  return Math.max(from, Math.min(to, year));
}

type Curve = { first: number; counts: readonly number[] };
/** `until`: the year after which nothing was read; `thin`: the least there can be, since no whole list was read. */
type CurveLook = {
  theme: Theme;
  colour: string;
  until?: number;
  thin?: boolean;
  across?: boolean;
  year?: number | undefined;
};

export function curveMarks(curve: Curve, scale: Scale, { width, height }: ChartBox, look: CurveLook): Mark[] {
  const { theme, colour, until = scale.to, thin = false, across = false, year } = look;
  const x = (end: number) => ((end + 1 - scale.from) / (scale.to + 1 - scale.from)) * width;
  const y = (count: number) => height - 1 - (count / scale.most) * (height - 4);
  const years = curve.counts.map((count, at) => ({ year: curve.first + at, count }));
  const drawn = years.filter((each) => each.year <= until);
  const line = drawn.map((each) => `L${fixed(x(each.year))} ${fixed(y(each.count))}`).join('');
  const start = `M${fixed(x(curve.first - 1))} ${fixed(y(0))}`;
  const marks: Mark[] = [
    { d: `M0 ${fixed(y(0))}H${width}`, stroke: { colour: theme.hairline, width: 1 } },
    ...(across
      ? [{ d: `M0 ${fixed(y(ACROSS))}H${width}`, stroke: { colour: theme.muted, width: 0.75, dash: [2, 4] } }]
      : []),
    { d: start + line, stroke: { colour, width: thin ? 1 : 2, round: true } },
  ];
  if (year === undefined) return marks;
  // Beyond the day of its list nothing is marked.
  const [here, high] = [x(Math.min(year, until)), y(countIn(curve, year))];
  return [
    ...marks,
    { d: `M${fixed(x(year))} 0V${height}`, stroke: { colour: theme.ink, width: 1, dash: [2, 3] } },
    { d: disc(here, high, 3.5), fill: theme.ink },
  ];
}

/** A bar for each decade; none where nothing was adopted. */
export function barMarks(
  { decades }: Growth,
  effect: Effect,
  most: number,
  { width, height }: ChartBox,
  theme: Theme,
): Mark[] {
  const wide = width / Math.max(1, decades.length);
  const bars = decades.flatMap(({ by }, at): Mark[] => {
    const high = (by[effect] / most) * (height - 4);
    if (high === 0) return [];
    return [
      {
        d: `M${fixed(at * wide + wide * 0.12)} ${height - 1}v${fixed(-high)}h${fixed(wide * 0.76)}v${fixed(high)}Z`,
        fill: theme.kinds.Instrument,
      },
    ];
  });
  return [...bars, { d: `M0 ${height - 1}H${width}`, stroke: { colour: theme.hairline, width: 1 } }];
}

const fixed = (value: number): string => value.toFixed(1);
const disc = (x: number, y: number, radius: number): string =>
  `M${fixed(x - radius)} ${fixed(y)}a${radius} ${radius} 0 1 0 ${2 * radius} 0a${radius} ${radius} 0 1 0 ${-2 * radius} 0Z`;
