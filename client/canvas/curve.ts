/** The curve of a link, the same as the link program's: for its trims, and for the words that stand at it. */
import type { Form } from '../graph/graph.ts';
import type { Shape } from './palette.ts';
import { reach } from './shapes.ts';

export type Point = { x: number; y: number };
export type Bow = { form: Form; bend: number };
type End = Point & { size: number; shape: Shape };

const gapAtBorder = 1;

/** The two inner control points of the cubic from a to b, with y upwards. */
export function controls(a: Point, b: Point, { form, bend }: Bow): [Point, Point] {
  const dx = b.x - a.x;
  const dy = b.y - a.y;
  // An S between ends that stand one above the other would leave them in no direction.
  const swings = form === 'strand' && Math.abs(dx) * 8 > Math.abs(dy);
  const stepX = swings ? dx / 2 : dx / 3;
  const stepY = swings ? 0 : dy / 3;
  const liftX = (-dy * bend * 4) / 3;
  const liftY = (dx * bend * 4) / 3;
  return [
    { x: a.x + stepX + liftX, y: a.y + stepY + liftY },
    { x: b.x - stepX + liftX, y: b.y - stepY + liftY },
  ];
}

/** Point and unit direction at t (0 to 1) of the curve from a to b. */
export function pointAt(a: Point, b: Point, bow: Bow, t: number): Point & { dx: number; dy: number } {
  const [c, d] = controls(a, b, bow);
  const u = 1 - t;
  const x = u * u * u * a.x + 3 * u * u * t * c.x + 3 * u * t * t * d.x + t * t * t * b.x;
  const y = u * u * u * a.y + 3 * u * u * t * c.y + 3 * u * t * t * d.y + t * t * t * b.y;
  const dx = u * u * (c.x - a.x) + 2 * u * t * (d.x - c.x) + t * t * (b.x - d.x);
  const dy = u * u * (c.y - a.y) + 2 * u * t * (d.y - c.y) + t * t * (b.y - d.y);
  const length = Math.hypot(dx, dy) || 1;
  return { x, y, dx: dx / length, dy: dy / length };
}

/** Px (before zoom) between each end's centre and its border, in the direction in which the link leaves it. */
export function trims(a: End, b: End, bow: Bow): [number, number] {
  const [c, d] = controls(a, b, bow);
  const from = Math.hypot(c.x - a.x, c.y - a.y) || 1;
  const to = Math.hypot(d.x - b.x, d.y - b.y) || 1;
  return [
    a.size * reach(a.shape, (c.x - a.x) / from, (c.y - a.y) / from) + gapAtBorder,
    b.size * reach(b.shape, (d.x - b.x) / to, (d.y - b.y) / to) + gapAtBorder,
  ];
}
