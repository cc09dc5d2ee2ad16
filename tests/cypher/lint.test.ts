/**
 * Every statement is right for Neo4j, by its own checker. All in one file: the checker is slow until it is warm, so that
 * each process that begins with it anew costs seconds.
 */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { QUESTION_IDS } from '#contract/questions.ts';
import { QUESTION_QUERIES } from '../../server/store/questions.ts';
import { NAMES, paramsOf, textsOf } from './all-statements.ts';
import { cypherFaults } from './lint.ts';

it.each(NAMES)('cypher/%s.cypher is right (CYPHER 5), whatever word the loader writes in', (name) => {
  for (const cypher of textsOf(name)) expect(cypherFaults(cypher, 'CYPHER 5', paramsOf(name))).toEqual([]);
});

it.each(QUESTION_IDS)('cypher/questions/%s.cypher is right (CYPHER 5)', (id) => {
  const { text, params } = QUESTION_QUERIES[id];
  expect(cypherFaults(text, 'CYPHER 5', Object.keys(params.shape))).toEqual([]);
});

describe('cypher/README.md', () => {
  const page = readFileSync(new URL('../../cypher/README.md', import.meta.url), 'utf8');
  const queries = [...page.matchAll(/```cypher\n([\s\S]*?)```/g)].map(([, cypher = '']) => cypher);

  it('shows queries that are right (CYPHER 5)', () => {
    expect(queries).toHaveLength(10);
    for (const cypher of queries) expect(cypherFaults(cypher, 'CYPHER 5')).toEqual([]);
  });
});

it('the checker finds out what is wrong', () => {
  const wrong = [
    'RETURN x',
    'MATCH (n) WHERE exists(n.id) RETURN n',
    'MATCH p = shortestPath((a)-[*2..6]-(b)) RETURN p',
  ];
  for (const cypher of wrong) expect(cypherFaults(cypher, 'CYPHER 5')).not.toEqual([]);
});
