/** What a clause asks of a court, a committee or the Commission no State owes: not in a cell, a path, a row or a reason. */
import { describe, expect, it } from 'vitest';
import { MatrixAsked } from '#contract/matrix.ts';
import { PathRules } from '#contract/path.ts';
import { judged } from '#law/answer/judge-rows.ts';
import { answerPaths } from '#law/answer/path-answer.ts';
import { sift } from '#law/answer/question-rows.ts';
import { lawGraph } from '#law/graph.ts';
import { matrixOf } from '#law/matrix/matrix.ts';
import { asksOfBody } from '#law/time/clause.ts';
import { realSeed } from '../../support/real-seed.ts';

const seed = realSeed();
const graph = lawGraph(seed.nodes, seed.links, seed.sources);
const date = '2026-11-24';
const ofBodies = graph.links.filter((link) => link.type === 'IMPOSES' && asksOfBody(link));
const states = graph.nodes.flatMap((node) => (node.kind === 'Country' ? [node.id] : []));

describe('a clause that asks of a body', () => {
  it('is in the data, of treaties and of directives', () => {
    const texts = new Set(ofBodies.map(({ start }) => start.split('/')[0]));
    expect([...texts]).toEqual(expect.arrayContaining(['coe-thb', 'rome-statute', 'untoc', 'eu-directive-2011-36']));
  });

  it.each(['trafficking-victims', 'victims-of-international-crimes', 'witnesses-and-victims', 'states'] as const)(
    'leads no cell of a State, towards %s',
    (scope) => {
      const matrix = matrixOf(graph, MatrixAsked.parse({ rows: 'all', scope }), date);
      const bodies = new Set(ofBodies.map(({ id }) => id));
      const rests = matrix?.cells.flat().flatMap((cell) => matrix.places[cell.rests ?? -1]?.link ?? []) ?? [];
      expect(rests.length).toBeGreaterThan(1_000);
      expect(rests.filter((link) => bodies.has(link))).toEqual([]);
    },
  );

  it('is no row and is not counted as left out, of any State', () => {
    const rows = states.flatMap((state) => ofBodies.map((link) => ({ values: { state }, links: [link], sure: true })));
    const { kept, leftOut } = sift('duty-parties', judged(graph, rows, { date }));
    expect(kept).toEqual([]);
    expect(leftOut).toEqual({ low: 0, unread: 0, unknown: 0, reserved: 0 });
  });

  it('is on no path from a State; where no other clause binds it, the reason says whose it is', () => {
    const asked = { from: 'MEX', to: 'victim-fund', rules: PathRules.parse({ date }) };
    const { paths, whyNot } = answerPaths(graph, asked.from, asked.to, asked.rules);
    expect(paths).toEqual([]);
    expect(whyNot?.causes.map(({ kind, sentence }) => [kind, sentence])).toContainEqual([
      'not binding',
      'Article 79(1) of the Rome Statute asks this of an international body, and not of its parties.',
    ]);
    for (const { start, end } of ofBodies) {
      const treaty = start.split('/')[0] ?? '';
      const party = states.find((state) => graph.bonds.get(state)?.has(treaty)) ?? '';
      const found = answerPaths(graph, party, end, PathRules.parse({ date })).paths;
      const walked = found.flatMap(({ steps }) => steps.flatMap(({ links }) => links));
      expect(
        walked.filter((link) => asksOfBody(link)),
        `${party} ${end}`,
      ).toEqual([]);
    }
  });

  it('is on a path from the treaty itself', () => {
    const { paths } = answerPaths(graph, 'rome-statute', 'victim-fund', PathRules.parse({ date }));
    expect(paths.flatMap(({ steps }) => steps.flatMap(({ links }) => links)).some((link) => asksOfBody(link))).toBe(
      true,
    );
  });
});
