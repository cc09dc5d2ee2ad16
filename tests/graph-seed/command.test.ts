/** `npm run seed` as a command: what it prints and what it leaves. tests/hard kills it. */
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
import { afterEach, beforeEach, expect, test } from 'vitest';
import { buildSeed } from '../../graph-seed/build.ts';
import { ensureSeeded, openSeeded } from '../../graph-seed/ensure.ts';
import { ROOT, seedCommand } from '../support/seed-command.ts';
import { tinySeed } from '../support/tiny-seed.ts';
import { realSeed } from '../support/real-seed.ts';

const seed = realSeed();
const config = (dataDir: string) => ({ engine: { kind: 'grafeo' } as const, dataDir });

let dataDir = '';
beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'atlas-data-'));
});
afterEach(() => rmSync(dataDir, { recursive: true, force: true }));

test('--check tells the version and the counts, and writes nothing', async () => {
  const { code, out } = await seedCommand(dataDir, { args: ['--check'] });
  const { nodes, links, sources, unread } = seed;
  expect([code, out]).toEqual([
    0,
    `reading … checking\n${seed.version}: ${nodes.length} nodes, ${links.length} links, ${sources.length} sources, no fault\n${unread.map((treaty) => `still unread, ${treaty}\n`).join('')}`,
  ]);
  expect(out).toContain(
    'still unread, actip: articles 5, 6, 7, 8, 9, 10, 11, 12, 13, 17, 18, 19, 20, 21, 22, 23; parts of 14, 16; 21 coded clauses',
  );
  expect(readdirSync(dataDir)).toEqual([]);
});

test('an unknown flag is refused', async () => {
  const { code, err } = await seedCommand(dataDir, { args: ['--chekc'] });
  expect(code).toBe(1);
  expect(err).toContain('--chekc is not a setting');
});

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
      cpSync(join(ROOT, name), join(house, name), { recursive: true });
    }
    symlinkSync(join(ROOT, 'node_modules'), join(house, 'node_modules'));
    change('links/ENACTED.csv', ',high', ',hihg');
    change('nodes/Instrument.csv', '2000-11-15', '2000-11-31');
    for (const args of [['--check'], []]) {
      const { code, out, err } = await seedCommand(dataDir, { args, cwd: house });
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

const DAMAGES: [string, (bytes: Buffer) => Buffer][] = [
  ['empty', () => Buffer.alloc(0)],
  ['another file', () => Buffer.from('not a database')],
  ['cut in half', (bytes) => bytes.subarray(0, bytes.length / 2)],
  ['its head overwritten', (bytes) => Buffer.concat([Buffer.alloc(64, 1), bytes.subarray(64)])],
  ['its middle overwritten', (bytes) => Buffer.concat([bytes.subarray(0, 4096), Buffer.alloc(bytes.length - 4096, 7)])],
];
test.each(DAMAGES)('a database file that is damaged (%s) is set aside, made anew, and said', async (_, damage) => {
  const folder = tinySeed();
  try {
    const file = await ensureSeeded(config(dataDir), () => {}, false, folder);
    const damaged = damage(readFileSync(file));
    writeFileSync(file, damaged);
    const said: string[] = [];
    const opened = await openSeeded(config(dataDir), (line) => said.push(line), false, folder);
    const [row] = await opened.engine.run('MATCH (n:Entity) RETURN count(*) AS count');
    await opened.engine.close();
    expect([opened.file, row?.count]).toEqual([file, buildSeed(folder).nodes.length]);
    const [aside = '', ...more] = readdirSync(dataDir).filter((name) => name !== basename(file));
    expect([more, readFileSync(join(dataDir, aside)).equals(damaged)]).toEqual([[], true]);
    expect(said.find((line) => line.startsWith('damaged'))).toContain(aside);
  } finally {
    rmSync(folder, { recursive: true });
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
