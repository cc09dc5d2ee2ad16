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

/** `but`: a box that is no obstacle. */
export type BoxIndex = { free(box: Box, but?: Box): boolean; add(box: Box): void };

export function createBoxIndex(boxes: readonly Box[] = []): BoxIndex {
  const cells = new Map<number, Box[]>();
  const each = (box: Box, visit: (key: number) => boolean): boolean => {
    for (let x = Math.floor(box.left / CELL); x <= Math.floor(box.right / CELL); x++)
      for (let y = Math.floor(box.top / CELL); y <= Math.floor(box.bottom / CELL); y++)
        if (!visit(x * 100_003 + y)) return false;
    return true;
  };
  const index: BoxIndex = {
    free: (box, but) => each(box, (key) => !cells.get(key)?.some((other) => other !== but && meet(box, other))),
    add: (box) => {
      each(box, (key) => {
        const cell = cells.get(key);
        if (cell) cell.push(box);
        else cells.set(key, [box]);
        return true;
      });
    },
  };
  for (const box of boxes) index.add(box);
  return index;
}
