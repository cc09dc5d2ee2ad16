/** An objection stands wherever the statement stands that it was made against: card, cell, path, standing, wings. */
import { describe, expect, it } from 'vitest';
import { MatrixAsked } from '#contract/matrix.ts';
import { PathRules } from '#contract/path.ts';
import { LANGUAGES } from '#contract/vocabulary.ts';
import { answerPaths } from '#law/answer/path-answer.ts';
import { withObjections } from '#law/answer/objections.ts';
import { lawGraph } from '#law/graph.ts';
import { matrixOf } from '#law/matrix/matrix.ts';
import { explainLink } from '#law/sentences/explain-link.ts';
import { objectionsTo } from '#law/time/statements.ts';
import { realSeed } from '../../../support/real-seed.ts';

const seed = realSeed();
const graph = lawGraph(seed.nodes, seed.links, seed.sources);
const statements = graph.links.filter((link) => link.type === 'RESERVES');
const afghan = statements.find(({ start, end }) => start === 'AFG' && end === 'smuggling-protocol/18');
if (!afghan) throw new Error('the statement of Afghanistan is not in the data');
const ALL = 'Objections: Germany, on 21 March 2017; Austria, on 18 August 2017.';

describe('objections', () => {
  it('stand on the card of the statement from the day on which each was made', () => {
    const on = (day?: string) => explainLink(graph, afghan, 'forward', { day }).sentence;
    expect(on()).toContain(ALL);
    expect(on('2017-08-18')).toContain(ALL);
    expect(on('2017-08-17')).toContain('Objection: Germany, on 21 March 2017.');
    expect(on('2017-03-20')).not.toContain('Objection');
    expect(explainLink(graph, afghan, 'forward', { language: 'id' }).sentence).toContain('Keberatan: Germany');
  });

  it('stand in the cell and on the path that the statement bears on', () => {
    const matrix = matrixOf(graph, MatrixAsked.parse({ rows: 'all', scope: 'smuggled-migrants' }), seed.asOf);
    const row = matrix?.rows.findIndex(({ id }) => id === 'AFG') ?? -1;
    const objected = (matrix?.cells ?? []).flatMap((cells, at) =>
      cells.flatMap((cell) => (cell.objected ? [[matrix?.rows[at]?.id, cell.stated !== undefined]] : [])),
    );
    expect(row).toBeGreaterThan(-1);
    expect(objected.length).toBeGreaterThan(0);
    expect(objected.every(([state, stated]) => state === 'AFG' && stated)).toBe(true);
    const duty =
      graph.links.find((link) => link.type === 'IMPOSES' && link.start === 'smuggling-protocol/18')?.end ?? '';
    const { paths, setAside } = answerPaths(graph, 'AFG', duty, PathRules.parse({ date: seed.asOf }));
    const said = [...setAside, ...paths.flatMap(({ steps }) => steps.flatMap(({ stated = [] }) => stated))];
    expect(said.map(({ sentence }) => sentence).join(' ')).toContain(ALL);
  });

  it('stand in the rows of the question on reservations, as evidence too', () => {
    const [row] = withObjections(graph, [{ values: {}, links: [afghan] }], 'en');
    expect(row?.values.objections).toBe('Germany, on 21 March 2017; Austria, on 18 August 2017');
    expect(row?.links.map(({ start }) => start)).toEqual(['AFG', 'DEU', 'AUT']);
  });

  it('bear on no opt-out from a court, no accepted procedure, and no other party', () => {
    for (const statement of statements) {
      const found = objectionsTo(graph, statement, undefined);
      for (const objection of found) {
        expect(objection.against).toBe(statement.start);
        expect(objection.end.split('/')[0]).toBe(statement.end.split('/')[0]);
      }
      if (['dispute-clause', 'acceptance', 'refusal', 'objection'].includes(statement.kind)) expect(found).toEqual([]);
      for (const language of LANGUAGES) {
        const { sentence } = explainLink(graph, statement, 'forward', { language });
        expect(/Objections?:|Keberatan:/.test(sentence), statement.id).toBe(found.length > 0);
      }
    }
  });
});
