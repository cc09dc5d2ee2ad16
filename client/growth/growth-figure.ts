/** One kind of growth as a figure that one may print: its charts, the scale in words, day, data version and numbered sources. */
import type { Answer } from '#contract/api.ts';
import { EFFECTS } from '#contract/vocabulary.ts';
import { sansFont } from '../canvas/text.ts';
import type { Mark } from '../figure/drawing.ts';
import { PAPER } from '../figure/page.ts';
import { saveToldFigure } from '../figure/told-figure.ts';
import { i18n } from '../i18n/i18n.ts';
import { barMarks, curveMarks, mostOfDecade, pairScale, treatyScale } from './charts.ts';
import { readUntil } from '../graph/growth.ts';
import { nameIn } from './columns.ts';
import { pairsScale, scaleOfDecades, scaleOfTreaties } from './say.ts';

type Growth = Answer<'growth'>;
export type Kind = keyof Growth['sources'];

const LETTER = 11;

type Chart = { name: string; told: string; at: (width: number, height: number) => Mark[] };

export function saveGrowth(kind: Kind, title: string, growth: Growth): Promise<void> {
  const charts = CHARTS[kind](growth);
  const aside = [SCALES[kind](growth), growth.note].filter(Boolean).join(' ');
  return saveToldFigure(`growth-${kind}`, {
    title,
    aside,
    told: [aside, ...charts.map(({ name, told }) => `${name}: ${told}`)],
    written: growth.nodes.map(({ name }) => name),
    date: growth.date,
    dataVersion: growth.dataVersion,
    sources: growth.sources[kind],
    picture: (wide, high) => grid(charts, wide, high),
  });
}

const SCALES: Record<Kind, (growth: Growth) => string> = {
  treaties: (growth) => scaleOfTreaties(growth, i18n.t),
  decades: (growth) => scaleOfDecades(growth, i18n.t),
  pairs: (growth) => pairsScale(growth, i18n.t),
};

const CHARTS: Record<Kind, (growth: Growth) => Chart[]> = {
  treaties(growth) {
    const scale = treatyScale(growth);
    const [colour, theme] = [PAPER.kinds.Country, PAPER];
    return growth.treaties
      .filter(({ listReadTo }) => listReadTo)
      .map((treaty) => ({
        name: nameIn(growth, treaty.id),
        told: String(treaty.begun.at(-1) ?? 0),
        at: (width, height) =>
          curveMarks(
            { first: treaty.first, counts: treaty.begun },
            scale,
            { width, height },
            {
              theme,
              colour,
              until: readUntil(treaty),
              across: true,
            },
          ),
      }));
  },
  decades(growth) {
    const most = mostOfDecade(growth);
    return EFFECTS.map((effect) => ({
      name: i18n.t(`growth.effects.${effect}`),
      told: growth.decades.map(({ from, by }) => `${from}: ${by[effect]}`).join(', '),
      at: (width, height) => barMarks(growth, effect, most, { width, height }, PAPER),
    }));
  },
  pairs: (growth) => [
    {
      name: i18n.t('growth.pairs'),
      told: String(growth.pairs.counts.at(-1) ?? 0),
      at: (width, height) =>
        curveMarks(
          growth.pairs,
          pairScale(growth),
          { width, height },
          { theme: PAPER, colour: PAPER.kinds.Obligation },
        ),
    },
  ],
};

/** In rows that fill the room, each chart under its name; what is one short number stands at the end of the name. */
function grid(charts: readonly Chart[], width: number, height: number): Mark[] {
  const columns = charts.length > 12 ? 5 : charts.length > 1 ? 2 : 1;
  const rows = Math.ceil(charts.length / columns);
  const [wide, high] = [width / columns, Math.min(height / rows, width / 2)];
  const [gap, head] = [10, LETTER * 1.6];
  const letters = Math.floor((wide - gap) / (LETTER * 0.56));
  return charts.flatMap(({ name, told, at }, place): Mark[] => {
    const number = told.length < 6 ? told : '';
    const short = name.length > letters - number.length - 1 ? `${name.slice(0, letters - number.length - 2)}…` : name;
    const words = { y: LETTER, font: sansFont(LETTER, 500), colour: PAPER.ink };
    const inner = wide - gap;
    return [
      {
        frame: { x: (place % columns) * wide, y: Math.floor(place / columns) * high, width: wide, height: high },
        of: 'part',
        name: `${name}: ${told}`,
        marks: [
          { ...words, text: short, x: 0, anchor: 'start' },
          ...(number ? [{ ...words, text: number, x: inner, anchor: 'end' as const }] : []),
          { frame: { x: 0, y: head, width: inner, height: high - head - gap }, marks: at(inner, high - head - gap) },
        ],
      },
    ];
  });
}
