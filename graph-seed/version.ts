/** Names one state of the data: another byte of a seed file, or of the code that reads them, is another version. */
import { createHash, type Hash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '..');
/** What decides ids, dates and places beside the files: without it an old database would outlive a mended program. */
const MAKERS = [
  'graph-seed',
  'graph-seed/read',
  'graph-seed/derive',
  'graph-seed/derive/positions',
  'graph-seed/load',
  'graph-seed/checks',
  'cypher/seed',
  'cypher/schema',
  'server/contract',
  'server/contract/questions',
  'server/law/time/dates.ts',
  'server/law/time/entry-into-force.ts',
];

/** `files`: path → bytes. "2026-11-24-1a2b3c4d": the date of seed.yaml and eight hex digits over the sorted files. */
export function dataVersion(date: string, files: ReadonlyMap<string, Uint8Array>): string {
  const hash = createHash('sha256');
  addAll(hash, files);
  addAll(hash, makers());
  return `${date}-${hash.digest('hex').slice(0, 8)}`;
}

function addAll(hash: Hash, files: ReadonlyMap<string, Uint8Array>): void {
  for (const [file, bytes] of [...files].sort(([a], [b]) => (a < b ? -1 : 1))) {
    // The lengths keep apart what would otherwise run together: a path, its bytes, the next path.
    hash.update(`${file.length} ${file} ${bytes.length} `).update(bytes);
  }
}

let known: ReadonlyMap<string, Uint8Array> | undefined;

/** Read once: the code does not change while it runs. */
function makers(): ReadonlyMap<string, Uint8Array> {
  known ??= new Map(
    MAKERS.flatMap((path) =>
      path.endsWith('.ts') ? [path] : readdirSync(join(ROOT, path)).map((name) => `${path}/${name}`),
    )
      .filter((path) => /\.(ts|cypher)$/.test(path))
      .map((path) => [path, readFileSync(join(ROOT, path))]),
  );
  return known;
}
