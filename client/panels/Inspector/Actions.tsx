/** What can be done with the chosen node. */
import { useTranslation } from 'react-i18next';
import type { LinkCount } from '#contract/graph.ts';
import type { GraphNode } from '#contract/nodes.ts';
import { dismiss, expand } from '../../explore/expand.ts';
import { openWings } from '../../explore/wings.ts';
import { askPath } from '../../explore/path.ts';
import { matricesOf, seeInMatrix } from '../../explore/matrix.ts';
import { eventsAbout, openEvents } from '../../explore/events.ts';
import { setCentre } from '../../explore/navigate.ts';
import { CompareWith } from './CompareWith.tsx';
import { useStore } from '../../state/store.ts';
import { views } from '../../state/view.ts';
import { visibleGraph } from '../../state/visible-graph.ts';

export function Actions({ node, counts }: { node: GraphNode; counts: readonly LinkCount[] }) {
  const { t } = useTranslation();
  const view = useStore(views, ({ now }) => now);
  const shown = useStore(visibleGraph, ({ nodes }) => nodes).some(({ id }) => id === node.id);
  const middle = !view.path && (view.wings?.id ?? view.centre) === node.id;
  const canBeMiddle = node.kind === 'Instrument' && node.level !== 'national' && !middle;
  const happened = eventsAbout(node);
  return (
    <div className="buttons actions">
      {canBeMiddle && (
        <button type="button" className="button" onClick={() => void setCentre(node.id)}>
          {t('inspector.centre')}
        </button>
      )}
      {view.wings?.id !== node.id && (
        <button type="button" className="button" onClick={() => void openWings(node.id)}>
          {t('wings.open')}
        </button>
      )}
      <button type="button" className="button" onClick={() => void expand({ id: node.id })}>
        {t('inspector.expand')}
      </button>
      {view.path && view.path.from !== node.id && (
        <button
          type="button"
          className="button"
          onClick={() => view.path && void askPath(node.id, view.path.to, view.path.rules)}
        >
          {t('inspector.askFrom')}
        </button>
      )}
      {view.path && view.path.to !== node.id && (
        <button
          type="button"
          className="button"
          onClick={() => view.path && void askPath(view.path.from, node.id, view.path.rules)}
        >
          {t('inspector.askTo')}
        </button>
      )}
      <CompareWith node={node} />
      {matricesOf(node, counts).map((by) => (
        <button key={by} type="button" className="button" onClick={() => void seeInMatrix(node, by)}>
          {t(`matrix.as.${by}`)}
        </button>
      ))}
      {happened && (
        <button type="button" className="button" onClick={() => void openEvents(happened)}>
          {t('events.ofThis')}
        </button>
      )}
      {shown && !middle && view.selected === node.id && (
        <button type="button" className="button" onClick={() => void dismiss(node.id)}>
          {t('inspector.dismiss')}
        </button>
      )}
    </div>
  );
}
