/** A place for something that lies over the page: on nothing that must be seen, and on little else. */
import type { Box } from '../canvas/collision.ts';

export type Size = { width: number; height: number };
export type Spot = { left: number; top: number };
export type Room = {
  /** In which it lies whole. */
  within: Box;
  /** What must be seen: covered only where there is no other place in the room. */
  clear: readonly Box[];
  /** What is better seen. */
  spare: readonly Box[];
};

/** Px between it and what it keeps clear of. */
const GAP = 8;
/** Px between the places that are tried. */
const STEP = 16;
/** What a covered px² of what must be seen weighs, beside one of the rest; and what a px away from the usual place does. */
const CLEAR = 1e6;
const AWAY = 4;

/** As near as can be to the usual place: the middle of the upper or lower edge of the room. */
export function clearPlace(size: Size, { within, clear, spare }: Room, from: 'top' | 'bottom'): Spot {
  const last = { left: within.right - size.width, top: within.bottom - size.height };
  const usual = { left: (within.left + last.left) / 2, top: from === 'top' ? within.top : last.top };
  const lefts = [
    usual.left,
    within.left,
    last.left,
    ...clear.flatMap((box) => [box.right + GAP, box.left - GAP - size.width]),
  ];
  const tops = [usual.top, ...clear.flatMap((box) => [box.bottom + GAP, box.top - GAP - size.height])];
  for (let top = within.top; top < last.top; top += STEP) tops.push(top);
  let best: Spot = { left: Math.max(usual.left, within.left), top: Math.max(usual.top, within.top) };
  let least = Infinity;
  for (const left of lefts.filter((each) => each >= within.left && each <= last.left))
    for (const top of tops.filter((each) => each >= within.top && each <= last.top)) {
      const box = { left, top, right: left + size.width, bottom: top + size.height };
      const cost =
        CLEAR * covered(box, clear) +
        covered(box, spare) +
        AWAY * (Math.abs(left - usual.left) + Math.abs(top - usual.top));
      if (cost < least) [best, least] = [{ left, top }, cost];
    }
  return best;
}

/** Px² of the others that a box lies on. */
export const covered = (box: Box, others: readonly Box[]): number =>
  others.reduce(
    (sum, other) =>
      sum +
      Math.max(0, Math.min(box.right, other.right) - Math.max(box.left, other.left)) *
        Math.max(0, Math.min(box.bottom, other.bottom) - Math.max(box.top, other.top)),
    0,
  );
