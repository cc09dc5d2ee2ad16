/** What the rules left out near both ends, counted, each with one click to let it in. */
import { useTranslation } from 'react-i18next';
import type { Answer } from '#contract/api.ts';
import type { LeftOut as Counts, PathRules } from '#contract/path.ts';
import { setRules } from '../../explore/path.ts';

type Mend = { say: 'path.include' | 'path.anyDay'; rules: Partial<PathRules> } | undefined;

export function LeftOut({ answer: { leftOut, setAside }, rules }: { answer: Answer<'path'>; rules: PathRules }) {
  const { t } = useTranslation();
  const mends: Record<keyof Counts, Mend> = {
    low: { say: 'path.include', rules: { confidence: 'low' } },
    unknownDate: rules.date ? { say: 'path.anyDay', rules: { date: undefined } } : undefined,
    otherDay: rules.date ? { say: 'path.anyDay', rules: { date: undefined } } : undefined,
    reserved: undefined,
    notBound: undefined,
  };
  const kinds = (Object.keys(mends) as (keyof Counts)[]).filter((kind) => leftOut[kind] > 0);
  if (kinds.length === 0) return null;
  return (
    <section className="section">
      <h2 className="heading">{t('path.left')}</h2>
      <ul className="left-out">
        {kinds.map((kind) => {
          const mend = mends[kind];
          return (
            <li key={kind}>
              <span>{t(`path.${kind}`, { count: leftOut[kind] })}</span>
              {mend && (
                <button type="button" className="link-button small" onClick={() => void setRules(mend.rules)}>
                  {t(mend.say)}
                </button>
              )}
            </li>
          );
        })}
      </ul>
      {setAside.map((said) => (
        <p key={said.link} className="small">
          {said.sentence}
        </p>
      ))}
    </section>
  );
}
