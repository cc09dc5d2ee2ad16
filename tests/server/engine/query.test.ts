/** Rows as a question of ours expects them: parsed in turns, so that no large answer holds up whoever else asks. */
import { setImmediate } from 'node:timers';
import { expect, it } from 'vitest';
import { z } from 'zod';
import type { Engine, Row } from '../../../server/engine/engine.ts';
import { ask, type Query } from '../../../server/engine/query.ts';

const ROWS = 2_400;
const QUERY = {
  name: 'counted',
  text: 'UNWIND range(0, 2399) AS number RETURN number',
  params: z.strictObject({}),
  row: z.object({ number: z.number() }),
} satisfies Query;

/** Answers with these rows at once. */
function engineOf(rows: Row[], answered: () => void = () => {}): Engine {
  return {
    name: 'grafeo',
    version: async () => '0',
    run: async () => {
      answered();
      return rows;
    },
    close: async () => {},
  };
}

const numbered = (): Row[] => Array.from({ length: ROWS }, (_, number) => ({ number }));

it('gives others a turn after each five hundred rows, and answers all of them in their order', async () => {
  let turns = 0;
  let over = false;
  const count = (): void => {
    turns += 1;
    if (!over) setImmediate(count);
  };
  const rows = await ask(
    engineOf(numbered(), () => setImmediate(count)),
    QUERY,
    {},
  );
  over = true;
  expect(turns).toBeGreaterThanOrEqual(4);
  expect(rows).toEqual(numbered());
});

it('says which rows are not what was expected', async () => {
  const rows = numbered();
  rows[1_234] = { number: 'many' };
  await expect(ask(engineOf(rows), QUERY, {})).rejects.toThrow(
    /The rows from 1000 on of cypher\/counted\.cypher .*234/s,
  );
});
