/** Boxes on the screen in px, and a grid that says at once whether a new one would touch any. */
export type Point = { x: number; y: number };
export type Box = { left: number; top: number; right: number; bottom: number };

export const meet = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

export const around = (x: number, y: number, width: number, height: number): Box => ({
  left: x - width / 2,
  top: y - height / 2,
  right: x + width / 2,
  bottom: y + height / 2,
});

export const within = (a: Box, b: Box): boolean =>
  a.left >= b.left && a.right <= b.right && a.top >= b.top && a.bottom <= b.bottom;

/** Px between two boxes, from the one's nearest point to the other's; 0 where they meet. */
export const gapBetween = (a: Box, b: Box): number =>
  Math.hypot(Math.max(a.left - b.right, b.left - a.right, 0), Math.max(a.top - b.bottom, b.top - a.bottom, 0));

const CELL = 64;
const NOTHING: readonly Box[] = [];
const cellOf = (px: number): number => Math.floor(px / CELL);
const keyOf = (x: number, y: number): number => x * 100_003 + y;

/** `but`: a box that is no obstacle. */
export type BoxIndex = { free(box: Box, but?: Box): boolean; add(box: Box): void };

export function createBoxIndex(boxes: readonly Box[] = []): BoxIndex {
  const cells = new Map<number, Box[]>();
  const index: BoxIndex = {
    // Asked some hundred thousand times for one picture: in plain loops, which leave nothing behind.
    free(box, but) {
      const right = cellOf(box.right);
      const bottom = cellOf(box.bottom);
      for (let x = cellOf(box.left); x <= right; x++)
        for (let y = cellOf(box.top); y <= bottom; y++)
          for (const other of cells.get(keyOf(x, y)) ?? NOTHING) if (other !== but && meet(box, other)) return false;
      return true;
    },
    add(box) {
      for (let x = cellOf(box.left); x <= cellOf(box.right); x++)
        for (let y = cellOf(box.top); y <= cellOf(box.bottom); y++) {
          const cell = cells.get(keyOf(x, y));
          if (cell) cell.push(box);
          else cells.set(keyOf(x, y), [box]);
        }
    },
  };
  for (const box of boxes) index.add(box);
  return index;
}
