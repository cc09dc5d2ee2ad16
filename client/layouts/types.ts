/** What every layout takes and gives: pure, in units of the atlas (y upwards); equal input in any order gives equal places. */
import type { GraphLink } from '#contract/links.ts';
import type { GraphNode } from '#contract/nodes.ts';
import { NODE_KINDS, type NodeKind } from '#contract/ontology.ts';
import type { Family, REGIONS } from '#contract/vocabulary.ts';

export type Spot = { x: number; y: number };
export type Ends = { start: string; end: string };

export type LayoutInput = {
  nodes: readonly GraphNode[];
  links: readonly GraphLink[];
  /** Where the nodes stand without a layout. */
  base: ReadonlyMap<string, Spot & { size: number }>;
  /** How much room a node takes: 1 on the atlas, more where nodes and names are bigger. */
  room: number;
  /** What the rings are drawn around. */
  root: string;
  /** Who is party to the root where the picture tells it without a line. */
  parties: readonly Ends[];
  /** By id, as far as the data has one: a day, a month or a year. */
  dates: ReadonlyMap<string, string>;
};

/** What a group of nodes is called: a key of the words of the screen. */
export type Saying =
  | `kindsMany.${NodeKind}`
  | `regions.${(typeof REGIONS)[number]}`
  | `explore.families.${Family}`
  | 'layouts.undated'
  | 'layouts.unlinked'
  | 'layouts.unreached'
  | 'layouts.steps';
export type Heading = Spot & { says: Saying | number; count?: number; steps?: number; side: 'start' | 'middle' };

/** Drawn under the nodes: land (filled), rules and leaders (thin lines), rings around 0, 0. */
export type Backdrop = { land: Spot[][]; rules: Spot[][]; rings: number[]; headings: Heading[] };
export type LaidOut = { places: Map<string, Spot>; backdrop: Backdrop };

export const emptyBackdrop = (): Backdrop => ({ land: [], rules: [], rings: [], headings: [] });

const groupOf = (node: GraphNode): string =>
  node.kind === 'Country' ? node.region : node.kind === 'Instrument' ? node.family : '';
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** By kind, then region or family, then name: the order in which one looks for something. */
export function ordered(nodes: readonly GraphNode[]): GraphNode[] {
  const keyed = nodes.map((node) => ({ node, kind: NODE_KINDS.indexOf(node.kind), group: groupOf(node) }));
  keyed.sort(
    (a, b) =>
      a.kind - b.kind ||
      compare(a.group, b.group) ||
      compare(a.node.name, b.node.name) ||
      compare(a.node.id, b.node.id),
  );
  return keyed.map(({ node }) => node);
}

export const byId = <T extends { id: string }>(items: readonly T[]): T[] =>
  [...items].sort((a, b) => compare(a.id, b.id));

/** Of each node, in order of ids, all that it is linked with. */
export function besides(nodes: readonly GraphNode[], links: readonly Ends[]): Map<string, string[]> {
  const beside = new Map(byId(nodes).map(({ id }): [string, string[]] => [id, []]));
  for (const { start, end } of links) {
    if (!beside.has(start) || !beside.has(end) || start === end) continue;
    beside.get(start)?.push(end);
    beside.get(end)?.push(start);
  }
  for (const [id, others] of beside) beside.set(id, [...new Set(others)].sort(compare));
  return beside;
}
