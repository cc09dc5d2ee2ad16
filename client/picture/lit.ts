/** Focus and context: what is lit around the node that is chosen or pointed at. Pure; all else recedes. */
import type { View } from '#contract/view.ts';
import { isLinkId } from '#contract/view-ids.ts';
import type { Told } from '../canvas/reducers.ts';
import { dayOf } from '../graph/day.ts';
import { passedThrough } from '../graph/focus.ts';
import type { AtlasGraph } from '../graph/graph.ts';
import { boundOn, type Material } from './arrange.ts';
import { relationWord } from './styles.ts';

/** Ids of nodes and links, and what of it is told. */
export type Lit = { lit: ReadonlySet<string>; told: Told };

/** What is chosen in a picture as a node: in wings a line stands for the row that it leads to. Undefined where it is not drawn. */
export function chosenIn({ selected, wings, path }: View, graph: AtlasGraph): string | undefined {
  if (!selected) return undefined;
  if (!isLinkId(selected)) return graph.hasNode(selected) ? selected : undefined;
  if (path || !wings || !graph.hasEdge(selected)) return undefined;
  return graph.extremities(selected).find((id) => id !== wings.id);
}

/** A node, its neighbours and the links between it and them; in strands the paths through it; on the rim what the day says. */
export function litAround(graph: AtlasGraph, id: string, view: View, material: Material): Lit | undefined {
  if (!graph.hasNode(id)) return undefined;
  const links = graph.filterEdges(id, (_, { hidden }) => !hidden);
  const stack = graph.getNodeAttribute(id, 'stack');
  const stacks = graph.filterNodes((_, look) => look.stack?.owner === id);
  const named = new Set([
    id,
    ...links.flatMap((link) => graph.extremities(link)),
    ...stacks,
    ...(stack && graph.hasNode(stack.owner) ? [stack.owner] : []),
  ]);
  const lit = new Set([...named, ...links]);
  const words = new Map(links.map((link) => [link, relationWord(graph.getEdgeAttribute(link, 'data'), id)]));
  for (const more of view.path ? onPathsThrough(id, view.path, material) : ofTheRim(graph, id, view, material))
    lit.add(more);
  return { lit, told: { named: new Set([...named].filter((node) => lit.has(node))), words } };
}

function onPathsThrough(id: string, { from, to }: NonNullable<View['path']>, { path }: Material): string[] {
  if (!path || !passedThrough({ selected: id, from, to }, path)) return [];
  return path.paths
    .filter(({ nodes }) => nodes.includes(id))
    .flatMap(({ nodes, steps }) => [
      ...nodes,
      ...steps.flatMap(({ links }) => links.slice(0, 1).map((link) => link.id)),
    ]);
}

/**
 * Whom the instrument in the middle binds: no line says so. Of a State also how all others stand: the rim is one answer,
 * and says of none of them more than its fill.
 */
function ofTheRim(graph: AtlasGraph, id: string, view: View, { overview }: Material): string[] {
  if (!overview || view.wings || view.layout) return [];
  const bound = boundOn(overview, dayOf(view) ?? overview.asOf).map(({ start }) => start);
  if (id === overview.centre) return bound.filter((party) => graph.hasNode(party));
  if (graph.getNodeAttribute(id, 'data')?.kind !== 'Country') return [];
  const rim = overview.nodes.flatMap((node) => (node.kind === 'Country' && graph.hasNode(node.id) ? [node.id] : []));
  return bound.includes(id) && graph.hasNode(overview.centre) ? [...rim, overview.centre] : rim;
}
