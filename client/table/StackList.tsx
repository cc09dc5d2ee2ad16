/** The stacks of the picture as buttons, for whoever has no pointer: they are no rows of a table, and in no file. */
import './table.css';
import { useTranslation } from 'react-i18next';
import { visibleGraph } from '../state/visible-graph.ts';
import { useStore } from '../state/store.ts';
import { StackButton } from './StackButton.tsx';

/** `heading`: with their number above them, beside the tables; without it, over the picture. */
export function StackList({ heading = false }: { heading?: boolean }) {
  const { t } = useTranslation();
  const stacks = useStore(visibleGraph, (shown) => shown.stacks);
  if (stacks.length === 0) return null;
  const list = (
    <ul {...(heading ? {} : { className: 'stacks', 'aria-label': t('hubs.list') })}>
      {stacks.map((stack) => (
        <li key={stack.id}>
          <StackButton stack={stack} />
        </li>
      ))}
    </ul>
  );
  if (!heading) return list;
  return (
    <section className="stack-list">
      <h2 className="heading">
        {t('hubs.list')} <span className="tabular">{stacks.length}</span>
      </h2>
      {list}
    </section>
  );
}
