/**
 * Where labels stand: greedy by rank, each at the first of its places that touches nothing and is nearer to its own node
 * than to any other. What must be named and finds no such place stands further off, with a line that leads to it.
 */
import { around, type Box, type BoxIndex, createBoxIndex, gapBetween, type Point, within } from './collision.ts';
import { type Leader, leaderTo, placesAround } from './leaders.ts';
import type { Line } from './text.ts';

/** On which side of its node: a name keeps its side if it can. */
type Spot = Point & { side?: number };
type Sized = { lines: Line[]; places: readonly Spot[] };
export type LabelCandidate = Sized & {
  id: string;
  /** Higher is placed first. Centres of the box in px stand in `places`, the best first. */
  rank: number;
  /** What is drawn where the whole finds no room: better a short label than none. */
  shorter?: Sized;
  /** The box of the node that it names; absent for words, regions and headings. */
  of?: Box;
  /** `led`: if there is no room beside it, by a line that leads to it; `always`: in any case, if need be over other nodes. */
  must?: 'led' | 'always' | undefined;
  /** Its layout has left room for it at its one place, where it stands or nowhere; `align`: its lines begin, or end, one under the other; `plate`: on ground of its own. */
  fixed?: boolean;
  align?: Align;
  plate?: boolean;
  /** It may stand over nodes that recede. */
  over?: boolean;
  /** Of the node's own lines, those near it, as points: no name is struck through by them. */
  own?: readonly Point[];
};
type Align = 'left' | 'right';
export type PlacedLabel = {
  id: string;
  lines: Line[];
  box: Box;
  /** Of the middle of its lines, or of the side to which they are aligned. */
  x: number;
  y: number;
  align?: Align;
  /** Stands on a ground of its own, so that nothing strikes it through. */
  plate?: boolean;
  leader?: Leader;
};

const GAP = 3;
/** Px by which a name must be nearer to its own node than to any other. */
export const NEARER = 4;

export function sizeOf(lines: readonly Line[]): { width: number; height: number } {
  return {
    width: Math.max(...lines.map((line) => line.width)),
    height: lines.reduce((sum, line) => sum + line.ascent + line.descent, 0),
  };
}

const grown = (box: Box): Box => ({ left: box.left - GAP, top: box.top, right: box.right + GAP, bottom: box.bottom });
const widened = (box: Box, by: number): Box => ({
  left: box.left - by,
  top: box.top - by,
  right: box.right + by,
  bottom: box.bottom + by,
});

/** Moves a box sideways into the view; a label near the rim of the canvas is better shifted than cut. */
function shifted(x: number, width: number, view: Box): number {
  const low = view.left + width / 2 + 4;
  const high = view.right - width / 2 - 4;
  return low > high ? x : Math.min(Math.max(x, low), high);
}

/** The higher first; what ranks alike by id, whichever came first. */
export const byRank = (a: LabelCandidate, b: LabelCandidate): number => b.rank - a.rank || (a.id < b.id ? -1 : 1);

/** What stands there already: `nodes` by themselves, those of them that neither recede nor are only counted, all else that a label must not cover, and labels as they come. */
type Ground = { view: Box; nodes: BoxIndex; lit: BoxIndex; crowd: BoxIndex };

/** `nodes`: the boxes of all nodes; `covers`: of whatever lies over the picture; `lit`: of the nodes that do not recede. No two placed labels ever touch. */
export function fitLabels(
  candidates: readonly LabelCandidate[],
  nodes: readonly Box[],
  view: Box,
  covers: readonly Box[] = [],
  lit: readonly Box[] = nodes,
): PlacedLabel[] {
  const ground: Ground = {
    view,
    nodes: createBoxIndex(nodes),
    lit: createBoxIndex(lit),
    crowd: createBoxIndex(covers),
  };
  const placed: PlacedLabel[] = [];
  const put = (label: PlacedLabel | undefined): boolean => {
    if (!label) return false;
    ground.crowd.add(grown(label.box));
    for (const box of label.leader?.boxes ?? []) ground.crowd.add(box);
    placed.push(label);
    return true;
  };
  const inOrder = [...candidates].sort(byRank);
  for (const candidate of inOrder) if (candidate.fixed) put(atItsPlace(candidate, ground));
  const beside = (candidate: LabelCandidate) => put(besideOwn(candidate, ground));
  // What must be named comes first, beside its node if it can; only then are lines drawn, and what else finds room.
  for (const how of ['always', 'led'] as const) {
    const without = inOrder.filter(({ must }) => must === how).filter((candidate) => !beside(candidate));
    for (const candidate of without) put(ledTo(candidate, ground));
  }
  for (const candidate of inOrder) if (!candidate.must && !candidate.fixed) beside(candidate);
  return placed;
}

