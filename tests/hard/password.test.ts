/** A Neo4j whose password is changed under the running server: it says so once, locks nobody out, and starts again with the new one. */
import { rmSync } from 'node:fs';
import { get } from 'node:http';
import neo4j from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { buildSeed } from '../../graph-seed/build.ts';
import { loadSeed } from '../../graph-seed/load/load.ts';
import { openLoader } from '../../server/engine/open.ts';
import { changePassword, type Neo4jServer, startNeo4j } from '../neo4j/start.ts';
import { tinySeed } from '../support/tiny-seed.ts';
import { type Atlas, startAtlas } from './served-apart.ts';

const OLD = 'the-first-password';
const NEW = 'the-second-password';
const LOGIN = 'Neo4j does not let this user in.';
const AT_ONCE = 60;

type Told = { status: number; text: string };
let database: Neo4jServer;
let atlas: Atlas | undefined;

function ask(path: string): Promise<Told> {
  return new Promise((resolve, reject) => {
    get({ host: '127.0.0.1', port: atlas?.port, path, agent: false }, (res) => {
      let text = '';
      res.setEncoding('utf8').on('data', (chunk: string) => (text += chunk));
      res.on('end', () => resolve({ status: res.statusCode ?? 0, text }));
    }).on('error', reject);
  });
}

async function start(password: string): Promise<void> {
  atlas = await startAtlas({ NEO4J_URI: database.uri, NEO4J_PASSWORD: password });
}

async function stop(): Promise<void> {
  const ended = new Promise((resolve) => atlas?.server.once('exit', resolve));
  atlas?.server.kill('SIGTERM');
  await ended;
}

/** Somebody else with the right password; throws where the user is locked out. */
async function enters(password: string): Promise<void> {
  const driver = neo4j.driver(database.uri, neo4j.auth.basic('neo4j', password), { telemetryDisabled: true });
  try {
    await driver.verifyAuthentication().then((letIn) => expect(letIn).toBe(true));
  } finally {
    await driver.close();
  }
}

describe.runIf(inject('neo4jTurns'))('a password that is changed', () => {
  beforeAll(async () => {
    database = await startNeo4j(undefined, undefined, undefined, OLD);
    const folder = tinySeed();
    const seed = buildSeed(folder);
    rmSync(folder, { recursive: true });
    const loader = await openLoader({
      engine: { kind: 'neo4j', uri: database.uri, user: 'neo4j', password: () => OLD, database: 'neo4j' },
    });
    await loadSeed(loader, seed);
    await start(OLD);
  });
  afterAll(async () => {
    atlas?.server.kill('SIGKILL');
    await database?.stop();
  });

  it('is said once and locks nobody out, however many ask at once, and the new one is taken at the next start', async () => {
    await expect.poll(async () => (await ask('/api/health')).status).toBe(200);
    await expect.poll(async () => (await ask('/api/search?q=protocol')).status).toBe(200);
    await changePassword(database.uri, OLD, NEW);
    const asked = Array.from({ length: AT_ONCE }, (_, turn) => ask(`/api/neighbours?id=KHM&offset=${turn}`));
    for (const { status, text } of await Promise.all(asked)) if (status === 503) expect(text).not.toContain(OLD);
    await expect.poll(async () => (await ask('/api/health')).text).toContain(LOGIN);
    await enters(NEW);
    const health = await ask('/api/health');
    expect([health.status, health.text]).toEqual([503, expect.stringContaining('NEO4J_PASSWORD')]);
    const told = await ask('/api/neighbours?id=KHM&limit=7');
    expect([told.status, told.text]).toEqual([503, expect.stringContaining(LOGIN)]);
    for (let turn = 0; turn < AT_ONCE; turn++) await ask('/api/health');
    await enters(NEW);
    const log = atlas?.said() ?? '';
    const said = log.split('\n').filter((line) => line.includes(`"reason":"${LOGIN}"`));
    expect(said).toHaveLength(1);
    expect(log).not.toContain(OLD);
    await stop();
    await start(NEW);
    await expect.poll(async () => (await ask('/api/neighbours?id=KHM')).status).toBe(200);
  });
});
