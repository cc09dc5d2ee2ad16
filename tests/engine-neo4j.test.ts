/** Neo4j that is down, silent, killed and back: nobody waits for it, and nobody must start the program again. */
import { createServer, type Server } from 'node:net';
import { afterEach, describe, expect, inject, it } from 'vitest';
import type { Engine } from '../server/engine/engine.ts';
import { openEngine } from '../server/engine/open.ts';
import { freePort, type Neo4jServer, startNeo4j } from './neo4j/start.ts';

const open: { engines: Engine[]; servers: Neo4jServer[]; stubs: Server[] } = { engines: [], servers: [], stubs: [] };
afterEach(async () => {
  await Promise.all(open.engines.splice(0).map((engine) => engine.close()));
  await Promise.all(open.servers.splice(0).map((server) => server.stop()));
  for (const stub of open.stubs.splice(0)) stub.close();
});

async function engineAt(port: number): Promise<Engine> {
  const config = { kind: 'neo4j' as const, uri: `bolt://127.0.0.1:${port}`, user: 'neo4j', database: 'neo4j' };
  const engine = await openEngine({ engine: config });
  open.engines.push(engine);
  return engine;
}

/** How long the engine takes to say that it is down. */
async function downAfter(engine: Engine): Promise<number> {
  const start = performance.now();
  await expect(engine.run('RETURN 1 AS x')).rejects.toMatchObject({ code: 'engine-down', hint: /NEO4J_URI/ });
  return performance.now() - start;
}

describe('a Neo4j that is not there', () => {
  it('is found out within 3.5 s, then said at once', async () => {
    const engine = await engineAt(await freePort());
    expect(await downAfter(engine)).toBeLessThan(3_500);
    for (let turn = 0; turn < 5; turn++) expect(await downAfter(engine)).toBeLessThan(50);
    await expect(engine.version()).rejects.toMatchObject({ code: 'engine-down' });
  });

  it('is found out when its port accepts and says nothing', async () => {
    const port = await freePort();
    const sockets: { destroy(): void }[] = [];
    const stub = createServer((socket) => sockets.push(socket.on('error', () => {})));
    open.stubs.push(stub);
    await new Promise<void>((listening) => stub.listen(port, '127.0.0.1', listening));
    const engine = await engineAt(port);
    const waits = await Promise.all([downAfter(engine), downAfter(engine), downAfter(engine)]);
    for (const wait of waits) expect(wait).toBeLessThan(3_500);
    expect(await downAfter(engine)).toBeLessThan(50);
    for (const socket of sockets) socket.destroy();
  });
});

describe.runIf(inject('neo4jTurns'))('a Neo4j that comes and goes', () => {
  it('is asked again within 5 s of its coming back, with queries in flight and none left hanging', async () => {
    const port = await freePort();
    const engine = await engineAt(port);
    await downAfter(engine);

    for (let turn = 0; turn < 2; turn++) {
      const server = await startNeo4j(port);
      const start = performance.now();
      while ((await engine.run('RETURN 1 AS x').catch(() => undefined)) === undefined) {
        expect(performance.now() - start).toBeLessThan(5_000);
        await new Promise((next) => setTimeout(next, 50));
      }
      const slow =
        'UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b WITH a, b WHERE a + b = 3 RETURN count(*) AS n';
      const flights = [slow, slow, slow].map((cypher) => engine.run(cypher).catch(({ code }) => code));
      await new Promise((next) => setTimeout(next, 200));
      await server.stop();
      expect(await Promise.all(flights)).toEqual(['engine-down', 'engine-down', 'engine-down']);
      expect(await downAfter(engine)).toBeLessThan(50);
    }
  });
});
