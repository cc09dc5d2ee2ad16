/** A stamp of source files: another byte of any of them, or another file beside them, is another stamp. */
import { createHash, type Hash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '..');
const SOURCE = /\.(ts|cypher|json)$/;

/** Eight hex digits over these files, and over all source files of these folders; throws where one of them is missing. */
export function codeStamp(paths: readonly string[], root = ROOT): string {
  const hash = createHash('sha256');
  const files = paths.flatMap((path) => sourcesIn(root, path));
  addFiles(hash, new Map(files.map((file) => [file, readFileSync(join(root, file))])));
  return stampOf(hash);
}

/** Adds path → bytes, in the order of the paths. The lengths keep apart a path, its bytes and the next path. */
export function addFiles(hash: Hash, files: ReadonlyMap<string, Uint8Array>): void {
  for (const [file, bytes] of [...files].sort(([a], [b]) => (a < b ? -1 : 1))) {
    hash.update(`${file.length} ${file} ${bytes.length} `).update(bytes);
  }
}

export function stampOf(hash: Hash): string {
  return hash.digest('hex').slice(0, 8);
}

/** Paths with "/", however deep; a folder counts its source files, a file that is named counts whatever it is. */
function sourcesIn(root: string, path: string): string[] {
  if (statSync(join(root, path)).isFile()) return [path];
  return readdirSync(join(root, path), { withFileTypes: true }).flatMap((entry) => {
    const inside = `${path}/${entry.name}`;
    if (entry.isDirectory()) return sourcesIn(root, inside);
    return SOURCE.test(entry.name) ? [inside] : [];
  });
}
