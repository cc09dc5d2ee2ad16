/** A link as a path: the curve, trims, dashes and gap of the link program. */
import { type Bow, controls, type Point, pointAt, trims } from '../canvas/curve.ts';
import { DASHES, type Shape } from '../canvas/palette.ts';
import type { Style } from '../graph/graph.ts';
import { type PathMark, px, type Stroke } from './drawing.ts';

type End = Point & { size: number; shape: Shape };
type Cubic = readonly [Point, Point, Point, Point];
type DrawnLink = Bow & { style: Style; gap: boolean; width: number; colour: string };

/** Ends in px with y upwards. Undefined where the two nodes leave no room between them. */
export function linkMark(a: End, b: End, link: DrawnLink): PathMark | undefined {
  const [first, last] = trims(a, b, link);
  const [c, d] = controls(a, b, link);
  const from = first / Math.max(3 * Math.hypot(c.x - a.x, c.y - a.y), 0.001);
  const to = 1 - last / Math.max(3 * Math.hypot(d.x - b.x, d.y - b.y), 0.001);
  if (to <= from) return undefined;
  const { width, colour, style } = link;
  const thick = Math.max(1, width / 2);
  const pieces = link.gap ? parted(a, b, link, from, to, 9 * thick) : [[from, to] as const];
  if (style === 'double') {
    const off = width / 2 + thick * 0.75;
    const lines = pieces.flatMap(([s, e]) => [beside(a, b, link, s, e, off), beside(a, b, link, s, e, -off)]);
    return { d: lines.join(''), stroke: { colour, width: thick } };
  }
  return {
    d: pieces.map(([s, e]) => written(part([a, c, d, b], s, e))).join(''),
    stroke: { colour, ...strokeOf(style, width) },
  };
}

/** Width, dashes and ends of a line in that style. */
export function strokeOf(style: Style, width: number): Omit<Stroke, 'colour'> {
  const dashes = DASHES[style];
  if (!dashes) return { width };
  const thick = Math.max(1, width / 2);
  const dash = [dashes[0] * thick, dashes[1] * thick] as const;
  return dashes[0] === 0 ? { width: Math.max(width, 1.8), dash, round: true } : { width, dash };
}

/** Two stretches of the curve with `half` px left out on both sides of its middle. */
function parted(a: Point, b: Point, bow: Bow, from: number, to: number, half: number): (readonly [number, number])[] {
  const steps = 64;
  const points = Array.from({ length: steps + 1 }, (_, i) => pointAt(a, b, bow, from + ((to - from) * i) / steps));
  const lengths = [0];
  for (const [i, p] of points.entries()) {
    const before = points[i - 1];
    if (before) lengths.push((lengths[i - 1] ?? 0) + Math.hypot(p.x - before.x, p.y - before.y));
  }
  const all = lengths[steps] ?? 0;
  if (all <= 2 * half) return [];
  const at = (length: number): number => {
    const i = Math.max(
      lengths.findIndex((each) => each >= length),
      1,
    );
    const [low = 0, high = 0] = [lengths[i - 1], lengths[i]];
    return from + ((to - from) * (i - 1 + (length - low) / Math.max(high - low, 1e-9))) / steps;
  };
  return [
    [from, at(all / 2 - half)],
    [at(all / 2 + half), to],
  ];
}

/** A line along the curve, `off` px to its left. */
function beside(a: Point, b: Point, bow: Bow, from: number, to: number, off: number): string {
  const steps = bow.form === 'straight' && bow.bend === 0 ? 1 : 24;
  const points = Array.from({ length: steps + 1 }, (_, i) => {
    const { x, y, dx, dy } = pointAt(a, b, bow, from + ((to - from) * i) / steps);
    return at({ x: x - dy * off, y: y + dx * off });
  });
  return `M${points.join('L')}`;
}

/** The stretch of a cubic from s to e (0 to 1, s < e), by de Casteljau. */
function part(curve: Cubic, s: number, e: number): Cubic {
  return split(split(curve, s)[1], (e - s) / (1 - s))[0];
}

function split([a, b, c, d]: Cubic, t: number): [Cubic, Cubic] {
  const mid = (p: Point, q: Point): Point => ({ x: p.x + (q.x - p.x) * t, y: p.y + (q.y - p.y) * t });
  const [ab, bc, cd] = [mid(a, b), mid(b, c), mid(c, d)];
  const [abc, bcd] = [mid(ab, bc), mid(bc, cd)];
  const middle = mid(abc, bcd);
  return [
    [a, ab, abc, middle],
    [middle, bcd, cd, d],
  ];
}

const at = ({ x, y }: Point): string => `${px(x)} ${px(-y)}`;
const written = ([a, b, c, d]: Cubic): string => `M${at(a)}C${at(b)} ${at(c)} ${at(d)}`;
