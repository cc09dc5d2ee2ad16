/** The queries of cypher/README.md: each has an answer, the same on every engine, and names nothing by its id. */
import { readFileSync } from 'node:fs';
import { beforeAll, expect, it } from 'vitest';
import type { Engine, Row } from '../../server/engine/engine.ts';
import { describeEngines, LOAD_SEED } from '../support/engines.ts';

const page = readFileSync(new URL('../../cypher/README.md', import.meta.url), 'utf8');
const QUERIES = [...page.matchAll(/^(\S.*\?)\n\n```cypher\n([\s\S]*?)```$/gm)].map(([, asks = '', cypher = '']) => ({
  asks,
  cypher,
}));
const answers = new Map<string, Row[]>();

it('are ten, each with its question', () => {
  expect(QUERIES).toHaveLength(10);
  expect(page.match(/```cypher/g)).toHaveLength(10);
});

describeEngines('the queries of the page', (open) => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await open(LOAD_SEED);
  });

  it.each(QUERIES)('$asks', async ({ asks, cypher }) => {
    const rows = await engine.run(cypher);
    expect(rows.length).toBeGreaterThan(0);
    // In which order a list is collected is each engine's own.
    const sorted = rows.map((row) =>
      Object.fromEntries(
        Object.entries(row).map(([name, value]) => [name, Array.isArray(value) ? [...value].sort() : value]),
      ),
    );
    expect(sorted).toEqual(answers.get(asks) ?? sorted);
    answers.set(asks, sorted);
  });
});
