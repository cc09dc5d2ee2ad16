/** `npm run seed`, killed at any moment, loses nothing. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { facetsOf } from '../../graph-seed/derive/facets.ts';
import { ensureSeeded } from '../../graph-seed/ensure.ts';
import { openHere } from '../support/engines-here.ts';
import { realSeed } from '../support/real-seed.ts';
import { seedCommand } from '../support/seed-command.ts';
import { tinySeed } from '../support/tiny-seed.ts';

const seed = realSeed();
const target = `atlas-${seed.build}.grafeo`;
const config = (dataDir: string) => ({ engine: { kind: 'grafeo' } as const, dataDir });

let dataDir = '';
beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'atlas-data-'));
});
afterEach(() => rmSync(dataDir, { recursive: true, force: true }));

const standing = () => readdirSync(dataDir).filter((name) => name.endsWith('.grafeo'));

/** All that a file holds: every node and link with all that it carries. */
async function heldIn(file: string): Promise<{ nodes: unknown[]; links: unknown[] }> {
  const engine = await openHere({ config: config(dataDir), file: join(dataDir, file) });
  try {
    const nodes = await engine.run('MATCH (n) RETURN labels(n) AS labels, n {.*} AS node ORDER BY n.id, n.version');
    const links = await engine.run('MATCH ()-[r]->() RETURN type(r) AS type, r {.*} AS link ORDER BY r.id');
    return { nodes, links };
  } finally {
    await engine.close();
  }
}

test('killed at any moment it loses nothing, and run again it finishes', async () => {
  const clean = await seedCommand(dataDir);
  const expected = await heldIn(target);
  const facets = facetsOf(seed);
  expect([expected.nodes.length, expected.links.length]).toEqual([
    seed.nodes.length + seed.sources.length + facets.nodes.length + 1,
    seed.links.length + facets.within.length + facets.holdsFor.length + facets.cites.length,
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
    const { code } = await seedCommand(dataDir, { killAfter: moment });
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

  const { code, out } = await seedCommand(dataDir);
  expect([code, out.trimEnd().split('\n').at(-1)]).toEqual([0, join(dataDir, target)]);
  // Nothing but the new file: neither the older data set nor what the killed ones had begun.
  expect(readdirSync(dataDir)).toEqual([target]);
  expect(isDeepStrictEqual(await heldIn(target), expected)).toBe(true);
}, 180_000);
