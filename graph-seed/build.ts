/** The folder of seed files to the graph: read, check, derive. */
import { fileURLToPath } from 'node:url';
import { checkSeed } from './checks/check.ts';
import { deriveSeed, type Seed } from './derive/derive.ts';
import { SeedFaults } from './read/faults.ts';
import { seminarFaults } from './checks/seminars.ts';
import { readSeed, seedBytes } from './read/read.ts';
import { readSettings, SETTINGS_FILE } from './read/settings.ts';
import { buildName, dataVersion } from './version.ts';

export const SEED_FOLDER = fileURLToPath(new URL('./data/', import.meta.url));

/** Throws `SeedFaults` with every fault. `say` is told each stage as it begins. */
export function buildSeed(folder: string = SEED_FOLDER, say: (line: string) => void = () => {}): Seed {
  say('reading');
  const read = readSeed(folder);
  say('checking');
  const facts = checkSeed(read);
  const seed = deriveSeed(facts, dataVersion(facts), buildName(facts.settings.date, read.files));
  const faults = seminarFaults(seed, read.seminars);
  if (faults.length > 0) throw new SeedFaults(faults);
  return seed;
}

/** The `build` of what `buildSeed` would give, from the bytes alone; `SeedFaults` where seed.yaml has no date. */
export function seedBuild(folder: string = SEED_FOLDER): string {
  const files = seedBytes(folder);
  const { settings, faults } = readSettings(new TextDecoder().decode(files.get(SETTINGS_FILE)));
  if (!settings) throw new SeedFaults(faults);
  return buildName(settings.date, files);
}
