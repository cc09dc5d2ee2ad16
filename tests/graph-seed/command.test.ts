/** `npm run seed` as a command: what it prints, what it leaves, and that killing it at any moment loses nothing. */
import { spawn } from 'node:child_process';
import {
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { ensureSeeded } from '../../graph-seed/ensure.ts';
import { openEngine } from '../../server/engine/open.ts';
import { tinySeed } from '../support/tiny-seed.ts';
import { realSeed } from '../support/real-seed.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const seed = realSeed();
const target = `atlas-${seed.build}.grafeo`;
const config = (dataDir: string) => ({ engine: { kind: 'grafeo' } as const, dataDir });

let dataDir = '';
beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'atlas-data-'));
});
afterEach(() => rmSync(dataDir, { recursive: true, force: true }));

type Ran = { code: number | null; out: string; err: string; loadingAt: number; ended: number };

/** Runs the command; `killAfter` milliseconds it is killed as by kill -9. Tells after how many it began to load and ended. */
function seedCommand(args: string[] = [], killAfter?: number, cwd = root): Promise<Ran> {
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

const standing = () => readdirSync(dataDir).filter((name) => name.endsWith('.grafeo'));

/** All that a file holds: every node and link with all that it carries. */
async function heldIn(file: string): Promise<{ nodes: unknown[]; links: unknown[] }> {
  const engine = await openEngine(config(dataDir), join(dataDir, file));
  try {
    const nodes = await engine.run('MATCH (n) RETURN labels(n) AS labels, n {.*} AS node ORDER BY n.id, n.version');
    const links = await engine.run('MATCH ()-[r]->() RETURN type(r) AS type, r {.*} AS link ORDER BY r.id');
    return { nodes, links };
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
  const clean = await seedCommand();
  const expected = await heldIn(target);
  expect([expected.nodes.length, expected.links.length]).toEqual([
    seed.nodes.length + seed.sources.length + 1,
    seed.links.length,
  ]);
  rmSync(join(dataDir, target));

  const folder = tinySeed();
  const older = basename(await ensureSeeded(config(dataDir), () => {}, false, folder));
  rmSync(folder, { recursive: true });
  const before = readFileSync(join(dataDir, older));

  // Two at any moment, the others while it loads.
  const { loadingAt, ended } = clean;
  const starts = [0, 0, loadingAt, loadingAt, loadingAt, loadingAt];
  const drawn = Number(process.env.TEST_SEED ?? Date.now() % 1_000_000);
  console.info(`killed at moments drawn with TEST_SEED=${drawn}`);
  const shares = fc.sample(fc.double({ min: 0, max: 1, noNaN: true }), { numRuns: starts.length, seed: drawn });
  for (const [i, from] of starts.entries()) {
    const moment = Math.round(from + (shares[i] ?? 0) * (ended - from));
    const { code } = await seedCommand([], moment);
    const stands = standing();
    if (code === 0 || stands.includes(target)) {
      expect(isDeepStrictEqual(await heldIn(target), expected), `ended by ${moment} ms`).toBe(true);
      rmSync(join(dataDir, target));
      writeFileSync(join(dataDir, older), before);
      continue;
    }
    expect(stands, `killed after ${moment} ms`).toEqual([older]);
    expect(readFileSync(join(dataDir, older)).equals(before), `killed after ${moment} ms`).toBe(true);
  }

  const { code, out } = await seedCommand();
  expect([code, out.trimEnd().split('\n').at(-1)]).toEqual([0, join(dataDir, target)]);
  // Nothing but the new file: neither the older data set nor what the killed ones had begun.
  expect(readdirSync(dataDir)).toEqual([target]);
  expect(isDeepStrictEqual(await heldIn(target), expected)).toBe(true);
}, 180_000);

test('what it finds standing it leaves, and clears away what others left beside it', async () => {
  const folder = tinySeed();
  const file = basename(await ensureSeeded(config(dataDir), () => {}, false, folder));
  const other = 'atlas-2020-01-01-00000000.grafeo';
  const begun = `${other}.building-1-00000000`;
  const kept = ['notes.txt', `${other}.copy`, `${other}.building-2-00000000`];
  for (const name of [other, begun, ...kept]) writeFileSync(join(dataDir, name), 'x');
  const hours = Date.now() / 1000 - 7_200;
  utimesSync(join(dataDir, begun), hours, hours);
  await ensureSeeded(config(dataDir), () => {}, false, folder);
  rmSync(folder, { recursive: true });
  expect(readdirSync(dataDir).sort()).toEqual([file, ...kept].sort());
});

test('a seed with faults is told whole, then how many there are; the command fails and writes nothing', async () => {
  const house = mkdtempSync(join(tmpdir(), 'atlas-house-'));
  const change = (file: string, from: string, to: string) => {
    const path = join(house, 'graph-seed/data', file);
    writeFileSync(path, readFileSync(path, 'utf8').replace(from, to));
  };
  try {
    for (const name of ['graph-seed', 'server', 'cypher', 'package.json']) {
      cpSync(join(root, name), join(house, name), { recursive: true });
    }
    symlinkSync(join(root, 'node_modules'), join(house, 'node_modules'));
    change('links/ENACTED.csv', ',high', ',hihg');
    change('nodes/Instrument.csv', '2000-11-15', '2000-11-31');
    for (const args of [['--check'], []]) {
      const { code, out, err } = await seedCommand(args, undefined, house);
      expect([code, out]).toEqual([1, 'reading … checking\n']);
      expect(err.trimEnd().split('\n')).toEqual([
        expect.stringMatching(/^links\/ENACTED\.csv:\d+:\d+ {2}found confidence "hihg"; expected .+; to mend it: .+$/),
        expect.stringMatching(/^nodes\/Instrument\.csv:\d+:\d+ {2}found adopted "2000-11-31"; expected .+; to mend/),
        '2 faults, nothing was loaded',
      ]);
    }
    expect(readdirSync(dataDir)).toEqual([]);
  } finally {
    rmSync(house, { recursive: true });
  }
});

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
