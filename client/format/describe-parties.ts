/** Who is bound, in sentences: States and the European Union apart, what is not known said, the day of the list named. */
import type { TFunction } from 'i18next';
import type { NodeOf } from '#contract/nodes.ts';
import { countStates, type Overview, standingsOn } from '../graph/standing.ts';

/** Numbers stand in <b>. */
export function describeParties(
  overview: Overview,
  centre: NodeOf<'Instrument'>,
  day: string,
  t: TFunction,
  sayDate: (date: string) => string,
): string[] {
  if (centre.adopted && centre.adopted > day) return [t('atlas.before')];
  if (overview.parties.length === 0) return [t(centre.binding ? 'atlas.notCoded' : 'atlas.nonBinding')];
  const count = countStates(overview, standingsOn(overview, day));
  const numbers = { date: sayDate(day), states: count.parties, all: count.states };
  if (count.byEuLaw > 0) return [t('atlas.byEuLaw', { ...numbers, states: count.byEuLaw })];
  return [
    t(count.eu ? 'atlas.countedWithEu' : 'atlas.counted', numbers),
    count.contracting > 0 ? t('atlas.contracting', { count: count.contracting }) : '',
    count.signed > 0 ? t('atlas.signed', { count: count.signed }) : '',
    count.unknown > 0 ? t('atlas.unknown', { count: count.unknown }) : '',
    day > overview.asOf ? t('time.notCome', { date: sayDate(overview.asOf) }) : '',
    centre.listReadTo ? t('atlas.list', { date: sayDate(centre.listReadTo) }) : t('atlas.noList'),
  ].filter(Boolean);
}
