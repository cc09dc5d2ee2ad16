/** How soon a runaway ends after its deadline, and how soon the next query is answered, on either engine. */
import { beforeAll, expect, it } from 'vitest';
import type { Engine } from '../../server/engine/engine.ts';
import { describeEngines } from '../support/engines.ts';
import { loadMini } from '../support/mini-graph.ts';
import { RUNAWAYS } from '../support/runaways.ts';
import { within } from './bounds.ts';

const COUNT = 'MATCH (n:Entity) RETURN count(*) AS count';
const DEADLINE = 800;
/** In milliseconds; a child of the embedded engine that had to be killed is replaced meanwhile. */
const AFTER_DEADLINE = 700;
const NEXT_ANSWER = 2_000;

describeEngines(
  'the times of the engine',
  (open, name) => {
    let engine: Engine;
    beforeAll(async () => {
      engine = await open(loadMini);
    });

    const answers = () =>
      within(NEXT_ANSWER, 'the next answer', async () => expect(await engine.run(COUNT)).toEqual([{ count: 12 }]));
    const codeOf = (cypher: string) =>
      engine.run(cypher, {}, { timeoutMs: DEADLINE, maxRows: 1_000 }).then(
        () => 'answered',
        ({ code }) => String(code),
      );

    // What fills the memory of a Neo4j makes it stand still for longer than a caller can bound.
    const asked = RUNAWAYS.filter(([what]) => name === 'grafeo' || /^a product( of nodes|, sorted)?$/.test(what));

    it.each(asked)('%s ends at its deadline, and the next query is answered soon', async (_, cypher) => {
      const code = await within(DEADLINE + AFTER_DEADLINE, `ended, asked for ${DEADLINE} ms`, () => codeOf(cypher));
      expect(['engine-timeout', 'engine-refused', 'answered']).toContain(code);
      await answers();
    });

    // The embedded engine works on two at once; a deadline begins when a question's turn has come.
    const rounds = name === 'grafeo' ? 2 : 1;
    it('three at once end at their deadlines', async () => {
      for (let first = 0; first < asked.length; first += 3) {
        const three = asked.slice(first, first + 3);
        await within(rounds * (DEADLINE + AFTER_DEADLINE), 'three ended', () =>
          Promise.all(three.map(([, cypher]) => codeOf(cypher))),
        );
        await answers();
      }
    });
  },
  ['grafeo', 'neo4j'],
);
