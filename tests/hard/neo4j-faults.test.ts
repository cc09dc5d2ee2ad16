/** Neo4j that is down, silent, slow, killed and back: nobody waits for it, nobody must start the program again. */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import type { Engine } from '../../server/engine/engine.ts';
import { openEngine } from '../../server/engine/open.ts';
import { openProxy, type Relay } from '../neo4j/proxy.ts';
import { freePort, type Neo4jServer, startNeo4j } from '../neo4j/start.ts';
import { takeTurn } from '../neo4j/queue.ts';
import { within } from './bounds.ts';

const SLOW = 'UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b WITH a, b WHERE a + b = 3 RETURN count(*) AS n';

const engines: Engine[] = [];
const unhandled: unknown[] = [];
const note = (reason: unknown) => unhandled.push(reason);
beforeAll(() => void process.on('unhandledRejection', note));
afterEach(async () => {
  await Promise.all(engines.splice(0).map((engine) => engine.close()));
  expect(unhandled).toEqual([]);
});
afterAll(() => void process.off('unhandledRejection', note));

async function engineAt(port: number): Promise<Engine> {
  const config = { kind: 'neo4j' as const, uri: `bolt://127.0.0.1:${port}`, user: 'neo4j', database: 'neo4j' };
  const engine = await openEngine({ engine: config });
  engines.push(engine);
  return engine;
}

/** In milliseconds. The first asker waits for the connection; whoever comes after is told at once. */
const FOUND_OUT = 3_500;
const AT_ONCE = 250;
const BACK = 6_000;

function expectDown(engine: Engine, bound: number): Promise<void> {
  return within(bound, 'says that it is down', () =>
    expect(engine.run('RETURN 1 AS x')).rejects.toMatchObject({ code: 'engine-down', hint: /NEO4J_URI/ }),
  );
}

function expectBack(engine: Engine): Promise<void> {
  return within(BACK, 'answers again', async () => {
    const end = performance.now() + 20_000;
    while ((await engine.run('RETURN 1 AS x').catch(() => undefined)) === undefined && performance.now() < end)
      await new Promise((next) => setTimeout(next, 50));
  });
}

/** The codes with which three long queries end, once they run. In an object: awaiting must not wait for them. */
async function flights(engine: Engine): Promise<{ ends: Promise<string[]> }> {
  const ends = [SLOW, SLOW, SLOW].map((cypher) => engine.run(cypher).then(String, ({ code }) => String(code)));
  await new Promise((next) => setTimeout(next, 300));
  return { ends: Promise.all(ends) };
}

async function expectLost({ ends }: { ends: Promise<string[]> }): Promise<void> {
  const codes = await within(FOUND_OUT, 'queries under way end', () => ends);
  expect(codes).toEqual(['engine-down', 'engine-down', 'engine-down']);
}

describe('a Neo4j that is not there', () => {
  it('is found out within 3.5 s, then said at once', async () => {
    const engine = await engineAt(await freePort());
    await expectDown(engine, FOUND_OUT);
    for (let turn = 0; turn < 5; turn++) await expectDown(engine, AT_ONCE);
    await expect(engine.version()).rejects.toMatchObject({ code: 'engine-down' });
  });
});

describe.runIf(inject('neo4jTurns'))('a Neo4j behind a bad line', () => {
  let proxy: Relay;
  let server = 0;
  let done = () => {};
  beforeAll(async () => {
    const turn = await takeTurn(inject('neo4jTurns') ?? 0);
    done = turn.done;
    server = Number(new URL(turn.uri).port);
  });
  beforeEach(async () => {
    proxy = await openProxy(server);
  });
  afterEach(() => proxy.turn('off'));
  afterAll(() => done());

  it('is asked again within 5 s of its coming up, as often as it goes', async () => {
    const engine = await engineAt(proxy.port);
    await expectDown(engine, FOUND_OUT);
    for (let turn = 0; turn < 3; turn++) {
      await proxy.turn('on');
      await expectBack(engine);
      const lost = await flights(engine);
      await proxy.turn('off');
      await expectLost(lost);
      await expectDown(engine, AT_ONCE);
    }
  });

  it('is found out when its port accepts and says nothing, from the start', async () => {
    await proxy.turn('silent');
    const engine = await engineAt(proxy.port);
    await Promise.all([1, 2, 3].map(() => expectDown(engine, FOUND_OUT)));
    await expectDown(engine, AT_ONCE);
    await proxy.turn('on');
    await expectBack(engine);
  });

  it('is found out when it falls silent in the middle of queries', async () => {
    await proxy.turn('on');
    const engine = await engineAt(proxy.port);
    await engine.run('RETURN 1 AS x');
    const lost = await flights(engine);
    await proxy.turn('silent');
    await expectLost(lost);
    await expectDown(engine, AT_ONCE);
    await proxy.turn('on');
    await expectBack(engine);
  });

  it('is not taken for down when it is only slow', async () => {
    await proxy.turn('slow');
    const engine = await engineAt(proxy.port);
    for (let turn = 0; turn < 3; turn++) expect(await engine.run('RETURN 1 AS x')).toEqual([{ x: 1 }]);
    expect(await engine.version()).toMatch(/^5\./);
    await expect(engine.run(SLOW, {}, { timeoutMs: 2_500 })).rejects.toMatchObject({ code: 'engine-timeout' });
    expect(await engine.run('RETURN 1 AS x')).toEqual([{ x: 1 }]);
  });
});

describe.runIf(inject('neo4jTurns'))('a Neo4j that is killed', () => {
  let server: Neo4jServer | undefined;
  afterEach(() => server?.stop());

  it('takes its queries with it at once, and is asked again when another stands at its address', async () => {
    const port = await freePort();
    server = await startNeo4j(port);
    const engine = await engineAt(port);
    await engine.run('RETURN 1 AS x');
    const lost = await flights(engine);
    await server.stop();
    await expectLost(lost);
    await expectDown(engine, AT_ONCE);
    server = await startNeo4j(port);
    await expectBack(engine);
  });
});
