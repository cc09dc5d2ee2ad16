/** What has just been revealed, each in a sentence with its source. */
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Presentation, presentation, sceneOf } from '../../state/presentation.ts';
import { answers } from '../../state/answers.ts';
import { currentView } from '../../state/view.ts';
import { useStore } from '../../state/store.ts';
import { useSayDate } from '../../format/dates.ts';
import { type Fact, tellFacts, revealedIds } from '../revealed.ts';
import { sayPlace } from '../../format/pinpoint.ts';

/** Of what the mask names so many are told in words; of what it kept back everywhere one stands for all. */
const MOST_FACTS = 2;

export function Revealed() {
  const now = useStore(presentation, (state) => state);
  const path = useStore(answers, (said) => said.path);
  const ids = now && !now.left ? revealedIds(now, path).join(' ') : '';
  const named = (now && sceneOf(now)?.masked[now.revealed - 1]?.ids.length) || 0;
  return now && ids ? <Facts key={ids} ids={ids.split(' ')} most={named > 0 ? MOST_FACTS : 1} now={now} /> : null;
}

function Facts({ ids, most, now }: { ids: readonly string[]; most: number; now: Presentation }) {
  const { t } = useTranslation();
  const [facts, tell] = useState<readonly Fact[]>([]);
  const sayDate = useSayDate();
  const shown = ids.slice(0, most).join(' ');
  const what = sceneOf(now)?.masked[now.revealed - 1]?.what ?? 'link';
  useEffect(() => {
    let current = true;
    void tellFacts(shown.split(' '), what, now.seminar.language, currentView()).then((told) => current && tell(told));
    return () => {
      current = false;
    };
  }, [shown, what, now.seminar.language]);
  if (facts.length === 0) return null;
  const more = ids.length - facts.length;
  return (
    <section className="uncovered" aria-live="polite" aria-label={t('present.revealed')}>
      <ul data-count={facts.length}>
        {facts.map(({ id, sentence, title, force, from, place }) => (
          <li key={id}>
            <p className="said">{force ? t(`forceSays.${force}`) : from ? sayDate(from) : sentence}</p>
            <p className="muted">{place ? `${title}, ${sayPlace(place)}` : title}</p>
          </li>
        ))}
      </ul>
      {more > 0 && <p className="muted">{t('present.more', { count: more })}</p>}
    </section>
  );
}
