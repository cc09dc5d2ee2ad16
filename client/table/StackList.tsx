/** The groups of the picture, above the tables of what is drawn one by one: they are no rows, and in no file. */
import { useTranslation } from 'react-i18next';
import { drawn } from '../state/visible-graph.ts';
import { useStore } from '../state/store.ts';
import { StackButton } from './StackButton.tsx';

export function StackList() {
  const { t } = useTranslation();
  const stacks = useStore(drawn, (shown) => shown.stacks);
  if (stacks.length === 0) return null;
  return (
    <section className="stack-list">
      <h2 className="heading">
        {t('hubs.list')} <span className="tabular">{stacks.length}</span>
      </h2>
      <ul>
        {stacks.map((stack) => (
          <li key={stack.id}>
            <StackButton stack={stack} />
          </li>
        ))}
      </ul>
    </section>
  );
}
