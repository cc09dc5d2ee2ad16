/** The first question: who is bound by the instrument in the middle, and what one may ask next. */
import './atlas.css';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { NodeOf } from '#contract/nodes.ts';
import { atlasQuestion } from '../../format/view-title.ts';
import { describeParties } from '../../format/describe-parties.ts';
import { PathForm } from '../../search/PathForm.tsx';
import { askPath } from '../../explore/path.ts';
import { openEvents } from '../../explore/events.ts';
import { openMap } from '../../explore/map.ts';
import { openWings } from '../../explore/wings.ts';
import { askQuestion, openPage } from '../../explore/navigate.ts';
import { useSayDate } from '../../format/dates.ts';
import { EXAMPLE_PATHS } from '../../search/example-paths.ts';
import { PartyCurve } from '../../time/PartyCurve.tsx';
import { RichText } from '../../ui/RichText.tsx';
import { useShownDate } from '../../hooks/useShownDate.ts';
import { answers } from '../../state/answers.ts';
import type { Overview } from '../../graph/standing.ts';
import { useStore } from '../../state/store.ts';
import { Between } from '../../time/Between.tsx';
import { Heading } from '../../ui/Heading.tsx';

export function Atlas() {
  const { t } = useTranslation();
  const overview = useStore(answers, (said) => said.overview);
  const centre = overview?.nodes.find(
    (node): node is NodeOf<'Instrument'> => node.id === overview.centre && node.kind === 'Instrument',
  );
  if (!overview || !centre) return <p className="muted">{t('app.working')}</p>;
  return (
    <>
      <Heading>{atlasQuestion(centre)}</Heading>
      <Bound overview={overview} centre={centre} />
      <Between overview={overview} />
      <PartyCurve />
      <p className="section">
        <button type="button" className="link-button small" onClick={() => void openWings(centre.id)}>
          {t('wings.ofCentre')} →
        </button>
      </p>
      <section className="section">
        <h2 className="heading">{t('atlas.ask')}</h2>
        <ul className="phrases">
          {EXAMPLE_PATHS.map(([phrase, from, to]) => (
            <li key={phrase}>
              <button type="button" className="phrase" onClick={() => void askPath(from, to)}>
                <RichText text={t(`phrases.${phrase}`)} />
              </button>
            </li>
          ))}
        </ul>
      </section>
      <section className="section">
        <h2 className="heading">{t('atlas.askOther')}</h2>
        <PathForm />
      </section>
      <p className="section">
        <button type="button" className="link-button small" onClick={() => void askQuestion(undefined)}>
          {t('questions.open')}
        </button>
      </p>
      <p className="section">
        <button type="button" className="link-button small" onClick={() => void openPage('matrix')}>
          {t('matrix.open')}
        </button>
      </p>
      <p className="section">
        <button type="button" className="link-button small" onClick={() => void openMap()}>
          {t('map.open')}
        </button>
      </p>
      <p className="section">
        <button type="button" className="link-button small" onClick={() => void openEvents()}>
          {t('events.title')}
        </button>
      </p>
      <p className="section">
        <button type="button" className="link-button small" onClick={() => void openPage('growth')}>
          {t('growth.title')}
        </button>
      </p>
      <p className="section">
        <button type="button" className="link-button small" onClick={() => void openPage('gaps')}>
          {t('gaps.open')}
        </button>
      </p>
      <p className="section">
        <button type="button" className="link-button small" onClick={() => void openPage('help')}>
          {t('pages.help')}
        </button>
      </p>
    </>
  );
}

/** The answer as a sentence: States and the European Union apart, what is not known said, the day of the list named. */
function Bound({ overview, centre }: { overview: Overview; centre: NodeOf<'Instrument'> }) {
  const { t } = useTranslation();
  const sayDate = useSayDate();
  const day = useShownDate() ?? '';
  const sentences = useMemo(
    () => describeParties(overview, centre, day, t, sayDate),
    [overview, centre, day, t, sayDate],
  );
  return (
    <p className="said answer">
      <RichText text={sentences.join(' ')} />
    </p>
  );
}
