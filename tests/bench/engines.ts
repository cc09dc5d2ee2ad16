/**
 * How long the read of all links and some questions take on each engine: on the seed, and on a random graph of 5,000
 * nodes and 20,000 links. `npm run bench`. Paths are searched in the server after the read, so they cost the same on
 * either engine: see paths.ts.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSeed } from '../../graph-seed/build.ts';
import type { Seed } from '../../graph-seed/derive/derive.ts';
import { loadSeed } from '../../graph-seed/load/load.ts';
import type { Config } from '../../server/config.ts';
import { openEngine, openLoader } from '../../server/engine/open.ts';
import { ask } from '../../server/engine/query.ts';
import { WHOLE } from '../../server/store/load-law-graph.ts';
import { openStore, type Store } from '../../server/store/store.ts';
import { startNeo4j } from '../neo4j/start.ts';
import { measure, percentile, type Times } from './measure.ts';
import { treatyGraph } from './treaty-graph.ts';

type Choice = Pick<Config, 'engine'>;
type Asked = Parameters<Store['handlers']['ask']>[0];

const TIMES = 30;
const language = 'en';
const SEED_QUESTIONS: Asked[] = [
  { question: 'standing', language },
  { question: 'recovery', language },
  { question: 'duties-by-person', language },
  { question: 'firm-elsewhere', language },
  { question: 'court', language },
  { question: 'humanity', language },
];
const RANDOM_QUESTIONS: Asked[] = [
  { question: 'duty-owed', state: 'S1', duty: 'd1', language },
  { question: 'both-or-one', state: 'S1', other: 'S2', language },
  { question: 'difference', instrument: 't1', than: 't2', language },
];

async function bench(name: string, choice: Choice, seed: Seed, questions: readonly Asked[]): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'atlas-bench-'));
  const file = join(folder, 'bench.grafeo');
  const start = performance.now();
  await loadSeed(await openLoader(choice, file), seed);
  const loaded = performance.now() - start;
  const engine = await openEngine(choice, file);
  try {
    console.log(
      `\n${name}, ${seed.nodes.length} nodes and ${seed.links.length} links: loaded in ${loaded.toFixed(0)} ms`,
    );
    tell('read of all links', await measure(TIMES, () => ask(engine, WHOLE.links, {})));
    const store = await openStore(engine);
    for (const asked of questions) {
      await store.handlers.ask(asked);
      tell(asked.question, await measure(TIMES, () => store.handlers.ask(asked)));
    }
  } finally {
    await engine.close();
    await rm(folder, { recursive: true, force: true });
  }
}

function tell(what: string, { wall, cpu }: Times): void {
  const cells = [percentile(wall, 0.5), percentile(wall, 0.95), percentile(cpu, 0.5)].map(
    (ms) => `${ms.toFixed(1).padStart(7)} ms`,
  );
  console.log(
    `${what.padEnd(20)} p50 ${cells[0]}   p95 ${cells[1]}   of which in the server's own process, p50 ${cells[2]}`,
  );
}

async function neo4jIfItStarts(): Promise<{ choice: Choice; stop(): Promise<void> } | undefined> {
  try {
    const { uri, stop } = await startNeo4j(undefined, '320m');
    return { choice: { engine: { kind: 'neo4j', uri, user: 'neo4j', database: 'neo4j' } }, stop };
  } catch (error) {
    console.log(`\nNeo4j does not start, so it is not measured: ${error instanceof Error ? error.message : error}`);
    return undefined;
  }
}

const seed = buildSeed();
const random: Seed = {
  version: 'bench',
  build: 'bench',
  date: seed.date,
  asOf: seed.asOf,
  sources: seed.sources,
  unread: [],
  ...treatyGraph(5_000, 20_000),
};
const embedded: Choice = { engine: { kind: 'grafeo' } };
await bench('embedded, the seed', embedded, seed, SEED_QUESTIONS);
await bench('embedded, random', embedded, random, RANDOM_QUESTIONS);
const neo4j = await neo4jIfItStarts();
if (neo4j) {
  try {
    await bench('Neo4j, the seed', neo4j.choice, seed, SEED_QUESTIONS);
    await bench('Neo4j, random', neo4j.choice, random, RANDOM_QUESTIONS);
  } finally {
    await neo4j.stop();
  }
}
