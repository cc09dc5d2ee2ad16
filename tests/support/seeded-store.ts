/** The real facts in an embedded engine, and the store over it: opened once by each worker, and ended with it. */
import { copyFile, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SEED_FOLDER } from '../../graph-seed/build.ts';
import { readSeminars } from '../../graph-seed/read/seminars.ts';
import type { Engine } from '../../server/engine/engine.ts';
import { openEngine } from '../../server/engine/open.ts';
import { remember } from '../../server/remember.ts';
import { openStore, type Store } from '../../server/store/store.ts';
import { seededFile } from './real-seed.ts';
import { openShuffled } from './engines-here.ts';

/** Ms: only what hangs is ended, since what is asked of the facts is not how soon a busy machine answers. */
export const PATIENCE_MS = 60_000;

export const patient = (engine: Engine): Engine => ({
  name: engine.name,
  version: () => engine.version(),
  run: (cypher, params, limits) =>
    engine.run(cypher, params, limits?.ahead ? limits : { timeoutMs: PATIENCE_MS, ...limits }),
  close: () => engine.close(),
});

/** Whoever is lent an engine may close it: it goes on for the others. */
const lent = (engine: Engine): Engine => ({ ...patient(engine), close: async () => {} });

export const seededEngine = remember(
  async (): Promise<Engine> => lent(await openEngine({ engine: { kind: 'grafeo' } }, await seededFile())),
);

/** Rows come in random order wherever a query does not order them. On a copy, since such an engine may write. */
export const shuffledEngine = remember(async (): Promise<Engine> => {
  const copy = join(await mkdtemp(join(tmpdir(), 'atlas-shuffled-')), 'atlas.grafeo');
  await copyFile(await seededFile(), copy);
  return lent(await openShuffled(copy));
});

/** With the seminars of the Atlas. */
export const seededStore = remember(async (): Promise<Store> => {
  const store = await openStore(await seededEngine(), readSeminars(SEED_FOLDER), { deadlineMs: PATIENCE_MS });
  return { ...store, close: async () => {} };
});
