/** What the console offers runs as it stands: the library on both engines, every legal question with its parameters filled. */
import { readdirSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { QUESTION_IDS } from '#contract/questions.ts';
import { valueIn, givenTo } from '../../client/explore/own-query.ts';
import { LIBRARY } from '../../client/panels/Cypher/library.ts';
import { parametersIn } from '../../client/panels/Cypher/tokens.ts';
import { type Console, createConsole } from '../../server/engine/console/console.ts';
import { questions } from '../../server/store/questions.ts';
import { describeEngines, LOAD_SEED } from '../support/engines.ts';
import { realSeed } from '../support/real-seed.ts';
import { PATIENCE_MS, seededEngine } from '../support/seeded-store.ts';

describe('the library', () => {
  it('has a title for each of its twenty files', () => {
    const files = readdirSync(new URL('../../cypher/library/', import.meta.url));
    expect(LIBRARY.map(({ id }) => `${id}.cypher`).sort()).toEqual(files.sort());
    expect(files).toHaveLength(20);
  });

  it.each(LIBRARY)('$id begins with its question, gives all its parameters and orders its rows', ({ query }) => {
    expect(query.text).toMatch(/^\/\/ [A-Z].*\?/);
    for (const name of parametersIn(query.text)) expect(givenTo(name, query, realSeed().asOf)).not.toBe('');
    for (const name of Object.keys(query.given)) expect(parametersIn(query.text)).toContain(name);
    // A day of the past is asked about for its own sake; the data's own day is theirs to tell.
    expect(query.given.day ?? '').not.toMatch(/^2026/);
    expect(query.text).toMatch(/ORDER BY/);
  });
});

const answers = new Map<string, unknown>();
describeEngines(
  'the console',
  (open) => {
    let console_: Console;
    beforeAll(async () => {
      const engine = await open(LOAD_SEED);
      console_ = createConsole(async () => engine, PATIENCE_MS);
    });

    it.each(LIBRARY)('answers “$id” of the library', async ({ id, query }) => {
      const values = parametersIn(query.text).map((name) => [name, valueIn(givenTo(name, query, realSeed().asOf))]);
      const answer = await console_.ask({ cypher: query.text, parameters: Object.fromEntries(values) });
      expect(answer.rows.length).toBeGreaterThan(0);
      // Values of their own are alike on both engines, whole nodes and links are of each engine.
      const plain = (cell: unknown) => (cell !== null && typeof cell === 'object' ? undefined : cell);
      const told = [answer.columns, answer.rows.map((row) => Object.values(row).map(plain))];
      expect(told).toEqual(answers.get(id) ?? told);
      answers.set(id, told);
    });
  },
  ['grafeo', 'neo4j'],
);

describe('the console', () => {
  const offered = new Map(questions().questions.map((each) => [each.id, each]));
  let console_: Console;
  beforeAll(async () => {
    console_ = createConsole(seededEngine, PATIENCE_MS);
  });

  it.each(QUESTION_IDS)('answers the question “%s” as it is opened there', async (id) => {
    const { cypher = '', parameters = [] } = offered.get(id) ?? {};
    // A day that is not told is that of the data.
    const given = Object.fromEntries(parameters.map(({ name, value }) => [name, value || realSeed().asOf]));
    const asked = Object.fromEntries(parametersIn(cypher).map((name) => [name, given[name]]));
    expect(Object.values(asked)).not.toContain(undefined);
    const answer = await console_.ask({ cypher, parameters: asked });
    expect(answer.rows.length).toBeGreaterThan(0);
    expect(answer.columns).toContain('links');
  });
});
