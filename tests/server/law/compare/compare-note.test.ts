/** What stands under a comparison or a matrix: what was not read, limits of treaties, days of lists. */
import { describe, expect, it } from 'vitest';
import { DEFAULT_MATRIX } from '#contract/matrix.ts';
import { must } from '#contract/must.ts';
import { LANGUAGES } from '#contract/vocabulary.ts';
import { compareThings } from '../../../../server/law/compare/compare.ts';
import { mayBind } from '../../../../server/law/answer/may-bind.ts';
import { lawGraph } from '../../../../server/law/graph.ts';
import { tellLists } from '../../../../server/law/sentences/lists.ts';
import { matrix } from '../../../../server/store/matrix.ts';
import { realSeed } from '../../../support/real-seed.ts';

const seed = realSeed();
const graph = lawGraph(seed.nodes, seed.links, seed.sources);
const DAY = '2026-11-29';

describe('what no cell says', () => {
  const noteOf = (...things: string[]) => must(compareThings(graph, things, DAY, 'en'), things.join()).note;
  it('of States: what binds them and was not read, limits of treaties, days of lists', () => {
    const note = noteOf('KHM', 'THA');
    expect(note).toMatch(
      /^ACTIP applies within its own limits .*The Convention against Torture applies within its own limits .*The Palermo Protocol applies within its own limits .*The Organized Crime Convention applies within its own limits .*/s,
    );
    expect(note).toMatch(/Not read, and could change this answer: .*of ACTIP\./);
    expect(note).toMatch(/[Ll]ists? .* read to/);
    expect(noteOf('FRA', 'CHE')).not.toContain('ACTIP');
  });
  it('of instruments and duties: what was not read of them', () => {
    expect(noteOf('palermo-protocol', 'actip')).toContain('Not read, and could change this answer');
    expect(noteOf('palermo-protocol', 'coe-thb')).not.toContain('ACTIP');
    expect(noteOf('assist-victims-recovery', 'criminalise-trafficking')).toContain('ACTIP');
  });
  it('is what the matrix of the same says of it', () => {
    const asked = { ...DEFAULT_MATRIX, these: ['KHM', 'THA'], language: 'en' as const };
    const { note } = matrix(graph, DAY, asked);
    expect(noteOf('KHM', 'THA')).toContain(note);
  });
  it('of States names the days of the lists that say who is not bound, in every matrix of States', () => {
    const textOf = (article: string) => article.split('/')[0] ?? '';
    const decided = {
      // Of treaties that could bind one of them: the American Convention says nothing of either.
      duty: graph.links
        .flatMap(({ type, start }) => (type === 'IMPOSES' ? [textOf(start)] : []))
        .filter((text) => mayBind(graph, text, ['PRK', 'COK'])),
      supervisor: graph.links.flatMap(({ type, end }) => (type === 'MONITORS' || type === 'ENFORCES' ? [end] : [])),
      instrument: graph.nodes.flatMap(({ kind, id }) => (kind === 'Instrument' ? [id] : [])),
    };
    for (const by of ['duty', 'supervisor', 'instrument'] as const)
      for (const language of LANGUAGES)
        for (const date of ['1900-01-01', DAY]) {
          const { note } = matrix(graph, date, { ...DEFAULT_MATRIX, by, these: ['PRK', 'COK'], language });
          expect([by, note]).toEqual([by, expect.stringContaining(tellLists(graph, decided[by], language))]);
        }
  });
});
