/** Nodes and links by their ids, whatever they are linked with. */
import type { Asked, Output } from '../contract/api.ts';
import { type LawGraph, nodeOf } from '../law/graph.ts';

export function parts(graph: LawGraph, { ids }: Asked<'parts'>): Output<'parts'> {
  const wanted = new Set(ids);
  const links = graph.links.filter(({ id }) => wanted.has(id));
  const named = new Set([...links.flatMap(({ start, end }) => [start, end]), ...ids]);
  const nodes = [...named].flatMap((id) => nodeOf(graph, id) ?? []);
  const known = new Set([...links, ...nodes].map(({ id }) => id));
  return { nodes, links, missing: [...wanted].filter((id) => !known.has(id)) };
}
