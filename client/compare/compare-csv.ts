/** A comparison as tables: as on the screen, and a line for each row and thing with all that it rests on. */
import type { Answer } from '#contract/api.ts';
import type { CompareCell } from '#contract/compare.ts';
import type { GraphLink } from '#contract/links.ts';
import { sayPlace } from '../format/pinpoint.ts';
import { i18n } from '../i18n/i18n.ts';
import type { Column, Sources } from '../table/csv.ts';

type Row = { group: string; name: string; cells: readonly CompareCell[] };
type Line = { group: string; row: string; thing: string; cell: CompareCell; link: GraphLink | undefined };
type Table<T> = { columns: Column<T>[]; rows: T[] };

export function gridOf({ groups, things, nodes }: Answer<'compare'>): Table<Row> {
  const { t } = i18n;
  return {
    columns: [
      { key: 'group', head: t('besides.group'), text: ({ group }) => group },
      { key: 'row', head: t('besides.row'), text: ({ name }) => name },
      ...things.map(
        (id, at): Column<Row> => ({ key: id, head: nameIn(nodes, id), text: ({ cells }) => cells[at]?.text ?? '' }),
      ),
    ],
    rows: groups.flatMap(({ heading, rows }) => rows.map(({ name, cells }) => ({ group: heading, name, cells }))),
  };
}

export function linesOf({ groups, things, nodes, links, date, dataVersion }: Answer<'compare'>): Table<Line> {
  const { t } = i18n;
  const known = new Map(links.map((link) => [link.id, link]));
  const source = ({ link }: Line, sources: Sources) => sources.get(link?.source ?? '');
  return {
    columns: [
      { key: 'group', head: t('besides.group'), text: ({ group }) => group },
      { key: 'row', head: t('besides.row'), text: ({ row }) => row },
      { key: 'thing', head: t('besides.thing'), text: ({ thing }) => thing },
      { key: 'says', head: t('besides.says'), text: ({ cell }) => cell.text },
      { key: 'force', head: t('besides.force'), text: ({ cell }) => (cell.force ? t(`force.${cell.force}`) : '') },
      { key: 'pinpoint', head: t('matrix.pinpoint'), text: ({ link }) => sayPlace(link ?? {}) },
      { key: 'source', head: t('matrix.source'), text: () => '', plain: (line, all) => source(line, all)?.title ?? '' },
      { key: 'url', head: t('matrix.url'), text: () => '', plain: (line, all) => source(line, all)?.url ?? '' },
      { key: 'day', head: t('matrix.day'), text: () => date },
      { key: 'version', head: t('matrix.version'), text: () => dataVersion },
    ],
    rows: groups.flatMap(({ heading, rows }) =>
      rows.flatMap((row) =>
        row.cells.map(
          (cell, at): Line => ({
            group: heading,
            row: row.name,
            thing: nameIn(nodes, things[at] ?? ''),
            cell,
            link: known.get(cell.links[0] ?? ''),
          }),
        ),
      ),
    ),
  };
}

const nameIn = (nodes: Answer<'compare'>['nodes'], id: string): string =>
  nodes.find((node) => node.id === id)?.name ?? id;
