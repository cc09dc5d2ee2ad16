/**
 * CPU time of the force layout of a graph that was never seen: our iterations on seeded graphs shaped like treaties,
 * beside the library's own settings. The goals: G 1,000 / 5,000 in 2 s, L 10,000 / 50,000 in 12 s.
 */
import iterate from 'graphology-layout-forceatlas2/iterate.js';
import { forceJob, forcePlaces } from '../../client/layouts/force.ts';
import { settingsFor, stepper } from '../../client/layouts/force-steps.ts';
import { treatyGraph } from './treaty-graph.ts';

function cpuSeconds(work: () => void): string {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return ((user + system) / 1e6).toFixed(2).padStart(6);
}

/** What the library does unless told otherwise. */
const DEFAULTS = { barnesHutTheta: 0.5 };

for (const [nodeCount, linkCount] of [
  [1_000, 5_000],
  [2_000, 10_000],
  [10_000, 50_000],
] as const) {
  const { nodes, links } = treatyGraph(nodeCount, linkCount);
  const shown = { nodes, links, base: new Map(), room: 1, root: '', parties: [], dates: new Map() };
  const { job, ids } = forceJob(shown);
  const other = { ...job, nodes: job.nodes.slice() };
  const own = cpuSeconds(() => {
    const step = stepper(job);
    while (step(1_000) < job.iterations);
  });
  const after = cpuSeconds(() => void forcePlaces(shown, ids, job.nodes));
  const theirs = cpuSeconds(() => {
    const settings = { ...settingsFor(ids.length), ...DEFAULTS };
    for (let i = 0; i < job.iterations; i++) iterate(settings, other.nodes, other.edges);
  });
  console.log(
    `${nodeCount} nodes, ${linkCount} links, ${job.iterations} iterations: ${own} CPU s, parting ${after} s; with the library's theta of 0.5 ${theirs} s`,
  );
}
