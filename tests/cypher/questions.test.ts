/** The statements of the questions: explained, bound, in the form that runs alike on every engine. */
import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { QUESTIONS } from '#contract/questions/catalogue.ts';
import { QUESTION_IDS, type QuestionId } from '#contract/questions.ts';
import { LANGUAGES } from '#contract/vocabulary.ts';
import { QUESTION_TEXTS } from '#law/sentences/languages.ts';
import { givenOf, QUESTION_QUERIES } from '../../server/store/questions.ts';
import { realSeed } from '../support/real-seed.ts';

const IDS = new Set([...realSeed().nodes, ...realSeed().links, ...realSeed().sources].map(({ id }) => id));

/** Columns that the answer adds to what the statement returns. */
const ADDED: Partial<Record<QuestionId, string[]>> = {
  difference: ['difference', 'thanForce'],
  'shared-duties': ['than', 'shared'],
  'both-or-one': ['who'],
};

describe('the questions', () => {
  it('have one statement each, and every statement a question', () => {
    const files = readdirSync(new URL('../../cypher/questions/', import.meta.url)).map((name) =>
      name.replace('.cypher', ''),
    );
    expect(files.sort()).toEqual([...QUESTION_IDS].sort());
  });

  it('are told in every language, all different', () => {
    for (const language of LANGUAGES) {
      const titles = QUESTION_IDS.map((id) => QUESTION_TEXTS[language].questions[id].title);
      expect(new Set(titles).size).toBe(QUESTION_IDS.length);
      for (const id of QUESTION_IDS)
        for (const text of Object.values(QUESTION_TEXTS[language].questions[id])) expect(text).not.toBe('');
    }
  });
});

describe.each(QUESTION_IDS)('cypher/questions/%s.cypher', (id) => {
  const { text } = QUESTION_QUERIES[id];
  const code = text.replace(/\/\/.*/g, '');

  it('begins with a sentence that says what it answers', () => {
    expect(text).toMatch(/^\/\/ [A-Z].{10,}\.\n(?!\/\/)/);
  });

  it('uses every parameter of its question, but for what the law decides after it: the order by people, a standing on a day', () => {
    const used = new Set([...code.matchAll(/\$(\w+)/g)].map(([, name]) => name));
    const given = Object.keys(QUESTIONS[id].parameters).filter(
      (name) => name !== 'scope' && !(id === 'standing' && name === 'date'),
    );
    expect([...used].sort()).toEqual([...given, ...Object.keys(givenOf(id))].sort());
  });

  it('asks first whose case it is, where duties are ranked by people', () => {
    const names = Object.keys(QUESTIONS[id].parameters);
    if (names.includes('scope')) expect(names[0]).toBe('scope');
  });

  it('returns every column of its answer, and the evidence', () => {
    const returned = code.slice(code.lastIndexOf('RETURN'));
    // What a State stated on the clause, and which procedure it accepted, is read by the law beside each row.
    const added = [...(ADDED[id] ?? []), 'said', 'stated', 'accepted', 'objections'];
    for (const name of QUESTIONS[id].columns.filter((column) => !added.includes(column))) {
      expect(returned, name).toMatch(new RegExp(`AS ${name}\\b`));
      for (const language of LANGUAGES) expect(QUESTION_TEXTS[language].columns[name]).not.toBe('');
    }
    expect(returned).toMatch(/AS links/);
  });

  it('names nothing of the data by its id, and no list of types beside the pattern', () => {
    const texts = [...code.matchAll(/'([^']*)'/g)].map(([, word = '']) => word);
    expect(texts.filter((word) => IDS.has(word))).toEqual([]);
    expect(code).not.toMatch(/type\(\w+\) IN \[/);
  });

  it('compares a day with the bounds that every link has, without asking whether they are there', () => {
    expect(code).not.toMatch(/(from|until)(Earliest|Latest)\s+IS\b|coalesce\(\w+\.(from|until)/);
    for (const bound of ['fromEarliest <= $date', 'fromLatest <= $date'])
      if (code.includes(bound)) {
        const until = bound.replace('fromEarliest <=', 'untilLatest >').replace('fromLatest <=', 'untilEarliest >');
        expect(code.split(until).length, until).toBe(code.split(bound).length);
      }
  });

  it('writes nothing, names every node and orders its rows', () => {
    expect(code).not.toMatch(/\b(CREATE|MERGE|SET|DELETE|REMOVE|CALL)\b/);
    expect(code).not.toMatch(/\(\)|elementId/);
    expect(code).toMatch(/ORDER BY [\w., ]+\s*$/);
  });
});
