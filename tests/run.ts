/**
 * `npm test`: types, lint and the unit tests beside the builds, then the tests that need an engine or a browser; the
 * output of each job whole, and what failed said last.
 */
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { ProjectName } from './projects.ts';

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

/** The tests of these projects; their output is shown as it comes. */
function tests(...projects: ProjectName[]): Promise<Job> {
  const vitest = new URL('../node_modules/vitest/vitest.mjs', import.meta.url);
  const which = projects.flatMap((name) => ['--project', name]);
  const args = [
    fileURLToPath(vitest),
    'run',
    '--config',
    'tests/vitest.config.ts',
    '--passWithNoTests',
    ...which,
    ...process.argv.slice(2),
  ];
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { cwd: ROOT, stdio: 'inherit' });
    child.once('error', reject);
    child.once('close', (status) => resolve({ name: `tests (${projects.join(', ')})`, code: status ?? 1 }));
  });
}

const first = await Promise.all([...['build', 'types', 'lint'].map(script), tests('unit')]);
// Without a build there is nothing to look at; faults of types and lint do not keep the tests from being run.
const built = first.every(({ name, code }) => name !== 'build' || code === 0);
const failed = [...first, ...(built ? [await tests('engines', 'browser')] : [])].filter(({ code }) => code !== 0);
if (failed.length) {
  console.error(`Failed: ${failed.map(({ name }) => name).join(', ')}.`);
  process.exitCode = 1;
}
