/** For whom a clause holds is not told as more than it covers, and of clauses that are alike the first of the text leads. */
import { describe, expect, it } from 'vitest';
import { MatrixAsked } from '#contract/matrix.ts';
import { LANGUAGES } from '#contract/vocabulary.ts';
import { lawGraph } from '#law/graph.ts';
import { matrixOf } from '#law/matrix/matrix.ts';
import { scopeFit } from '#law/scope/scope.ts';
import { explainLink } from '#law/sentences/explain-link.ts';
import { realSeed } from '../../../support/real-seed.ts';

const seed = realSeed();
const graph = lawGraph(seed.nodes, seed.links, seed.sources);
const clauses = graph.links.filter((link) => link.type === 'IMPOSES');

describe('a clause that reaches victims trafficked in one way only', () => {
  const some = clauses.filter(({ reaches, scope }) => reaches === 'some' && scope.includes('trafficking-victims'));

  it.each([...LANGUAGES])('is not told to hold for every victim (%s)', (language) => {
    expect(some.length).toBeGreaterThan(15);
    const told = some.map((link) => explainLink(graph, link, 'forward', { language }).sentence);
    expect(told.filter((sentence) => /every victim of trafficking|setiap korban perdagangan/.test(sentence))).toEqual(
      [],
    );
    expect(told.filter((sentence) => !/some victims|sebagian korban/.test(sentence))).toEqual([]);
  });
});

it('of clauses alike in people and wording, of one article, the one printed first leads a cell', () => {
  const matrix = matrixOf(graph, MatrixAsked.parse({ rows: 'all' }), seed.asOf);
  const leads = new Set(matrix?.cells.flat().flatMap(({ rests }) => matrix.places[rests ?? -1]?.link ?? []));
  const numberOf = (paragraph: string | undefined) => Number.parseInt(paragraph ?? '', 10);
  let asked = 0;
  const faults = clauses
    .filter(({ id }) => leads.has(id))
    .flatMap((lead) =>
      clauses
        .filter((each) => each.start === lead.start && each.end === lead.end && each.force === lead.force)
        .filter((each) => scopeFit(each, 'trafficking-victims') === scopeFit(lead, 'trafficking-victims'))
        .filter(({ confidence, requires }) => confidence !== 'low' && requires === lead.requires)
        .flatMap((each) => {
          asked += 1;
          return numberOf(each.paragraph) < numberOf(lead.paragraph) ? [`${each.id} before ${lead.id}`] : [];
        }),
    );
  expect(asked).toBeGreaterThan(100);
  // Set aside or not binding for some State, a later one may lead beside the first.
  expect(faults.filter((fault) => !leads.has(fault.split(' ')[0] ?? ''))).toEqual([]);
});
