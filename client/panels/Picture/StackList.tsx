/** The stacks of the picture for whoever has no pointer: Tab reaches each, Enter opens or closes it. */
import { useTranslation } from 'react-i18next';
import { drawn } from '../../state/visible-graph.ts';
import { useStore } from '../../state/store.ts';
import { StackButton } from '../../table/StackButton.tsx';

export function Stacks() {
  const { t } = useTranslation();
  const stacks = useStore(drawn, (shown) => shown.stacks);
  if (stacks.length === 0) return null;
  return (
    <ul className="stacks" aria-label={t('hubs.list')}>
      {stacks.map((stack) => (
        <li key={stack.id}>
          <StackButton stack={stack} />
        </li>
      ))}
    </ul>
  );
}
