/** Every statement in the language of the Neo4j that comes after the one under test. */
import { describe, expect, it } from 'vitest';
import { QUESTION_IDS } from '#contract/questions.ts';
import { QUESTION_QUERIES } from '../../server/store/questions.ts';
import { NAMES, paramsOf, textsOf } from '../cypher/all-statements.ts';
import { cypherFaults } from '../cypher/lint.ts';

describe.each(NAMES)('cypher/%s.cypher', (name) => {
  it('is right for Neo4j (CYPHER 25), whatever word the loader writes in', () => {
    for (const cypher of textsOf(name)) expect(cypherFaults(cypher, 'CYPHER 25', paramsOf(name))).toEqual([]);
  });
});

describe.each(QUESTION_IDS)('cypher/questions/%s.cypher', (id) => {
  it('is right for Neo4j (CYPHER 25)', () => {
    const { text, params } = QUESTION_QUERIES[id];
    expect(cypherFaults(text, 'CYPHER 25', Object.keys(params.shape))).toEqual([]);
  });
});
