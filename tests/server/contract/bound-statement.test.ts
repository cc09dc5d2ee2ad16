/** What is copied of a question runs as it is, and answers what the question answered. */
import { z } from 'zod';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { boundStatement } from '#contract/bound-statement.ts';
import { QUESTIONS } from '#contract/questions/catalogue.ts';
import { QUESTION_IDS } from '#contract/questions.ts';
import type { Engine } from '../../../server/engine/engine.ts';
import { openEngine } from '../../../server/engine/open.ts';
import { ask } from '../../../server/engine/query.ts';
import { givenOf, QUESTION_QUERIES, questions } from '../../../server/store/questions.ts';
import { seededFile } from '../../support/real-seed.ts';

let engine: Engine;
beforeAll(async () => {
  engine = await openEngine({ engine: { kind: 'grafeo' } }, await seededFile());
});
afterAll(() => engine?.close());

describe.each(QUESTION_IDS)('the statement of %s', (id) => {
  it('runs without parameters', async () => {
    const values = Object.fromEntries(
      Object.entries(QUESTIONS[id].parameters).map(([name, example]) => [name, example || '2020-06-01']),
    );
    const asked = QUESTION_QUERIES[id];
    const offered = questions().questions.find((each) => each.id === id)?.cypher ?? '';
    const text = boundStatement(offered, values);
    expect(text).not.toMatch(/\$\w/);
    const bare = { ...asked, params: z.strictObject({}), text };
    expect(await ask(engine, bare, {})).toEqual(await ask(engine, asked, { ...values, ...givenOf(id) }));
  });
});

it('keeps what would end a text within it', () => {
  expect(boundStatement('RETURN $a, $b', { a: "d'Ivoire \\" })).toBe("RETURN 'd\\'Ivoire \\\\', $b");
  expect(boundStatement('RETURN $a', { a: ["d'Ivoire", 'b'] })).toBe("RETURN ['d\\'Ivoire', 'b']");
});
