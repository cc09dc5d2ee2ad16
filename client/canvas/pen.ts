/** What a path is written with: a 2D canvas is one, and so is the writer of path data for SVG. In px, y downwards. */
export type Pen = Pick<
  CanvasRenderingContext2D,
  'moveTo' | 'lineTo' | 'bezierCurveTo' | 'arc' | 'roundRect' | 'closePath'
>;

export type Stroke = {
  colour: string;
  width: number;
  /** Lengths of dashes and pauses in px; a dash of 0 is a round dot. */
  dash?: readonly number[];
  /** Px of the first pause before the first dash. */
  ahead?: number;
  /** Round ends and corners. */
  round?: boolean;
};

/** A part of a drawing: one path, filled or stroked or both. */
export type Part = { trace(pen: Pen): void; fill?: string; stroke?: Stroke };

/** Draws a part on a 2D canvas. */
export function drawPart(context: CanvasRenderingContext2D, { trace, fill, stroke }: Part): void {
  context.beginPath();
  trace(context);
  if (fill) {
    context.fillStyle = fill;
    context.fill();
  }
  if (!stroke) return;
  take(context, stroke);
  context.stroke();
}

/** The next lines are drawn with that stroke. */
export function take(context: CanvasRenderingContext2D, { colour, width, dash, ahead = 0, round }: Stroke): void {
  context.strokeStyle = colour;
  context.lineWidth = width;
  context.lineCap = round ? 'round' : 'butt';
  context.lineJoin = round ? 'round' : 'miter';
  context.setLineDash(dash ? [...dash] : []);
  context.lineDashOffset = -ahead;
}
