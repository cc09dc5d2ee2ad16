/** Makes sure that the engine of the configuration holds the data of the seed's folder. */
import { existsSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { AppError } from '#contract/errors.ts';
import type { Config } from '../server/config.ts';
import { DAMAGED, type Engine } from '../server/engine/engine.ts';
import { openEngine, openLoader } from '../server/engine/open.ts';
import { buildSeed, SEED_FOLDER, seedBuild } from './build.ts';
import { loadSeed } from './load/load.ts';

export type Target = Pick<Config, 'engine' | 'dataDir'>;
type Say = (line: string) => void;

/** The embedded database's file, which is named after all that it is made from; built first where it is missing, or with `force`. */
export async function ensureSeeded(
  config: Target,
  say: Say = () => {},
  force = false,
  folder = SEED_FOLDER,
): Promise<string> {
  const file = join(config.dataDir, `atlas-${seedBuild(folder)}.grafeo`);
  if (!existsSync(file) || force) await load(config, say, folder, file);
  removeOthers(config.dataDir, file);
  return file;
}

/** The embedded engine on that file. A damaged file is set aside, for whoever wants to know why, and made anew. */
export async function openSeeded(
  config: Target,
  say: Say = () => {},
  force = false,
  folder = SEED_FOLDER,
): Promise<{ file: string; engine: Engine }> {
  const file = await ensureSeeded(config, say, force, folder);
  try {
    return { file, engine: await openEngine(config, file) };
  } catch (error) {
    if (!(error instanceof AppError) || error.at !== DAMAGED) throw error;
    const aside = `${file}.damaged-${new Date().toISOString().replaceAll(':', '')}`;
    renameSync(file, aside);
    say(`damaged: the database file is set aside as ${basename(aside)} and made anew`);
    await ensureSeeded(config, say, false, folder);
    return { file, engine: await openEngine(config, file) };
  }
}

/** Neo4j has one database: the data set in it is replaced in one transaction. */
export async function seedNeo4j(config: Target, say: Say = () => {}, folder = SEED_FOLDER): Promise<void> {
  await load(config, say, folder);
}

async function load(config: Target, say: Say, folder: string, file?: string): Promise<void> {
  const seed = buildSeed(folder, say);
  await loadSeed(await openLoader(config, file), seed, say);
}

/** A database of some version, or one that was begun; never what somebody else keeps beside it. */
const OURS = /^atlas-\d{4}-\d{2}-\d{2}-[0-9a-f]{8}\.grafeo(\.building-\d+-[0-9a-f]+(\.\w+)?)?$/;
/** Nobody builds for so long: what is older was begun by a process that died. */
const DEAD_AFTER_MS = 3_600_000;

/** Files of other versions go only now that the new one stands; so does what was begun for them and never finished. */
function removeOthers(dataDir: string, file: string): void {
  for (const name of readdirSync(dataDir)) {
    const path = join(dataDir, name);
    if (!OURS.test(name) || path.startsWith(file)) continue;
    const begun = name.includes('.building-') && (statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0);
    if (begun && Date.now() - begun < DEAD_AFTER_MS) continue;
    rmSync(path, { recursive: true, force: true });
  }
}
