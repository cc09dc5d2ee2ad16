/** The canvas: sigma made once, outside React, and the handle by which everything else drives it. */
import Sigma from 'sigma';
import type { AtlasGraph, LinkLook, NodeLook } from '../graph/graph.ts';
import { NO_OVERLAY, type Overlay, overlayExtent } from '../layouts/overlay.ts';
import type { Box } from './collision.ts';
import { type BoxEvents, listenBox } from './box-select.ts';
import {
  CLOSEST_RATIO,
  type CameraPlace,
  reducedMotion,
  FARTHEST_RATIO,
  HOME_CAMERA,
  type Insets,
  cameraFor,
  zoomToSize,
} from './camera.ts';
import { animatePlaces, type Places } from './animate.ts';
import { createLabelLayer, type CanvasState, type Tie } from './label-layer.ts';
import { linkPrograms } from './links.ts';
import { nodeProgram } from './nodes.ts';
import { IDLE_SESSION, reduceLink, reduceNode, type Session } from './reducers.ts';
import { magnified, THEMES, type ThemeName } from './palette.ts';
import type { PlacedLabel } from './place-labels.ts';
import { type CanvasEvents, listenEvents, type Target } from './events.ts';
import { createPicking, type Picking } from './picking.ts';
import { isSoftware } from './device.ts';

export type CanvasOptions = CanvasEvents & BoxEvents & { theme?: ThemeName; insets?: Partial<Insets> };

export type CanvasHandle = {
  sigma: Sigma<NodeLook, LinkLook>;
  /** After a change of looks that graphology does not announce; changes through the graph redraw by themselves. */
  refresh(): void;
  /** `by`: how many times as large as the theme has it. */
  setTheme(theme: ThemeName, by?: number): void;
  setSession(session: Partial<Session>): void;
  /** Arcs and region names of the atlas; none by default. */
  setOverlay(overlay: Overlay): void;
  /** Ids of nodes between which a plain line is drawn that is no link. */
  setTies(ties: readonly Tie[]): void;
  /** Parts of the canvas under panels, in px: labels keep out of them. */
  setCovers(covers: readonly Box[]): void;
  setInsets(insets: Partial<Insets>): void;
  /** Brings these nodes (or all) into view in at most 600 ms, at once where motion is unwanted. */
  fit(ids?: Iterable<string>, ms?: number): void;
  /** Where the camera stands to see these nodes (or all) at the places to which they go. */
  seen(ids?: Iterable<string>): CameraPlace;
  /** To that very place, in at most 600 ms. */
  look(place: CameraPlace, ms?: number): void;
  /** The whole square of the atlas: one unit is then half the smaller side of the canvas. */
  home(ms?: number): void;
  zoom(factor: number, ms?: number): void;
  /** Moves nodes to their places in one glide. */
  move(places: Places, ms?: number): void;
  /** What is under a point of the canvas, in px from its top left corner. */
  at(point: { x: number; y: number }): Target;
  /** Labels drawn now, with their boxes in px. */
  labels(): PlacedLabel[];
  /** The picture as drawn, on the ground colour, in device pixels. */
  picture(): HTMLCanvasElement;
  kill(): void;
};

const NONE: Insets = { top: 0, right: 0, bottom: 0, left: 0 };
/** Above this many links a software renderer leaves them out while the camera moves. */
const HEAVY = 1_500;

