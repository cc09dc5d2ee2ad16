/** An answer without a row says to what day the lists were read: what a list does not hold is no proof of absence. */
import { describe, expect, it } from 'vitest';
import { QUESTIONS } from '#contract/questions/catalogue.ts';
import { RESTS } from '#contract/questions/rests.ts';
import { QUESTION_IDS, type QuestionId } from '#contract/questions.ts';
import { LANGUAGES } from '#contract/vocabulary.ts';
import { lawGraph } from '#law/graph.ts';
import { noteOf } from '../../../server/store/question-notes.ts';
import { realSeed } from '../../support/real-seed.ts';

const seed = realSeed();
const graph = lawGraph(seed.nodes, seed.links, seed.sources);
const STATES = seed.nodes.flatMap((node) => (node.kind === 'Country' ? [node.id] : []));
/** About who helps, what was found and a State's own law: no row of theirs says that anybody joined anything. */
const NOT_OF_JOINING: readonly QuestionId[] = ['help-with-duty', 'helpers', 'findings-state', 'definitions'];
const OF_STATES = QUESTION_IDS.filter(
  (id) => ('state' in QUESTIONS[id].parameters || 'group' in QUESTIONS[id].parameters) && !NOT_OF_JOINING.includes(id),
);
const NOTHING = { kept: [], reserved: [], leftOut: { low: 0, unread: 0, unknown: 0, reserved: 0 } };
const DAY = { en: /\b\d{1,2} [A-Z][a-z]+ \d{4}\b|no whole list/i, id: /\b\d{1,2} [A-Z][a-z]+ \d{4}\b|daftar lengkap/i };
const CLOSED = { en: /^\S.* is open to members of/, id: /^\S.* terbuka hanya bagi anggota/ };
const LIST = { en: /\blists?\b.*\bread\b/i, id: /\bdaftar\b.*\bdibaca\b/i };

function emptyNote(id: QuestionId, state: string, language: 'en' | 'id'): string {
  const asked = { ...(QUESTIONS[id].parameters as Record<string, string>), date: seed.asOf, state };
  return noteOf(graph, id, asked, [], NOTHING, language);
}

describe('an answer without a row', () => {
  it.each(OF_STATES)('names the days of the lists that decide it: %s', (id) => {
    // Those that say it of the State by itself differ from State to State; the others are of the question.
    const states = RESTS[id].lists === 'none' ? STATES : ['PRK', 'KHM', 'FRA'];
    for (const language of LANGUAGES)
      for (const state of states) {
        const note = emptyNote(id, state, language);
        // Whoever may not join a treaty is in no list of its parties, whatever its day.
        if (CLOSED[language].test(note)) continue;
        expect(note, `${id} ${state}`).toMatch(DAY[language]);
        expect(note, `${id} ${state}`).toMatch(LIST[language]);
      }
  });

  it('of complaints names those of the treaties that allow one', () => {
    expect(emptyNote('complaints', 'PRK', 'en')).toBe(
      'The lists of parties were read to 3 February 2026: what was done later is missing.',
    );
  });
});

describe('a row without a day since when', () => {
  const UNDATED = { en: 'binds from a day that was not read', id: 'sejak tanggal yang tidak dibaca' };
  it('is said to bind from a day not read, for every bond and question with such a column, and no other is', () => {
    const bonds = seed.links.filter(({ type }) => type === 'PARTY_TO');
    expect(bonds.filter(({ from }) => from === undefined).length).toBeGreaterThan(20);
    const few = bonds.filter((bond, at) => at % (bond.from === undefined ? 150 : 2_000) === 0);
    expect(few.some(({ from }) => from === undefined) && few.some(({ from }) => from !== undefined)).toBe(true);
    for (const id of QUESTION_IDS.filter((each) => (QUESTIONS[each].columns as readonly string[]).includes('since'))) {
      if (id === 'standing' || id === 'still-bound') continue;
      for (const link of few)
        for (const language of LANGUAGES) {
          const row = { values: { since: link.from ?? null }, links: [link] };
          const asked = { ...(QUESTIONS[id].parameters as Record<string, string>), date: '1900-01-01' };
          const note = noteOf(graph, id, asked, [row], NOTHING, language);
          expect(note.includes(UNDATED[language]), `${id} ${link.id}`).toBe(link.from === undefined);
        }
    }
  });
});
