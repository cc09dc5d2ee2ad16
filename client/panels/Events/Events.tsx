/** A page of what happened and when: every change as a sentence with the place where it was read, counted and filtered. */
import './events.css';
import { useTranslation } from 'react-i18next';
import type { Answer } from '#contract/api.ts';
import type { EventsSought, Happening } from '#contract/events.ts';
import { openEvents } from '../../explore/events.ts';
import { EVENTS_SHOWN, firstOnPage } from '../../explore/load-pages.ts';
import { openEvidence, openPage } from '../../explore/navigate.ts';
import { useSayDate } from '../../format/dates.ts';
import { useShownDate } from '../../hooks/useShownDate.ts';
import { CitationLine } from '../../ui/CitationLine.tsx';
import { answers } from '../../state/answers.ts';
import { useStore } from '../../state/store.ts';
import { views } from '../../state/view.ts';
import { EventFilters } from './EventFilters.tsx';
import { saveEvents } from './events-csv.ts';
import { Heading } from '../../ui/Heading.tsx';
import { when } from '../../ui/when.ts';

const EVERYTHING: EventsSought = {};

export function Events() {
  const { t } = useTranslation();
  const sayDate = useSayDate();
  const told = useStore(answers, ({ events }) => events);
  const sought = useStore(views, ({ now }) => now.events) ?? EVERYTHING;
  const day = useShownDate();
  if (!told || !day)
    return (
      <main className="page">
        <p className="muted">{t('app.working')}</p>
      </main>
    );
  return (
    <main className="page events-page" aria-label={t('events.title')}>
      <button type="button" className="link-button small muted" onClick={() => void openPage(undefined)}>
        ← {t('app.seeAtlas')}
      </button>
      <Heading>{t('events.title')}</Heading>
      <p className="said muted">{t('events.intro', { date: sayDate(sought.to ?? day) })}</p>
      <EventFilters sought={sought} told={told} day={day} />
      <section className="section" aria-label={t('events.counted')}>
        <ul className="said events-told">
          {told.told.map((sentence, at) => (
            <li key={sentence}>
              <Told sentence={sentence} kind={told.counts[at]?.kind} sought={sought} />
            </li>
          ))}
        </ul>
        {told.undated > 0 && <p className="small muted">{t('events.undated', { count: told.undated })}</p>}
        {told.note && <p className="small muted">{told.note}</p>}
      </section>
      {told.events.length > 0 ? <List told={told} /> : <p className="said">{t('events.none')}</p>}
      <div className="buttons events-foot">
        <Pages sought={sought} total={told.total} />
        <button type="button" className="button" onClick={() => void saveEvents(sought)}>
          {t('events.save')}
        </button>
      </div>
    </main>
  );
}

/** The count of one kind, which leads to those of that kind alone. */
function Told({
  sentence,
  kind,
  sought,
}: {
  sentence: string;
  kind: Happening['kind'] | undefined;
  sought: EventsSought;
}) {
  if (kind === undefined || sought.kinds?.length === 1) return sentence;
  return (
    <button
      type="button"
      className="link-button"
      onClick={() => void openEvents({ ...sought, kinds: [kind], offset: undefined })}
    >
      {sentence}
    </button>
  );
}

function List({ told }: { told: Answer<'events'> }) {
  const { t } = useTranslation();
  const selected = useStore(views, ({ now }) => now.selected);
  return (
    <table>
      <thead>
        <tr>
          {(['day', 'what', 'kind'] as const).map((head) => (
            <th key={head} scope="col" className="heading">
              {t(`events.${head}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {told.events.map((event) => (
          <tr key={event.id} aria-current={(event.link ?? event.who) === selected ? 'true' : undefined}>
            <th scope="row" className="tabular">
              <When event={event} />
            </th>
            <td>
              <button
                type="button"
                className="link-button said"
                title={t('events.evidence', { sentence: event.sentence })}
                onClick={() => void openEvidence(event.link ?? event.who)}
              >
                {event.sentence}
              </button>
              {event.may && <p className="small">{t('events.may')}</p>}
              <CitationLine citation={event.citation} />
            </td>
            <td>{t(`events.kinds.${event.kind}`)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** A day, or the days between which it lies. */
function When({ event: { earliest, latest } }: { event: Happening }) {
  const { t } = useTranslation();
  const sayDate = useSayDate();
  if (earliest !== undefined && earliest === latest) return sayDate(earliest);
  if (earliest !== undefined && latest !== undefined)
    return t('events.between', { first: sayDate(earliest), last: sayDate(latest) });
  if (latest !== undefined) return t('events.by', { last: sayDate(latest) });
  return earliest === undefined ? '' : t('events.since', { first: sayDate(earliest) });
}

function Pages({ sought, total }: { sought: EventsSought; total: number }) {
  const { t } = useTranslation();
  if (total <= EVENTS_SHOWN) return null;
  const first = firstOnPage(sought.offset ?? 0, total);
  const go = (offset: number) => void openEvents({ ...sought, offset: offset > 0 ? offset : undefined });
  return (
    <>
      <button type="button" className="button" {...when(first > 0, () => go(Math.max(0, first - EVENTS_SHOWN)))}>
        ← {t('events.before')}
      </button>
      <span className="tabular small">
        {t('events.page', { first: first + 1, last: Math.min(first + EVENTS_SHOWN, total), count: total })}
      </span>
      <button type="button" className="button" {...when(first + EVENTS_SHOWN < total, () => go(first + EVENTS_SHOWN))}>
        {t('events.after')} →
      </button>
    </>
  );
}
