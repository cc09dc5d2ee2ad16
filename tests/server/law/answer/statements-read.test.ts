/** An answer on duties names the treaties whose reservations were not all read: of every State, under every treaty. */
import { describe, expect, it } from 'vitest';
import type { LinkOf } from '#contract/links.ts';
import { MatrixAsked } from '#contract/matrix.ts';
import { PathRules } from '#contract/path.ts';
import { LANGUAGES } from '#contract/vocabulary.ts';
import { answerPaths } from '#law/answer/path-answer.ts';
import { tellUnreadStatements } from '#law/answer/statements-read.ts';
import { compareThings } from '#law/compare/compare.ts';
import { lawGraph } from '#law/graph.ts';
import { tellId } from '#law/sentences/format.ts';
import { PHRASES } from '#law/sentences/languages.ts';
import { matrix } from '../../../../server/store/matrix.ts';
import { noteOf } from '../../../../server/store/question-notes.ts';
import { realSeed } from '../../../support/real-seed.ts';

const seed = realSeed();
const graph = lawGraph(seed.nodes, seed.links, seed.sources);
const clauses = seed.links.filter((link): link is LinkOf<'IMPOSES'> => link.type === 'IMPOSES');
const clausesOf = (treaty: string) => clauses.filter(({ start }) => start.split('/')[0] === treaty);
const instruments = new Map(seed.nodes.flatMap((node) => (node.kind === 'Instrument' ? [[node.id, node]] : [])));

describe('what was not read of the reservations to a treaty', () => {
  it.each(LANGUAGES)('is told of each of its parties, unless all that it can have said was read: %s', (language) => {
    const wrong = seed.links.flatMap((link) => {
      if (link.type !== 'PARTY_TO' || clausesOf(link.end).length === 0) return [];
      const treaty = instruments.get(link.end);
      const [last, read] = [link.depositedLatest ?? link.deposited, treaty?.statementsReadTo];
      const all = treaty?.statements === 'whole' && last?.length === 10 && read !== undefined && last <= read;
      const none = treaty?.statements === 'not admitted';
      const told = tellUnreadStatements(graph, clausesOf(link.end), [link.start], language);
      if (all || none) return told === '' ? [] : [link.id];
      return told.includes(tellId(graph, PHRASES[language], link.end)) ? [] : [link.id];
    });
    expect(wrong).toEqual([]);
  });

  it('names the places and the day that were read', () => {
    const told = (treaty: string, state: string) => tellUnreadStatements(graph, clausesOf(treaty), [state], 'en');
    expect(told('cedaw', 'ISR')).toContain('those to CEDAW other than to Article 29(1).');
    expect(told('iccpr', 'ISR')).toContain('those to ICCPR.');
    expect(told('palermo-protocol', 'SGP')).toContain('made after 22 December 2013.');
    expect(told('palermo-protocol', 'KHM')).toBe('');
    expect(told('ilo-c182', 'SGP')).toBe('');
    expect(told('eu-directive-2011-36', 'SWE')).toBe('');
  });

  it('stands under questions, matrices, comparisons and paths', () => {
    const says = /Reservations could limit these duties.*CEDAW other than to Article 29\(1\)/;
    const clause = clausesOf('cedaw').find(({ start }) => start === 'cedaw/16');
    const row = { values: {}, links: clause ? [clause] : [] } as unknown as Parameters<typeof noteOf>[3][number];
    const nothing = { kept: [], reserved: [], leftOut: { low: 0, unread: 0, unknown: 0, reserved: 0 } };
    const asked = { state: 'ISR', scope: 'children', date: seed.asOf };
    expect(noteOf(graph, 'duties-by-person', asked, [row], nothing, 'en')).toMatch(says);
    const duty = MatrixAsked.parse({ by: 'duty', rows: 'all', these: ['ISR'], scope: 'women' });
    expect(matrix(graph, seed.asOf, { ...duty, language: 'en' }).note).toMatch(says);
    expect(compareThings(graph, ['ISR', 'SGP'], seed.asOf, 'en')?.note).toMatch(/Reservations could limit/);
    const to = clause?.end ?? '';
    expect(answerPaths(graph, 'ISR', to, PathRules.parse({ via: ['cedaw'] })).note).toMatch(says);
  });
});
