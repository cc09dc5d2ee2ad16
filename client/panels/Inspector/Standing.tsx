/** Where this State stands under the instrument in the middle, on the day that is shown, and why. */
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Answer } from '#contract/api.ts';
import { queryStanding } from '../../explore/queries.ts';
import { select } from '../../explore/navigate.ts';
import { answers } from '../../state/answers.ts';
import { sessions } from '../../state/session.ts';
import { useStore } from '../../state/store.ts';
import { views } from '../../state/view.ts';
import { useAskedDay } from '../../hooks/useShownDate.ts';
import { useInstrumentNames } from './useInstrumentNames.ts';
import { sayPlace } from '../../format/pinpoint.ts';

export function Standing({ party }: { party: string }) {
  const { t } = useTranslation();
  const centre = useStore(views, ({ now }) => now.centre);
  const asked = useAskedDay();
  const own = useStore(answers, ({ asOf }) => asOf);
  const nameOf = useInstrumentNames([centre]);
  const language = useStore(sessions, (session) => session.language);
  const day = asked ?? own;
  const [told, tell] = useState<Answer<'standing'>>();
  useEffect(() => {
    let left = false;
    if (day) void queryStanding(party, centre, day, language).then((answer) => left || tell(answer));
    return () => {
      left = true;
    };
  }, [party, centre, day, language]);
  if (!told) return null;
  return (
    <section className="section">
      <h3 className="heading">{t('inspector.under', { title: nameOf(centre) })}</h3>
      <p className="said">{told.because}</p>
      {told.overlays.map((overlay) => (
        <p key={overlay.link} className="small overlay">
          <button type="button" className="link-button" onClick={() => void select(overlay.link)}>
            {overlay.sentence}
          </button>
        </p>
      ))}
      {told.evidence.slice(0, 1).map(({ link, citation }) => (
        <p key={link} className="small muted">
          <button type="button" className="link-button" onClick={() => void select(link)}>
            {citation.title ?? citation.source}
          </button>{' '}
          · {sayPlace(citation)}
        </p>
      ))}
    </section>
  );
}
