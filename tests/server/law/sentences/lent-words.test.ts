/** Words of the Organized Crime Convention are quoted as its own, where the Palermo Protocol only carries its articles over. */
import { expect, it } from 'vitest';
import { lawGraph } from '#law/graph.ts';
import { lenderOf } from '#law/sentences/duty-sentence.ts';
import { explainLink } from '#law/sentences/explain-link.ts';
import { realSeed } from '../../../support/real-seed.ts';

const seed = realSeed();
const graph = lawGraph(seed.nodes, seed.links, seed.sources);
const clauses = graph.links.filter((link) => link.type === 'IMPOSES');

it('names the article whose words they are, of every clause that lends them', () => {
  const lent = clauses.filter((clause) => lenderOf(graph, clause) !== undefined);
  expect(lent.map(({ start }) => start)).toEqual(Array(9).fill('palermo-protocol/1'));
  for (const clause of lent) {
    expect(explainLink(graph, clause, 'forward').sentence, clause.id).toMatch(
      new RegExp(`in the words of Article \\d+ of the Organized Crime Convention: “${clause.qualifier}”`),
    );
    expect(explainLink(graph, clause, 'forward', { language: 'id' }).sentence).toContain('dengan kata-kata Pasal');
  }
});

it('leaves to each clause the words that are its own', () => {
  for (const clause of clauses) {
    if (lenderOf(graph, clause)) continue;
    expect(explainLink(graph, clause, 'forward').sentence, clause.id).not.toContain('in the words of');
    // "shall apply, mutatis mutandis" and "shall be regarded as offences" are the Protocol's.
    if (clause.start === 'palermo-protocol/1') expect(clause.qualifier).toMatch(/^shall (apply|be regarded)/);
  }
});