export function createCanvas(container: HTMLElement, graph: AtlasGraph, options: CanvasOptions = {}): CanvasHandle {
  const state: CanvasState = {
    session: IDLE_SESSION,
    theme: THEMES[options.theme ?? 'light'],
    overlay: NO_OVERLAY,
    covers: [],
    ties: [],
    software: isSoftware(),
  };
  let insets: Insets = { ...NONE, ...options.insets };
  let picking: Picking | undefined;
  const picks = () => picking?.drawn() ?? true;

  const sigma = new Sigma<NodeLook, LinkLook>(graph, container, {
    allowInvalidContainer: true,
    autoRescale: false,
    defaultNodeType: 'node',
    defaultEdgeType: 'line',
    nodeProgramClasses: { node: nodeProgram(() => state.theme, picks) },
    edgeProgramClasses: linkPrograms(picks),
    nodeReducer: (id, look) => reduceNode(id, look as NodeLook, state.session, state.theme),
    edgeReducer: (id, look) => reduceLink(id, look as LinkLook, state.session, state.theme),
    defaultDrawNodeHover: () => undefined,
    renderLabels: false,
    enableEdgeEvents: true,
    enableCameraRotation: false,
    zIndex: true,
    minCameraRatio: CLOSEST_RATIO,
    maxCameraRatio: FARTHEST_RATIO,
    zoomToSizeRatioFunction: zoomToSize,
  });
  // One fixed square for all pictures: adding nodes never rescales what is already there.
  sigma.setCustomBBox({ x: [-1, 1], y: [-1, 1] });
  // Nothing is drawn on them here, but each layer is composed anew at every frame.
  for (const name of ['hovers', 'hoverNodes'] as const) sigma.getCanvases()[name]?.style.setProperty('display', 'none');
  const labelLayer = createLabelLayer(sigma, graph, state);
  listenEvents(sigma, options);
  const stopBoxes = listenBox(sigma, graph, options);
  picking = createPicking(sigma, state.software);

  const lighten = () => {
    const heavy = state.software && graph.size > HEAVY;
    if (sigma.getSetting('hideEdgesOnMove') !== heavy) sigma.setSetting('hideEdgesOnMove', heavy);
  };
  sigma.on('afterProcess', lighten);
  const resized = new ResizeObserver(() => sigma.scheduleRefresh());
  resized.observe(container);

  const repaint = () => {
    labelLayer.forget();
    sigma.scheduleRefresh();
  };
  const look = (to: CameraPlace, ms = 500) => {
    const duration = reducedMotion() ? 0 : Math.min(ms, 600);
    const camera = sigma.getCamera();
    if (duration > 0) camera.animate(to, { duration, easing: 'quadraticOut' }, () => undefined);
    // Only another journey ends one that is under way.
    else if (camera.isAnimated()) camera.animate(to, { duration: 1 }, () => undefined);
    else camera.setState(to);
  };
  let settle: () => void = () => undefined;
  let goal: Places = new Map();
  const seen = (ids?: Iterable<string>): CameraPlace => {
    const chosen = ids ? [...ids].filter((id) => graph.hasNode(id)) : graph.filterNodes((_, { hidden }) => !hidden);
    const { width, height } = sigma.getDimensions();
    // Where they are going, not where they are passing.
    const nodes = chosen.map((id) => ({ ...graph.getNodeAttributes(id), ...goal.get(id) }));
    const rimmed = ids ? [] : overlayExtent(state.overlay);
    // Regions are named outside the rim.
    const { region, sub } = state.theme.type;
    const named = !ids && state.overlay.regions.length > 0 ? Math.max(1.3 * (region + sub) - 32, 0) : 0;
    return cameraFor([...nodes, ...rimmed], width, height, {
      ...insets,
      top: insets.top + named,
      bottom: insets.bottom + named / 2,
    });
  };

  return {
    sigma,
    refresh: repaint,
    setTheme(name, by = 1) {
      state.theme = magnified(THEMES[name], by);
      repaint();
    },
    setSession(change) {
      const before = state.session;
      state.session = { ...before, ...change };
      const { hovered, selected, lit, selection } = state.session;
      if (lit !== before.lit || selection !== before.selection || selected !== before.selected) return repaint();
      if (hovered === before.hovered) return;
      const changed = [before.hovered, hovered].filter((id) => id !== null);
      const nodes = changed.filter((id) => graph.hasNode(id));
      const edges = changed.filter((id) => graph.hasEdge(id));
      sigma.refresh({ partialGraph: { nodes, edges }, skipIndexation: true, schedule: true });
    },
    setOverlay(overlay) {
      state.overlay = overlay;
      repaint();
    },
    setTies(ties) {
      state.ties = ties;
      sigma.scheduleRender();
    },
    setCovers(covers) {
      state.covers = covers;
      labelLayer.forget();
      sigma.scheduleRender();
    },
    setInsets(change) {
      insets = { ...insets, ...change };
    },
    fit: (ids, ms) => look(seen(ids), ms),
    seen,
    look,
    home: (ms) => look(HOME_CAMERA, ms),
    zoom: (factor, ms) => look({ ...sigma.getCamera().getState(), ratio: sigma.getCamera().ratio / factor }, ms ?? 200),
    move(places, ms) {
      settle();
      goal = places;
      settle = animatePlaces(graph, places, ms);
    },
    at: (point) => picking.at(point),
    labels: () => labelLayer.placed(),
    picture: () => compose(sigma, state.theme.ground),
    kill() {
      settle();
      resized.disconnect();
      stopBoxes();
      picking?.kill();
      labelLayer.kill();
      sigma.kill();
    },
  };
}

function compose(sigma: Sigma<NodeLook, LinkLook>, ground: string): HTMLCanvasElement {
  const layers = sigma.getCanvases();
  const sheet = document.createElement('canvas');
  sheet.width = layers.nodes?.width ?? 0;
  sheet.height = layers.nodes?.height ?? 0;
  const context = sheet.getContext('2d');
  if (!context) throw new Error('Canvas: no 2D context for the picture');
  // WebGL forgets its buffer after a frame, so the frame is drawn in the same breath.
  sigma.refresh();
  context.fillStyle = ground;
  context.fillRect(0, 0, sheet.width, sheet.height);
  for (const name of ['backdrop', 'edges', 'edgeLabels', 'nodes', 'labels'] as const) {
    const layer = layers[name];
    if (layer) context.drawImage(layer, 0, 0);
  }
  return sheet;
}
