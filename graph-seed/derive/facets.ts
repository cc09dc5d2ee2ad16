/**
 * What a Neo4j user walks to beside the graph of the law: the sources that nodes rest on, and what nodes are sorted by.
 * All of it follows from the seed, and nothing in the product reads it: it is in no search, count or path.
 */
import { SCOPES } from '#contract/vocabulary.ts';
import type { Seed } from './derive.ts';

export const FACETS = ['PersonGroup', 'Region', 'Pillar', 'Theme'] as const;
export type FacetKind = (typeof FACETS)[number];
export type Facet = { kind: FacetKind; id: string; name: string };

/** From a node of the graph to a source or a facet. */
export type Beside = { start: string; end: string; props: Record<string, string | number> };

export type Facets = {
  nodes: Facet[];
  /** A State in its region, a duty in its pillar and its theme. */
  within: Beside[];
  /** An article and a group of people: for whom it holds by which clause; `link` is the IMPOSES that says so. */
  holdsFor: Beside[];
  /** A node and a source: of itself, and of so many `links` that arrive at it, such as the parties of a treaty. */
  cites: Beside[];
};

export function facetsOf({ nodes, links }: Pick<Seed, 'nodes' | 'links'>): Facets {
  const facets = new Map<string, Facet>(
    SCOPES.map((scope) => [idOf('PersonGroup', scope), facet('PersonGroup', scope)]),
  );
  const within: Beside[] = [];
  const sorted = (start: string, kind: FacetKind, name: string) => {
    const one = facet(kind, name);
    facets.set(one.id, one);
    within.push({ start, end: one.id, props: {} });
  };
  for (const node of nodes) {
    if (node.kind === 'Country') sorted(node.id, 'Region', node.region);
    if (node.kind !== 'Obligation') continue;
    sorted(node.id, 'Pillar', node.pillar);
    sorted(node.id, 'Theme', node.theme);
  }
  const holdsFor = links.flatMap((link) =>
    link.type === 'IMPOSES'
      ? link.scope.map((scope) => ({
          start: link.start,
          end: idOf('PersonGroup', scope),
          props: { link: link.id, force: link.force, ...(link.paragraph ? { paragraph: link.paragraph } : {}) },
        }))
      : [],
  );
  return { nodes: [...facets.values()], within, holdsFor, cites: citesOf({ nodes, links }) };
}

function citesOf({ nodes, links }: Pick<Seed, 'nodes' | 'links'>): Beside[] {
  const cites = new Map<string, Beside & { props: { links: number } }>();
  const cite = (start: string, end: string, count: number) => {
    const known = cites.get(`${start} ${end}`);
    if (known) known.props.links += count;
    else cites.set(`${start} ${end}`, { start, end, props: { links: count } });
  };
  for (const { id, source } of nodes) cite(id, source, 0);
  for (const { end, source } of links) cite(end, source, 1);
  return [...cites.values()];
}

const idOf = (kind: FacetKind, name: string): string => `${kind}/${name}`;
const facet = (kind: FacetKind, name: string): Facet => ({
  kind,
  id: idOf(kind, name),
  name: name.replaceAll('-', ' '),
});
