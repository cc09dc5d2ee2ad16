/** More at once than an engine works on: all that is taken is answered rightly, the rest is told to come again. */
import { beforeAll, expect, it } from 'vitest';
import type { Engine } from '../../server/engine/engine.ts';
import { describeEngines } from '../support/engines.ts';
import { loadMini } from '../support/mini-graph.ts';
import { RUNAWAYS } from '../support/runaways.ts';

/** More than any engine works on and lets wait together. */
const TOO_MANY = 700;
const DISTINCT = 120;

describeEngines(
  'an engine asked too much',
  (open) => {
    let engine: Engine;
    beforeAll(async () => {
      engine = await open(loadMini);
    });
    const ask = (n: number) =>
      engine.run(`MATCH (n:Entity) RETURN count(*) + ${n} AS n`).then(
        ([row]) => row?.n,
        ({ code }) => String(code),
      );
    const all = (count: number) => Promise.all(Array.from({ length: count }, (_, n) => ask(n)));

    it('answers or says that it is busy, nothing else, and gives signs of life meanwhile', async () => {
      const asked = all(TOO_MANY);
      expect(await engine.version()).toMatch(/^\d/);
      const told = await asked;
      expect(told.filter((one, n) => one !== n + 12 && one !== 'busy')).toEqual([]);
      expect(told.filter((one) => one === 'busy').length).toBeGreaterThan(0);
      expect(told.slice(0, DISTINCT)).toEqual(Array.from({ length: DISTINCT }, (_, n) => n + 12));
      expect(await ask(0)).toBe(12);
    });

    it('answers all others while runaways are stopped at their deadlines', async () => {
      const [, runaway] = RUNAWAYS.find(([what]) => what === 'a product of nodes') ?? [];
      const ends = [1, 2, 3].map((n) =>
        engine.run(`${runaway} // ${n}`, {}, { timeoutMs: 300 }).catch(({ code }) => String(code)),
      );
      expect(await all(DISTINCT)).toEqual(Array.from({ length: DISTINCT }, (_, n) => n + 12));
      expect(await Promise.all(ends)).toEqual(['engine-timeout', 'engine-timeout', 'engine-timeout']);
    });
  },
  ['grafeo', 'neo4j'],
);
