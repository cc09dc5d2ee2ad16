/** No path: what stands in the way in law, which eased rules would give one, and what absence here does not mean. */
import { useTranslation } from 'react-i18next';
import type { Answer } from '#contract/api.ts';
import type { Cause, NoPathAnswer } from '#contract/path.ts';
import { select } from '../../explore/navigate.ts';
import { useCitationText } from '../../ui/CitationLine.tsx';
import { Relaxations } from './Relaxations.tsx';

/** Beyond these the reasons are folded, so that what would give a path is in sight. */
const FIRST = 2;

export function NoPath({ answer }: { answer: Answer<'path'> }) {
  const { t } = useTranslation();
  const { whyNot, totalCapped, note } = answer;
  if (totalCapped) return <p className="said section">{note}</p>;
  if (!whyNot) return <p className="said section">{t('path.same')}</p>;
  return (
    <section className="section">
      <h2 className="said">
        <b>{t('path.nothing')}</b>
      </h2>
      <Causes whyNot={whyNot} />
      <Relaxations answer={answer} relaxations={whyNot.relaxations} cut={whyNot.cut} />
      {whyNot.cut && <p className="said next-steps">{whyNot.cut.sentence}</p>}
      <p className="small muted absence">{t('path.nothingText')}</p>
    </section>
  );
}

function Causes({ whyNot: { causes, more } }: { whyNot: NoPathAnswer }) {
  const { t } = useTranslation();
  const rest = causes.slice(FIRST);
  if (causes.length === 0) return <p className="said muted">{t('whynot.noCause')}</p>;
  return (
    <>
      <h3 className="heading next-steps">{t('whynot.causes')}</h3>
      <CauseList causes={causes.slice(0, FIRST)} />
      {rest.length > 0 && (
        <details className="more-causes">
          <summary className="small">{t('whynot.more', { count: rest.length + more })}</summary>
          <CauseList causes={rest} />
          {more > 0 && <p className="small muted">{t('whynot.untold', { count: more })}</p>}
        </details>
      )}
    </>
  );
}

export function CauseList({ causes }: { causes: readonly Cause[] }) {
  return (
    <ul className="causes">
      {causes.map((cause) => (
        <CauseItem key={cause.sentence} cause={cause} />
      ))}
    </ul>
  );
}

function CauseItem({ cause: { kind, sentence, evidence } }: { cause: Cause }) {
  const { t } = useTranslation();
  const place = useCitationText();
  return (
    <li>
      <span className="small cause-kind">{t(`whynot.kinds.${kind}`)}</span>
      <p className="said">{sentence}</p>
      {evidence.map(({ link, citation }) => {
        const where = place(citation);
        return (
          <button
            key={link}
            type="button"
            className="link-button small muted"
            title={t('whynot.evidence', { where })}
            onClick={() => void select(link)}
          >
            {where}
          </button>
        );
      })}
    </li>
  );
}
