/** Where what comes to a picture stands: beside what brought it, and stacks at places of their own. */
import type { GraphNode } from '#contract/nodes.ts';
import { type AtlasGraph, merge, SIZES, STACK_SIZE, stackLook } from '../graph/graph.ts';
import type { Stack } from '../graph/stacks.ts';
import { placeBeside } from './base-layouts.ts';
import { placeStacks } from './place-stacks.ts';

/** Between newcomers, in units of the atlas: its own nodes stand close, so theirs may. */
export const NEWCOMER_GAP = { atlas: 0.07, paths: 0.11 };
/** A stack is bigger than a node of the atlas. */
const WIDER = 1.3;

export type PlacedNode = { x: number; y: number; size: number };

export function placeNewcomers(
  scratch: AtlasGraph,
  owner: string,
  newcomers: readonly GraphNode[],
  places: Map<string, PlacedNode>,
  gap: number,
): void {
  if (newcomers.length === 0) return;
  const spots = scratch.hasNode(owner) ? placeBeside(scratch, owner, newcomers, gap) : undefined;
  merge(scratch, { nodes: newcomers, links: [] });
  for (const { id, kind } of newcomers) {
    const place = { x: 0, y: 0, ...spots?.get(id), size: SIZES[kind] };
    places.set(id, place);
    scratch.mergeNodeAttributes(id, place);
  }
}

/** Each stack at a place of its own, even where it counts nothing any more. */
export function standStacks(
  stacks: readonly Stack[],
  scratch: AtlasGraph,
  places: Map<string, PlacedNode>,
  on: 'atlas' | 'paths',
): void {
  const fresh = stacks.filter(({ id, owner }) => !places.has(id) && scratch.hasNode(owner));
  const [first] = fresh;
  const spots = first
    ? placeStacks(
        scratch,
        first.owner,
        fresh.map(({ id }) => id),
        NEWCOMER_GAP[on] * WIDER,
        on,
      )
    : [];
  for (const [id, spot] of spots) {
    const stack = fresh.find((each) => each.id === id);
    places.set(id, { ...spot, size: STACK_SIZE });
    if (stack) scratch.mergeNode(id, { ...stackLook(stack), ...spot });
  }
}
