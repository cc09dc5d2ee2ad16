/** The canvas: sigma made once, outside React, and the handle by which everything else drives it. */
import type Sigma from 'sigma';
import type { AtlasGraph, LinkLook, NodeLook } from '../graph/graph.ts';
import { NO_OVERLAY, type Overlay, overlayExtent } from '../layouts/overlay.ts';
import type { Box } from './collision.ts';
import type { BoxEvents } from './box-select.ts';
import { type CameraPlace, reducedMotion, HOME_CAMERA, type Insets, cameraFor } from './camera.ts';
import { animatePlaces, type Places } from './animate.ts';
import { type PainterName, painterHere, watchPixelRatio } from './device.ts';
import type { Tie } from './draw-ground.ts';
import { createDrawnList } from './drawn-list.ts';
import type { CanvasState } from './label-layer.ts';
import { IDLE_SESSION, type Session } from './reducers.ts';
import { magnified, THEMES, type ThemeName } from './palette.ts';
import type { PlacedLabel } from './place-labels.ts';
import type { CanvasEvents, Target } from './events.ts';
import { createSurface, type Surface } from './surface.ts';

/** `painter`: what draws, where that is not for the device to say. */
export type CanvasOptions = CanvasEvents &
  BoxEvents & { theme?: ThemeName; insets?: Partial<Insets>; painter?: PainterName };

export type CanvasHandle = {
  /** Another one after the canvas has lost its context; the camera stays. */
  readonly sigma: Sigma<NodeLook, LinkLook>;
  readonly painter: PainterName;
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

export function createCanvas(container: HTMLElement, graph: AtlasGraph, options: CanvasOptions = {}): CanvasHandle {
  const state: CanvasState = {
    session: IDLE_SESSION,
    resting: IDLE_SESSION,
    theme: THEMES[options.theme ?? 'light'],
    overlay: NO_OVERLAY,
    covers: [],
    ties: [],
  };
  let insets: Insets = { ...NONE, ...options.insets };
  const wanted = (): PainterName => options.painter ?? painterHere();
  const list = createDrawnList(graph);
  const back = new AbortController();
  let surface: Surface = open(wanted());

  function open(painter: PainterName): Surface {
    return createSurface(painter, { container, graph, list, state, events: options, onLost });
  }
  /** Nothing is lost but the drawing: graph, session and camera stay. */
  function reopen(painter: PainterName): void {
    const camera = surface.sigma.getCamera();
    surface.kill();
    surface = open(painter);
    surface.sigma.setCamera(camera);
    surface.repaint();
  }
  function onLost(canvas: HTMLCanvasElement): void {
    reopen('2d');
    canvas.addEventListener('webglcontextrestored', () => reopen(wanted()), { once: true, signal: back.signal });
  }
  const resized = new ResizeObserver(() => surface.sigma.scheduleRefresh());
  resized.observe(container);
  const stopWatching = watchPixelRatio(() => surface.sigma.scheduleRefresh());

  const repaint = () => surface.repaint();
  const look = (to: CameraPlace, ms = 500) => {
    const duration = reducedMotion() ? 0 : Math.min(ms, 600);
    const camera = surface.sigma.getCamera();
    if (duration > 0) camera.animate(to, { duration, easing: 'quadraticOut' }, () => undefined);
    // Only another journey ends one that is under way.
    else if (camera.isAnimated()) camera.animate(to, { duration: 1 }, () => undefined);
    else camera.setState(to);
  };
  let settle: () => void = () => undefined;
  let goal: Places = new Map();
  const seen = (ids?: Iterable<string>): CameraPlace => {
    const chosen = ids ? [...ids].filter((id) => graph.hasNode(id)) : graph.filterNodes((_, { hidden }) => !hidden);
    const { width, height } = surface.sigma.getDimensions();
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
    get sigma() {
      return surface.sigma;
    },
    get painter() {
      return surface.painter;
    },
    refresh: repaint,
    setTheme(name, by = 1) {
      state.theme = magnified(THEMES[name], by);
      repaint();
    },
    setSession(change) {
      const before = state.session;
      state.session = { ...before, ...change };
      const { hovered, selected, lit, told, selection } = state.session;
      if (
        lit !== before.lit ||
        told !== before.told ||
        selection !== before.selection ||
        selected !== before.selected
      ) {
        state.resting = { ...state.session, hovered: null };
        return repaint();
      }
      if (hovered !== before.hovered) surface.repaint([before.hovered, hovered].filter((id) => id !== null));
    },
    setOverlay(overlay) {
      state.overlay = overlay;
      repaint();
    },
    setTies(ties) {
      state.ties = ties;
      surface.sigma.scheduleRender();
    },
    setCovers(covers) {
      state.covers = covers;
      surface.labels.forget();
      surface.sigma.scheduleRender();
    },
    setInsets(change) {
      insets = { ...insets, ...change };
    },
    fit: (ids, ms) => look(seen(ids), ms),
    seen,
    look,
    home: (ms) => look(HOME_CAMERA, ms),
    zoom(factor, ms) {
      const place = surface.sigma.getCamera().getState();
      look({ ...place, ratio: place.ratio / factor }, ms ?? 200);
    },
    move(places, ms) {
      settle();
      goal = places;
      settle = animatePlaces(graph, places, ms);
    },
    at: (point) => surface.at(point),
    labels: () => surface.labels.placed(),
    picture: () => compose(surface, state.theme.ground),
    kill() {
      settle();
      resized.disconnect();
      stopWatching();
      back.abort();
      list.kill();
      surface.kill();
    },
  };
}

function compose({ sigma, finish }: Surface, ground: string): HTMLCanvasElement {
  const layers = sigma.getCanvases();
  const sheet = document.createElement('canvas');
  sheet.width = layers.nodes?.width ?? 0;
  sheet.height = layers.nodes?.height ?? 0;
  const context = sheet.getContext('2d');
  if (!context) throw new Error('Canvas: no 2D context for the picture');
  // WebGL forgets its buffer after a frame, so the frame is drawn in the same breath.
  finish();
  context.fillStyle = ground;
  context.fillRect(0, 0, sheet.width, sheet.height);
  for (const name of ['backdrop', 'edges', 'edgeLabels', 'nodes', 'labels'] as const) {
    const layer = layers[name];
    if (layer) context.drawImage(layer, 0, 0);
  }
  return sheet;
}
