/** Puts the canvas and what a test needs to drive it on `window.atlas`. */
import '@fontsource-variable/inter';
import '@fontsource-variable/source-serif-4/wght-italic.css';
import '@fontsource/noto-sans-khmer/400.css';
import '@fontsource/noto-sans-thai/400.css';
import '@fontsource/noto-sans-arabic/400.css';
import type { GraphNode } from '#contract/nodes.ts';
import type { NodeKind } from '#contract/ontology.ts';
import { rim } from '../../../client/layouts/overlay.ts';
import { type CanvasHandle, type CanvasOptions, createCanvas } from '../../../client/canvas/canvas.ts';
import { type PainterName, painterHere } from '../../../client/canvas/device.ts';
import { placeAtlas, placeStrands } from '../../../client/picture/base-layouts.ts';
import { linkPart } from '../../../client/canvas/link-parts.ts';
import { traceShape } from '../../../client/canvas/node-parts.ts';
import { shapeOf, THEMES, type ThemeName } from '../../../client/canvas/palette.ts';
import { projection } from '../../../client/canvas/projection.ts';
import { type AtlasGraph, createGraph, type LinkLook, merge, type NodeLook } from '../../../client/graph/graph.ts';
import * as sample from './sample-graph.ts';

function box(width: number, height: number, theme: ThemeName): HTMLElement {
  const element = document.getElementById('canvas');
  if (!element) throw new Error('no #canvas');
  element.style.width = `${width}px`;
  element.style.height = `${height}px`;
  document.body.style.background = THEMES[theme].ground;
  return element;
}

/** A canvas of so many px on an empty graph; `fill` adds to it before the canvas is made. */
function open(width: number, height: number, fill: (graph: AtlasGraph) => void, options: CanvasOptions = {}) {
  atlas.handle?.kill();
  const graph = createGraph();
  fill(graph);
  const handle = createCanvas(box(width, height, options.theme ?? 'light'), graph, {
    ...(atlas.painter ? { painter: atlas.painter } : {}),
    ...options,
  });
  atlas.graph = graph;
  atlas.handle = handle;
  return handle;
}

function path(width: number, height: number, theme: ThemeName): void {
  const answer = sample.strands();
  const kinds = new Map(answer.nodes.map(({ id, kind }) => [id, kind]));
  const handle = open(width, height, (graph) => merge(graph, answer), { theme });
  const { graph } = atlas;
  const layout = placeStrands(answer.paths, (id) => kinds.get(id) ?? 'Article', {
    width,
    height,
    chosen: 3,
    scale: THEMES[theme].scale.node,
  });
  for (const [id, look] of layout.links) graph.mergeEdgeAttributes(id, look);
  graph.forEachNode((id) => {
    const sub = answer.subs.get(id);
    const ink = layout.chosen.has(id) ? 'full' : 'soft';
    graph.mergeNodeAttributes(id, sub ? { ink, sub } : { ink });
  });
  const words = ['is party to', 'contains', 'shall consider'];
  answer.paths[3]?.links.forEach((id, i) => {
    graph.setEdgeAttribute(id, 'word', words[i] ?? '');
  });
  handle.move(layout.places, 0);
  handle.setSession({ lit: layout.chosen });
}

function overview(width: number, height: number, theme: ThemeName): void {
  const answer = sample.overview();
  const handle = open(width, height, (graph) => merge(graph, answer), { theme });
  const { graph } = atlas;
  handle.move(placeAtlas(answer.nodes), 0);
  for (const id of answer.open) graph.setNodeAttribute(id, 'fill', 'hollow');
  graph.forEachEdge((id, _, start, end) => {
    const near = start === 'palermo' || end === 'palermo';
    const tone = graph.getNodeAttribute(start === 'palermo' ? end : start, 'kind');
    graph.mergeEdgeAttributes(
      id,
      near ? { tone, width: 1.75 } : { tone, ink: 'faint', width: 1, form: 'arc', bend: 0.12 },
    );
  });
  const states = sample
    .overview()
    .nodes.flatMap((node) =>
      node.kind === 'Country'
        ? [{ region: node.region, x: node.x ?? 0, y: node.y ?? 0, bound: !answer.open.has(node.id) }]
        : [],
    );
  handle.setOverlay(rim(states, (bound, all) => `${bound} of ${all}`));
}

