/** The whole graph as the search needs it: built once from arrays, read by every question, never changed. */
import type { Source } from '../contract/graph.ts';
import type { GraphLink, LinkOf } from '../contract/links.ts';
import { must } from '../contract/must.ts';
import type { GraphNode } from '../contract/nodes.ts';

/** A neighbour and every link between, as numbers. Parallel links are one edge. */
export type Edge = { to: number; links: readonly number[] };

/**
 * Nodes and links are numbered in the order of their ids, so that nothing depends on the order in which they were read.
 * A link whose end is not among the nodes is left out, and so is one from a node to itself.
 */
export type LawGraph = {
  nodes: readonly GraphNode[];
  links: readonly GraphLink[];
  /** Number of a node by its id. */
  at: ReadonlyMap<string, number>;
  /** Number of the node from which a link starts, by the number of the link. */
  starts: Int32Array;
  /** Neighbours of a node, by rising number. */
  edges: readonly (readonly Edge[])[];
  /** State or organisation → instrument → the links by which it binds: PARTY_TO, BOUND_BY_EU_LAW, ENACTED. */
  bonds: ReadonlyMap<string, ReadonlyMap<string, readonly GraphLink[]>>;
  /** Article → the link by which its instrument contains it. */
  contained: ReadonlyMap<string, GraphLink>;
  /** State or organisation → instrument → its statements on that instrument or on articles of it. */
  statements: ReadonlyMap<string, ReadonlyMap<string, readonly LinkOf<'RESERVES'>[]>>;
  sources: ReadonlyMap<string, Source>;
};

const BONDS = new Set<GraphLink['type']>(['PARTY_TO', 'BOUND_BY_EU_LAW', 'ENACTED']);

export function lawGraph(
  nodes: readonly GraphNode[],
  links: readonly GraphLink[],
  sources: readonly Source[] = [],
): LawGraph {
  const ordered = [...nodes].sort(byId);
  const at = new Map(ordered.map((node, number) => [node.id, number]));
  const stands = ({ start, end }: GraphLink) => start !== end && at.has(start) && at.has(end);
  const kept = links.filter(stands).sort(byId);
  const starts = new Int32Array(kept.length);
  const around = ordered.map(() => new Map<number, number[]>());
  const bonds = new Map<string, Map<string, GraphLink[]>>();
  const contained = new Map<string, GraphLink>();
  const statements = new Map<string, Map<string, LinkOf<'RESERVES'>[]>>();
  kept.forEach((link, number) => {
    const start = must(at.get(link.start), 'the start of a link');
    const end = must(at.get(link.end), 'the end of a link');
    starts[number] = start;
    join(around[start], end, number);
    join(around[end], start, number);
    if (BONDS.has(link.type)) file(bonds, link.start, link.end, link);
    if (link.type === 'CONTAINS') contained.set(link.end, link);
    if (link.type === 'RESERVES') {
      const about = ordered[end];
      file(statements, link.start, about?.kind === 'Article' ? about.instrument : link.end, link);
    }
  });
  const edges = around.map((neighbours) =>
    [...neighbours].map(([to, between]) => ({ to, links: between })).sort((a, b) => a.to - b.to),
  );
  const sourceById = new Map(sources.map((source) => [source.id, source]));
  return { nodes: ordered, links: kept, at, starts, edges, bonds, contained, statements, sources: sourceById };
}

export function nodeOf(graph: LawGraph, id: string): GraphNode | undefined {
  const number = graph.at.get(id);
  return number === undefined ? undefined : graph.nodes[number];
}

/** A State, or an organisation that has joined a treaty open to such, as the Organized Crime Convention is by article 36. */
export function isParty(graph: LawGraph, id: string): boolean {
  if (nodeOf(graph, id)?.kind === 'Country') return true;
  return [...(graph.bonds.get(id)?.values() ?? [])].some((links) => links.some((link) => link.type === 'PARTY_TO'));
}

/** The numbers of the links between two nodes, by rising number. Searched for, since a State has hundreds of neighbours. */
export function edgeBetween(graph: LawGraph, from: number, to: number): readonly number[] | undefined {
  const edges = graph.edges[from] ?? [];
  let low = 0;
  let high = edges.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const edge = edges[middle];
    if (!edge) return undefined;
    if (edge.to === to) return edge.links;
    if (edge.to < to) low = middle + 1;
    else high = middle - 1;
  }
  return undefined;
}

/** The instrument whose article it is; undefined for a node that is no article. */
export function instrumentOf(graph: LawGraph, id: string): string | undefined {
  const node = nodeOf(graph, id);
  return node?.kind === 'Article' ? node.instrument : undefined;
}

/** By code unit, the same on every machine. */
export function byId(a: { id: string }, b: { id: string }): number {
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

/** Article 2 before article 16; the same on every machine. */
export const byNumber = new Intl.Collator('en', { numeric: true }).compare;

function join(around: Map<number, number[]> | undefined, to: number, link: number): void {
  const links = around?.get(to);
  if (links) links.push(link);
  else around?.set(to, [link]);
}

function file<T>(all: Map<string, Map<string, T[]>>, party: string, instrument: string, link: T): void {
  const mine = all.get(party) ?? new Map<string, T[]>();
  all.set(party, mine.set(instrument, [...(mine.get(instrument) ?? []), link]));
}
