/** The work of the force layout, step by step, on bare numbers: the same in a worker, in the page and in a test. */
import iterate from 'graphology-layout-forceatlas2/iterate.js';

/** `nodes`: 10 numbers each, `edges`: 3 each, as ForceAtlas2 wants them. */
export type Job = { nodes: Float32Array; edges: Float32Array; iterations: number };

const PER_NODE = 10;
/** From so many nodes on, far groups of nodes count as one. */
const GROUPED = 500;

export function settingsFor(count: number) {
  return {
    linLogMode: false,
    outboundAttractionDistribution: false,
    adjustSizes: false,
    edgeWeightInfluence: 1,
    scalingRatio: 10,
    strongGravityMode: true,
    gravity: 0.05,
    slowDown: 1 + Math.log(Math.max(count, 1)),
    barnesHutOptimize: count >= GROUPED,
    barnesHutTheta: 1.2,
  };
}

/** Works for so many ms and gives back how many iterations are done in all. */
export function stepper({ nodes, edges, iterations }: Job): (ms: number) => number {
  const settings = settingsFor(nodes.length / PER_NODE);
  let done = 0;
  return (ms) => {
    const end = performance.now() + ms;
    while (done < iterations && performance.now() < end) {
      iterate(settings, nodes, edges);
      done++;
    }
    return done;
  };
}
