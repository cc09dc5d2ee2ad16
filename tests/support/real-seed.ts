/** The real facts, read once by each worker, and an embedded database of them, built once for the whole run. */
import { mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSeed } from '../../graph-seed/build.ts';
import { ensureSeeded } from '../../graph-seed/ensure.ts';

type Seed = ReturnType<typeof buildSeed>;
let seed: Seed | undefined;

/** Shared by all files of a worker: to be read, never changed. */
export function realSeed(): Seed {
  seed ??= buildSeed();
  return seed;
}

/** The path of the database; whoever writes takes a copy. */
export async function seededFile(): Promise<string> {
  const dataDir = join(tmpdir(), 'seeded');
  mkdirSync(dataDir, { recursive: true });
  return ensureSeeded({ engine: { kind: 'grafeo' }, dataDir });
}
