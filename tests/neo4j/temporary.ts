/** One folder for all that a test run puts aside: removed at its end, or by the next run if it was killed. */
import { rmSync } from 'node:fs';
import { mkdtemp, readdir, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';

const NAME = /^atlas-tests-(\d+)-/;

/** Makes the folder, once for this process, and sends it and those it starts there. Returns what removes it. */
export async function openTemporary(): Promise<() => void> {
  const outer = await realpath(tmpdir());
  if (basename(outer).startsWith(`atlas-tests-${process.pid}-`)) return () => {};
  for (const entry of await readdir(outer)) {
    const pid = Number(NAME.exec(entry)?.[1]);
    if (pid && !runs(pid)) await rm(join(outer, entry), { recursive: true, force: true });
  }
  const folder = await mkdtemp(join(outer, `atlas-tests-${process.pid}-`));
  process.env.TMPDIR = folder;
  const remove = () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  process.once('exit', remove);
  return remove;
}

function runs(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
