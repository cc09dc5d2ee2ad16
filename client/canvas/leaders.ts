/** Thin lines that lead from a node to a name for which there is no room beside it, and where such names may stand. */
import { around, type Box, type Point } from './collision.ts';

/** `boxes`: what the line takes, so that nothing else lies on it. */
export type Leader = { from: Point; to: Point; boxes: readonly Box[] };

/** Px from the node to the name, the nearest first; then as far as the picture goes. */
const FARTHER = [12, 24, 40, 60, 84, 112, 144, 180, 220, 264, 312, 364, 420, 480, 560, 640];
const WAYS = 16;
/** Px between two looks along a line, and how broad a strip it takes. */
const STEP = 5;

const middle = ({ left, right, top, bottom }: Box): Point => ({ x: (left + right) / 2, y: (top + bottom) / 2 });

/** Centres for a box of that size all round a node, the nearest first, below before beside before above. */
export function placesAround(of: Box, { width, height }: { width: number; height: number }, view: Box): Point[] {
  const { x, y } = middle(of);
  const reach = Math.max(view.right - view.left, view.bottom - view.top);
  const angles = Array.from(
    { length: WAYS },
    (_, n) => Math.PI / 2 + (n % 2 ? 1 : -1) * Math.ceil(n / 2) * ((2 * Math.PI) / WAYS),
  );
  return FARTHER.filter((far) => far < reach).flatMap((far) =>
    angles.map((angle) => {
      const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
      return {
        x: x + cos * (far + (of.right - of.left) / 2 + width / 2),
        y: y + sin * (far + (of.bottom - of.top) / 2 + height / 2),
      };
    }),
  );
}

/** From the border of the node's box to the nearest point of the name's. */
export function leaderTo(box: Box, of: Box): Leader {
  const from = nearest(of, middle(box));
  const to = nearest(box, from);
  const steps = Math.max(Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / STEP), 1);
  const boxes = Array.from({ length: steps }, (_, n) => {
    const share = (n + 0.5) / steps;
    return around(from.x + (to.x - from.x) * share, from.y + (to.y - from.y) * share, STEP, STEP);
  });
  // Its last bit lies within the margin of its own name, which is no obstacle to it.
  return { from, to, boxes };
}

const nearest = (box: Box, { x, y }: Point): Point => ({
  x: Math.min(Math.max(x, box.left), box.right),
  y: Math.min(Math.max(y, box.top), box.bottom),
});