/** A layout that leaves room for names has judged what they are nearest to. */
function atItsPlace(
  { id, lines, places: [place], align, plate }: LabelCandidate,
  { view, crowd }: Ground,
): PlacedLabel | undefined {
  if (!place) return undefined;
  const { width, height } = sizeOf(lines);
  const box = around(place.x, place.y, width, height);
  if (!within(box, view) || !crowd.free(box)) return undefined;
  const x = align ? box[align] : place.x;
  return { id, lines, box, x, y: place.y, ...(align ? { align } : {}), ...(plate ? { plate } : {}) };
}

/** Whole, or else short. */
const besideOwn = (candidate: LabelCandidate, ground: Ground): PlacedLabel | undefined =>
  standing(candidate, candidate, ground) ?? (candidate.shorter && standing(candidate, candidate.shorter, ground));

/** At the first place that is free and unambiguous, on its side if possible where none of the node's own lines runs. */
function standing(
  { id, of, own = [], over = false }: LabelCandidate,
  { lines, places }: Sized,
  ground: Ground,
): PlacedLabel | undefined {
  const { view, crowd } = ground;
  const nodes = over ? ground.lit : ground.nodes;
  const { width, height } = sizeOf(lines);
  let struck: PlacedLabel | undefined;
  let side: number | undefined;
  for (const [i, spot] of places.entries()) {
    if (struck && spot.side !== side) return struck;
    const x = i === 0 ? shifted(spot.x, width, view) : spot.x;
    if (Math.abs(x - spot.x) > width / 2) continue;
    const box = around(x, spot.y, width, height);
    if (!within(box, view) || !crowd.free(grown(box)) || !nodes.free(grown(box), of)) continue;
    if (of && !nodes.free(widened(box, gapBetween(box, of) + NEARER), of)) continue;
    const label = { id, lines, box, x, y: spot.y };
    if (!own.some((point) => holds(box, point))) return label;
    struck ??= { ...label, plate: true };
    side = spot.side;
  }
  return struck;
}

/** Short, further off, with a line that leads to it. */
function ledTo(candidate: LabelCandidate, ground: Ground): PlacedLabel | undefined {
  const { id, of, own = [], shorter, must } = candidate;
  const { view, nodes, lit, crowd } = ground;
  const { lines } = shorter ?? candidate;
  const size = sizeOf(lines);
  if (!of) return undefined;
  /** Rather over a line than over a node that says something. */
  let first: (Point & { box: Box }) | undefined;
  let overNode: (Point & { box: Box }) | undefined;
  for (const at of placesAround(of, size, view)) {
    const box = around(at.x, at.y, size.width, size.height);
    if (!within(box, view) || !crowd.free(grown(box))) continue;
    if (!lit.free(grown(box))) {
      overNode ??= { ...at, box };
      continue;
    }
    first ??= { ...at, box };
    if (gapBetween(box, of) < SHORTEST_LEADER) continue;
    const leader = leaderTo(box, of);
    if (!leader.boxes.every((part) => crowd.free(part) && lit.free(part, of))) continue;
    return { id, lines, box, ...at, leader, plate: !nodes.free(box) || own.some((point) => holds(box, point)) };
  }
  first ??= overNode;
  if (must !== 'always' || !first) return undefined;
  const { box, ...at } = first;
  return { id, lines, box, ...at, leader: leaderTo(box, of), plate: true };
}

/** Px: a shorter one is not seen. */
const SHORTEST_LEADER = 8;

const holds = (box: Box, { x, y }: Point): boolean => x > box.left && x < box.right && y > box.top && y < box.bottom;

/** How far a name slides along its node, in shares of half its width: it stays under it or over it. */
const SLIDES = [0, 0.1, -0.1, 0.2, -0.2, 0.3, -0.3, 0.4, -0.4];

/** `lean`: the slide that comes first. Below, slid to a side where need be, above, right and left of a node whose shape reaches so far in px. */
export function besideNode(
  x: number,
  y: number,
  reach: { side: number; above: number; below: number },
  { width, height }: { width: number; height: number },
  lean = 0,
): Spot[] {
  const off = 3;
  const slide = (to: number, side: number): Spot[] =>
    [lean, ...SLIDES].map((share) => ({ x: x + (share * width) / 2, y: to, side }));
  return [
    ...slide(y + reach.below + off + height / 2, 0),
    ...slide(y - reach.above - off - height / 2, 1),
    { x: x + reach.side + off + width / 2, y, side: 2 },
    { x: x - reach.side - off - width / 2, y, side: 3 },
  ];
}

/** Beside a point of a line with unit direction (dx, dy): first above the line, then under it, just clear of it. */
export function besideLine(
  points: readonly { x: number; y: number; dx: number; dy: number }[],
  { width, height }: { width: number; height: number },
  clear: number,
): Point[] {
  return points.flatMap(({ x, y, dx, dy }) => {
    const away = (width / 2) * Math.abs(dy) + (height / 2) * Math.abs(dx) + clear;
    // The normal that points upwards on the screen, where y grows downwards.
    const up = dx >= 0 ? 1 : -1;
    return [1, -1].map((side) => ({ x: x + side * up * dy * away, y: y - side * up * dx * away }));
  });
}
