/** What a picture is drawn on: sigma with its layers, either by WebGL or by the 2D painter, and what listens to it. */
import './webgl-names.ts';
import type Sigma from 'sigma';
import type { AtlasGraph, LinkLook, NodeLook } from '../graph/graph.ts';
import { type BoxEvents, listenBox } from './box-select.ts';
import { CLOSEST_RATIO, FARTHEST_RATIO, zoomToSize } from './camera.ts';
import type { PainterName } from './device.ts';
import type { DrawnList } from './drawn-list.ts';
import { type CanvasEvents, listenEvents, type Target } from './events.ts';
import { createFlatPainter, type FlatPainter } from './flat-painter.ts';
import { createGroundLayer } from './ground-layer.ts';
import { type CanvasState, createLabelLayer, type LabelLayer } from './label-layer.ts';
import { linkPrograms } from './links.ts';
import { FlatSigma, GpuSigma, noLinks, noNodes } from './no-gpu.ts';
import { nodeProgram } from './nodes.ts';
import { createPicking } from './picking.ts';
import { projection } from './projection.ts';
import { reduceLink, reduceNode } from './reducers.ts';
import { listenTouch } from './touch.ts';
import { listenWheel } from './wheel.ts';

export type Surface = {
  painter: PainterName;
  sigma: Sigma<NodeLook, LinkLook>;
  labels: LabelLayer;
  at(point: { x: number; y: number }): Target;
  /** Draws soon what looks otherwise; of these items only, where others look as before. */
  repaint(items?: readonly string[]): void;
  /** Draws all of it now. */
  finish(): void;
  kill(): void;
};

export type Drawn = {
  container: HTMLElement;
  graph: AtlasGraph;
  list: DrawnList;
  state: CanvasState;
  events: CanvasEvents & BoxEvents;
  /** The canvas has lost what it drew with. */
  onLost(canvas: HTMLCanvasElement): void;
};

const SETTINGS = {
  allowInvalidContainer: true,
  autoRescale: false,
  defaultNodeType: 'node',
  defaultEdgeType: 'line',
  defaultDrawNodeHover: () => undefined,
  renderLabels: false,
  enableEdgeEvents: true,
  enableCameraRotation: false,
  minCameraRatio: CLOSEST_RATIO,
  maxCameraRatio: FARTHEST_RATIO,
  zoomToSizeRatioFunction: zoomToSize,
};

/** By the painter asked for; by the 2D painter where the browser refuses WebGL. */
export function createSurface(painter: PainterName, drawn: Drawn): Surface {
  if (painter === '2d') return flat(drawn);
  try {
    return gpu(drawn);
  } catch {
    drawn.container.replaceChildren();
    return flat(drawn);
  }
}

/** Nothing is drawn on a layer without ink, but each layer is composed anew at every frame. */
function hide(sigma: Sigma<NodeLook, LinkLook>, layers: readonly string[]): void {
  for (const name of layers) sigma.getCanvases()[name]?.style.setProperty('display', 'none');
}

function gpu(drawn: Drawn): Surface {
  const { container, graph, state, onLost } = drawn;
  const sigma = new GpuSigma(graph, container, {
    ...SETTINGS,
    nodeProgramClasses: { node: nodeProgram(() => state.theme) },
    edgeProgramClasses: linkPrograms(),
    nodeReducer: (id, look) => reduceNode(id, look as NodeLook, state.session, state.theme),
    edgeReducer: (id, look) => reduceLink(id, look as LinkLook, state.session, state.theme),
    zIndex: true,
  });
  hide(sigma, ['hovers', 'hoverNodes']);
  createGroundLayer(sigma, graph, state);
  const lost = (event: Event) => {
    // Only so can it come back.
    event.preventDefault();
    if (event.currentTarget instanceof HTMLCanvasElement) onLost(event.currentTarget);
  };
  const { edges, nodes, hoverNodes } = sigma.getCanvases();
  for (const canvas of [edges, nodes, hoverNodes]) canvas?.addEventListener('webglcontextlost', lost);
  const common = shared(sigma, drawn, 'webgl');
  return {
    ...common,
    painter: 'webgl',
    repaint(items) {
      if (!items) {
        common.labels.forget();
        sigma.scheduleRefresh();
        return;
      }
      const partialGraph = {
        nodes: items.filter((id) => graph.hasNode(id)),
        edges: items.filter((id) => graph.hasEdge(id)),
      };
      sigma.refresh({ partialGraph, skipIndexation: true, schedule: true });
    },
    finish: () => sigma.refresh(),
    kill() {
      for (const canvas of [edges, nodes, hoverNodes]) canvas?.removeEventListener('webglcontextlost', lost);
      common.kill();
    },
  };
}

function flat(drawn: Drawn): Surface {
  const { container, graph, list, state } = drawn;
  const sigma = new FlatSigma(graph, container, {
    ...SETTINGS,
    // Also in the place of those that sigma brings along.
    nodeProgramClasses: { circle: noNodes, node: noNodes },
    edgeProgramClasses: { arrow: noLinks, line: noLinks },
    nodeReducer: (_, { x, y, hidden }) => ({ x, y, hidden }),
    edgeReducer: (_, { hidden }) => ({ hidden }),
    zIndex: false,
  });
  hide(sigma, ['edges', 'edgeLabels', 'hovers', 'hoverNodes']);
  const context = sigma.getCanvases().nodes?.getContext('2d');
  if (!context) throw new Error('Canvas: no 2D context for the picture');
  const painter: FlatPainter = createFlatPainter(context, () => {
    const { width, height } = sigma.getDimensions();
    const camera = sigma.getCamera().getState();
    const { session, theme, overlay, ties } = state;
    return {
      graph,
      list: list.now(),
      look: { session, theme, overlay, ties },
      camera,
      projection: projection(width, height, camera),
      dpr: devicePixelRatio,
    };
  });
  sigma.on('resize', painter.forget);
  sigma.on('afterRender', painter.draw);
  const common = shared(sigma, drawn, '2d');
  return {
    ...common,
    painter: '2d',
    repaint(items) {
      if (!items) common.labels.forget();
      sigma.scheduleRender();
    },
    finish() {
      sigma.refresh();
      painter.finish();
    },
    kill() {
      painter.kill();
      common.kill();
    },
  };
}

function shared(
  sigma: Sigma<NodeLook, LinkLook>,
  { graph, list, state, events }: Drawn,
  painter: PainterName,
): Pick<Surface, 'sigma' | 'labels' | 'at' | 'kill'> {
  // One fixed square for all pictures: adding nodes never rescales what is already there.
  sigma.setCustomBBox({ x: [-1, 1], y: [-1, 1] });
  // Sigma takes note of the ratio, but gives its layers other pixels only where they get another size.
  let ratio = devicePixelRatio;
  sigma.on('beforeRender', () => {
    if (ratio === devicePixelRatio) return;
    ratio = devicePixelRatio;
    sigma.resize(true);
  });
  const labels = createLabelLayer(sigma, graph, state, painter === '2d');
  listenEvents(sigma, events);
  listenWheel(sigma);
  const stopTouch = listenTouch(sigma, events.onOneFinger);
  const stopBoxes = listenBox(sigma, graph, events);
  return {
    sigma,
    labels,
    at: createPicking(sigma, list, state, labels.at),
    kill() {
      stopTouch();
      stopBoxes();
      labels.kill();
      sigma.kill();
    },
  };
}
