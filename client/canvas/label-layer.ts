/** Keeps the labels of the picture: places them when something changed, and only carries them along while panning. */
import type Sigma from 'sigma';
import type { AtlasGraph, LinkLook, NodeLook } from '../graph/graph.ts';
import type { Overlay } from '../layouts/overlay.ts';
import type { Box } from './collision.ts';
import { drawArcs, drawGround, drawLabels, drawPins, drawPlate, drawTies } from './draw-labels.ts';
import { linesOf, MANY_LABELS, placeLabels, plateAt, type LabelScene } from './labels.ts';
import type { Session } from './reducers.ts';
import { shapeOf, type Theme } from './palette.ts';
import type { PlacedLabel } from './place-labels.ts';
import { projectionOf } from './projection.ts';
import { boxOf } from './shapes.ts';
import { createMeasure } from './text.ts';

/** Px around the canvas in which labels are placed too, so that a pan brings them in already placed. */
const MARGIN = 160;

export type Tie = readonly [string, string];
export type CanvasState = {
  session: Session;
  theme: Theme;
  overlay: Overlay;
  covers: readonly Box[];
  ties: readonly Tie[];
  software: boolean;
};
export type LabelLayer = { forget(): void; placed(): PlacedLabel[]; kill(): void };

export function createLabelLayer(sigma: Sigma<NodeLook, LinkLook>, graph: AtlasGraph, state: CanvasState): LabelLayer {
  // Below the links, which the land would hide.
  const { labels: over, edgeLabels: under, backdrop } = sigma.createCanvasContext('backdrop').getCanvases();
  if (backdrop) sigma.getContainer().prepend(backdrop);
  sigma.resize(true);
  const context = over?.getContext('2d');
  const ground = under?.getContext('2d');
  const bottom = backdrop?.getContext('2d');
  if (!context || !ground || !bottom) throw new Error('Canvas: the 2D layers for labels are missing');
  const { measure, forget: forgetSizes } = createMeasure(context);

  let placed: PlacedLabel[] = [];
  let stale = true;
  let at = { x: 0, y: 0, ratio: 0, width: 0, height: 0 };
  let rest: ReturnType<typeof setTimeout> | undefined;

  const scene = (session: Session): LabelScene => ({
    projection: projectionOf(sigma),
    graph,
    session,
    theme: state.theme,
    measure,
  });
  const now = () => ({
    ...sigma.graphToViewport({ x: 0, y: 0 }),
    ratio: sigma.getCamera().ratio,
    ...sigma.getDimensions(),
  });

  function placeAll() {
    at = now();
    stale = false;
    const quiet = scene({ ...state.session, hovered: null });
    placed = placeLabels(quiet, state.overlay, state.covers, {
      margin: MARGIN,
      outside: at.ratio < 0.9 ? MARGIN : 0,
      software: state.software,
    });
  }

  /** True if the labels that are placed may be shown in this frame. */
  function ready(): boolean {
    const here = now();
    const zoomed = here.ratio !== at.ratio || here.width !== at.width || here.height !== at.height;
    const far = Math.hypot(here.x - at.x, here.y - at.y);
    if (!stale && !zoomed && far < 0.5) return true;
    // Many labels wait until the camera rests.
    const many = graph.order > MANY_LABELS;
    if (!stale && many) {
      clearTimeout(rest);
      rest = setTimeout(() => {
        stale = true;
        sigma.scheduleRender();
      }, 120);
      return !zoomed;
    }
    if (stale || zoomed || far >= 0.5) placeAll();
    return true;
  }

  /** At the upper right of each pinned node. */
  function pinPoints() {
    const pinned = graph.filterNodes((_, look) => look.pinned && !look.hidden);
    return pinned.map((id) => {
      const look = graph.getNodeAttributes(id);
      const { x, y } = sigma.graphToViewport(look);
      const reach = sigma.scaleSize(look.size * state.theme.scale.node) * 0.66;
      return { x: x + reach, y: y - reach };
    });
  }

  function drawHovered() {
    const { hovered } = state.session;
    if (!hovered || !graph.hasNode(hovered) || !context) return;
    if (placed.some((label) => label.id === hovered)) return;
    const look = graph.getNodeAttributes(hovered);
    const { x, y } = sigma.graphToViewport(look);
    const below = boxOf(shapeOf(look)).below * sigma.scaleSize(look.size * state.theme.scale.node);
    const lines = linesOf(hovered, look, scene(state.session));
    drawPlate(context, { id: hovered, lines, x, y, box: plateAt(x, y, lines, below) }, state.theme);
  }

  function drawBackdrop() {
    const { width, height } = sigma.getDimensions();
    const { land = [], rules = [] } = state.overlay;
    const empty = land.length + rules.length === 0;
    if (!backdrop || (empty && backdrop.hidden)) return;
    // A layer that is not there is not composed.
    backdrop.hidden = empty;
    bottom?.clearRect(0, 0, width, height);
    const seen = (lines: typeof land) => lines.map((line) => line.map((point) => sigma.graphToViewport(point)));
    if (bottom) drawGround(bottom, seen(land), seen(rules), state.theme);
  }

  function draw() {
    if (!context || !ground || graph.order === 0) return;
    drawBackdrop();
    const show = ready();
    const here = now();
    const centre = sigma.graphToViewport({ x: 0, y: 0 });
    const unit = sigma.graphToViewport({ x: 1, y: 0 }).x - centre.x;
    drawArcs(
      ground,
      state.overlay.arcs.map((arc) => ({ ...centre, ...arc, radius: arc.radius * unit })),
      state.theme,
    );
    const spot = (id: string) => sigma.graphToViewport(graph.getNodeAttributes(id));
    const ties = state.ties.filter((tie) => tie.every((id) => graph.hasNode(id)));
    drawTies(
      ground,
      ties.map(([from, to]) => ({ from: spot(from), to: spot(to) })),
      state.theme,
    );
    drawPins(context, pinPoints(), state.theme);
    if (!show) return drawHovered();
    context.save();
    context.translate(here.x - at.x, here.y - at.y);
    drawLabels(context, placed, state.theme);
    context.restore();
    drawHovered();
  }

  const spoil = () => {
    stale = true;
  };
  const refont = () => {
    forgetSizes();
    stale = true;
    sigma.scheduleRender();
  };
  sigma.on('afterRender', draw);
  sigma.on('afterProcess', spoil);
  document.fonts.addEventListener('loadingdone', refont);
  return {
    forget: spoil,
    placed: () => placed,
    kill: () => {
      clearTimeout(rest);
      document.fonts.removeEventListener('loadingdone', refont);
    },
  };
}
