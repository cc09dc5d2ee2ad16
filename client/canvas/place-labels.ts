/** Where labels stand: greedy by rank, each at the first of its places that touches nothing; else it is left out. */
import { around, type Box, type BoxIndex, createBoxIndex, within } from './collision.ts';
import type { Line } from './text.ts';

export type LabelCandidate = {
  id: string;
  lines: Line[];
  /** Higher is placed first. */
  rank: number;
  /** Centres of the box in px, the best place first. */
  places: { x: number; y: number }[];
  /** What is drawn where the whole finds no room: better a short label than none. */
  shorter?: Pick<LabelCandidate, 'lines' | 'places'>;
};
export type PlacedLabel = { id: string; lines: Line[]; box: Box; x: number; y: number };

const GAP = 3;
/** Where a corner of a name stands aslant of a node, in shares of its reach: beside its border, but not in the row of its neighbours. */
const ASLANT = 0.85;

export function sizeOf(lines: readonly Line[]): { width: number; height: number } {
  return {
    width: Math.max(...lines.map((line) => line.width)),
    height: lines.reduce((sum, line) => sum + line.ascent + line.descent, 0),
  };
}

const grown = (box: Box): Box => ({ left: box.left - GAP, top: box.top, right: box.right + GAP, bottom: box.bottom });

/** Moves a box sideways into the view; a label near the rim of the canvas is better shifted than cut. */
function shifted(x: number, width: number, view: Box): number {
  const low = view.left + width / 2 + 4;
  const high = view.right - width / 2 - 4;
  return low > high ? x : Math.min(Math.max(x, low), high);
}

/** The higher first; what ranks alike by id, whichever came first. */
export const byRank = (a: LabelCandidate, b: LabelCandidate): number => b.rank - a.rank || (a.id < b.id ? -1 : 1);

/** `taken` are nodes, panels and whatever else a label must not cover. No two placed labels ever touch. */
export function fitLabels(candidates: readonly LabelCandidate[], taken: readonly Box[], view: Box): PlacedLabel[] {
  const boxes: BoxIndex = createBoxIndex();
  for (const box of taken) boxes.add(box);
  const placed: PlacedLabel[] = [];
  for (const { id, shorter, ...whole } of [...candidates].sort(byRank)) {
    const found = roomFor(whole, boxes, view) ?? (shorter && roomFor(shorter, boxes, view));
    if (!found) continue;
    boxes.add(grown(found.box));
    placed.push({ id, ...found });
  }
  return placed;
}

function roomFor(
  { lines, places }: Pick<LabelCandidate, 'lines' | 'places'>,
  crowd: BoxIndex,
  view: Box,
): Omit<PlacedLabel, 'id'> | undefined {
  const { width, height } = sizeOf(lines);
  for (const [i, spot] of places.entries()) {
    const x = i === 0 ? shifted(spot.x, width, view) : spot.x;
    if (Math.abs(x - spot.x) > width / 2) continue;
    const box = around(x, spot.y, width, height);
    if (within(box, view) && crowd.free(grown(box))) return { lines, box, x, y: spot.y };
  }
  return undefined;
}

/** Below (or nudged a little to a side), above, right, left and aslant of a node whose shape reaches so far in px. */
export function besideNode(
  x: number,
  y: number,
  reach: { side: number; above: number; below: number },
  { width, height }: { width: number; height: number },
): { x: number; y: number }[] {
  const off = 3;
  const nudge = Math.min(width / 6, 24);
  const under = y + reach.below + off + height / 2;
  return [
    { x, y: under },
    { x: x + nudge, y: under },
    { x: x - nudge, y: under },
    { x, y: y - reach.above - off - height / 2 },
    { x: x + reach.side + off + width / 2, y },
    { x: x - reach.side - off - width / 2, y },
    ...[1, -1].flatMap((way) =>
      [1, -1].map((side) => ({
        x: x + side * (reach.side * ASLANT + width / 2),
        y: y - way * (reach.above * ASLANT + height / 2),
      })),
    ),
  ];
}

/** Beside a point of a line with unit direction (dx, dy): first above the line, then under it, just clear of it. */
export function besideLine(
  points: readonly { x: number; y: number; dx: number; dy: number }[],
  { width, height }: { width: number; height: number },
  clear: number,
): { x: number; y: number }[] {
  return points.flatMap(({ x, y, dx, dy }) => {
    const away = (width / 2) * Math.abs(dy) + (height / 2) * Math.abs(dx) + clear;
    // The normal that points upwards on the screen, where y grows downwards.
    const up = dx >= 0 ? 1 : -1;
    return [1, -1].map((side) => ({ x: x + side * up * dy * away, y: y - side * up * dx * away }));
  });
}
