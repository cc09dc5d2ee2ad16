/** Names one state of the data: any byte of any seed file gives another version. */
import { createHash } from 'node:crypto';

/** `files`: path → bytes. "2026-11-24-1a2b3c4d": the date of seed.yaml and eight hex digits over the sorted files. */
export function dataVersion(date: string, files: ReadonlyMap<string, Uint8Array>): string {
  const hash = createHash('sha256');
  for (const [file, bytes] of [...files].sort(([a], [b]) => (a < b ? -1 : 1))) {
    // The lengths keep apart what would otherwise run together: a path, its bytes, the next path.
    hash.update(`${file.length} ${file} ${bytes.length} `).update(bytes);
  }
  return `${date}-${hash.digest('hex').slice(0, 8)}`;
}
