/** `npm test`: types and lint beside the builds, then every test; each job's output whole, and what failed said last. */
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const ROOT = new URL('../', import.meta.url);

type Job = { name: string; code: number };

/** Runs a script of package.json through the npm that runs this one; quiet until it ends, so that no two mix. */
function script(name: string): Promise<Job> {
  const npm = process.env.npm_execpath;
  if (!npm) throw new Error('Run this with "npm test".');
  return new Promise((resolve, reject) => {
    const began = Date.now();
    const child = spawn(process.execPath, [npm, 'run', '--silent', name], {
      cwd: ROOT,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let said = '';
    const hear = (chunk: Buffer) => {
      said += chunk.toString();
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.once('error', reject);
    child.once('close', (status) => {
      const code = status ?? 1;
      const took = ((Date.now() - began) / 1000).toFixed(0);
      console.log(`${code === 0 ? 'done  ' : 'FAILED'} npm run ${name} (${took} s)`);
      if (code !== 0) console.log(said.trimEnd());
      resolve({ name, code });
    });
  });
}

/** Every test; its output is shown as it comes. */
function tests(): Promise<Job> {
  const vitest = new URL('../node_modules/vitest/vitest.mjs', import.meta.url);
  const args = [fileURLToPath(vitest), 'run', '--config', 'tests/vitest.config.ts', ...process.argv.slice(2)];
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { cwd: ROOT, stdio: 'inherit' });
    child.once('error', reject);
    child.once('close', (status) => resolve({ name: 'tests', code: status ?? 1 }));
  });
}

const before = await Promise.all(['build', 'types', 'lint'].map(script));
// Without a build there is nothing to look at; faults of types and lint do not keep the tests from being run.
const built = before.every(({ name, code }) => name !== 'build' || code === 0);
const failed = [...before, ...(built ? [await tests()] : [])].filter(({ code }) => code !== 0);
if (failed.length) {
  console.error(`Failed: ${failed.map(({ name }) => name).join(', ')}.`);
  process.exitCode = 1;
}
