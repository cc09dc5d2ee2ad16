/**
 * Where the child processes run and put what they spill, which the engine does not remove when its process is ended:
 * one folder for each pool, "atlas-reader-<process>-…" in the temporary folder, and one in it for each child.
 */
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runs } from './processes.ts';

const OURS = /^(?:atlas-reader-(\d+)-\w+|grafeo-atlas-[\w.-]+-(\d+)-[0-9a-f]+\.spill)$/;
/** What this process has made: its number may also stand on a folder of a dead process that had the same one. */
const mine = new Set<string>();

/** A new folder for a pool; those of processes that are gone are removed first. */
export function openFolder(temporary = tmpdir()): string {
  removeStale(temporary);
  const folder = mkdtempSync(join(temporary, `atlas-reader-${process.pid}-`));
  mine.add(folder);
  return folder;
}

/** What cannot be removed, such as a file that Windows still holds open, is left for the next start. */
export function removeFolder(folder: string): void {
  try {
    rmSync(folder, { recursive: true, force: true });
    mine.delete(folder);
  } catch {}
}

function removeStale(temporary: string): void {
  for (const name of readdirSync(temporary)) {
    const match = OURS.exec(name);
    const path = join(temporary, name);
    if (match && !mine.has(path) && !runs(Number(match[1] ?? match[2]))) removeFolder(path);
  }
}
