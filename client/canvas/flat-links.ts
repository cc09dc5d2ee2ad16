/** Links painted on a 2D canvas: which of them, how dear they are, and a layer of all that is painted little by little. */
import type { Box } from './collision.ts';
import { mayReachInto } from './hit.ts';
import { type InkedLink, placedLink } from './in-order.ts';
import { isStraight, linkPart } from './link-parts.ts';
import type { Theme } from './palette.ts';
import { drawPart, type Part, type Stroke, take } from './pen.ts';
import type { Step } from './flat-sheet.ts';
import type { Projection } from './projection.ts';

/**
 * Microseconds that a renderer on the processor takes for a link, and for each px of its length: lines of up to one px
 * are drawn in a way of their own (measured with 5,000 lines of 500 px on Skia without a GPU: 19 and 90 ns a px).
 */
const COST = { link: 6, thinPx: 0.02, widePx: 0.09, dashed: 1.7 };
/** Lines of up to one px in one path; more make the path dearer than they save. */
const BATCH = 100;

/** Those of which something may be seen in that part of the screen. */
export function linksIn(links: readonly InkedLink[], projection: Projection, region: Box): InkedLink[] {
  return links.filter(({ start, end, look, paint }) =>
    mayReachInto(projection.toScreen(start), projection.toScreen(end), look.bend, region, 2 * paint.size + 2),
  );
}

/** Estimated microseconds; `thin`: drawn with at most one px. */
export function costOf({ start, end, look, paint }: InkedLink, projection: Projection, thin = false): number {
  const [a, b] = [projection.toScreen(start), projection.toScreen(end)];
  const length = Math.min(Math.hypot(b.x - a.x, b.y - a.y), projection.width + projection.height);
  const each = thin || paint.size <= 1 ? COST.thinPx : COST.widePx;
  return COST.link + length * each * (look.style === 'solid' ? 1 : COST.dashed) * (isStraight(look) ? 1 : 1.2);
}

/** `thin`: lines of at most one px, and none of the dots: for pictures in motion. */
export function drawLinks(
  context: CanvasRenderingContext2D,
  links: readonly InkedLink[],
  projection: Projection,
  theme: Theme,
  thin = false,
): void {
  let batch: Part[] = [];
  const finish = () => {
    const [first] = batch;
    if (!first?.stroke) return;
    context.beginPath();
    for (const { trace } of batch) trace(context);
    take(context, first.stroke);
    context.stroke();
    batch = [];
  };
  for (const link of links) {
    const part = linkPart(...placedLink(link, projection, theme));
    if (!part?.stroke) continue;
    const stroke = thin ? thinned(part.stroke) : part.stroke;
    if (stroke.width > 1) {
      finish();
      drawPart(context, { ...part, stroke });
      continue;
    }
    if (batch.length >= BATCH || !alike(batch[0]?.stroke, stroke)) finish();
    batch.push({ ...part, stroke });
  }
  finish();
}

const thinned = ({ round: _, ahead: __, dash, ...stroke }: Stroke): Stroke => ({
  ...stroke,
  width: Math.min(stroke.width, 1),
  ...(dash && dash[0] > 0 ? { dash } : {}),
});

const alike = (a: Stroke | undefined, b: Stroke): boolean =>
  a?.colour === b.colour && a.width === b.width && a.dash?.[0] === b.dash?.[0] && a.dash?.[1] === b.dash?.[1];

/** The strongest of them that can be drawn thinly in so many microseconds, in their order. */
export function within(links: readonly InkedLink[], projection: Projection, budget: number): InkedLink[] {
  let left = budget;
  let from = links.length;
  while (from > 0 && left > 0) {
    from--;
    const link = links[from];
    if (link) left -= costOf(link, projection, true);
  }
  return links.slice(from);
}

/** All of them, in steps of about so many microseconds. */
export function stepsOf(links: readonly InkedLink[], projection: Projection, theme: Theme, most: number): Step[] {
  const steps: Step[] = [];
  let from = 0;
  let cost = 0;
  for (const [i, link] of links.entries()) {
    cost += costOf(link, projection);
    if (cost < most && i < links.length - 1) continue;
    const part = links.slice(from, i + 1);
    steps.push({ cost, paint: (context) => drawLinks(context, part, projection, theme) });
    from = i + 1;
    cost = 0;
  }
  return steps;
}
