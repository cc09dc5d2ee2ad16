/** Ink on sigma's 2D layers: placed labels with a halo in the ground, arcs of the rim, the plate of a hovered label. */
import { LAND, LINE_INK, mix, RECEDED, type Theme } from './palette.ts';
import type { Box } from './collision.ts';
import type { Leader } from './leaders.ts';
import type { PlacedLabel } from './place-labels.ts';

function lines(
  context: CanvasRenderingContext2D,
  label: PlacedLabel,
  paint: (text: string, x: number, y: number) => void,
) {
  let top = label.box.top;
  context.textAlign = label.align ?? 'center';
  for (const line of label.lines) {
    context.font = line.font;
    context.fillStyle = line.colour;
    paint(line.text, label.x, top + line.ascent);
    top += line.ascent + line.descent;
  }
}

/** All halos first, so that no halo eats into a neighbour's letters. */
export function drawLabels(context: CanvasRenderingContext2D, labels: readonly PlacedLabel[], theme: Theme): void {
  context.textBaseline = 'alphabetic';
  context.lineJoin = 'round';
  for (const { leader, plate, box } of labels) {
    if (leader) drawLeader(context, leader, theme);
    if (plate) drawGroundOf(context, box, theme);
  }
  context.strokeStyle = theme.ground;
  context.lineWidth = Math.max(4, theme.type.label * 0.3);
  for (const label of labels) lines(context, label, (text, x, y) => context.strokeText(text, x, y));
  for (const label of labels) lines(context, label, (text, x, y) => context.fillText(text, x, y));
}

/** Lines end before a name, instead of running through it. */
function drawGroundOf(context: CanvasRenderingContext2D, { left, top, right, bottom }: Box, theme: Theme): void {
  context.fillStyle = theme.ground;
  context.fillRect(left - 2, top, right - left + 4, bottom - top);
}

function drawLeader(context: CanvasRenderingContext2D, { from, to }: Leader, theme: Theme): void {
  context.strokeStyle = theme.muted;
  context.lineWidth = LEADER_WIDTH;
  context.beginPath();
  context.moveTo(from.x, from.y);
  context.lineTo(to.x, to.y);
  context.stroke();
}
/** In px, in every theme: it is no link, and looks like none. */
export const LEADER_WIDTH = 1;

/** A label on a plate of its own, for what is hovered and found no place. */
export function drawPlate(context: CanvasRenderingContext2D, label: PlacedLabel, theme: Theme): void {
  const { left, top, right, bottom } = label.box;
  context.fillStyle = theme.panel;
  context.strokeStyle = theme.hairline;
  context.lineWidth = 1;
  context.beginPath();
  context.roundRect(left - 7, top - 4, right - left + 14, bottom - top + 8, 5);
  context.fill();
  context.stroke();
  context.textBaseline = 'alphabetic';
  lines(context, label, (text, x, y) => context.fillText(text, x, y));
}

export type Arc = { x: number; y: number; radius: number; from: number; to: number };

/** Arcs in px; angles in radians, counted as in mathematics (y upwards). */
export function drawArcs(context: CanvasRenderingContext2D, arcs: readonly Arc[], theme: Theme): void {
  context.strokeStyle = theme.hairline;
  context.lineWidth = 2 * theme.scale.line;
  for (const { x, y, radius, from, to } of arcs) {
    context.beginPath();
    context.arc(x, y, radius, -to, -from);
    context.stroke();
  }
}

type Spot = { x: number; y: number };

/** Land as a calm tint with its coast, then thin lines; all points in px. */
export function drawGround(
  context: CanvasRenderingContext2D,
  land: readonly Spot[][],
  rules: readonly Spot[][],
  theme: Theme,
): void {
  const trace = (points: readonly Spot[]) => {
    for (const [i, { x, y }] of points.entries()) {
      if (i === 0) context.moveTo(x, y);
      else context.lineTo(x, y);
    }
  };
  context.strokeStyle = theme.hairline;
  context.lineWidth = theme.scale.line;
  context.fillStyle = mix(theme.hairline, theme.ground, LAND);
  context.beginPath();
  for (const coast of land) {
    trace(coast);
    context.closePath();
  }
  context.fill();
  context.stroke();
  context.beginPath();
  for (const rule of rules) trace(rule);
  context.stroke();
}

/** Plain lines in px, under the nodes. */
export function drawTies(
  context: CanvasRenderingContext2D,
  ties: readonly { from: Spot; to: Spot; form?: 'strand' | undefined; back: boolean }[],
  theme: Theme,
): void {
  context.lineWidth = 1.25 * theme.scale.line;
  // Links were drawn before, some of them in dashes.
  context.setLineDash([]);
  for (const { from, to, form, back } of ties) {
    context.strokeStyle = mix(theme.ink, theme.ground, LINE_INK.soft * (back ? RECEDED.drawn : 1));
    context.beginPath();
    context.moveTo(from.x, from.y);
    const middle = (from.x + to.x) / 2;
    if (form) context.bezierCurveTo(middle, from.y, middle, to.y, to.x, to.y);
    else context.lineTo(to.x, to.y);
    context.stroke();
  }
}

/** Small pins, each with its needle's point at a place in px. */
export function drawPins(context: CanvasRenderingContext2D, points: readonly Spot[], theme: Theme): void {
  const size = PIN * theme.scale.node;
  for (const { x, y } of points) {
    const head = { x: x + size, y: y - size * 1.6 };
    for (const [colour, more] of [
      [theme.ground, 2],
      [theme.ink, 0],
    ] as const) {
      context.strokeStyle = colour;
      context.fillStyle = colour;
      context.lineWidth = 1.4 * theme.scale.line + more;
      context.beginPath();
      context.moveTo(x, y);
      context.lineTo(head.x, head.y);
      context.stroke();
      context.beginPath();
      context.arc(head.x, head.y, size * 0.75 + more / 2, 0, 2 * Math.PI);
      context.fill();
    }
  }
}

/** Of a pin's head, twice its radius and a half, in px. */
const PIN = 4.5;
