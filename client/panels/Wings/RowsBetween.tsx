/** What came into the wings between the two days and what went, by name, and a way to all that happened. */
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Answer } from '#contract/api.ts';
import { dayAfter } from '#law/time/dates.ts';
import { eventsAbout, openEvents } from '../../explore/events.ts';
import { useSayDate } from '../../format/dates.ts';
import { type RowChanged, wingsBetween } from '../../graph/between.ts';
import { answers } from '../../state/answers.ts';
import { useStore } from '../../state/store.ts';
import { views } from '../../state/view.ts';

/** Names of one heading; of more they are counted. */
const MOST_NAMED = 12;

export function RowsBetween({ answer }: { answer: Answer<'wings'> }) {
  const { t } = useTranslation();
  const sayDate = useSayDate();
  const since = useStore(views, ({ now }) => now.since);
  const before = useStore(answers, ({ wingsBefore }) => wingsBefore);
  const changed = useMemo(
    () => (before?.id === answer.id ? wingsBetween(before, answer) : undefined),
    [before, answer],
  );
  if (!since || !changed) return null;
  // Of the wings that are here: while a handle is dragged they are still those of the day before.
  const { date: day } = answer;
  const days = { since: sayDate(since), date: sayDate(day) };
  if (since >= day) return <p className="said answer">{t('between.later', days)}</p>;
  const node = answer.nodes.find(({ id }) => id === answer.id);
  const about = node && eventsAbout(node);
  const { came, went } = changed;
  return (
    <section className="section">
      <h2 className="heading">{t('between.rows', days)}</h2>
      {came.length + went.length === 0 && <p className="said">{t('between.same')}</p>}
      {[...byHeading(came)].map(([heading, names]) => (
        <p key={`came ${heading}`} className="said">
          {t('between.added', { heading, names: named(names, (count) => t('between.more', { count })) })}
        </p>
      ))}
      {[...byHeading(went)].map(([heading, names]) => (
        <p key={`went ${heading}`} className="said">
          {t('between.gone', { heading, names: named(names, (count) => t('between.more', { count })) })}
        </p>
      ))}
      {came.length > 0 && <p className="small muted">{t('between.sign', days)}</p>}
      {about && (
        <button
          type="button"
          className="link-button small"
          onClick={() => void openEvents({ ...about, from: dayAfter(since), to: day })}
        >
          {t('between.events')}
        </button>
      )}
    </section>
  );
}

function byHeading(rows: readonly RowChanged[]): Map<string, string[]> {
  const headings = new Map<string, string[]>();
  for (const { heading, name } of rows) headings.set(heading, [...(headings.get(heading) ?? []), name]);
  return headings;
}

const named = (names: readonly string[], more: (count: number) => string): string =>
  [...names.slice(0, MOST_NAMED), ...(names.length > MOST_NAMED ? [more(names.length - MOST_NAMED)] : [])].join(', ');
