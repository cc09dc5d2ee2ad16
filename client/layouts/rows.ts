/** Rows of nodes under a heading: for what has no place of its own in a layout. */
import type { GraphNode } from '#contract/nodes.ts';
import { type Backdrop, ordered, type Saying, type Spot } from './types.ts';

/** Between two nodes of a row, and between two rows. */
export const CELL = { wide: 0.115, high: 0.105 };
/** From a heading down to the first row. */
export const HEAD = 0.145;

export type Shelf = {
  room: number;
  says: Saying;
  nodes: readonly GraphNode[];
  left: number;
  right: number;
  top: number;
};

/** Fills the rows from the left; gives back where the shelf ends. The heading stands at `top`. */
export function placeRows(
  { room, says, nodes, left, right, top }: Shelf,
  places: Map<string, Spot>,
  backdrop: Backdrop,
): number {
  if (nodes.length === 0) return top;
  const [wide, high, head] = [CELL.wide * room, CELL.high * room, HEAD * room];
  const columns = Math.max(1, Math.floor((right - left) / wide) + 1);
  backdrop.headings.push({ says, count: nodes.length, x: left - CELL.wide / 4, y: top, side: 'start' });
  for (const [i, { id }] of ordered(nodes).entries()) {
    places.set(id, { x: left + (i % columns) * wide, y: top - head - Math.floor(i / columns) * high });
  }
  return top - head - (Math.ceil(nodes.length / columns) - 1) * high;
}

/** The left, right and lower ends of what is placed; a square around 0, 0 where nothing is. */
export function edges(places: ReadonlyMap<string, Spot>): { left: number; right: number; low: number; high: number } {
  if (places.size === 0) return { left: -1, right: 1, low: 0, high: 0 };
  const spots = [...places.values()];
  const xs = spots.map(({ x }) => x);
  const ys = spots.map(({ y }) => y);
  return { left: Math.min(...xs), right: Math.max(...xs), low: Math.min(...ys), high: Math.max(...ys) };
}
