/** What changed between the two days, in sentences: how many came to be bound, how many ceased, and all that happened. */
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { dayAfter } from '#law/time/dates.ts';
import { openEvents } from '../explore/events.ts';
import { useSayDate } from '../format/dates.ts';
import { changesBetween, type Between as Changes } from '../graph/between.ts';
import type { Overview } from '../graph/standing.ts';
import { useShownDate, useShownSince } from '../hooks/useShownDate.ts';

/** Undefined while there is no second day, or none before the first. */
export function useBetween(overview: Overview): Changes | undefined {
  const since = useShownSince();
  const day = useShownDate();
  return useMemo(
    () => (since && day && since < day ? changesBetween(overview, since, day) : undefined),
    [overview, since, day],
  );
}

/** Nothing while there is no second day. */
export function Between({ overview }: { overview: Overview }) {
  const { t } = useTranslation();
  const sayDate = useSayDate();
  const since = useShownSince();
  const day = useShownDate();
  const between = useBetween(overview);
  if (!since || !day) return null;
  const days = { since: sayDate(since), date: sayDate(day) };
  if (!between) return <p className="said answer">{t('between.later', days)}</p>;
  const { gained, lost, unsure } = between;
  const sentences = [
    gained.length > 0 || lost.length > 0
      ? t('between.gained', { ...days, count: gained.length })
      : t('between.nothing', days),
    lost.length > 0 ? t('between.lost', { count: lost.length }) : '',
    unsure.length > 0 ? t('between.unsure', { count: unsure.length }) : '',
  ];
  return (
    <>
      <p className="said answer">{sentences.filter(Boolean).join(' ')}</p>
      <p>
        <button
          type="button"
          className="link-button small"
          onClick={() => void openEvents({ instruments: [overview.centre], from: dayAfter(since), to: day })}
        >
          {t('between.events')}
        </button>
      </p>
    </>
  );
}
