/**
 * CPU time of a path question with every rule in it, and of ten alternatives, on seeded graphs shaped like treaties:
 * few hubs, parallel links. `npm run bench`; the goal at 5,000 / 20,000 is a p95 of 20 ms and of 100 ms.
 */
import type { GraphLink } from '#contract/links.ts';
import type { GraphNode } from '#contract/nodes.ts';
import type { PathRules } from '#contract/path.ts';
import { answerPaths } from '#law/answer.ts';
import { lawGraph } from '#law/graph.ts';
import { searchPaths } from '#law/search.ts';
import { article, country, imposes, institution, instrument, link, obligation, party, rules } from '../law-fixtures.ts';

/** A seeded source of numbers in [0, 1): mulberry32. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

function treatyGraph(nodeCount: number, linkCount: number): { nodes: GraphNode[]; links: GraphLink[] } {
  const next = seeded(42);
  const pick = <T>(items: readonly T[]): T => items[Math.floor(next() * items.length)] as T;
  const states = Array.from({ length: Math.min(200, nodeCount / 10) }, (_, n) => `S${n}`);
  const treaties = Array.from({ length: Math.floor(nodeCount / 50) }, (_, n) => `t${n}`);
  const bodies = Array.from({ length: Math.floor(nodeCount / 20) }, (_, n) => `b${n}`);
  const duties = Array.from({ length: Math.floor(nodeCount / 20) }, (_, n) => `d${n}`);
  const left = nodeCount - states.length - treaties.length - bodies.length - duties.length;
  const articles = Array.from({ length: left }, (_, n) => [treaties[n % treaties.length] ?? 't0', String(n)] as const);
  const nodes = [
    ...states.map((id) => country(id)), ...treaties.map((id) => instrument(id)), ...bodies.map((id) => institution(id)),
    ...duties.map((id) => obligation(id)), ...articles.map(([of, number]) => article(of, number)),
  ];
  const links = articles.map(([of, number]) => link('CONTAINS', of, `${of}/${number}`));
  const dated = () => ({
    from: `${1950 + Math.floor(next() * 70)}-01-01`,
    confidence: next() < 0.1 ? ('low' as const) : ('high' as const),
    id: `L${links.length}`,
  });
  while (links.length < linkCount) {
    const dice = next();
    const [of, number] = pick(articles);
    // Of few treaties nearly everybody is a party.
    if (dice < 0.4) links.push(party(pick(states), treaties[Math.floor(next() ** 3 * treaties.length)] ?? 't0', dated()));
    else if (dice < 0.75) links.push(imposes(`${of}/${number}`, pick(duties), { ...dated(), ...(next() < 0.2 ? { requires: pick(treaties) } : {}) }));
    else if (dice < 0.8) links.push(link('SUPPLEMENTS', pick(treaties), pick(treaties), dated()));
    else if (dice < 0.9) links.push(link('MONITORS', pick(bodies), pick(treaties), dated()));
    else if (dice < 0.95) links.push(link('ASSISTS', pick(bodies), pick(states), dated()));
    else links.push(link('PART_OF', pick(bodies), pick(bodies), dated()));
  }
  return { nodes, links };
}

function measure(times: number, work: (turn: number) => void): { p50: number; p95: number } {
  const spent: number[] = [];
  for (let turn = 0; turn < times; turn += 1) {
    const start = process.cpuUsage();
    work(turn);
    const { user, system } = process.cpuUsage(start);
    spent.push((user + system) / 1000);
  }
  spent.sort((a, b) => a - b);
  const at = (share: number) => spent[Math.min(spent.length - 1, Math.floor(spent.length * share))] ?? 0;
  return { p50: at(0.5), p95: at(0.95) };
}

for (const [nodeCount, linkCount] of [[1_600, 8_000], [5_000, 20_000], [100_000, 400_000]] as const) {
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
    'one path, all rules': measure(times, asked({ ...all, limit: 1 })),
    'one path, all rules, via': measure(times, asked({ ...all, limit: 1, via: ['t2'] })),
    'ten alternatives': measure(times, asked({})),
    'ten alternatives, all rules': measure(times, asked(all)),
    'search alone, ten': measure(times, (turn) => {
      const [from, to] = pairs[turn % pairs.length] ?? ['S0', 'd0'];
      searchPaths(graph, from, to, rules(all));
    }),
  };
  for (const [name, { p50, p95 }] of Object.entries(rows)) {
    console.log(`${name.padEnd(30)} p50 ${p50.toFixed(1).padStart(7)} ms   p95 ${p95.toFixed(1).padStart(7)} ms`);
  }
}
