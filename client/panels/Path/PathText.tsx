/** The chosen path step by step as sentences, each with the place where it was read. */
import { useTranslation } from 'react-i18next';
import type { Answer } from '#contract/api.ts';
import type { Step } from '#contract/path.ts';
import { CITE_STYLES } from '#contract/vocabulary.ts';
import { copyPath } from '../../explore/copy.ts';
import { choosePath } from '../../explore/path.ts';
import { select } from '../../explore/navigate.ts';
import { CopyMenu } from '../../ui/CopyMenu.tsx';
import { changeSession } from '../../state/session.ts';
import { useStore } from '../../state/store.ts';
import { views } from '../../state/view.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { CitationLine } from '../../ui/CitationLine.tsx';

const FORMS = ['text', 'markdown', ...CITE_STYLES] as const;

export function PathText({ answer: { paths, first }, chosen }: { answer: Answer<'path'>; chosen: number }) {
  const { t } = useTranslation();
  const selected = useStore(views, ({ now }) => now.selected);
  const path = paths[chosen];
  if (!path) return null;
  return (
    <section className="section">
      <div className="heading-row">
        <h2 className="heading">{t('path.inWords', { number: first + chosen + 1 })}</h2>
        {paths.length > 1 && <Turn chosen={chosen} count={paths.length} />}
      </div>
      <ol className="words rows">
        {path.steps.map((step, place) => (
          <StepWords
            key={`${step.from} ${step.to}`}
            step={step}
            number={place + 1}
            current={step.links.some(({ id }) => id === selected)}
          />
        ))}
      </ol>
      <div className="buttons copies">
        <CopyMenu label={t('copy.path')} forms={FORMS} onChoose={(form) => copyPath(path, form)} />
      </div>
      <p className="small muted why">
        <b>{t('path.why')}</b> {path.why}
      </p>
    </section>
  );
}

/** From path to path where the list is out of sight. */
function Turn({ chosen, count }: { chosen: number; count: number }) {
  const { t } = useTranslation();
  return (
    <div className="buttons turn">
      {([-1, 1] as const).map((way) => (
        <IconButton
          key={way}
          icon={way < 0 ? 'left' : 'right'}
          label={t(way < 0 ? 'path.before' : 'path.after')}
          possible={chosen + way >= 0 && chosen + way < count}
          onClick={() => void choosePath(chosen + way)}
        />
      ))}
    </div>
  );
}

function StepWords({ step, number, current }: { step: Step; number: number; current: boolean }) {
  const { t } = useTranslation();
  const [best] = step.links;
  return (
    <li
      className="step"
      aria-current={current || undefined}
      onMouseEnter={() => changeSession({ hovered: best?.id })}
      onMouseLeave={() => changeSession({ hovered: undefined })}
    >
      <span className="small tabular">{number}</span>
      <div>
        <button type="button" className="said" onClick={() => void select(best?.id)}>
          {step.sentence}
        </button>
        <CitationLine citation={step.citation} />
        {step.stated?.map((said) => (
          <div key={said.link} className="also">
            <button type="button" className="said small" onClick={() => void select(said.link)}>
              <b>{t(`stated.${said.effect}`)}</b>: {said.sentence}
            </button>
            <CitationLine citation={said.citation} />
          </div>
        ))}
        {step.also.length > 0 && (
          <details className="small">
            <summary>{t('path.also', { count: step.also.length })}</summary>
            {step.also.map((more) => (
              <div key={more.link} className="also">
                <button type="button" className="said small" onClick={() => void select(more.link)}>
                  {more.sentence}
                </button>
                <CitationLine citation={more.citation} />
              </div>
            ))}
          </details>
        )}
      </div>
    </li>
  );
}
