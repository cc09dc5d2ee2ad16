/** Walking from node to node along what is drawn: the neighbours of one node in order, each with the links to it. */
import type { GraphLink } from '#contract/links.ts';

export type Neighbour = { id: string; links: GraphLink[] };
/** Places in the list of neighbours and in the links to that neighbour, from 0. */
export type WalkPlace = { neighbour: number; link: number };

/** In the order in which the links come. A link from a node to itself leads nowhere and is left out. */
export function neighboursOf(id: string, links: readonly GraphLink[]): Neighbour[] {
  const found = new Map<string, GraphLink[]>();
  for (const link of links) {
    if (link.start === link.end || (link.start !== id && link.end !== id)) continue;
    const other = link.start === id ? link.end : link.start;
    found.set(other, [...(found.get(other) ?? []), link]);
  }
  return [...found].map(([other, between]) => ({ id: other, links: between }));
}

const ARROW_STEPS: Record<string, [neighbours: number, links: number]> = {
  ArrowRight: [1, 0],
  ArrowLeft: [-1, 0],
  ArrowDown: [0, 1],
  ArrowUp: [0, -1],
};

/** Left and Right go round the neighbours, Up and Down round the links to one; undefined for any other key. */
export function walkStep(
  key: string,
  { neighbour, link }: WalkPlace,
  around: readonly Neighbour[],
): WalkPlace | undefined {
  const turn = ARROW_STEPS[key];
  if (!turn || around.length === 0) return undefined;
  if (turn[0] !== 0) return { neighbour: (neighbour + turn[0] + around.length) % around.length, link: 0 };
  const count = around[neighbour]?.links.length ?? 1;
  return { neighbour, link: (link + turn[1] + count) % count };
}
