/**
 * CPU time of a path question with every rule in it, and of ten alternatives, on seeded graphs shaped like treaties:
 * few hubs, parallel links. `npm run bench`; the goal at 5,000 / 20,000 is a p95 of 20 ms and of 100 ms.
 */
import type { PathRules } from '#contract/path.ts';
import { answerPaths } from '#law/answer/path-answer.ts';
import { lawGraph } from '#law/graph.ts';
import { searchPaths } from '#law/paths/search.ts';
import { rules } from '../support/law-fixtures.ts';
import { measure, percentile } from './measure.ts';
import { seeded, treatyGraph } from './treaty-graph.ts';

for (const [nodeCount, linkCount] of [
  [1_600, 8_000],
  [5_000, 20_000],
  [100_000, 400_000],
] as const) {
  const { nodes, links } = treatyGraph(nodeCount, linkCount);
  const start = performance.now();
  const graph = lawGraph(nodes, links);
  console.log(`\n${nodeCount} nodes, ${linkCount} links: built in ${(performance.now() - start).toFixed(0)} ms`);
  const times = nodeCount > 10_000 ? 40 : 200;
  const next = seeded(7);
  const some = (prefix: string, of: number): string => `${prefix}${Math.floor(next() * of)}`;
  const pairs = Array.from({ length: 200 }, (_, n): [string, string] =>
    n % 2 === 0 ? [some('S', 200), some('d', nodeCount / 20)] : [some('b', nodeCount / 20), some('S', 160)],
  );
  const all: Partial<PathRules> = { date: '2015-01-01', avoid: ['t1', 'b1'], confidence: 'high', scope: 'children' };
  const asked = (more: Partial<PathRules>) => (turn: number) => {
    const [from, to] = pairs[turn % pairs.length] ?? ['S0', 'd0'];
    answerPaths(graph, from, to, rules(more));
  };
  const rows = {
    'one path, all rules': await measure(times, asked({ ...all, limit: 1 })),
    'one path, all rules, via': await measure(times, asked({ ...all, limit: 1, via: ['t2'] })),
    'ten alternatives': await measure(times, asked({})),
    'ten alternatives, all rules': await measure(times, asked(all)),
    'search alone, ten': await measure(times, (turn) => {
      const [from, to] = pairs[turn % pairs.length] ?? ['S0', 'd0'];
      searchPaths(graph, from, to, rules(all));
    }),
  };
  for (const [name, { cpu }] of Object.entries(rows)) {
    const [p50, p95] = [percentile(cpu, 0.5), percentile(cpu, 0.95)];
    console.log(`${name.padEnd(30)} p50 ${p50.toFixed(1).padStart(7)} ms   p95 ${p95.toFixed(1).padStart(7)} ms`);
  }
}
