/** What a layout does to an arrangement: its places take over, and stacks stand anew beside their owners. */
import type { GraphNode } from '#contract/nodes.ts';
import type { View } from '#contract/view.ts';
import type { LaidOut } from '../layouts/types.ts';
import { placeStacks } from './place-stacks.ts';
import { createGraph, merge, SIZES, STACK_SIZE } from '../graph/graph.ts';
import type { Stack } from '../graph/stacks.ts';

type Place = { x: number; y: number; size: number };
type Standing = { nodes: readonly GraphNode[]; stacks: readonly Stack[]; pinned: View['pinned']; path: boolean };

/** Radius in px of nodes of the atlas: its middle is not that of a layout, and what has a name is big enough to wear it. */
const BIGGEST = 12;
const NAMED = 7.6;
/** Least distance of a stack to any node. */
const STACK_GAP = 0.12;

export function relayout(places: Map<string, Place>, laid: LaidOut, { nodes, stacks, pinned, path }: Standing): void {
  const scratch = createGraph();
  merge(scratch, { nodes: nodes.filter(({ id }) => laid.places.has(id)), links: [] });
  for (const { id, kind } of nodes) {
    const spot = laid.places.get(id);
    if (!spot) continue;
    const size = places.get(id)?.size ?? SIZES[kind];
    places.set(id, { ...spot, size: path || kind === 'Country' ? size : Math.min(Math.max(size, NAMED), BIGGEST) });
    scratch.mergeNodeAttributes(id, spot);
  }
  for (const owner of new Set(stacks.map((stack) => stack.owner))) {
    if (!scratch.hasNode(owner)) continue;
    const own = stacks.filter((stack) => stack.owner === owner).map(({ id }) => id);
    for (const [id, spot] of placeStacks(scratch, owner, own, STACK_GAP, 'paths')) {
      const [x, y] = pinned[id] ?? [spot.x, spot.y];
      places.set(id, { x, y, size: STACK_SIZE });
      scratch.addNode(id, { ...scratch.getNodeAttributes(owner), x, y });
    }
  }
}
