/** The growth of the law as tables: what the charts show, number by number. */
import type { Answer } from '#contract/api.ts';
import type { TreatyGrowth } from '#contract/growth.ts';
import { EFFECTS } from '#contract/vocabulary.ts';
import { sayDate } from '../format/dates.ts';
import { i18n } from '../i18n/i18n.ts';
import type { Column } from '../table/csv.ts';
import { sayReached } from './say.ts';

type Growth = Answer<'growth'>;
export type DecadeRow = Growth['decades'][number];
export type YearRow = { year: number; count: number };

export const nameIn = ({ nodes }: Growth, id: string): string => nodes.find((node) => node.id === id)?.name ?? id;

const day = (date: string | undefined): string => (date ? sayDate(date, i18n.language, 'short') : '');

export function treatyColumns(growth: Growth): Column<TreatyGrowth>[] {
  const { t, language } = i18n;
  return [
    { key: 'treaty', head: t('growth.head.treaty'), foreign: true, text: ({ id }) => nameIn(growth, id) },
    { key: 'parties', head: t('growth.head.parties'), text: ({ begun }) => String(begun.at(-1) ?? 0) },
    { key: 'ended', head: t('growth.head.ended'), text: ({ ended }) => String(ended) },
    { key: 'open', head: t('growth.head.open'), text: ({ open }) => String(open.at(-1) ?? 0), where: 'wide' },
    { key: 'low', head: t('growth.head.low'), text: ({ low }) => String(low), where: 'wide' },
    {
      key: 'adopted',
      head: t('growth.head.adopted'),
      text: ({ adopted }) => day(adopted),
      plain: ({ adopted = '' }) => adopted,
      where: 'wide',
    },
    {
      key: 'half',
      head: t('growth.head.half'),
      text: ({ half }) => (half ? sayReached(half, t, language) : ''),
      plain: ({ half }) => half?.latest ?? '',
    },
    {
      key: 'hundredth',
      head: t('growth.head.hundredth'),
      text: ({ hundredth }) => (hundredth ? sayReached(hundredth, t, language) : ''),
      plain: ({ hundredth }) => hundredth?.latest ?? '',
    },
    {
      key: 'wait',
      head: t('growth.head.wait'),
      text: ({ hundredth }) => {
        const { least, most } = hundredth?.days ?? {};
        return most === undefined ? '' : least === most ? String(most) : `${least}–${most}`;
      },
    },
    {
      key: 'list',
      head: t('growth.head.list'),
      text: ({ listReadTo }) => (listReadTo ? day(listReadTo) : t('growth.noList')),
      plain: ({ listReadTo = '' }) => listReadTo,
    },
  ];
}

export function decadeColumns(): Column<DecadeRow>[] {
  const { t } = i18n;
  return [
    { key: 'decade', head: t('growth.head.decade'), text: ({ from }) => t('growth.decade', { from, to: from + 9 }) },
    ...EFFECTS.map(
      (effect): Column<DecadeRow> => ({
        key: effect,
        head: t(`growth.effects.${effect}`),
        text: ({ by }) => String(by[effect]),
      }),
    ),
  ];
}

export function pairColumns(): Column<YearRow>[] {
  const { t } = i18n;
  return [
    { key: 'year', head: t('growth.head.year'), text: ({ year }) => String(year) },
    { key: 'pairs', head: t('growth.head.pairs'), text: ({ count }) => String(count) },
  ];
}

/** The years in which pairs were added. */
export const pairRows = ({ pairs: { first, counts } }: Growth): YearRow[] =>
  counts.flatMap((count, at) => (count === (counts[at - 1] ?? 0) ? [] : [{ year: first + at, count }]));
