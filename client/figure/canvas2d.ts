/** A drawing on a 2D canvas, with the fonts of the page. */
import { take } from '../canvas/pen.ts';
import type { Drawing, GroupMark, Mark, PathMark, TextMark } from './drawing.ts';

/** `scale`: pixels of the canvas for one px of the drawing. */
export function paintDrawing(
  context: CanvasRenderingContext2D,
  { width, height, ground, marks }: Drawing,
  scale: number,
): void {
  context.save();
  context.scale(scale, scale);
  context.fillStyle = ground;
  context.fillRect(0, 0, width, height);
  for (const each of marks) mark(context, each);
  context.restore();
}

function mark(context: CanvasRenderingContext2D, each: Mark): void {
  if ('marks' in each) group(context, each);
  else if ('text' in each) text(context, each);
  else path(context, each);
}

function group(context: CanvasRenderingContext2D, { marks, frame }: GroupMark): void {
  context.save();
  if (frame) {
    context.translate(frame.x, frame.y);
    context.beginPath();
    context.rect(0, 0, frame.width, frame.height);
    context.clip();
  }
  for (const each of marks) mark(context, each);
  context.restore();
}

function path(context: CanvasRenderingContext2D, { d, fill, stroke }: PathMark): void {
  const shape = new Path2D(d);
  if (fill) {
    context.fillStyle = fill;
    context.fill(shape);
  }
  if (!stroke) return;
  take(context, stroke);
  context.stroke(shape);
}

function text(context: CanvasRenderingContext2D, { text: words, x, y, font, colour, anchor, halo }: TextMark): void {
  context.font = font;
  context.textAlign = anchor === 'middle' ? 'center' : anchor === 'end' ? 'right' : 'left';
  context.textBaseline = 'alphabetic';
  if (halo) {
    take(context, { ...halo, round: true });
    context.strokeText(words, x, y);
  }
  context.fillStyle = colour;
  context.fillText(words, x, y);
}
