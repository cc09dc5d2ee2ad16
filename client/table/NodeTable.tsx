/** Every node but the States, which have a table of their own. */
import { useTranslation } from 'react-i18next';
import type { GraphNode } from '#contract/nodes.ts';
import { NODE_KINDS } from '#contract/ontology.ts';
import { CONFIDENCES } from '#contract/vocabulary.ts';
import { visibleGraph } from '../state/visible-graph.ts';
import { useStore } from '../state/store.ts';
import { views } from '../state/view.ts';
import type { Column } from './csv.ts';
import { fullName, nodeNamer } from '../format/node-names.ts';
import { SortableTable } from './SortableTable.tsx';

export function NodeTable() {
  const { t } = useTranslation();
  const shown = useStore(visibleGraph, ({ nodes }) => nodes);
  const chosen = useStore(views, ({ now }) => now.selected);
  const rows = shown.filter(({ kind }) => kind !== 'Country');
  if (rows.length === 0) return null;
  const named = nodeNamer(shown);
  const columns: Column<GraphNode>[] = [
    {
      key: 'name',
      head: t('table.name'),
      foreign: true,
      text: (node) => (node.kind === 'Article' ? named(node.id) : fullName(node)),
    },
    {
      key: 'kind',
      head: t('table.kind'),
      text: ({ kind }) => t(`kinds.${kind}`),
      rank: ({ kind }) => NODE_KINDS.indexOf(kind),
    },
    { key: 'short', head: t('twin.short'), foreign: true, text: ({ name }) => name, where: 'wide' },
    {
      key: 'confidence',
      head: t('inspector.confidence'),
      text: ({ confidence }) => t(`confidence.${confidence}`),
      rank: ({ confidence }) => CONFIDENCES.indexOf(confidence),
    },
    {
      key: 'source',
      head: t('inspector.source'),
      text: () => '',
      plain: ({ source }, sources) => sources.get(source)?.title ?? source,
      where: 'file',
    },
    {
      key: 'url',
      head: t('twin.address'),
      text: () => '',
      plain: ({ source }, sources) => sources.get(source)?.url ?? '',
      where: 'file',
    },
    { key: 'id', head: t('twin.id'), text: ({ id }) => id, where: 'file' },
  ];
  return (
    <SortableTable
      name={t('table.nodes')}
      file="nodes"
      columns={columns}
      rows={rows}
      sources={rows.map(({ source }) => source)}
      chosen={chosen}
      pickable
    />
  );
}
