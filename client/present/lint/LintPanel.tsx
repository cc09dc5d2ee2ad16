/** What to mend in a scene before it is shown, each with how; where one click can, a button does it. */
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Scene, Seminar } from '#contract/seminar.ts';
import { tellFailure } from '../../explore/notices.ts';
import { lintScene } from './lint-scenes.ts';
import type { Found } from './rules.ts';
import './lint.css';

type Props = { scene: Scene; language: Seminar['language']; onMend: (scene: Scene) => void };

export function LintPanel({ scene, language, onMend }: Props) {
  const { t } = useTranslation();
  const found = useFound(scene, language);
  if (!found) return <p className="small muted">{t('app.working')}</p>;
  if (found.length === 0)
    return (
      <p className="small" role="status">
        {t('figure.lint.clean')}
      </p>
    );
  return (
    <section aria-label={t('figure.lint.title')}>
      <ul className="lint small">
        {found.map(({ rule, level, values, mend }) => (
          <li key={`${rule} ${JSON.stringify(values)}`} data-level={level}>
            <b>{t(`figure.lint.${level}`)}</b> {t(`figure.lint.found.${rule}`, said(values, t))}{' '}
            <span className="muted">{t(`figure.lint.fix.${FIX[rule] ?? rule}` as 'figure.lint.fix.low')}</span>
            {mend && (
              <button type="button" className="link-button" onClick={() => onMend(mend(scene))}>
                {t('figure.lint.mend')}
              </button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Rules that are mended in the same way as another. */
const FIX: Partial<Record<Found['rule'], string>> = { goneSource: 'gone' };

/** What lacks contrast by its name: a kind of node, or the text. */
function said(values: Found['values'], t: (key: 'kinds.Article') => string): Found['values'] & { count: number } {
  const { what } = values;
  const count = Number(values.count ?? 1);
  if (what === undefined) return { ...values, count };
  return {
    ...values,
    count,
    what: t((what === 'ink' || what === 'muted' ? `figure.lint.${what}` : `kinds.${what}`) as 'kinds.Article'),
  };
}

const PAUSE = 300;

function useFound(scene: Scene, language: Seminar['language']): readonly Found[] | undefined {
  const [found, set] = useState<readonly Found[]>();
  useEffect(() => {
    let current = true;
    // Not at every letter that is typed.
    const wait = setTimeout(
      () =>
        lintScene(scene, language).then(
          (all) => current && set(all),
          (error: unknown) => current && void tellFailure(error),
        ),
      PAUSE,
    );
    return () => {
      current = false;
      clearTimeout(wait);
    };
  }, [scene, language]);
  return found;
}
