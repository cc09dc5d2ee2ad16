/** Our canvas and bare sigma on the same graph, for the bench: what a frame costs while the camera moves. */
import Sigma from 'sigma';
import { type CanvasHandle, createCanvas } from '../../../client/canvas/canvas.ts';
import { createGraph, type LinkLook, merge, type NodeLook } from '../../../client/graph/graph.ts';
import { seeded, treatyGraph } from '../treaty-graph.ts';

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
    const sigma = new Sigma<NodeLook, LinkLook>(graph, box, {
      defaultNodeType: 'circle',
      defaultEdgeType: 'line',
      autoRescale: false,
      renderLabels: true,
    });
    sigma.setCustomBBox({ x: [-1, 1], y: [-1, 1] });
    // Else the box counts only from the next change of the graph on: everything would lie on one point.
    sigma.refresh();
    shown = { sigma, hubs };
  }
  await frame();
  await frame();
  return performance.now() - start;
}

/** Pans for so many frames with all links in them; gives ms of the clock. */
async function pan(frames: number): Promise<number> {
  const camera = looked().sigma.getCamera();
  return timed(frames, (n) => camera.setState({ x: 0.5 + 0.05 * Math.sin(n / 4), ratio: 0.6 }));
}

/** Drags the ground with the mouse for so many frames; gives ms of the clock. */
async function drag(frames: number): Promise<number> {
  const ground = looked().sigma.getContainer().querySelector('.sigma-mouse');
  const act = (kind: string, n: number) =>
    ground?.dispatchEvent(
      new MouseEvent(kind, { bubbles: true, clientX: 500 + 4 * n, clientY: 400, button: 0, buttons: 1 }),
    );
  act('mousedown', 0);
  const spent = await timed(frames, (n) => act('mousemove', n + 1));
  act('mouseup', frames);
  return spent;
}

/** Ms of each: a node, the biggest hub first, is pointed at, or chosen with all that it touches; then drawn. */
async function light(times: number, chosen: boolean): Promise<number[]> {
  const { sigma, hubs, handle } = looked();
  const spent: number[] = [];
  for (let n = 0; n < times; n++) {
    const id = hubs[n] ?? '';
    const graph = sigma.getGraph();
    spent.push(
      await timed(1, () => {
        if (chosen)
          handle?.setSession({ selected: id, lit: new Set([id, ...graph.neighbors(id), ...graph.edges(id)]) });
        else handle?.setSession({ hovered: id });
      }),
    );
  }
  handle?.setSession({ hovered: null, selected: null, lit: null });
  return spent;
}

function looked() {
  if (!shown) throw new Error('nothing is open');
  return shown;
}

/** Ms until what each step did is drawn. */
async function timed(steps: number, step: (n: number) => void): Promise<number> {
  await frame();
  const start = performance.now();
  for (let n = 0; n < steps; n++) {
    step(n);
    await frame();
  }
  await frame();
  return performance.now() - start;
}

const drawing = { open, pan, drag, light };
declare global {
  interface Window {
    drawing: typeof drawing;
  }
}
window.drawing = drawing;
