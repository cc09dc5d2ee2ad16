/** Nodes and links by their ids; an article comes with the instrument that contains it, without which nobody knows of what it is. */
import type { Asked, Output } from '../contract/api.ts';
import { type LawGraph, nodeOf } from '../law/graph.ts';

export function parts(graph: LawGraph, { ids }: Asked<'parts'>): Output<'parts'> {
  const wanted = new Set(ids);
  const asked = graph.links.filter(({ id }) => wanted.has(id));
  const ends = new Set([...asked.flatMap(({ start, end }) => [start, end]), ...ids]);
  const links = [...new Set([...asked, ...[...ends].flatMap((id) => graph.contained.get(id) ?? [])])];
  const named = new Set([...links.flatMap(({ start, end }) => [start, end]), ...ends]);
  const nodes = [...named].flatMap((id) => nodeOf(graph, id) ?? []);
  const known = new Set([...links, ...nodes].map(({ id }) => id));
  return { nodes, links, missing: [...wanted].filter((id) => !known.has(id)) };
}
