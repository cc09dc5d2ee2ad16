/** Of the atlas: every State with its standing under the instrument in the middle; elsewhere the States by name. */
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { GraphLink } from '#contract/links.ts';
import type { NodeOf } from '#contract/nodes.ts';
import { STANDINGS, type Standing } from '#contract/vocabulary.ts';
import { answers } from '../state/answers.ts';
import { visibleGraph } from '../state/visible-graph.ts';
import { type Overview, standingsOn } from '../graph/standing.ts';
import { useStore } from '../state/store.ts';
import { views } from '../state/view.ts';
import type { Column } from './csv.ts';
import { useSayDate } from '../format/dates.ts';
import { useShownDate } from '../hooks/useShownDate.ts';
import { SortableTable } from './SortableTable.tsx';
import { sayPlace } from '../format/pinpoint.ts';

type StateRow = NodeOf<'Country'>;

export function StateTable() {
  const { t } = useTranslation();
  const day = useShownDate();
  const overview = useStore(answers, (said) => said.overview);
  const path = useStore(answers, (said) => said.path);
  const shown = useStore(visibleGraph, ({ nodes }) => nodes);
  const chosen = useStore(views, ({ now }) => now.selected);
  const rows = useMemo(
    () => shown.flatMap((node) => (node.kind === 'Country' ? [node] : [])).sort((a, b) => a.name.localeCompare(b.name)),
    [shown],
  );
  const ofStanding = useStandingColumns(overview && !path ? overview : undefined, day ?? '');
  if (rows.length === 0 || !day) return null;
  const { columns: told, links } = ofStanding;
  const columns: Column<StateRow>[] = [
    { key: 'name', head: t('table.name'), foreign: true, text: ({ name }) => name },
    ...told,
    { key: 'region', head: t('table.region'), text: ({ region }) => t(`regions.${region}`) },
    { key: 'id', head: t('twin.code'), text: ({ id }) => id, where: 'file' },
  ];
  const cited = rows.flatMap(({ id }) => links.get(id) ?? []);
  return (
    <SortableTable
      name={t('table.states')}
      file="states"
      columns={columns}
      rows={rows}
      sources={cited.map(({ source }) => source)}
      cited={cited}
      chosen={chosen}
      pickable
    />
  );
}

/** What a State did about the instrument; of several acts the first of these stands for it. */
const ACTS = ['PARTY_TO', 'BOUND_BY_EU_LAW', 'SIGNED'] as const;

function useStandingColumns(
  overview: Overview | undefined,
  day: string,
): { columns: Column<StateRow>[]; links: Map<string, GraphLink> } {
  const { t } = useTranslation();
  const sayDate = useSayDate();
  const standings = useMemo(
    () => (overview ? standingsOn(overview, day) : new Map<string, Standing>()),
    [overview, day],
  );
  const links = useMemo(() => {
    const acts = [...ACTS].reverse().flatMap((type) => overview?.parties.filter((link) => link.type === type) ?? []);
    return new Map(acts.map((link) => [link.start, link]));
  }, [overview]);
  if (!overview) return { columns: [], links: new Map() };
  const standing = ({ id }: StateRow) => standings.get(id) ?? 'not coded';
  const since = ({ id }: StateRow) => (links.get(id)?.type === 'PARTY_TO' ? (links.get(id)?.from ?? '') : '');
  const columns: Column<StateRow>[] = [
    {
      key: 'standing',
      head: t('table.standing', { date: sayDate(day) }),
      text: (row) => t(`standing.${standing(row)}`),
      rank: (row) => STANDINGS.indexOf(standing(row)),
    },
    { key: 'since', head: t('table.since'), text: (row) => (since(row) ? sayDate(since(row)) : ''), plain: since },
    { key: 'pinpoint', head: t('inspector.pinpoint'), text: ({ id }) => sayPlace(links.get(id) ?? {}), where: 'file' },
    {
      key: 'confidence',
      head: t('inspector.confidence'),
      text: ({ id }) => {
        const link = links.get(id);
        return link ? t(`confidence.${link.confidence}`) : '';
      },
      where: 'file',
    },
    {
      key: 'source',
      head: t('inspector.source'),
      text: () => '',
      plain: ({ id }, sources) => sources.get(links.get(id)?.source ?? '')?.title ?? '',
      where: 'file',
    },
  ];
  return { columns, links };
}
