/** Every engine under test, behind one door: the same tests run on each. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, inject } from 'vitest';
import type { Engine, Loader } from '../../server/engine/engine.ts';
import { openEngine, openLoader } from '../../server/engine/open.ts';
import { putSeed } from '../../graph-seed/load/load.ts';
import { takeTurn, type Turn } from '../neo4j/queue.ts';
import { realSeed } from './real-seed.ts';
import { patient, seededEngine, shuffledEngine } from './seeded-store.ts';
import { openShuffled, type Place } from './engines-here.ts';

export const ENGINES = ['grafeo', 'grafeo shuffled', 'neo4j'] as const;
/** For tests that ask in no order: rows that come in another order are tried where an order is claimed. */
export const UNORDERED = ['grafeo', 'neo4j'] as const;
export type EngineName = (typeof ENGINES)[number];

export type Load = (loader: Loader) => Promise<void>;
/** The real facts. Each engine loads them once for the whole run, not once for each file. */
export const LOAD_SEED: Load = (loader) => putSeed(loader, realSeed());
/** Loads a data set in place of what was there and opens it for reading. It is closed after the tests. */
export type Open = (load: Load) => Promise<Engine>;

/**
 * Describes the same tests once for each engine. `open` and `place` may be called in hooks and tests, not while tests
 * are collected; `asked` is where to read what was opened, and to change nothing. Neo4j is described wherever it can run; it belongs to one description at a time.
 */
export function describeEngines(
  title: string,
  body: (open: Open, name: EngineName, place: () => Place, asked: () => Place['config']) => void,
  names: readonly EngineName[] = ENGINES,
): void {
  for (const name of names) {
    if (name === 'neo4j' && !turnsPort()) continue;
    describe(`${title} (${name})`, () => {
      let folder = '';
      let count = 0;
      let config: Place['config'] = { engine: { kind: 'grafeo' } };
      let turn: Turn | undefined;
      const opened: Engine[] = [];

      beforeAll(async () => {
        folder = await mkdtemp(join(tmpdir(), 'atlas-test-'));
        if (name === 'neo4j') ({ config, turn } = await neo4jConfig());
      }, 240_000);
      afterAll(async () => {
        await Promise.all(opened.map((engine) => engine.close()));
        turn?.done();
        await rm(folder, { recursive: true, force: true });
      });

      /** Whoever is given the place may change what stands there. */
      const place = () => {
        turn?.leave('unknown');
        return { config, file: join(folder, `${count++}.grafeo`) };
      };
      async function fill(load: Load): Promise<Place> {
        const real = load === LOAD_SEED;
        if (turn && real && turn.left === 'real seed') return { config, file: '' };
        const at = place();
        if (turn) await empty(at);
        const loader = await openLoader(at.config, at.file);
        await load(loader);
        await loader.commit();
        if (real) turn?.leave('real seed');
        return at;
      }
      const open: Open = async (load) => {
        if (load === LOAD_SEED && !turn) return name === 'grafeo' ? seededEngine() : shuffledEngine();
        const at = await fill(load);
        const engine = name === 'grafeo shuffled' ? await openShuffled(at.file) : await openEngine(at.config, at.file);
        opened.push(engine);
        return load === LOAD_SEED ? patient(engine) : engine;
      };
      body(open, name, place, () => config);
    });
  }
}

/** Null where Neo4j cannot run, which the start of the test run says; without that start, in CI, it is a failure. */
function turnsPort(): number | null {
  const port = inject('neo4jTurns') ?? null;
  if (!port && process.env.CI === 'true') throw new Error('Run the tests with --config tests/vitest.config.ts.');
  return port;
}

async function neo4jConfig(): Promise<{ config: Place['config']; turn: Turn }> {
  const turn = await takeTurn(turnsPort() ?? 0);
  const { uri } = turn;
  const secret = process.env.TEST_NEO4J_PASSWORD;
  const login = secret ? { password: () => secret } : {};
  return { config: { engine: { kind: 'neo4j', uri, user: 'neo4j', database: 'neo4j', ...login } }, turn };
}

const OURS = ['Entity', 'Source', 'Facet', 'DataSet', 'Test'];

/** Empties the database, unless it holds what no test of ours put there. */
async function empty({ config }: Place): Promise<void> {
  const loader = await openLoader(config);
  const foreign = 'MATCH (n) WHERE NOT any(label IN labels(n) WHERE label IN $ours) RETURN count(*) AS count';
  const [row] = await loader.run(foreign, { ours: OURS });
  if (row?.count !== 0) {
    await loader.abandon();
    throw new Error('The Neo4j under test holds data that is not of these tests; give them a server of their own.');
  }
  await loader.run('MATCH (n) DETACH DELETE n');
  await loader.commit();
}
