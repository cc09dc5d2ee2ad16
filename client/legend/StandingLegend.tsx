/** What the fills of the rim mean: only those that stand on it on the day that is shown. */
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { answers } from '../state/answers.ts';
import type { Fill } from '../graph/graph.ts';
import { changesBetween } from '../graph/between.ts';
import { FILLS, standingsOn } from '../graph/standing.ts';
import { useSayDate } from '../format/dates.ts';
import { useStore } from '../state/store.ts';
import { useShownDate, useShownSince } from '../hooks/useShownDate.ts';

export function StandingLegend() {
  const { t } = useTranslation();
  const signs = useSigns();
  return <>{[...useFills().map((fill) => t(`legend.${FILL_WORDS[fill]}`)), ...signs].join(' · ')}</>;
}

const FILL_WORDS = { full: 'bound', hollow: 'hollow', tick: 'tick', hatch: 'hatch' } as const satisfies Record<
  Fill,
  string
>;

/** What the signs of two days mean: only those that are drawn. */
function useSigns(): string[] {
  const { t } = useTranslation();
  const sayDate = useSayDate();
  const day = useShownDate();
  const since = useShownSince();
  const overview = useStore(answers, (said) => said.overview);
  if (!overview || !day || !since || since >= day) return [];
  const { gained, lost } = changesBetween(overview, since, day);
  return [
    ...(gained.length > 0 ? [t('between.came', { since: sayDate(since) })] : []),
    ...(lost.length > 0 ? [t('between.went')] : []),
  ];
}

/** The fills that stand on the rim on the day that is shown. */
function useFills(): Fill[] {
  const day = useShownDate();
  const overview = useStore(answers, (said) => said.overview);
  return useMemo(() => {
    if (!overview || !day) return [];
    const standings = standingsOn(overview, day);
    const fills = overview.nodes.flatMap(({ id, kind }) =>
      kind === 'Country' ? [FILLS[standings.get(id) ?? 'not coded']] : [],
    );
    return (Object.keys(FILL_WORDS) as Fill[]).filter((fill) => fills.some((each) => each === fill));
  }, [overview, day]);
}
