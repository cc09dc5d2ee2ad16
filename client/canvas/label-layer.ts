/** Keeps the labels of the picture: places them when something changed, and only carries them along while panning. */
import type Sigma from 'sigma';
import type { AtlasGraph, LinkLook, NodeLook } from '../graph/graph.ts';
import type { Overlay } from '../layouts/overlay.ts';
import type { Box } from './collision.ts';
import type { Tie } from './draw-ground.ts';
import { drawLabels, drawPins, drawPlate } from './draw-labels.ts';
import { createLabelSheet } from './label-sheet.ts';
import { linesOf, MANY_LABELS, placeLabels, plateAt, type LabelScene } from './labels.ts';
import type { Session } from './reducers.ts';
import { shapeOf, type Theme } from './palette.ts';
import type { PlacedLabel } from './place-labels.ts';
import { projectionOf } from './projection.ts';
import { boxOf } from './shapes.ts';
import { createMeasure } from './text.ts';

/** Px around the canvas in which labels are placed too, so that a pan brings them in already placed. */
const MARGIN = 160;

export type CanvasState = {
  session: Session;
  /** The session without what is hovered. */
  resting: Session;
  theme: Theme;
  overlay: Overlay;
  covers: readonly Box[];
  ties: readonly Tie[];
};
export type LabelLayer = {
  forget(): void;
  placed(): PlacedLabel[];
  /** Whose label is drawn at a point of the canvas. */
  at(point: { x: number; y: number }): string | null;
  kill(): void;
};

/** `carries`: while the camera pans, the labels are moved as they are, and placed anew when it rests. */
export function createLabelLayer(
  sigma: Sigma<NodeLook, LinkLook>,
  graph: AtlasGraph,
  state: CanvasState,
  carries: boolean,
): LabelLayer {
  const context = sigma.getCanvases().labels?.getContext('2d');
  if (!context) throw new Error('Canvas: the 2D layer for labels is missing');
  const { measure, forget: forgetSizes } = createMeasure(context);

  const sheet = createLabelSheet();
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
    const quiet = scene(state.resting);
    placed = placeLabels(quiet, state.overlay, state.covers, {
      margin: MARGIN,
      outside: at.ratio < 0.9 ? MARGIN : 0,
    });
  }

  /** True if the labels that are placed may be shown in this frame. */
  function ready(): boolean {
    const here = now();
    const zoomed = here.ratio !== at.ratio || here.width !== at.width || here.height !== at.height;
    const far = Math.hypot(here.x - at.x, here.y - at.y);
    if (!stale && !zoomed && far < 0.5) return true;
    // Many labels wait until the camera rests.
    const waits = graph.order > MANY_LABELS || (carries && !zoomed);
    if (!stale && waits) {
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

  function draw() {
    if (!context || graph.order === 0) return;
    const show = ready();
    const here = now();
    drawPins(context, pinPoints(), state.theme);
    if (!show) return drawHovered();
    const by = { x: here.x - at.x, y: here.y - at.y };
    if (carries && Math.hypot(by.x, by.y) >= 0.5) {
      sheet.carry(context, placed, state.theme, { ...sigma.getDimensions(), margin: MARGIN, by });
    } else {
      context.save();
      context.translate(by.x, by.y);
      drawLabels(context, placed, state.theme);
      context.restore();
    }
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
    at({ x, y }) {
      const here = now();
      const [left, top] = [x - here.x + at.x, y - here.y + at.y];
      const there = ({ box }: PlacedLabel) =>
        left >= box.left && left <= box.right && top >= box.top && top <= box.bottom;
      return here.ratio === at.ratio ? (placed.find(there)?.id ?? null) : null;
    },
    kill: () => {
      clearTimeout(rest);
      document.fonts.removeEventListener('loadingdone', refont);
    },
  };
}
