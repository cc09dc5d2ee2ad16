/** The chosen thing with its evidence; without a choice, what the picture is about. */
import './inspector.css';
import { useTranslation } from 'react-i18next';
import { answers } from '../../state/answers.ts';
import { useStore } from '../../state/store.ts';
import { LinkCard } from './LinkCard.tsx';
import { NodeCard } from './NodeCard.tsx';

export function Inspector() {
  const { t } = useTranslation();
  const inspected = useStore(answers, (said) => said.inspected);
  if (inspected?.node) return <NodeCard key={inspected.node.node.id} entity={inspected.node} />;
  if (inspected?.link) return <LinkCard key={inspected.link.link.id} evidence={inspected.link} />;
  return <p className="muted">{t('inspector.empty')}</p>;
}
