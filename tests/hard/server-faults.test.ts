/** The whole server while its Neo4j is not there, is loaded anew, emptied or asked too much: what it says, and how soon. */
import { rmSync } from 'node:fs';
import { get } from 'node:http';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { buildSeed } from '../../graph-seed/build.ts';
import { loadSeed } from '../../graph-seed/load/load.ts';
import type { Seed } from '../../graph-seed/derive/derive.ts';
import { openLoader } from '../../server/engine/open.ts';
import { openProxy, type Relay } from '../neo4j/proxy.ts';
import { takeTurn, type Turn } from '../neo4j/queue.ts';
import { realSeed } from '../support/real-seed.ts';
import { tinySeed } from '../support/tiny-seed.ts';
import { atMost } from './bounds.ts';
import { type Atlas, startAtlas } from './served-apart.ts';

/** In milliseconds. */
const FIRST_ERROR = 3_500;
const BACK = 6_000;
const NOTICED = 1_000;
const HEALTH = 2_000;
const AT_ONCE = 120;

type Told = { status: number; retry: number; version: unknown; ms: number };
let atlas: Atlas | undefined;

function ask(path: string): Promise<Told> {
  const start = performance.now();
  return new Promise((resolve, reject) => {
    get({ host: '127.0.0.1', port: atlas?.port, path, agent: false }, (res) => {
      let text = '';
      res.setEncoding('utf8').on('data', (chunk: string) => (text += chunk));
      res.on('end', () => {
        const { dataVersion } = JSON.parse(text) as { dataVersion?: string };
        const retry = Number(res.headers['retry-after'] ?? 0);
        resolve({ status: res.statusCode ?? 0, retry, version: dataVersion, ms: performance.now() - start });
      });
    }).on('error', reject);
  });
}

/** Asks until it is so; the milliseconds that it took. Every answer on the way goes through `look`. */
async function until(
  path: string,
  so: (told: Told) => boolean,
  look: (told: Told) => void = () => {},
): Promise<number> {
  const begun = performance.now();
  for (;;) {
    const told = await ask(path);
    look(told);
    if (so(told)) return performance.now() - begun;
    if (performance.now() - begun > 60_000) throw new Error(`${path} stays ${JSON.stringify(told)}`);
    await new Promise((next) => setTimeout(next, 10));
  }
}

describe.runIf(inject('neo4jTurns'))('the server on a Neo4j', () => {
  const seed = realSeed();
  const folder = tinySeed();
  const tiny = buildSeed(folder);
  rmSync(folder, { recursive: true });
  let turn: Turn;
  let proxy: Relay;
  const change = async (work: (loader: Awaited<ReturnType<typeof openLoader>>) => Promise<unknown>) => {
    const loader = await openLoader({ engine: { kind: 'neo4j', uri: turn.uri, user: 'neo4j', database: 'neo4j' } });
    await work(loader);
  };
  const empty = () => change((loader) => loader.run('MATCH (n) DETACH DELETE n').then(() => loader.commit()));
  const load = (what: Seed) => change((loader) => loadSeed(loader, what));

  beforeAll(async () => {
    turn = await takeTurn(inject('neo4jTurns') ?? 0);
    turn.leave('unknown');
    await empty();
    proxy = await openProxy(Number(new URL(turn.uri).port));
    atlas = await startAtlas({ NEO4J_URI: `bolt://127.0.0.1:${proxy.port}` });
  });
  afterAll(async () => {
    atlas?.server.kill('SIGKILL');
    await proxy?.turn('off');
    turn?.done();
  });

  it('stays while there is none, says 503 and when to come back, and answers once there are data', async () => {
    for (const path of ['/api/health', '/api/counts', '/api/search?q=treaty']) {
      const { status, retry, ms } = await ask(path);
      expect([path, status, retry > 0]).toEqual([path, 503, true]);
      atMost(250, ms, `503 of ${path} while Neo4j is down (Retry-After ${retry} s)`);
    }
    await proxy.turn('on');
    await until('/api/health', ({ status }) => status === 503);
    await load(tiny);
    atMost(BACK, await until('/api/counts', ({ status }) => status === 200), 'answers after the first load');
    expect((await ask('/api/counts')).version).toBe(tiny.version);
  });

  it('answers nothing false while it is loaded anew and emptied, and from the new data within a second', async () => {
    for (const [what, version, work] of [
      ['loaded anew', seed.version, () => load(seed)],
      ['emptied', undefined, empty],
      ['loaded again', tiny.version, () => load(tiny)],
    ] as const) {
      const { version: old } = await ask('/api/counts');
      let done = 0;
      let lastOld = 0;
      const working = work().then(() => (done = performance.now()));
      const counts = await until(
        '/api/counts',
        (told) => done > 0 && (version === undefined ? told.status === 503 : told.version === version),
        ({ status, version: told, ms }) => {
          expect([200, 503]).toContain(status);
          // What was asked before the commit may tell of what stood then, however late it comes.
          if (told !== undefined && told === old) lastOld = performance.now() - ms;
        },
      );
      await working;
      expect(counts).toBeGreaterThan(0);
      atMost(
        NOTICED,
        Math.max(lastOld - done, 0),
        `${what}: last question answered from the old data, after the load was committed`,
      );
      atMost(BACK, performance.now() - done, `${what}: first answer of what stands now`);
    }
  });

  it(`answers ${AT_ONCE} distinct questions at once with 200, or 503 and when to come back`, async () => {
    await load(seed);
    await until('/api/counts', ({ version }) => version === seed.version);
    const ids = seed.nodes.slice(0, AT_ONCE).map(({ id }) => encodeURIComponent(id));
    const asked = Promise.all(ids.map((id) => ask(`/api/neighbours?id=${id}`)));
    const health = await ask('/api/health');
    const told = await asked;
    const busy = told.filter(({ status }) => status === 503);
    console.log(`  ${told.length - busy.length} answered 200, ${busy.length} told to come again`);
    expect(told.filter(({ status, retry }) => status !== 200 && !(status === 503 && retry > 0))).toEqual([]);
    expect(health.status).toBe(200);
    atMost(HEALTH, health.ms, 'health meanwhile');
  });

  it('says 503 soon once Neo4j falls silent under it, and answers again when it speaks', async () => {
    await proxy.turn('silent');
    const begun = performance.now();
    await until('/api/health', ({ status, retry }) => status === 503 && retry > 0);
    atMost(FIRST_ERROR, performance.now() - begun, 'first 503 of health');
    await proxy.turn('on');
    atMost(BACK, await until('/api/health', ({ status }) => status === 200), 'health is back');
    for (let turn = 0; turn < 20; turn++) expect((await ask(`/api/neighbours?id=KHM&offset=${turn}`)).status).toBe(200);
  });
});
