/** What a budget that ends leaves: fewer answers, never a false one, and the work stops where nobody waits. */
import { describe, expect, it } from 'vitest';
import type { GraphLink } from '#contract/links.ts';
import { LANGUAGES } from '#contract/vocabulary.ts';
import { answerPaths } from '#law/answer/path-answer.ts';
import { lawGraph } from '#law/graph.ts';
import { explainNoPath } from '#law/no-path/no-path.ts';
import { budgetOf, Stopped } from '#law/paths/budget.ts';
import { findPaths } from '#law/paths/find-paths.ts';
import {
  article,
  country,
  imposes,
  instrument,
  link,
  obligation,
  party,
  rules,
} from '../../../support/law-fixtures.ts';

const TREATIES = Array.from({ length: 12 }, (_, number) => `t${number}`);
const graph = lawGraph(
  [country('AAA'), country('BBB'), obligation('help'), ...TREATIES.flatMap((id) => [instrument(id), article(id, '1')])],
  TREATIES.flatMap((id, number): GraphLink[] => [
    party('AAA', id, { from: `20${10 + number}-01-01` }),
    link('CONTAINS', id, `${id}/1`),
    imposes(`${id}/1`, 'help'),
  ]),
);
const asked = rules({ date: '2024-01-01', avoid: TREATIES.map((id) => `${id}/1`) });
const BUDGETS = Array.from({ length: 60 }, (_, number) => 100 * number);

describe('a search whose budget ends', () => {
  const whole = findPaths(graph, 'AAA', 'help', rules({ date: '2024-01-01' }));

  it.each(BUDGETS)('after %i steps says that it is not whole, wherever it found less', (most) => {
    const part = findPaths(graph, 'AAA', 'help', rules({ date: '2024-01-01' }), '2024-01-01', budgetOf(most));
    const ids = whole.order.map(({ ids: along }) => along.join());
    expect(part.order.filter(({ ids: along }) => !ids.includes(along.join()))).toEqual([]);
    expect(part.order.length === ids.length || part.capped).toBe(true);
  });

  it('finds all that there is in a large one', () => {
    expect([whole.order.length, whole.capped]).toEqual([12, false]);
  });
});

describe('an answer whose budget ends before a path is found', () => {
  it('says that it is not known whether there is one, and looks for no reasons', () => {
    const answer = answerPaths(graph, 'AAA', 'help', rules({ date: '2024-01-01' }), 'en', budgetOf(100));
    expect([answer.total, answer.totalCapped, answer.whyNot]).toEqual([0, true, undefined]);
    expect(answer.note).toMatch(/^This question names too much to be searched whole: .*is not known/);
    expect(answer.note).not.toContain('No path');
  });
});

describe('what would give a path, where the budget ends', () => {
  const tell = (most: number) => explainNoPath(graph, 'AAA', 'help', asked, 'en', budgetOf(most));
  const whole = tell(Number.POSITIVE_INFINITY);
  const keys = ({ relaxations }: typeof whole) =>
    relaxations.map(({ easings, paths }) => JSON.stringify([easings, paths]));

  it('is told whole where it does not end', () => {
    expect(whole.relaxations.map(({ easings }) => easings[0]?.rule)).toContain('avoid');
    expect(whole.cut).toBeUndefined();
  });

  it.each(BUDGETS.map((most) => 5 * most))(
    'after %i steps names what was not tried, and nothing that is not so',
    (most) => {
      const part = tell(most);
      if (!part.cut) return expect(keys(part)).toEqual(keys(whole));
      expect(part.cut.sentence).toMatch(/^This question names too much to be searched whole: .*not tried/);
      expect(part.cut.untried.length).toBeGreaterThan(0);
      const rulesTried = whole.relaxations.map(({ easings }) => easings[0]?.rule);
      for (const { easings, capped } of part.relaxations) if (!capped) expect(rulesTried).toContain(easings[0]?.rule);
    },
  );

  it('is said in every language', () => {
    const said = LANGUAGES.map(
      (language) => explainNoPath(graph, 'AAA', 'help', asked, language, budgetOf(0)).cut?.sentence,
    );
    expect(new Set(said).size).toBe(LANGUAGES.length);
    expect(said).not.toContain(undefined);
  });
});

describe('a question that nobody waits for', () => {
  it('ends where it is, and says how far it had come', () => {
    let asks = 0;
    const budget = budgetOf(1e9, () => ++asks > 3);
    const run = () => {
      for (;;) findPaths(graph, 'AAA', 'help', asked, asked.date, budget);
    };
    expect(run).toThrow(Stopped);
    expect([asks, budget.spent < 200_000]).toEqual([4, true]);
    expect(() =>
      answerPaths(
        graph,
        'AAA',
        'help',
        asked,
        'en',
        budgetOf(1e9, () => true),
      ),
    ).toThrow(Stopped);
  });
});
