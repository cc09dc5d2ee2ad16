/** What a layout draws beside nodes and links: land and thin lines below all, arcs and ties between links and nodes. */
import type { AtlasGraph } from '../graph/graph.ts';
import type { Overlay } from '../layouts/overlay.ts';
import { signParts } from './change-signs.ts';
import { drawArcs, drawGround, drawTies } from './draw-labels.ts';
import type { Theme } from './palette.ts';
import { drawPart } from './pen.ts';
import type { Projection } from './projection.ts';
import type { Session } from './reducers.ts';

/** Ids of two nodes between which a plain line is drawn that is no link; "strand": as the links of columns run. */
export type Tie = readonly [string, string, 'strand'?];
type Seen = { projection: Pick<Projection, 'toScreen'>; theme: Theme };

const isLit = ([from, to]: Tie, lit: Session['lit']): boolean => lit === null || (lit.has(from) && lit.has(to));
/** Those between what is lit; none while nothing is. */
export const litTies = (ties: readonly Tie[], { lit }: Session): Tie[] =>
  lit === null ? [] : ties.filter((tie) => isLit(tie, lit));

export const hasBackdrop = ({ land = [], rules = [] }: Overlay): boolean => land.length + rules.length > 0;

export function drawBackdrop(context: CanvasRenderingContext2D, overlay: Overlay, { projection, theme }: Seen): void {
  if (!hasBackdrop(overlay)) return;
  const { land = [], rules = [] } = overlay;
  const seen = (lines: typeof land) => lines.map((line) => line.map(projection.toScreen));
  drawGround(context, seen(land), seen(rules), theme);
}

export function drawRim(
  context: CanvasRenderingContext2D,
  { arcs, signs = [] }: Overlay,
  ties: readonly Tie[],
  graph: AtlasGraph,
  { projection: { toScreen }, theme }: Seen,
  { lit }: Session,
): void {
  const centre = toScreen({ x: 0, y: 0 });
  const unit = toScreen({ x: 1, y: 0 }).x - centre.x;
  drawArcs(
    context,
    arcs.map((arc) => ({ ...centre, ...arc, radius: arc.radius * unit })),
    theme,
  );
  for (const part of signParts(signs, toScreen, theme)) drawPart(context, part);
  const spot = (id: string) => toScreen(graph.getNodeAttributes(id));
  drawTies(
    context,
    ties
      .filter(([from, to]) => graph.hasNode(from) && graph.hasNode(to))
      .map((tie) => ({ from: spot(tie[0]), to: spot(tie[1]), form: tie[2], back: !isLit(tie, lit) })),
    theme,
  );
}
