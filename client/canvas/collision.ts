/** Boxes on the screen in px, and a grid that says at once whether a new one would touch any. */
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

const CELL = 64;

export type BoxIndex = { free(box: Box): boolean; add(box: Box): void };

export function createBoxIndex(): BoxIndex {
  const cells = new Map<number, Box[]>();
  const each = (box: Box, visit: (key: number) => boolean): boolean => {
    for (let x = Math.floor(box.left / CELL); x <= Math.floor(box.right / CELL); x++)
      for (let y = Math.floor(box.top / CELL); y <= Math.floor(box.bottom / CELL); y++)
        if (!visit(x * 100_003 + y)) return false;
    return true;
  };
  return {
    free: (box) => each(box, (key) => !cells.get(key)?.some((other) => meet(box, other))),
    add: (box) => {
      each(box, (key) => {
        const cell = cells.get(key);
        if (cell) cell.push(box);
        else cells.set(key, [box]);
        return true;
      });
    },
  };
}
