/** The evidence card: what one link says, how firmly, for whom, and who says so. */
import { useTranslation } from 'react-i18next';
import type { Answer } from '#contract/api.ts';
import type { GraphNode } from '#contract/nodes.ts';
import { CITE_STYLES } from '#contract/vocabulary.ts';
import { copyLink } from '../../explore/copy.ts';
import { select } from '../../explore/navigate.ts';
import { walked } from '../../picture/styles.ts';
import { answers } from '../../state/answers.ts';
import { useStore } from '../../state/store.ts';
import { useForeign } from '../../ui/useForeign.ts';
import { CopyMenu } from '../../ui/CopyMenu.tsx';
import { useSayDate } from '../../format/dates.ts';
import { ForceLine } from '../../ui/ForceLine.tsx';
import { NodeName } from '../../ui/NodeName.tsx';
import { SourceLine } from './SourceLine.tsx';
import { useShownDate } from '../../hooks/useShownDate.ts';
import { mayHold } from '#law/time/existence.ts';
import { useInstrumentNames } from './useInstrumentNames.ts';

export function LinkCard({ evidence }: { evidence: Answer<'link'> }) {
  const { t } = useTranslation();
  const sayDate = useSayDate();
  const day = useShownDate();
  const { link, start, end, source, sentence, confidence } = evidence;
  const foreign = useForeign();
  const path = useStore(answers, (said) => said.path);
  const direction = walked(link, path);
  const [from, to] = direction === 'forward' ? [start, end] : [end, start];
  const nameOf = ({ id, name }: GraphNode) =>
    id === start.id && link.type === 'IMPOSES' && link.pinpoint?.startsWith('art') ? link.pinpoint : name;
  return (
    <article>
      <p className="kind-line small muted">{t(`relations.${link.type}.${direction}`)}</p>
      <h2 className="ends">
        <button type="button" className="question" {...foreign} onClick={() => void select(from.id)}>
          {nameOf(from)}
        </button>
        <span className="question muted" aria-hidden="true">
          {' '}
          →{' '}
        </span>
        <button type="button" className="question" {...foreign} onClick={() => void select(to.id)}>
          {nameOf(to)}
        </button>
      </h2>
      <div className="card">
        <p className="said">{sentence}</p>
        {day && !mayHold(link, day) && <p className="small">{t('time.notHeld', { date: sayDate(day) })}</p>}
        {link.force && (
          <p className="card-force">
            <ForceLine force={link.force} />
            <span className="small muted">
              {link.qualifier ? t('inspector.qualifier', { words: link.qualifier }) : t(`forceMeans.${link.force}`)}
            </span>
          </p>
        )}
        <Details evidence={evidence} />
        <SourceLine source={source} confidence={confidence} note={link.note} place={link} />
        <div className="buttons">
          <CopyMenu
            label={t('inspector.copyCitation')}
            forms={CITE_STYLES}
            onChoose={(style) => copyLink(evidence, style)}
          />
          {(source.url ?? source.readUrl) && (
            <a className="button" href={source.url ?? source.readUrl} target="_blank" rel="noreferrer">
              {t('inspector.openSource')}
            </a>
          )}
        </div>
      </div>
      <section className="section">
        <h3 className="heading">{t('inspector.ends')}</h3>
        <ul className="rows">
          {[from, to].map((node) => (
            <li key={node.id}>
              <button type="button" className="neighbour" onClick={() => void select(node.id)}>
                <NodeName node={node} />
              </button>
            </li>
          ))}
        </ul>
      </section>
    </article>
  );
}

function Details({ evidence: { link } }: { evidence: Answer<'link'> }) {
  const { t } = useTranslation();
  const sayDate = useSayDate();
  const nameOf = useInstrumentNames(link.requires ? [link.requires] : []);
  const holds = [
    link.from && t('inspector.since', { date: sayDate(link.from) }),
    link.until && t('inspector.until', { date: sayDate(link.until) }),
  ].filter(Boolean);
  const lines: [string, string | undefined][] = [
    [t('inspector.forWhom'), link.scope?.map((who) => t(`scopes.${who}`)).join(', ')],
    [t('inspector.trigger'), link.trigger],
    [t('inspector.owes'), link.owes],
    [t('inspector.requires'), link.requires && nameOf(link.requires)],
    [t('inspector.differed'), link.codersDiffered?.join('; ')],
    [
      t('inspector.validity'),
      holds.length > 0 ? holds.join(', ') + (link.computed ? ` (${t('inspector.computed')})` : '') : undefined,
    ],
  ];
  const known = lines.filter(([, value]) => value);
  if (known.length === 0) return null;
  return (
    <dl className="facts">
      {known.map(([label, value]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
