/** The seven shapes, four fills and the ring of a chosen node as marks; the same geometry as the node program's. */
import type { Shape } from '../canvas/palette.ts';
import { UNIT } from '../canvas/shapes.ts';
import type { Fill } from '../graph/graph.ts';
import { type Mark, px } from './drawing.ts';

type DrawnNode = { x: number; y: number; size: number; shape: Shape; fill: Fill; colour: string; chosen?: boolean };

export function nodeMarks(node: DrawnNode, ground: string, ink: string): Mark[] {
  const { x, y, size, shape, fill, colour, chosen = false } = node;
  if (shape === 'stack') return [...(chosen ? ring(node, ground, ink) : []), ...stack(node, ground)];
  const open = shape === 'hollow-square' || shape === 'ring' || fill !== 'full';
  const wide = shape === 'ring' ? clamp(0.34 * size + 0.3, 1.4, 12) : clamp(0.22 * size + 0.25, 1.2, 9);
  const body: Mark = open
    ? { d: outline(shape, x, y, size, wide / 2), fill: ground, stroke: { colour, width: wide } }
    : { d: outline(shape, x, y, size), fill: colour };
  const marks: Mark[] = [body];
  if (fill === 'tick') {
    const at = (dx: number, dy: number) => `${px(x + dx * size)} ${px(y - dy * size)}`;
    marks.push({
      d: `M${at(-0.42, 0.02)}L${at(-0.12, -0.32)}L${at(0.45, 0.36)}`,
      stroke: { colour, width: 2 * Math.max(0.6, 0.13 * size), round: true },
    });
  }
  if (fill === 'hatch') marks.push(hatch(x, y, size, size - wide, colour));
  return chosen ? [...ring(node, ground, ink), ...marks] : marks;
}

/** Two rings, the one in front with a plus, or a minus where it is open. */
function stack({ x, y, size, fill, colour }: DrawnNode, ground: string): Mark[] {
  const width = Math.max(1.2, 0.12 * size);
  const stroke = { colour, width };
  const [dx, dy] = [0.24 * size, 0.2 * size];
  const arm = 0.36 * size;
  const front = { x: x - dx, y: y + dy };
  const sign = `M${px(front.x - arm)} ${px(front.y)}h${px(2 * arm)}${fill === 'full' ? `M${px(front.x)} ${px(front.y - arm)}v${px(2 * arm)}` : ''}`;
  return [
    { d: circle(x + dx, y - dy, 0.78 * size - width / 2), fill: ground, stroke },
    { d: circle(front.x, front.y, 0.78 * size - width / 2), fill: ground, stroke },
    { d: sign, stroke: { ...stroke, round: true } },
  ];
}

/** A ring in ink around any shape, off its border by a band of ground. */
function ring({ x, y, size, shape }: DrawnNode, ground: string, ink: string): Mark[] {
  const gap = Math.max(3, 0.18 * size);
  const width = Math.max(2, 0.12 * size);
  const d = outline(shape, x, y, size);
  return [
    { d, stroke: { colour: ink, width: 2 * (gap + width), round: true } },
    { d, stroke: { colour: ground, width: 2 * gap, round: true } },
  ];
}

function hatch(x: number, y: number, size: number, radius: number, colour: string): Mark {
  const period = Math.max(3, 0.5 * size);
  const most = Math.floor(radius / period - 0.5);
  const chords: string[] = [];
  for (let k = -most - 1; k <= most; k++) {
    const off = (k + 0.5) * period;
    const half = Math.sqrt(Math.max(radius * radius - off * off, 0));
    const [far, near] = [(off + half) * Math.SQRT1_2, (off - half) * Math.SQRT1_2];
    chords.push(`M${px(x + far)} ${px(y - near)}L${px(x + near)} ${px(y - far)}`);
  }
  return { d: chords.join(''), stroke: { colour, width: 0.32 * period } };
}

/** The border of a shape of that size, drawn in by `inset` px. */
export function outline(shape: Shape, x: number, y: number, size: number, inset = 0): string {
  const r = size * UNIT[shape];
  if (shape === 'ring' || shape === 'disc' || shape === 'stack') return circle(x, y, r - inset);
  if (shape === 'square' || shape === 'hollow-square') return rounded(x, y, r - inset, Math.max(0.22 * r - inset, 0));
  const sides = shape === 'triangle' ? 3 : shape === 'hexagon' ? 6 : 4;
  const reach = r - inset / Math.cos(Math.PI / sides);
  const corners = Array.from({ length: sides }, (_, i) => {
    const angle = (2 * Math.PI * i) / sides;
    return `${px(x + reach * Math.sin(angle))} ${px(y - reach * Math.cos(angle))}`;
  });
  return `M${corners.join('L')}Z`;
}

function circle(x: number, y: number, r: number): string {
  return `M${px(x - r)} ${px(y)}a${px(r)} ${px(r)} 0 1 0 ${px(2 * r)} 0a${px(r)} ${px(r)} 0 1 0 ${px(-2 * r)} 0Z`;
}

function rounded(x: number, y: number, side: number, corner: number): string {
  const flat = px(2 * (side - corner));
  const back = px(-2 * (side - corner));
  const c = px(corner);
  const turn = (dx: string, dy: string) => `a${c} ${c} 0 0 1 ${dx} ${dy}`;
  return `M${px(x - side + corner)} ${px(y - side)}h${flat}${turn(c, c)}v${flat}${turn(`-${c}`, c)}h${back}${turn(`-${c}`, `-${c}`)}v${back}${turn(c, `-${c}`)}Z`;
}

const clamp = (value: number, low: number, high: number): number => Math.min(Math.max(value, low), high);
