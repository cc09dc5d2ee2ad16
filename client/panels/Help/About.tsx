/** What the Atlas is and is not, what its words mean, and how it is cited. */
import { useTranslation } from 'react-i18next';
import { copyStatement, linkToView } from '../../explore/copy.ts';
import { useSayDate } from '../../format/dates.ts';
import { answers } from '../../state/answers.ts';
import { useStore } from '../../state/store.ts';

const TERMS = [
  'party',
  'contracting',
  'reservation',
  'force',
  'qualified',
  'scope',
  'path',
  'evidence',
  'confidence',
  'notCoded',
  'asOf',
  'wings',
  'stack',
] as const;

export function About() {
  const { t } = useTranslation();
  const sayDate = useSayDate();
  const { asOf, dataVersion } = useStore(answers, (said) => said);
  const citation =
    asOf && t('about.citation', { version: dataVersion, date: sayDate(asOf), link: linkToView().split('#')[0] });
  return (
    <>
      <section className="section" aria-label={t('about.title')}>
        <h2 className="heading">{t('about.title')}</h2>
        <p className="said">{t('about.is')}</p>
        <p className="said">{t('about.isNot')}</p>
      </section>
      <section className="section" aria-label={t('about.cite')}>
        <h2 className="heading">{t('about.cite')}</h2>
        <p className="said">{t('about.citeHow')}</p>
        {citation && (
          <>
            <p className="said citation">{citation}</p>
            <button type="button" className="button" onClick={() => void copyStatement(citation)}>
              {t('about.copy')}
            </button>
          </>
        )}
      </section>
      <section className="section" aria-label={t('about.glossary')}>
        <h2 className="heading">{t('about.glossary')}</h2>
        <dl className="keys">
          {TERMS.map((term) => (
            <div key={term}>
              <dt>{t(`about.terms.${term}.name`)}</dt>
              <dd>{t(`about.terms.${term}.means`)}</dd>
            </div>
          ))}
        </dl>
      </section>
    </>
  );
}
