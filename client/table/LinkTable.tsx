/** Every link that is drawn, with its force, for whom it holds, and its evidence. */
import { useTranslation } from 'react-i18next';
import { confidenceOf } from '#contract/confidence.ts';
import type { GraphLink } from '#contract/links.ts';
import { CONFIDENCES, FORCES } from '#contract/vocabulary.ts';
import { answers } from '../state/answers.ts';
import { visibleGraph } from '../state/visible-graph.ts';
import { useStore } from '../state/store.ts';
import { views } from '../state/view.ts';
import type { Column } from './csv.ts';
import { sayPlace } from '../format/pinpoint.ts';
import { nodeNamer } from '../format/node-names.ts';
import { SortableTable } from './SortableTable.tsx';

export function LinkTable() {
  const { t } = useTranslation();
  const { nodes, links } = useStore(visibleGraph, (shown) => shown);
  const selected = useStore(views, ({ now }) => now.selected);
  const inspected = useStore(answers, (said) => said.inspected?.link?.link.id);
  if (links.length === 0) return null;
  const named = nodeNamer(nodes);
  const columns: Column<GraphLink>[] = [
    { key: 'from', head: t('table.from'), foreign: true, text: ({ start }) => named(start) },
    { key: 'relation', head: t('table.relation'), text: ({ type }) => t(`relations.${type}.forward`) },
    { key: 'to', head: t('table.to'), foreign: true, text: ({ end }) => named(end) },
    {
      key: 'force',
      head: t('twin.force'),
      text: ({ force }) => (force ? t(`force.${force}`) : ''),
      rank: ({ force }) => (force ? FORCES.indexOf(force) : FORCES.length),
    },
    {
      key: 'scope',
      head: t('inspector.forWhom'),
      text: ({ scope }) => scope?.map((who) => t(`scopes.${who}`)).join(', ') ?? '',
      where: 'wide',
    },
    {
      key: 'pinpoint',
      head: t('inspector.pinpoint'),
      text: sayPlace,
      where: 'wide',
    },
    {
      key: 'confidence',
      head: t('inspector.confidence'),
      text: (link) => t(`confidence.${confidenceOf(link)}`),
      rank: (link) => CONFIDENCES.indexOf(confidenceOf(link)),
    },
    { key: 'since', head: t('table.since'), text: ({ from }) => from ?? '', where: 'file' },
    { key: 'until', head: t('facts.until'), text: ({ until }) => until ?? '', where: 'file' },
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
      name={t('table.links')}
      file="links"
      columns={columns}
      rows={links}
      sources={links.map(({ source }) => source)}
      cited={links}
      chosen={selected ?? inspected}
    />
  );
}
