/** How much of a processor the wings of a node take, over every node in the data. */
import { it } from 'vitest';
import { lawGraph } from '../../server/law/graph.ts';
import { wingsOf } from '../../server/law/wings/wings.ts';
import { realSeed } from '../support/real-seed.ts';
import { atMost } from './bounds.ts';

const P95 = 40;
const LONGEST = 600;

it('the wings of any node are made within a moment', () => {
  const seed = realSeed();
  const graph = lawGraph(seed.nodes, seed.links, seed.sources);
  const times = graph.nodes
    .map(({ id }) => {
      const start = process.cpuUsage();
      wingsOf(graph, id, '2026-11-24', 'en');
      const { user, system } = process.cpuUsage(start);
      return (user + system) / 1_000;
    })
    .sort((a, b) => a - b);
  atMost(P95, times[Math.floor(times.length * 0.95)] ?? 0, `wings, of ${times.length} nodes 95 in 100 take`);
  atMost(LONGEST, times.at(-1) ?? 0, 'wings, the longest takes');
});
