/** Links painted on a 2D canvas: which of them, how dear they are, and a layer of all that is painted little by little. */
import type { Box } from './collision.ts';
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

/** Boxes of links in units of the atlas, their bows included: left, low, right, high of each. */
const boxes = new WeakMap<readonly InkedLink[], Float64Array>();

function boxesOf(links: readonly InkedLink[]): Float64Array {
  const known = boxes.get(links);
  if (known) return known;
  const found = new Float64Array(4 * links.length);
  for (const [i, { start, end, look }] of links.entries()) {
    const bow = look.bend === 0 ? 0 : Math.abs(look.bend) * 1.4 * Math.hypot(end.x - start.x, end.y - start.y);
    found[4 * i] = Math.min(start.x, end.x) - bow;
    found[4 * i + 1] = Math.min(start.y, end.y) - bow;
    found[4 * i + 2] = Math.max(start.x, end.x) + bow;
    found[4 * i + 3] = Math.max(start.y, end.y) + bow;
  }
  boxes.set(links, found);
  return found;
}

/** Px beyond its curve that a line may reach, as wide as it is. */
const WIDEST = 24;

/** Those of which something may be seen in that part of the screen. */
export function linksIn(links: readonly InkedLink[], { toScreen }: Projection, region: Box): InkedLink[] {
  const found = boxesOf(links);
  const origin = toScreen({ x: 0, y: 0 });
  const unit = toScreen({ x: 1, y: 0 }).x - origin.x;
  const left = (region.left - WIDEST - origin.x) / unit;
  const right = (region.right + WIDEST - origin.x) / unit;
  const low = (origin.y - region.bottom - WIDEST) / unit;
  const high = (origin.y - region.top + WIDEST) / unit;
  return links.filter(
    (_, i) =>
      (found[4 * i] ?? 0) <= right &&
      (found[4 * i + 2] ?? 0) >= left &&
      (found[4 * i + 1] ?? 0) <= high &&
      (found[4 * i + 3] ?? 0) >= low,
  );
}

/** Estimated microseconds; `thin`: drawn with at most one px. */
function costOf({ start, end, look, paint }: InkedLink, projection: Projection, thin = false): number {
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
  ...(dash && dash[0] !== 0 ? { dash } : {}),
});

const alike = (a: Stroke | undefined, b: Stroke): boolean =>
  a?.colour === b.colour && a.width === b.width && a.dash?.join() === b.dash?.join();

/** As they are, if so many microseconds suffice; else the strongest of them that can be drawn thinly in that time. */
export function within(
  links: readonly InkedLink[],
  projection: Projection,
  budget: number,
): { links: readonly InkedLink[]; thin: boolean } {
  let whole = 0;
  let thin = 0;
  let from = links.length;
  // Of as many as this no sum need be known.
  const sure = links.length * COST.link > budget;
  while (from > 0 && thin <= budget) {
    from--;
    const link = links[from];
    if (!link) continue;
    thin += costOf(link, projection, true);
    if (!sure) whole += costOf(link, projection);
  }
  return { links: links.slice(from), thin: sure || from > 0 || whole > budget };
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
