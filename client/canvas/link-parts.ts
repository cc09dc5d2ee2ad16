/** A link as a part of a drawing: the curve, trims, dashes and gap of the link program. */
import type { Style } from '../graph/graph.ts';
import { type Bow, controls, type Point, pointAt, trims } from './curve.ts';
import { DASHES, type Shape } from './palette.ts';
import type { Part, Pen, Stroke } from './pen.ts';

export type LinkEnd = Point & { size: number; shape: Shape };
export type LinkDrawn = Bow & { style: Style; gap: boolean; width: number; colour: string };
type Cubic = readonly [Point, Point, Point, Point];

/** Shares of the curve (0 to 1) at which a link leaves the borders of its nodes; ends in px with y upwards. */
export function visibleStretch(a: LinkEnd, b: LinkEnd, bow: Bow): [number, number] {
  const [first, last] = trims(a, b, bow);
  const [c, d] = controls(a, b, bow);
  const from = first / Math.max(3 * Math.hypot(c.x - a.x, c.y - a.y), 0.001);
  const to = 1 - last / Math.max(3 * Math.hypot(d.x - b.x, d.y - b.y), 0.001);
  return [from, to];
}

/** Ends in px with y upwards; the part is as the screen has it. Undefined where the two nodes leave no room between them. */
export function linkPart(a: LinkEnd, b: LinkEnd, link: LinkDrawn): Part | undefined {
  const [from, to] = visibleStretch(a, b, link);
  if (to <= from) return undefined;
  const { width, colour, style } = link;
  const thick = Math.max(1, width / 2);
  const pieces = link.gap ? parted(a, b, link, from, to, 9 * thick) : [[from, to] as const];
  if (style === 'double') {
    const off = width / 2 + thick * 0.75;
    const trace = (pen: Pen) => {
      for (const [s, e] of pieces) for (const side of [off, -off]) beside(pen, a, b, link, s, e, side);
    };
    return { trace, stroke: { colour, width: thick } };
  }
  const trace = (pen: Pen) => {
    for (const [s, e] of pieces) along(pen, a, b, link, s, e);
  };
  return { trace, stroke: { colour, ...strokeOf(style, width) } };
}

/** Width, dashes and ends of a line in that style. */
export function strokeOf(style: Style, width: number): Omit<Stroke, 'colour'> {
  const dashes = DASHES[style];
  if (!dashes) return { width };
  const thick = Math.max(1, width / 2);
  const dash = dashes.map((length) => length * thick);
  return dashes[0] === 0
    ? { width: Math.max(width, 1.8), dash, ahead: (dashes[1] * thick) / 2, round: true }
    : { width, dash };
}

export const isStraight = ({ form, bend }: Bow): boolean => form === 'straight' && bend === 0;

function along(pen: Pen, a: Point, b: Point, bow: Bow, s: number, e: number): void {
  if (isStraight(bow)) {
    pen.moveTo(a.x + (b.x - a.x) * s, -(a.y + (b.y - a.y) * s));
    pen.lineTo(a.x + (b.x - a.x) * e, -(a.y + (b.y - a.y) * e));
    return;
  }
  const [c, d] = controls(a, b, bow);
  const [p, q, r, t] = stretch([a, c, d, b], s, e);
  pen.moveTo(p.x, -p.y);
  pen.bezierCurveTo(q.x, -q.y, r.x, -r.y, t.x, -t.y);
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
function beside(pen: Pen, a: Point, b: Point, bow: Bow, from: number, to: number, off: number): void {
  const steps = isStraight(bow) ? 1 : 24;
  for (let i = 0; i <= steps; i++) {
    const { x, y, dx, dy } = pointAt(a, b, bow, from + ((to - from) * i) / steps);
    if (i === 0) pen.moveTo(x - dy * off, -(y + dx * off));
    else pen.lineTo(x - dy * off, -(y + dx * off));
  }
}

/** The stretch of a cubic from s to e (0 to 1, s < e), by de Casteljau. */
function stretch(curve: Cubic, s: number, e: number): Cubic {
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
