/** What the atlas is about, and is named; the rest stands small, and is counted. Pure. */
import type { GraphLink } from '#contract/links.ts';
import type { GraphNode } from '#contract/nodes.ts';
import type { View } from '#contract/view.ts';

/** Radius in px of what is only counted. */
export const MINOR_SIZE = 4;
/** Squares of the height of a name in a square of the picture, for each name: so many find room, by trial over every instrument. */
const ROOM = 120;

/** How many names the inside of the rim takes, in a picture of that size in px. */
export const roomForNames = ({ width, height }: { width: number; height: number }, label: number): number =>
  Math.floor((Math.min(width, height) / label) ** 2 / ROOM);

/**
 * Of the inner nodes all but the instrument in the middle, what was asked about, and of what is linked with it, then of its
 * family, the most linked, as far as `room` goes. `grown`: what expanding has brought.
 */
export function minorOn(
  { nodes, links }: { nodes: readonly GraphNode[]; links: readonly GraphLink[] },
  { centre, selected, focus, expansions }: View,
  { room, grown }: { room: number; grown: ReadonlySet<string> },
): Set<string> {
  const inner = nodes.filter(({ kind }) => kind === 'Instrument' || kind === 'Institution');
  const middle = nodes.find(({ id }) => id === centre);
  const family = middle?.kind === 'Instrument' ? middle.family : undefined;
  const linked = new Set<string>();
  const degree = new Map<string, number>();
  for (const { start, end } of links) {
    if (start === centre) linked.add(end);
    if (end === centre) linked.add(start);
    for (const id of [start, end]) degree.set(id, (degree.get(id) ?? 0) + 1);
  }
  const asked = new Set([centre, selected, focus?.id, ...expansions.map(({ id }) => id), ...grown]);
  const weight = (node: GraphNode) =>
    (linked.has(node.id) ? 2e6 : node.kind === 'Instrument' && node.family === family ? 1e6 : 0) +
    (node.kind === 'Instrument' ? 1e3 : 0) +
    (degree.get(node.id) ?? 0);
  const about = inner
    .filter((node) => weight(node) >= 1e6 && !asked.has(node.id))
    .sort((a, b) => weight(b) - weight(a) || (a.id < b.id ? -1 : 1))
    .slice(0, room);
  const told = new Set([...asked, ...about.map(({ id }) => id)]);
  return new Set(inner.flatMap(({ id }) => (told.has(id) ? [] : [id])));
}
