/** How much is drawn at most: beyond it nobody could read the picture, nor a weak machine turn it. */
import type { Facts } from './filter.ts';

export const MOST_DRAWN = { nodes: 2_000, links: 10_000 };
/** What a picture holds before more is drawn only on an explicit word. */
export const CALM_NODES = 300;

/** `of`: how many there were, where not all are drawn. */
export type Capped = {
  nodes: Facts['nodes'][number][];
  links: Facts['links'][number][];
  of?: { nodes: number; links: number };
};

/** What came first stays, the older before the newer; a link goes with either of its ends. */
export function capDrawn({ nodes, links }: Facts, most = MOST_DRAWN): Capped {
  if (nodes.length <= most.nodes && links.length <= most.links) return { nodes: [...nodes], links: [...links] };
  const kept = nodes.slice(0, most.nodes);
  const there = new Set(kept.map(({ id }) => id));
  const held = links.filter(({ start, end }) => there.has(start) && there.has(end)).slice(0, most.links);
  return { nodes: kept, links: held, of: { nodes: nodes.length, links: links.length } };
}
