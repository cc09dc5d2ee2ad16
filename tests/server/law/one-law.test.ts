/** One judgement behind every answer: of every State and every duty the cell, the paths, the rows and the sentences say the same. */
import { describe, expect, it } from 'vitest';
import type { LinkOf } from '#contract/links.ts';
import { MatrixAsked, type MatrixCell } from '#contract/matrix.ts';
import { PathRules } from '#contract/path.ts';
import { FORCES, type Scope } from '#contract/vocabulary.ts';
import { judged } from '#law/answer/judge-rows.ts';
import { answerPaths } from '#law/answer/path-answer.ts';
import { sift } from '#law/answer/question-rows.ts';
import { lawGraph } from '#law/graph.ts';
import { matrixOf } from '#law/matrix/matrix.ts';
import { findPaths } from '#law/paths/find-paths.ts';
import { realSeed } from '../../support/real-seed.ts';

const seed = realSeed();
const graph = lawGraph(seed.nodes, seed.links, seed.sources);
const TODAY = '2026-11-24';
const byDuty = new Map<string, LinkOf<'IMPOSES'>[]>();
for (const link of graph.links)
  if (link.type === 'IMPOSES') byDuty.set(link.end, [...(byDuty.get(link.end) ?? []), link]);

const asked = new Map<string, ReturnType<typeof readCells>>();
function cellsOn(date: string, scope: Scope) {
  const key = `${date} ${scope}`;
  const cells = asked.get(key) ?? readCells(date, scope);
  asked.set(key, cells);
  return cells;
}
function readCells(date: string, scope: Scope) {
  const matrix = matrixOf(graph, MatrixAsked.parse({ rows: 'all', scope }), date);
  if (!matrix) throw new Error('no matrix');
  return matrix.rows.flatMap(({ id: state }, row) =>
    matrix.columns.map(({ id: duty }, column) => {
      const cell = matrix.cells[row]?.[column];
      if (!cell) throw new Error('no cell');
      const link = (place: number | undefined) => (place === undefined ? undefined : matrix.places[place]?.link);
      return { state, duty, cell, rests: link(cell.rests), said: link(cell.statedAt) };
    }),
  );
}

/** What the paths between the two say, in the words of a cell: State, treaty, article, duty. */
function pathsSay(
  state: string,
  duty: string,
  date: string,
  scope: Scope,
): Pick<MatrixCell, 'says' | 'fit'> | undefined {
  const { order } = findPaths(graph, state, duty, PathRules.parse({ date, scope, groups: ['law'], maxSteps: 3 }));
  const ranks = order.map(({ rank }) => rank).filter(({ force }) => force !== undefined);
  const [best] = ranks;
  if (!best?.force) return undefined;
  if (best.force === 'unread' || best.scopeFit === 'none') return { says: best.force };
  const forces = ranks
    .filter((rank) => rank.scopeFit === best.scopeFit && rank.force !== 'unread')
    .map(({ force }) => force);
  return { says: FORCES.find((force) => forces.includes(force)) ?? best.force, fit: best.scopeFit };
}

/** What a cell says where no path leads to the duty. */
const NOT_OWED: readonly MatrixCell['says'][] = ['no clause', 'unknown', 'reserved'];

describe('every State and every duty', () => {
  it.each([
    [TODAY, 'trafficking-victims', 1],
    ['2012-03-01', 'child-victims-of-trafficking', 9],
    ['1997-06-15', 'children', 9],
  ] as const)('on %s for %s: the cell says what the paths say', (date, scope, every) => {
    let owed = 0;
    const faults: string[] = [];
    for (const { state, duty, cell } of cellsOn(date, scope).filter((_, place) => place % every === 0)) {
      const { says, fit } = cell;
      const said = pathsSay(state, duty, date, scope);
      const alike = said ? says === said.says && fit === said.fit : NOT_OWED.includes(says);
      if (!alike) faults.push(`${state} ${duty}: the cell ${says} ${fit}, the paths ${said?.says} ${said?.fit}`);
      owed += said ? 1 : 0;
    }
    expect(faults.slice(0, 20)).toEqual([]);
    expect(owed).toBeGreaterThan(500);
  });

  it('the rows of a question keep what the cell rests on, and no clause that a reservation sets aside', () => {
    const faults: string[] = [];
    for (const { state, duty, cell, rests } of cellsOn(TODAY, 'trafficking-victims')) {
      const found = (byDuty.get(duty) ?? []).map((link) => ({ values: { duty }, links: [link] }));
      const { kept, reserved } = sift('duty-owed', judged(graph, found, { state, date: TODAY }));
      const links = kept.flatMap(({ links: [link] }) => link?.id ?? []);
      const isWording = FORCES.some((force) => force === cell.says && force !== 'unread');
      const rows = isWording ? rests !== undefined && links.includes(rests) : links.length === 0;
      const setAside = cell.says !== 'reserved' || reserved.length > 0;
      if (!rows || !setAside) faults.push(`${state} ${duty}: the cell ${cell.says} on ${rests}, the rows ${links}`);
    }
    expect(faults.slice(0, 20)).toEqual([]);
  });

  it('what was said on a clause stands on the cell, the step and the row alike', () => {
    const marked = cellsOn(TODAY, 'trafficking-victims').filter(({ said, cell }) => said && cell.stated !== 'reserved');
    expect(marked.length).toBeGreaterThan(100);
    for (const { state, duty, cell, rests, said } of marked.filter((_, place) => place % 4 === 0)) {
      const answer = answerPaths(graph, state, duty, PathRules.parse({ date: TODAY }));
      const steps = answer.paths.flatMap((path) => path.steps);
      const step = steps.find(({ links: [link], stated }) => link?.id === rests && stated);
      // Of two clauses alike in all that is compared a cell and a path may choose different ones.
      if (!step) continue;
      expect(step.stated?.[0]).toMatchObject({ link: said, effect: cell.stated });
      expect(step.stated?.[0]?.sentence).not.toBe('');
    }
  });
});
