/** When something came about, as far as the data says: what the timeline stands on. */
import type { Source } from '#contract/graph.ts';
import type { GraphLink } from '#contract/links.ts';
import type { GraphNode } from '#contract/nodes.ts';

type DatedBy = {
  nodes: readonly GraphNode[];
  links: readonly GraphLink[];
  bonds: readonly GraphLink[];
  sources: readonly Source[];
};

/**
 * An instrument at its adoption, else at its entry into force; an article with its instrument; an institution when
 * founded; a finding in the year of its source; a State at the first day on which one of the `bonds` bound it. What
 * has no date, or only a range of years, is left out.
 */
export function datesOf({ nodes, links, bonds, sources }: DatedBy): Map<string, string> {
  const dates = new Map<string, string>();
  const issued = new Map(sources.map((source) => [source.id, source.issued ?? '']));
  const adopted = new Map(
    nodes.flatMap((node) => (node.kind === 'Instrument' ? [[node.id, node.adopted ?? node.inForceFrom ?? '']] : [])),
  );
  for (const node of nodes) {
    const date = node.kind === 'Country' ? boundSince(node.id, bonds) : own(node, adopted, issued, links);
    const [start] = /^\d{4}(-\d{2}){0,2}/.exec(date) ?? [];
    if (start) dates.set(node.id, start);
  }
  return dates;
}

function own(
  node: GraphNode,
  adopted: ReadonlyMap<string, string>,
  issued: ReadonlyMap<string, string>,
  links: readonly GraphLink[],
): string {
  if (node.kind === 'Instrument') return adopted.get(node.id) ?? '';
  if (node.kind === 'Article') return adopted.get(node.instrument) ?? '';
  if (node.kind === 'Institution') return node.founded ?? '';
  if (node.kind !== 'Finding') return '';
  const graded = links.find(({ type, start, end }) => type === 'GRADED' && (start === node.id || end === node.id));
  return issued.get(node.source) || String(graded?.year ?? '');
}

function boundSince(state: string, bonds: readonly GraphLink[]): string {
  const days = bonds.flatMap(({ start, from, fromEarliest, fromLatest }) => {
    if (start !== state) return [];
    const year = fromEarliest && fromEarliest.slice(0, 4) === fromLatest?.slice(0, 4) ? fromEarliest.slice(0, 4) : '';
    return from ?? year;
  });
  return days.filter(Boolean).sort()[0] ?? '';
}
