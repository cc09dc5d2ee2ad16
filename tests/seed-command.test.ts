/** `npm run seed` as a command: what it prints, what it leaves, and that killing it at any moment loses nothing. */
import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { buildSeed } from '../graph-seed/build.ts';
import { ensureSeeded } from '../graph-seed/ensure.ts';
import { openEngine } from '../server/engine/open.ts';
import { tinySeed } from './seed-tiny.ts';

const root = new URL('..', import.meta.url).pathname;
const seed = buildSeed();
const target = `atlas-${seed.version}.grafeo`;
const config = (dataDir: string) => ({ engine: { kind: 'grafeo' } as const, dataDir });

let dataDir = '';
beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'atlas-data-'));
});
afterEach(() => rmSync(dataDir, { recursive: true, force: true }));

/** Runs the command; `killAfter` milliseconds it is killed as by kill -9. */
function seedCommand(
  args: string[] = [],
  killAfter?: number,
): Promise<{ code: number | null; out: string; err: string }> {
  const env = { PATH: process.env.PATH, DATA_DIR: dataDir };
  const child = spawn(process.execPath, ['--import', 'tsx', 'graph-seed/main.ts', ...args], { cwd: root, env });
  let out = '';
  let err = '';
  child.stdout.on('data', (chunk) => (out += chunk));
  child.stderr.on('data', (chunk) => (err += chunk));
  const timer = killAfter === undefined ? undefined : setTimeout(() => child.kill('SIGKILL'), killAfter);
  return new Promise((resolve) => {
    child.on('close', (code) => {
      clearTimeout(timer);
      resolve({ code, out, err });
    });
  });
}

const standing = () => readdirSync(dataDir).filter((name) => name.endsWith('.grafeo'));

async function countIn(file: string): Promise<unknown[]> {
  const engine = await openEngine(config(dataDir), join(dataDir, file));
  try {
    const rows = await engine.run(
      'MATCH (n:Entity) OPTIONAL MATCH (n)-[r]->(:Entity) RETURN count(DISTINCT n) AS nodes, count(r) AS links',
    );
    return rows;
  } finally {
    await engine.close();
  }
}

test('--check tells the version and the counts, and writes nothing', async () => {
  const { code, out } = await seedCommand(['--check']);
  const { nodes, links, sources } = seed;
  expect([code, out]).toEqual([
    0,
    `reading … checking\n${seed.version}: ${nodes.length} nodes, ${links.length} links, ${sources.length} sources, no fault\n`,
  ]);
  expect(readdirSync(dataDir)).toEqual([]);
});

test('an unknown flag is refused', async () => {
  const { code, err } = await seedCommand(['--chekc']);
  expect(code).toBe(1);
  expect(err).toContain('--chekc is not a setting');
});

test('killed at any moment it loses nothing, and run again it finishes', async () => {
  const folder = tinySeed();
  const older = (await ensureSeeded(config(dataDir), () => {}, false, folder)).slice(dataDir.length + 1);
  rmSync(folder, { recursive: true });
  const before = readFileSync(join(dataDir, older));

  const started = Date.now();
  await seedCommand(['--check']);
  const whole = Date.now() - started;
  for (const part of [0.4, 0.7, 0.9, 1.1, 1.3]) {
    const moment = Math.round(whole * (part + Math.random() * 0.2));
    const { code } = await seedCommand([], moment);
    if (code === 0) {
      expect(standing(), `finished within ${moment} ms`).toEqual([target]);
      rmSync(join(dataDir, target));
      writeFileSync(join(dataDir, older), before);
      continue;
    }
    expect(standing().includes(older) || standing().includes(target), `killed after ${moment} ms`).toBe(true);
    if (standing().includes(older)) expect(readFileSync(join(dataDir, older)).equals(before)).toBe(true);
    if (standing().includes(target))
      expect(await countIn(target)).toEqual([{ nodes: seed.nodes.length, links: seed.links.length }]);
  }

  const { code, out } = await seedCommand();
  expect([code, out.trimEnd().split('\n').at(-1)]).toEqual([0, join(dataDir, target)]);
  // Nothing but the new file: neither the older data set nor what the killed ones had begun.
  expect(readdirSync(dataDir)).toEqual([target]);
  expect(await countIn(target)).toEqual([{ nodes: seed.nodes.length, links: seed.links.length }]);
}, 60_000);

test('a data set that stands is left alone, unless forced', async () => {
  const folder = tinySeed();
  const said: string[] = [];
  const make = (force: boolean) => ensureSeeded(config(dataDir), (line) => said.push(line), force, folder);
  await make(false);
  expect(said.splice(0).at(-1)).toMatch(/^loading/);
  await make(false);
  expect(said).toEqual([]);
  await make(true);
  expect(said.at(-1)).toMatch(/^loading/);
  rmSync(folder, { recursive: true });
});
