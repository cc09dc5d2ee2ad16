/** Left to right along the direction of the links; what no link joins stands below. */
import { graphlib, layout } from '@dagrejs/dagre';
import type { GraphNode } from '#contract/nodes.ts';
import { edges, placeRows } from './rows.ts';
import { besides, byId, emptyBackdrop, type LaidOut, type LayoutInput, type Spot } from './types.ts';

/** In units of the atlas: room of a node, and from one column to the next. */
const ROW = 0.13;
const COLUMN = 0.42;
/** A column of more nodes than this is folded, for it would be higher than any screen. */
const HIGHEST = 22;
const FOLD = 0.13;
/** Few high columns move apart until the whole is so many times as wide as high, but not farther than so many times. */
const WIDE = 1.3;
const STRETCH = 2.4;
/** Above so many links the exact search for the shortest ranks takes seconds. */
const MANY = 400;

export function layered({ nodes, links, room }: LayoutInput): LaidOut {
  const beside = besides(nodes, links);
  const joined = byId(nodes).filter(({ id }) => (beside.get(id)?.length ?? 0) > 0);
  const places = fold(ranked(joined, links), room);
  const backdrop = emptyBackdrop();
  const lone = nodes.filter(({ id }) => !places.has(id));
  const { left, right, low } = edges(places);
  const half = Math.max(right - left, 2.4) / 2;
  placeRows(
    { room, says: 'layouts.unlinked', nodes: lone, left: -half, right: half, top: low - 0.25 * room },
    places,
    backdrop,
  );
  return { places, backdrop };
}

/** Columns of ids, left to right, each from top to bottom with its height as dagre found it. */
function ranked(nodes: readonly GraphNode[], links: LayoutInput['links']): { id: string; y: number }[][] {
  const graph = new graphlib.Graph({ multigraph: false });
  graph.setGraph({
    rankdir: 'LR',
    nodesep: 0,
    edgesep: 0.3,
    ranksep: 1,
    ranker: links.length > MANY ? 'longest-path' : 'network-simplex',
  });
  graph.setDefaultEdgeLabel(() => ({}));
  for (const { id } of nodes) graph.setNode(id, { width: 1, height: 1 });
  for (const { start, end } of byId(links))
    if (start !== end && graph.hasNode(start) && graph.hasNode(end)) graph.setEdge(start, end);
  layout(graph);
  const columns = new Map<number, { id: string; y: number }[]>();
  for (const { id } of nodes) {
    const { x, y } = graph.node(id);
    const at = Math.round(x * 2);
    columns.set(at, [...(columns.get(at) ?? []), { id, y }]);
  }
  return [...columns]
    .sort(([a], [b]) => a - b)
    .map(([, column]) => column.sort((a, b) => a.y - b.y || (a.id < b.id ? -1 : 1)));
}

/** Heights as found where every column is low enough; else evenly, with high columns in several lines. Centred on 0, 0. */
function fold(columns: { id: string; y: number }[][], room: number): Map<string, Spot> {
  const places = new Map<string, Spot>();
  const even = columns.some(({ length }) => length > HIGHEST);
  const heights = columns.flat().map(({ y }) => y);
  const middle = (Math.min(...heights) + Math.max(...heights)) / 2;
  let x = 0;
  for (const column of columns) {
    const lines = Math.ceil(column.length / HIGHEST);
    for (const [i, { id, y }] of column.entries()) {
      const height = even ? (column.length - 1) / 2 - i : middle - y;
      places.set(id, { x: x + (i % lines) * FOLD, y: (height * ROW * room) / (even ? lines : 1) });
    }
    x += COLUMN * room + (lines - 1) * FOLD;
  }
  const { left, right, low, high } = edges(places);
  const wide = Math.min(Math.max((WIDE * (high - low)) / (right - left || 1), 1), STRETCH);
  for (const [id, spot] of places) places.set(id, { ...spot, x: (spot.x - (left + right) / 2) * wide });
  return places;
}
