/** Our canvas and bare sigma on the same graph, for the bench: what a frame costs while the camera moves. */
import Sigma from 'sigma';
import { type CanvasHandle, createCanvas } from '../../client/canvas/canvas.ts';
import { createGraph, type LinkLook, merge, type NodeLook } from '../../client/state/graph.ts';
import { seeded, treatyGraph } from '../bench/treaty-graph.ts';

const frame = (): Promise<number> => new Promise(requestAnimationFrame);
let shown: { sigma: Sigma<NodeLook, LinkLook>; hubs: string[]; handle?: CanvasHandle } | undefined;

function graphOf(nodes: number, links: number) {
  const next = seeded(7);
  const graph = createGraph();
  merge(graph, treatyGraph(nodes, links));
  graph.forEachNode((id) => graph.mergeNodeAttributes(id, { x: next() * 2 - 1, y: next() * 2 - 1, size: 4 }));
  return graph;
}

/** Ms from data in memory to the first frame. */
async function open(kind: 'ours' | 'bare', nodes: number, links: number): Promise<number> {
  shown?.handle?.kill();
  if (shown && !shown.handle) shown.sigma.kill();
  const box = document.getElementById('canvas');
  if (!box) throw new Error('no #canvas');
  const start = performance.now();
  const graph = graphOf(nodes, links);
  const hubs = graph.nodes().sort((a, b) => graph.degree(b) - graph.degree(a));
  if (kind === 'ours') {
    const handle = createCanvas(box, graph);
    shown = { sigma: handle.sigma, hubs, handle };
  } else {
    const sigma = new Sigma<NodeLook, LinkLook>(graph, box, { defaultNodeType: 'circle', defaultEdgeType: 'line', autoRescale: false, renderLabels: true });
    sigma.setCustomBBox({ x: [-1, 1], y: [-1, 1] });
    shown = { sigma, hubs };
  }
  await frame();
  await frame();
  return performance.now() - start;
}

/** Pans for so many frames with all links in them; gives ms of the clock. */
async function pan(frames: number): Promise<number> {
  if (!shown) throw new Error('nothing is open');
  const camera = shown.sigma.getCamera();
  const start = performance.now();
  for (let n = 0; n < frames; n++) {
    camera.setState({ x: 0.5 + 0.05 * Math.sin(n / 4), ratio: 0.6 });
    await frame();
  }
  return performance.now() - start;
}

/** Ms until a chosen node, the biggest hub first, is drawn as lit. */
async function light(times: number): Promise<number[]> {
  const spent: number[] = [];
  for (let n = 0; n < times; n++) {
    const start = performance.now();
    shown?.handle?.setSession({ hovered: shown.hubs[n] ?? null });
    await frame();
    await frame();
    spent.push(performance.now() - start);
  }
  shown?.handle?.setSession({ hovered: null });
  return spent;
}

const drawing = { open, pan, light };
declare global {
  interface Window {
    drawing: typeof drawing;
  }
}
window.drawing = drawing;
