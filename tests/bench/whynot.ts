/** CPU time of a question without a path on the real data, causes and easings told: some 150 ms at most is the goal. */
import type { PathRules } from '#contract/path.ts';
import { answerPaths } from '#law/answer/path-answer.ts';
import { findPaths } from '#law/paths/find-paths.ts';
import { lawGraph } from '#law/graph.ts';
import { buildSeed } from '../../graph-seed/build.ts';
import { rules } from '../support/law-fixtures.ts';
import { measure, percentile } from './measure.ts';

const seed = buildSeed();
const graph = lawGraph(seed.nodes, seed.links, seed.sources);
const idsOf = (kind: string) => seed.nodes.filter((node) => node.kind === kind).map(({ id }) => id);
const [states, duties, treaties, bodies] = [
  idsOf('Country'),
  idsOf('Obligation'),
  idsOf('Instrument'),
  idsOf('Institution'),
];
const at = (ids: readonly string[], turn: number) => ids[turn % ids.length] ?? '';
type Ends = (turn: number) => [string, string];
const owed: Ends = (turn) => [at(states, turn * 37), at(duties, turn * 7)];

const SORTS: [string, Ends, Partial<PathRules>][] = [
  ['State and duty, 2026', owed, { date: '2026-11-24' }],
  ['State and duty, 1990, in law', owed, { date: '1990-01-01', groups: ['law'] }],
  [
    'State and duty, many rules',
    owed,
    {
      date: '1990-01-01',
      confidence: 'high',
      direction: 'backward',
      avoid: ['untoc', 'crc'],
      types: ['CONTAINS', 'IMPOSES'],
      maxSteps: 3,
    },
  ],
  [
    'body and duty, by institutions',
    (turn) => [at(bodies, turn * 5), at(duties, turn * 7)],
    { date: '2026-11-24', groups: ['institutions'] },
  ],
  [
    'two treaties, in law',
    (turn) => [at(treaties, turn * 5), at(treaties, turn * 11 + 3)],
    { date: '2026-11-24', groups: ['law'] },
  ],
];

for (const [name, ends, more] of SORTS) {
  const asked = Array.from({ length: 400 }, (_, turn) => ends(turn)).filter(
    ([from, to]) => from !== to && findPaths(graph, from, to, rules(more)).order.length === 0,
  );
  const { cpu } = await measure(asked.length, (turn) => {
    const [from, to] = asked[turn] ?? ['', ''];
    return answerPaths(graph, from, to, rules(more));
  });
  const said = [0.5, 0.95, 1].map((share) => `p${share * 100} ${percentile(cpu, share).toFixed(1).padStart(7)} ms`);
  console.log(`${`${name}: no path, ${asked.length} of 400`.padEnd(58)} ${said.join('   ')}`);
}
