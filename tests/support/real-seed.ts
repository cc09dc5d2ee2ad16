/** The real facts, built once and kept, and an embedded database of them, built once for the whole run. */
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { threadId } from 'node:worker_threads';
import { buildSeed, seedBuild } from '../../graph-seed/build.ts';
import { ensureSeeded } from '../../graph-seed/ensure.ts';

type Seed = ReturnType<typeof buildSeed>;
let seed: Seed | undefined;

/**
 * Shared by all files of a worker: to be read, never changed. Kept under the name of all that it is made from, the facts
 * and the code that reads and derives them (see graph-seed/version.ts): building takes three seconds, reading a tenth of one.
 */
export function realSeed(): Seed {
  seed ??= kept(join(import.meta.dirname, '../../.cache/seed'), `${seedBuild()}-node${process.versions.modules}`);
  return seed;
}

function kept(folder: string, name: string): Seed {
  const file = join(folder, name);
  if (existsSync(file)) return deserialize(readFileSync(file)) as Seed;
  const built = buildSeed();
  mkdirSync(folder, { recursive: true });
  // Workers may build it at once: each writes beside, the last one stays.
  const begun = `${file}.${process.pid}-${threadId}`;
  writeFileSync(begun, serialize(built));
  renameSync(begun, file);
  for (const other of readdirSync(folder)) if (!other.startsWith(name)) rmSync(join(folder, other), { force: true });
  return built;
}

/** The path of the database; whoever writes takes a copy. */
export async function seededFile(): Promise<string> {
  const dataDir = join(tmpdir(), 'seeded');
  mkdirSync(dataDir, { recursive: true });
  return ensureSeeded({ engine: { kind: 'grafeo' }, dataDir });
}