type Peg = { id: string; kind: NodeKind; x: number; y: number; size: number } & Partial<NodeLook>;
type Wire = { from: string; to: string } & Partial<LinkLook>;

const MAKERS: Record<NodeKind, (id: string, label: string) => GraphNode> = {
  Instrument: sample.instrument,
  Article: sample.article,
  Obligation: sample.duty,
  Institution: sample.body,
  Country: sample.state,
  Concept: sample.concept,
  Finding: sample.finding,
};

/** Nodes and links laid out by hand in px of a square canvas, without labels unless given. */
function board(side: number, pegs: Peg[], wires: Wire[] = [], options: CanvasOptions = {}): void {
  const handle = open(
    side,
    side,
    (graph) => {
      merge(graph, { nodes: pegs.map(({ id, kind }) => MAKERS[kind](id, id)), links: [] });
      for (const { id, x, y, label = '', ...look } of pegs)
        graph.mergeNodeAttributes(id, { ...look, label, x: (2 * x) / side - 1, y: 1 - (2 * y) / side });
      merge(graph, {
        nodes: [],
        links: wires.map(({ from, to }, i) => sample.link(from, 'REFERENCES', to, { id: `l${i}` })),
      });
      for (const [i, { from, to, ...look }] of wires.entries()) graph.mergeEdgeAttributes(`l${i}`, look);
    },
    options,
  );
  handle.home(0);
}

type Spot = { x: number; y: number };

/**
 * What the browser's own geometry finds under points of a board: the node in whose border a point lies, and the links
 * that pass it; `slack`: px around both.
 */
function underneath(points: Spot[], slack: { node: number; link: number }): { node: string | null; links: string[] }[] {
  const context = document.createElement('canvas').getContext('2d');
  const { graph, handle } = atlas;
  if (!context || !handle) throw new Error('no board');
  const { width, height } = handle.sigma.getDimensions();
  const { toScreen } = projection(width, height, handle.sigma.getCamera().getState());
  const traced = (trace: (pen: Path2D) => void) => {
    const path = new Path2D();
    trace(path);
    return path;
  };
  const near = (path: Path2D, { x, y }: Spot, room: number) => {
    context.lineWidth = 2 * room;
    return context.isPointInStroke(path, x, y);
  };
  const nodes = graph.mapNodes((id, look) => {
    const { x, y } = toScreen(look);
    return { id, path: traced((pen) => traceShape(pen, shapeOf(look), x, y, look.size)) };
  });
  const end = (look: NodeLook) => {
    const { x, y } = toScreen(look);
    return { x, y: -y, size: look.size, shape: shapeOf(look) };
  };
  const links = graph.mapEdges((id, { form, bend }, _from, _to, start, goal) => {
    const drawn = { form, bend, style: 'solid', gap: false, width: 1, colour: '' } as const;
    const part = linkPart(end(start), end(goal), drawn);
    return { id, path: traced((pen) => part?.trace(pen)) };
  });
  return points.map((point) => ({
    node:
      nodes.findLast(({ path }) => context.isPointInPath(path, point.x, point.y) || near(path, point, slack.node))
        ?.id ?? null,
    links: links.filter(({ path }) => near(path, point, slack.link)).map(({ id }) => id),
  }));
}

/** The picture as base64 of RGBA bytes. */
function pixels(): { width: number; height: number; bytes: string } {
  const sheet = atlas.handle?.picture();
  const data = sheet?.getContext('2d')?.getImageData(0, 0, sheet.width, sheet.height);
  if (!data) throw new Error('no picture');
  let text = '';
  for (let i = 0; i < data.data.length; i += 0x8000) text += String.fromCharCode(...data.data.subarray(i, i + 0x8000));
  return { width: data.width, height: data.height, bytes: btoa(text) };
}

const atlas = {
  open,
  board,
  pixels,
  underneath,
  painterHere,
  done: [] as unknown[],
  path,
  overview,
  merge,
  sample,
  THEMES,
  graph: createGraph(),
  handle: undefined as CanvasHandle | undefined,
  /** What draws the next canvas; for the device to say if undefined. */
  painter: undefined as PainterName | undefined,
};
export type Atlas = typeof atlas;
declare global {
  interface Window {
    atlas: Atlas;
  }
}
window.atlas = atlas;
