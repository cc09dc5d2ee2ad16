/** Our canvas and its peers on the same graph, for the bench: what a frame costs while the picture is panned. */
import cytoscape from 'cytoscape';
import ForceGraph from 'force-graph';
import Sigma from 'sigma';
import { Network } from 'vis-network/standalone';
import { type CanvasHandle, createCanvas } from '../../../client/canvas/canvas.ts';
import type { PainterName } from '../../../client/canvas/device.ts';
import { type AtlasGraph, createGraph, type LinkLook, merge, type NodeLook } from '../../../client/graph/graph.ts';
import { seeded, treatyGraph } from '../treaty-graph.ts';

export const KINDS = ['ours', 'ours by WebGL', 'bare sigma', 'cytoscape', 'force-graph', 'vis-network'] as const;
export type Kind = (typeof KINDS)[number];

/** A picture that can be moved so many px off its middle, and be taken away. */
type Picture = { pan(x: number, y: number): void; kill(): void };

const SIDE = 800;
const frame = (): Promise<number> => new Promise(requestAnimationFrame);
let shown: (Picture & { handle?: CanvasHandle; graph: AtlasGraph }) | undefined;

function graphOf(nodes: number, links: number): AtlasGraph {
  const next = seeded(7);
  const graph = createGraph();
  merge(graph, treatyGraph(nodes, links));
  graph.forEachNode((id) => graph.mergeNodeAttributes(id, { x: next() * 2 - 1, y: next() * 2 - 1, size: 4 }));
  return graph;
}

/** Each at its defaults, with labels, colours and lines of about one px, and no layout running. */
const MAKERS: Record<Kind, (box: HTMLElement, graph: AtlasGraph) => Picture & { handle?: CanvasHandle }> = {
  ours: (box, graph) => ours(box, graph, '2d'),
  'ours by WebGL': (box, graph) => ours(box, graph, 'webgl'),
  'bare sigma': (box, graph) => {
    const sigma = new Sigma<NodeLook, LinkLook>(graph, box, {
      defaultNodeType: 'circle',
      defaultEdgeType: 'line',
      autoRescale: false,
    });
    sigma.setCustomBBox({ x: [-1, 1], y: [-1, 1] });
    // Else the box counts only from the next change of the graph on: everything would lie on one point.
    sigma.refresh();
    return { pan: (x, y) => sigma.getCamera().setState(cameraAt(x, y)), kill: () => sigma.kill() };
  },
  cytoscape: (box, graph) => {
    const cy = cytoscape({
      container: box,
      elements: [
        ...graph.mapNodes((id, { x, y, label }) => ({ data: { id, label }, position: { x: x * 400, y: y * 400 } })),
        ...graph.mapEdges((id, _, source, target) => ({ data: { id, source, target } })),
      ],
      layout: { name: 'preset' },
      style: [
        { selector: 'node', style: { width: 8, height: 8, label: 'data(label)', 'font-size': 14 } },
        { selector: 'edge', style: { width: 1.25 } },
      ],
    });
    cy.zoom(1 / 0.6);
    return {
      pan: (x, y) => {
        cy.pan({ x: 640 + x, y: 400 + y });
      },
      kill: () => cy.destroy(),
    };
  },
  'force-graph': (box, graph) => {
    const made = new ForceGraph(box)
      .width(1280)
      .height(SIDE)
      .cooldownTicks(0)
      .graphData({
        nodes: graph.mapNodes((id, { x, y, label }) => ({ id, name: label, fx: x * 400, fy: y * 400 })),
        links: graph.mapEdges((_id, _look, source, target) => ({ source, target })),
      });
    made.zoom(1 / 0.6, 0);
    return {
      pan: (x, y) => {
        made.centerAt(-x * 0.6, -y * 0.6, 0);
      },
      kill: () => made._destructor(),
    };
  },
  'vis-network': (box, graph) => {
    const network = new Network(
      box,
      {
        nodes: graph.mapNodes((id, { x, y, label }) => ({ id, label, x: x * 400, y: y * 400, shape: 'dot', size: 4 })),
        edges: graph.mapEdges((id, _, from, to) => ({ id, from, to })),
      },
      { physics: false, edges: { smooth: false }, interaction: { hideEdgesOnDrag: false } },
    );
    return {
      pan: (x, y) => network.moveTo({ position: { x: -x * 0.6, y: -y * 0.6 }, scale: 1 / 0.6, animation: false }),
      kill: () => network.destroy(),
    };
  },
};

/** The whole square of the graph is 800 px high at a ratio of 1; all are shown at 0.6. */
const cameraAt = (x: number, y: number) => ({ x: 0.5 - (x * 0.6) / SIDE, y: 0.5 + (y * 0.6) / SIDE, ratio: 0.6 });

function ours(box: HTMLElement, graph: AtlasGraph, painter: PainterName) {
  const handle = createCanvas(box, graph, { painter });
  return {
    handle,
    pan: (x: number, y: number) => {
      handle.sigma.getCamera().setState(cameraAt(x, y));
    },
    kill: () => handle.kill(),
  };
}

/** Ms from data in memory to the first frame. */
async function open(kind: Kind, nodes: number, links: number): Promise<number> {
  shown?.kill();
  document.getElementById('canvas')?.remove();
  const box = document.createElement('div');
  box.id = 'canvas';
  document.body.append(box);
  const graph = graphOf(nodes, links);
  const start = performance.now();
  shown = { ...MAKERS[kind](box, graph), graph };
  shown.pan(0, 0);
  await frame();
  await frame();
  return performance.now() - start;
}

/** Pans for so many ms as a hand would, to and fro over a third of the canvas; gives the frames drawn, and ms of the clock. */
async function pan(ms: number): Promise<{ frames: number; ms: number }> {
  const picture = looked();
  await frame();
  const start = performance.now();
  let frames = 0;
  for (let now = start; now - start < ms; now = performance.now()) {
    const t = (now - start) / 1000;
    picture.pan(200 * Math.sin(2 * t), 120 * Math.sin(3 * t));
    await frame();
    frames++;
  }
  return { frames, ms: performance.now() - start };
}

/** Ms of each: a node, the biggest hub first, is pointed at, or chosen with all that it touches; then drawn. */
async function light(times: number, chosen: boolean): Promise<number[]> {
  const { graph, handle } = looked();
  const hubs = graph.nodes().sort((a, b) => graph.degree(b) - graph.degree(a));
  const spent: number[] = [];
  for (const id of hubs.slice(0, times)) {
    await frame();
    const start = performance.now();
    if (chosen) handle?.setSession({ selected: id, lit: new Set([id, ...graph.neighbors(id), ...graph.edges(id)]) });
    else handle?.setSession({ hovered: id });
    await frame();
    await frame();
    spent.push(performance.now() - start);
  }
  handle?.setSession({ hovered: null, selected: null, lit: null });
  return spent;
}

function looked() {
  if (!shown) throw new Error('nothing is open');
  return shown;
}

const drawing = { open, pan, light };
declare global {
  interface Window {
    drawing: typeof drawing;
  }
}
window.drawing = drawing;
