/** What the shapes and lines in the picture mean: only those that are drawn now. */
import { useTranslation } from 'react-i18next';
import { NODE_KINDS } from '#contract/ontology.ts';
import { FORCES } from '#contract/words.ts';
import { drawn } from '../state/drawn.ts';
import { useStore } from '../state/store.ts';
import { ForceLine } from './ForceLine.tsx';
import { KindMark } from './KindMark.tsx';

export function Legend() {
  const { t } = useTranslation();
  const { nodes, links } = useStore(drawn, (shown) => shown);
  const kinds = NODE_KINDS.filter((kind) => nodes.some((node) => node.kind === kind));
  const forces = FORCES.filter((force) => links.some((link) => link.force === force));
  const low = links.some(({ confidence }) => confidence === 'low');
  if (kinds.length === 0) return null;
  return (
    <section className="legend small" aria-label={t('legend.title')}>
      <ul>
        {kinds.map((kind) => <li key={kind}><KindMark kind={kind} size={12} /> {t(`kinds.${kind}`)}</li>)}
      </ul>
      {forces.length > 0 && <ul>{forces.map((force) => <li key={force}><ForceLine force={force} /></li>)}</ul>}
      {low && <ul><li className="muted">{t('legend.low')}</li></ul>}
    </section>
  );
}
