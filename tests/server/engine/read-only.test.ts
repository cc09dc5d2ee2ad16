/** The engines as they are shipped only read, and no query holds them up. */
import { beforeAll, expect, it } from 'vitest';
import type { Engine } from '../../../server/engine/engine.ts';
import { describeEngines } from '../../support/engines.ts';
import { loadMini } from '../../support/mini-graph.ts';

const COUNT = 'MATCH (n:Entity) RETURN count(*) AS count';
/** Neither engine can answer these by counting alone, and neither runs out of memory on them. */
const NINE = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i'].map((name) => `MATCH (${name}:Entity)`).join(' ');
const RUNAWAYS = [
  `${NINE} WITH a, i WHERE a.id <> i.id RETURN count(*) AS n`,
  `${NINE} WITH b, h WHERE b.id <> h.id RETURN max(b.id + h.id) AS last`,
];

describeEngines(
  'reading',
  (open) => {
    let engine: Engine;
    beforeAll(async () => {
      engine = await open(loadMini);
    });

    async function answers(): Promise<void> {
      expect(await engine.run(COUNT)).toEqual([{ count: 12 }]);
    }

    it.each([
      'CREATE (n:Entity {id: "x"}) RETURN n.id AS id',
      'MATCH (n:Entity) SET n.id = "x"',
      'MATCH (n:Entity) SET n:Other',
      'MATCH (n:Entity) REMOVE n.name',
      'MATCH (n:Entity) DETACH DELETE n',
      'MATCH ()-[r:PARTY_TO]->() DELETE r',
      'MERGE (n:Entity {id: "KHM"}) RETURN n.id AS id',
      'MERGE (n:Entity {id: "new"}) RETURN n.id AS id',
      'MATCH (n:Entity) FOREACH (x IN [1] | SET n.x = x)',
      'MATCH (n:Entity) CALL (n) { SET n.x = 1 } RETURN count(*) AS n',
      'PROFILE CREATE (n:Entity)',
      'CREATE INDEX x IF NOT EXISTS FOR (n:Entity) ON (n.x)',
      'CREATE CONSTRAINT x IF NOT EXISTS FOR (n:Entity) REQUIRE n.x IS UNIQUE',
    ])('refuses "%s"', async (cypher) => {
      const [before] = await engine.run('MATCH (n) RETURN count(*) AS nodes, sum(size(keys(n))) AS keys');
      await expect(engine.run(cypher)).rejects.toMatchObject({ code: 'engine-refused' });
      expect(await engine.run('MATCH (n) RETURN count(*) AS nodes, sum(size(keys(n))) AS keys')).toEqual([before]);
    });

    it.each(RUNAWAYS)('answers a runaway at its deadline, and the next query soon (%#)', async (cypher) => {
      await expect(engine.run(cypher, {}, { timeoutMs: 300 })).rejects.toMatchObject({ code: 'engine-timeout' });
      await answers();
    });

    it('gives signs of life while three runaways are stopped', async () => {
      const heavy = [...RUNAWAYS, ...RUNAWAYS.slice(0, 1)].map((cypher) =>
        engine.run(cypher, {}, { timeoutMs: 600 }).then(
          () => 'answered',
          ({ code }) => code,
        ),
      );
      let stopped = false;
      const codes = Promise.all(heavy).finally(() => {
        stopped = true;
      });
      let answered = 0;
      for (; !stopped; answered++) expect(await engine.run(COUNT, {}, { ahead: true })).toEqual([{ count: 12 }]);
      expect(answered).toBeGreaterThan(1);
      expect(await codes).toEqual(['engine-timeout', 'engine-timeout', 'engine-timeout']);
      await answers();
    });

    it('stops an answer that would be too large to read', async () => {
      const ask = 'UNWIND range(1, $n) AS i RETURN $text AS text, i ORDER BY i';
      const text = 'a'.repeat(4_000);
      await expect(engine.run(ask, { n: 5_000, text })).rejects.toMatchObject({ code: 'engine-refused' });
      expect(await engine.run(ask, { n: 900, text })).toHaveLength(900);
      const capped = engine.run(ask, { n: 900, text }, { maxRows: 1_000 });
      await expect(capped).rejects.toMatchObject({ code: 'engine-refused' });
      await answers();
    });

    it('explains a query without running it, one operator a line', async () => {
      const [row, ...rest] = await engine.run('EXPLAIN MATCH (n:Entity) RETURN count(*) AS count');
      expect(rest).toEqual([]);
      const operators = String(row?.plan)
        .split('\n')
        .map((line) => /^ *(\w+)/.exec(line)?.[1] ?? '');
      expect(operators.filter(Boolean).length).toBeGreaterThan(1);
      expect(row).not.toHaveProperty('count');
    });

    it('answers nothing after it is closed', async () => {
      const other = await open(loadMini);
      await other.close();
      await other.close();
      await expect(other.run(COUNT)).rejects.toMatchObject({ code: 'engine-down' });
    });
  },
  ['grafeo', 'neo4j'],
);
