/** The shapes, fills and rings of nodes as parts of a drawing; the same geometry as the node program's. */
import type { Fill } from '../graph/graph.ts';
import type { Shape } from './palette.ts';
import type { Part, Pen } from './pen.ts';
import { UNIT } from './shapes.ts';

/** Place and radius in px, y downwards. */
export type NodeDrawn = {
  x: number;
  y: number;
  size: number;
  shape: Shape;
  fill: Fill;
  colour: string;
  ring?: 'none' | 'selected' | 'hovered';
};

/** Undermost first. */
export function nodeParts(node: NodeDrawn, ground: string, ink: string): Part[] {
  const { shape, ring = 'none' } = node;
  const body = shape === 'stack' ? stack(node, ground) : filled(node, ground);
  return ring === 'none' ? body : [...ringed(node, ring, ground, ink), ...body];
}

function filled({ x, y, size, shape, fill, colour }: NodeDrawn, ground: string): Part[] {
  const open = shape === 'hollow-square' || shape === 'ring' || fill !== 'full';
  if (!open) return [{ trace: (pen) => traceShape(pen, shape, x, y, size), fill: colour }];
  const wide = shape === 'ring' ? clamp(0.34 * size + 0.3, 1.4, 12) : clamp(0.22 * size + 0.25, 1.2, 9);
  const parts: Part[] = [
    {
      trace: (pen) => traceShape(pen, shape, x, y, size, wide / 2),
      fill: ground,
      stroke: { colour, width: wide },
    },
  ];
  if (fill === 'tick')
    parts.push({
      trace: (pen) => {
        pen.moveTo(x - 0.42 * size, y - 0.02 * size);
        pen.lineTo(x - 0.12 * size, y + 0.32 * size);
        pen.lineTo(x + 0.45 * size, y - 0.36 * size);
      },
      stroke: { colour, width: 2 * Math.max(0.6, 0.13 * size), round: true },
    });
  if (fill === 'hatch') parts.push(hatch(x, y, size, size - wide, colour));
  return parts;
}

/** Two rings, the one in front with a plus, or a minus where it is open. */
function stack({ x, y, size, fill, colour }: NodeDrawn, ground: string): Part[] {
  const width = Math.max(1.2, 0.12 * size);
  const stroke = { colour, width };
  const [dx, dy] = [STACK.dx * size, STACK.dy * size];
  const arm = 0.36 * size;
  const disc = (cx: number, cy: number): Part => ({
    trace: (pen) => circle(pen, cx, cy, STACK.radius * size - width / 2),
    fill: ground,
    stroke,
  });
  const sign: Part = {
    trace: (pen) => {
      pen.moveTo(x - dx - arm, y + dy);
      pen.lineTo(x - dx + arm, y + dy);
      if (fill !== 'full') return;
      pen.moveTo(x - dx, y + dy - arm);
      pen.lineTo(x - dx, y + dy + arm);
    },
    stroke: { ...stroke, round: true },
  };
  return [disc(x + dx, y - dy), disc(x - dx, y + dy), sign];
}

/** Of a stack of size 1: from its middle to that of the disc behind (y upwards), and the radius of both. */
export const STACK = { dx: 0.24, dy: 0.2, radius: 0.78 };

/** A ring in ink around any shape, off its border by a band of ground that keeps links away from it. */
function ringed(
  { x, y, size, shape }: NodeDrawn,
  ring: 'selected' | 'hovered',
  ground: string,
  ink: string,
): [Part, Part] {
  const gap = ring === 'hovered' ? 2 : Math.max(3, 0.18 * size);
  const width = ring === 'hovered' ? 1.25 : Math.max(2, 0.12 * size);
  const trace = (pen: Pen) => {
    if (shape === 'stack') {
      circle(pen, x + STACK.dx * size, y - STACK.dy * size, STACK.radius * size);
      circle(pen, x - STACK.dx * size, y + STACK.dy * size, STACK.radius * size);
    } else traceShape(pen, shape, x, y, size);
  };
  return [
    { trace, stroke: { colour: ink, width: 2 * (gap + width) } },
    { trace, fill: ground, stroke: { colour: ground, width: 2 * gap } },
  ];
}

function hatch(x: number, y: number, size: number, radius: number, colour: string): Part {
  const period = Math.max(3, 0.5 * size);
  const most = Math.floor(radius / period - 0.5);
  const trace = (pen: Pen) => {
    for (let k = -most - 1; k <= most; k++) {
      const off = (k + 0.5) * period;
      const half = Math.sqrt(Math.max(radius * radius - off * off, 0));
      const [far, near] = [(off + half) * Math.SQRT1_2, (off - half) * Math.SQRT1_2];
      pen.moveTo(x + far, y - near);
      pen.lineTo(x + near, y - far);
    }
  };
  return { trace, stroke: { colour, width: 0.32 * period } };
}

/** The border of a shape of that size, drawn in by `inset` px. */
export function traceShape(pen: Pen, shape: Shape, x: number, y: number, size: number, inset = 0): void {
  const r = size * UNIT[shape];
  if (shape === 'ring' || shape === 'disc' || shape === 'stack') circle(pen, x, y, r - inset);
  else if (shape === 'square' || shape === 'hollow-square') {
    const side = Math.max(r - inset, 0);
    pen.roundRect(x - side, y - side, 2 * side, 2 * side, Math.max(0.22 * r - inset, 0));
  } else polygon(pen, shape === 'triangle' ? 3 : shape === 'hexagon' ? 6 : 4, x, y, r, inset);
}

/** With a corner upwards; `r`: from the middle to a corner before it is drawn in. */
function polygon(pen: Pen, sides: number, x: number, y: number, r: number, inset: number): void {
  const reach = r - inset / Math.cos(Math.PI / sides);
  for (let i = 0; i < sides; i++) {
    const angle = (2 * Math.PI * i) / sides;
    const [cx, cy] = [x + reach * Math.sin(angle), y - reach * Math.cos(angle)];
    if (i === 0) pen.moveTo(cx, cy);
    else pen.lineTo(cx, cy);
  }
  pen.closePath();
}

/** A path of its own, so that no line leads to it from what was traced before. */
function circle(pen: Pen, x: number, y: number, radius: number): void {
  const r = Math.max(radius, 0);
  pen.moveTo(x + r, y);
  pen.arc(x, y, r, 0, 2 * Math.PI);
  pen.closePath();
}

const clamp = (value: number, low: number, high: number): number => Math.min(Math.max(value, low), high);
