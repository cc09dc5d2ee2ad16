/** No answer is surer than the least sure of what it rests on: clause, people, limit, and how the State is bound. */
import { describe, expect, it } from 'vitest';
import { MatrixAsked } from '#contract/matrix.ts';
import { PathRules } from '#contract/path.ts';
import type { Confidence } from '#contract/vocabulary.ts';
import { answerPaths } from '#law/answer/path-answer.ts';
import { type LawGraph, lawGraph } from '#law/graph.ts';
import { matrixOf } from '#law/matrix/matrix.ts';
import { explainLink } from '#law/sentences/explain-link.ts';
import { realSeed } from '../../support/real-seed.ts';

const seed = realSeed();
const TODAY = '2026-11-24';
const graph = lawGraph(seed.nodes, seed.links, seed.sources);
const links = new Map(graph.links.map((link) => [link.id, link]));
const clauses = graph.links.filter((link) => link.type === 'IMPOSES');

const least = (...all: (Confidence | undefined)[]): Confidence =>
  (['low', 'medium'] as const).find((word) => all.includes(word)) ?? 'high';

/** The same facts with one of them less sure. */
const doubting = (doubted: (id: string) => boolean, how: { confidence?: Confidence; limitConfidence?: Confidence }) =>
  lawGraph(
    seed.nodes.map((node) => (doubted(node.id) ? { ...node, ...how } : node)) as typeof seed.nodes,
    seed.links.map((link) => (doubted(link.id) ? { ...link, ...how } : link)) as typeof seed.links,
    seed.sources,
  );

const cellsOf = (of: LawGraph, asked: object) => {
  const matrix = matrixOf(of, MatrixAsked.parse({ rows: 'all', ...asked }), TODAY);
  return (matrix?.cells ?? []).flatMap((row, at) =>
    row.map((cell, column) => ({
      cell,
      row: matrix?.rows[at]?.id ?? '',
      column: matrix?.columns[column]?.id ?? '',
      link: links.get(matrix?.places[cell.rests ?? -1]?.link ?? ''),
    })),
  );
};

describe('the confidence of an answer', () => {
  it('is that of the clause or of its people, whichever is less, in every sentence', () => {
    for (const clause of clauses) {
      const { citation } = explainLink(graph, clause, 'forward');
      const own = least(clause.confidence, clause.scopeConfidence);
      // A limit can only make it less.
      expect([own, least(own, 'medium')], clause.id).toContain(citation.confidence);
    }
  });

  it('is no higher than that of the limit told with the clause', () => {
    const doubted = doubting((id) => id === 'palermo-protocol', { limitConfidence: 'low' });
    const limited = clauses.filter(({ start }) => start === 'palermo-protocol/6' || start === 'palermo-protocol/5');
    const told = limited.map((clause) => [clause.start, explainLink(doubted, clause, 'forward').citation.confidence]);
    expect(new Set(told.map(String))).toEqual(new Set(['palermo-protocol/6,low', 'palermo-protocol/5,high']));
  });

  it.each([{ by: 'duty' }, { by: 'clause' }, { by: 'instrument' }])(
    'is low in every cell $by that rests on what is low',
    (asked) => {
      const faults: string[] = [];
      let low = 0;
      for (const { cell, row, column, link } of cellsOf(graph, asked)) {
        const isLow = link !== undefined && least(link.confidence, link.scopeConfidence) === 'low';
        if (isLow && !['unread', 'unknown'].includes(cell.says) && !cell.low)
          faults.push(`${row} ${column}: ${link.id}`);
        if (!isLow && cell.low) faults.push(`${row} ${column}: low, but ${link?.id}`);
        low += isLow ? 1 : 0;
      }
      expect(faults.slice(0, 10)).toEqual([]);
      expect(low).toBeGreaterThan(0);
    },
  );

  it('of a path is that of its least sure step', () => {
    for (const [state, duty] of [
      ['KHM', 'identify-victims'],
      ['VNM', 'safe-repatriation'],
      ['IDN', 'assist-victims-recovery'],
    ]) {
      const { paths } = answerPaths(graph, state ?? '', duty ?? '', PathRules.parse({ date: TODAY }));
      expect(paths.length).toBeGreaterThan(0);
      for (const { steps, lowestConfidence } of paths) {
        const surest = least(...steps.map(({ citation }) => citation.confidence));
        expect(least(lowestConfidence, surest)).toBe(lowestConfidence);
      }
    }
  });

  it('of a path that reaches its people through a second treaty counts the joining of that one', () => {
    const state = 'KHM';
    const through = clauses.find(({ requires, force }) => requires === 'palermo-protocol' && force === 'mandatory');
    const rules = PathRules.parse({ date: TODAY });
    const sure = (of: LawGraph) =>
      answerPaths(of, state, through?.end ?? '', rules).paths.filter(({ steps }) =>
        steps.some(({ links: [best] }) => best?.requires === 'palermo-protocol'),
      );
    const doubted = doubting((id) => id === `PARTY_TO:${state}:palermo-protocol`, { confidence: 'medium' });
    expect(sure(graph).map(({ lowestConfidence }) => lowestConfidence)).toContain('high');
    for (const { lowestConfidence } of sure(doubted)) expect(lowestConfidence).not.toBe('high');
  });
});
