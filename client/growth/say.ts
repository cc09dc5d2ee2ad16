/** Numbers of growth in words of the screen. */
import type { TFunction } from 'i18next';
import type { Answer } from '#contract/api.ts';
import type { Reached, Wait } from '#contract/growth.ts';
import { sayDate } from '../format/dates.ts';
import { ACROSS, mostOfDecade, pairScale, treatyScale } from './charts.ts';

type Growth = Answer<'growth'>;
const YEAR = 365.25;

/** "2,119 days (5.8 years)", or between two numbers of days. */
export function sayWait({ least, most }: Wait, t: TFunction, language: string): string {
  const number = numberOf(language);
  const years = number.format(Math.round((most / YEAR) * 10) / 10);
  return least === most
    ? t('growth.days', { count: most, days: number.format(most), years })
    : t('growth.daysBetween', { least: number.format(least), most: number.format(most), years });
}

/** Made once each: every chart says some, and anew for each year that a pointer passes. */
const numbers = new Map<string, Intl.NumberFormat>();
function numberOf(language: string): Intl.NumberFormat {
  const made = numbers.get(language) ?? new Intl.NumberFormat(language);
  numbers.set(language, made);
  return made;
}

export const sayReached = ({ earliest, latest }: Reached, t: TFunction, language: string): string =>
  earliest === latest
    ? sayDate(latest, language)
    : t('growth.between', { first: sayDate(earliest, language), last: sayDate(latest, language) });

/** What the page shows, in sentences. */
export function growthSentences(
  { treaties, hundredth, pairs, date }: Growth,
  t: TFunction,
  language: string,
): string[] {
  const whole = treaties.filter(({ listReadTo }) => listReadTo).length;
  const { median } = hundredth;
  const first = pairs.counts[0] ?? 0;
  return [
    t('growth.said.treaties', { count: hundredth.treaties, whole }),
    ...(median ? [t('growth.said.median', { wait: sayWait(median, t, language) })] : []),
    ...(first > 0
      ? [
          t('growth.said.pairs', {
            first,
            year: pairs.first,
            count: pairs.counts.at(-1) ?? 0,
            date: sayDate(date, language),
          }),
        ]
      : []),
  ];
}

export const scaleOfTreaties = (growth: Growth, t: TFunction): string =>
  t('growth.scale', { ...treatyScale(growth), across: ACROSS });
export const scaleOfDecades = (growth: Growth, t: TFunction): string =>
  t('growth.decadesScale', { most: mostOfDecade(growth) });
export const pairsScale = (growth: Growth, t: TFunction): string => t('growth.pairsScale', pairScale(growth));
