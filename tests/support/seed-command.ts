/** `npm run seed` as a process of its own, that can be killed at any moment. */
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

export type Ran = { code: number | null; out: string; err: string; loadingAt: number; ended: number };
type Way = { args?: string[]; killAfter?: number; cwd?: string };

/**
 * Runs it with this data folder; after `killAfter` milliseconds it is killed as by kill -9. Tells after how many it began
 * to load, and ended.
 */
export function seedCommand(dataDir: string, { args = [], killAfter, cwd = ROOT }: Way = {}): Promise<Ran> {
  const env = { PATH: process.env.PATH, DATA_DIR: dataDir };
  const begun = performance.now();
  const child = spawn(process.execPath, ['--import', 'tsx', 'graph-seed/main.ts', ...args], { cwd, env });
  let out = '';
  let err = '';
  let loadingAt = 0;
  child.stdout.on('data', (chunk) => {
    out += chunk;
    if (loadingAt === 0 && out.includes('loading')) loadingAt = performance.now() - begun;
  });
  child.stderr.on('data', (chunk) => (err += chunk));
  const timer = killAfter === undefined ? undefined : setTimeout(() => child.kill('SIGKILL'), killAfter);
  return new Promise((resolve) => {
    child.on('close', (code) => {
      clearTimeout(timer);
      resolve({ code, out, err, loadingAt, ended: performance.now() - begun });
    });
  });
}
