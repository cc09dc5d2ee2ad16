/** Nothing is compared with what was not read, and whatever could change an answer is named beside it: over all questions. */
import { describe, expect, it } from 'vitest';
import type { GraphLink, LinkOf } from '#contract/links.ts';
import { MatrixAsked } from '#contract/matrix.ts';
import { PathRules } from '#contract/path.ts';
import { QUESTIONS } from '#contract/questions/catalogue.ts';
import { QUESTION_IDS, type QuestionId } from '#contract/questions.ts';
import { FORCES, LANGUAGES } from '#contract/vocabulary.ts';
import { notReadIn, openTexts, tellNotRead } from '#law/answer/not-read.ts';
import { answerPaths } from '#law/answer/path-answer.ts';
import { openIn } from '#law/answer/question-open.ts';
import { differences } from '#law/answer/question-rows.ts';
import { lawGraph } from '#law/graph.ts';
import { growthOf } from '#law/growth/growth.ts';
import { matrix } from '../../../../server/store/matrix.ts';
import { realSeed } from '../../../support/real-seed.ts';

const seed = realSeed();
const graph = lawGraph(seed.nodes, seed.links, seed.sources);
const DAYS = ['2016-01-01', '2017-06-01', seed.asOf];
const STATES = seed.nodes.filter(({ kind }) => kind === 'Country').map(({ id }) => id);
/** Worked out apart: treaties with an unread article that bind a State, or may, by the bounds of its link alone. */
function openOf(state: string, day: string): Set<string> {
  const unread = new Set(
    seed.nodes.flatMap((node) => (node.kind === 'Article' && node.unread ? [node.instrument] : [])),
  );
  return new Set(
    seed.links.flatMap((link) =>
      link.type === 'PARTY_TO' &&
      link.start === state &&
      unread.has(link.end) &&
      (link.fromEarliest === undefined || link.fromEarliest <= day) &&
      (link.untilLatest === undefined || link.untilLatest > day)
        ? [link.end]
        : [],
    ),
  );
}
/** Questions that answer with clauses on a duty or with tasks, and so can be changed by one that nobody has read. */
const TOLD_BY_CLAUSES = ['force', 'crimeAtHome', 'shared', 'instruments', 'task'];
const CLAUSES: readonly QuestionId[] = QUESTION_IDS.filter((id) =>
  (QUESTIONS[id].columns as readonly string[]).some((name) => TOLD_BY_CLAUSES.includes(name)),
);

describe('what was not read', () => {
  it('is named of every State and day on which it could change the answer to a question, and of no other', () => {
    let named = 0;
    for (const id of CLAUSES.filter((each) => 'state' in QUESTIONS[each].parameters)) {
      for (const state of STATES) {
        for (const date of DAYS) {
          const asked = { ...QUESTIONS[id].parameters, state, date } as Record<string, string>;
          const told = openIn(graph, id, asked).map(({ instrument }) => instrument);
          const open = openOf(state, date);
          if ('other' in asked) for (const treaty of openOf(asked.other ?? '', date)) open.add(treaty);
          for (const treaty of told) expect(open, `${id} ${state} ${date}`).toContain(treaty);
          // ACTIP may ask for any duty in any of its articles.
          expect(told.includes('actip'), `${id} ${state} ${date}`).toBe(open.has('actip'));
          named += told.length;
        }
      }
    }
    expect(named).toBeGreaterThan(100);
  });

  it('is named in every question that answers with clauses of ACTIP, and in none about who joined', () => {
    for (const id of QUESTION_IDS) {
      const given = { ...QUESTIONS[id].parameters, date: seed.asOf } as Record<string, string>;
      const asked = {
        ...given,
        ...('state' in given ? { state: 'THA' } : {}),
        ...('group' in given ? { group: 'asean' } : {}),
        ...('instrument' in given ? { instrument: 'actip' } : {}),
      };
      const told = openIn(graph, id, asked);
      expect(
        told.some(({ instrument }) => instrument === 'actip'),
        id,
      ).toBe(CLAUSES.includes(id));
    }
  });

  it('is told of all texts adopted by the day, beside pairs and beside growth alike', () => {
    for (const [date, actip] of [
      ['1999-12-31', false],
      [seed.asOf, true],
    ] as const) {
      const told = openIn(graph, 'shared-duties', { date });
      expect(told.some(({ instrument }) => instrument === 'traffic-convention-1949')).toBe(true);
      expect(told.some(({ instrument }) => instrument === 'actip')).toBe(actip);
      for (const language of LANGUAGES)
        expect(growthOf(graph, seed.asOf, date, language).note).toContain(tellNotRead(graph, told, language));
    }
  });

  it('is told once, with every article, in each language', () => {
    const found = notReadIn(graph, ['actip'], undefined);
    expect(tellNotRead(graph, found, 'en')).toBe(
      'Not read, and could change this answer: Articles 5 to 13 and 17 to 23, and parts of Articles 14 and 16 of ACTIP.',
    );
    expect(tellNotRead(graph, found, 'id')).toBe(
      'Belum dibaca, dan dapat mengubah jawaban ini: Pasal 5 sampai 13 dan 17 sampai 23, dan sebagian Pasal 14 dan 16 ACTIP.',
    );
    expect(tellNotRead(graph, [], 'en')).toBe('');
    // Of a treaty that is not on trafficking only the article that is known to be about the duty.
    expect(
      notReadIn(graph, openTexts(graph), new Set(['residence-status'])).map(({ instrument }) => instrument),
    ).toEqual(['actip']);
    expect(notReadIn(graph, ['arab-charter'], new Set(['prohibit-slavery']))).toEqual([
      { instrument: 'arab-charter', whole: ['10'], part: [] },
    ]);
  });

  it('stands beside a path to a duty and beside the cells of a matrix as beside a question', () => {
    const of = (state: string, date: string) =>
      answerPaths(graph, state, 'residence-status', PathRules.parse({ date, limit: 1 })).note.includes(
        'Not read, and could',
      );
    for (const state of ['THA', 'KHM', 'LAO', 'FRA', 'JPN'])
      for (const date of DAYS) expect(of(state, date), `${state} ${date}`).toBe(openOf(state, date).has('actip'));
    const note = (rows: string) => {
      const asked = { ...MatrixAsked.parse({ rows }), language: 'en' as const };
      return matrix(graph, seed.asOf, asked).note;
    };
    expect(note('asean')).toContain('parts of Articles 14 and 16 of ACTIP');
    expect(note('Europe')).not.toContain('ACTIP');
    expect(LANGUAGES.length).toBeGreaterThan(1);
  });
});

describe('a word of comparison', () => {
  const clause = (instrument: string, force: LinkOf<'IMPOSES'>['force'], number: number) => ({
    values: { duty: 'd', instrument },
    links: [
      { id: `${instrument}${number}`, type: 'IMPOSES', force, confidence: 'high', start: 'a', end: 'd' } as GraphLink,
    ],
  });
  const other = (instrument: string) => ({
    values: { duty: 'elsewhere', instrument },
    links: [
      { id: `${instrument}x`, type: 'IMPOSES', force: 'unread', confidence: 'high', start: 'b', end: 'e' } as GraphLink,
    ],
  });

  it('stands only where no clause that may yet be read could change it', () => {
    const read = FORCES.filter((force) => force !== 'unread');
    const sides = [undefined, ...read];
    let open = 0;
    for (const mine of sides)
      for (const theirs of sides)
        for (const [mineOpen, theirsOpen] of [
          [false, false],
          [true, false],
          [false, true],
          [true, true],
        ]) {
          if (!mine && !theirs) continue;
          const rows = [...(mine ? [clause('m', mine, 1)] : []), ...(theirs ? [clause('t', theirs, 1)] : [])];
          const unread = [...(mineOpen ? [other('m')] : []), ...(theirsOpen ? [other('t')] : [])];
          const word = (more: ReturnType<typeof clause>[]) =>
            differences([...rows, ...more, ...unread], 'm').find(({ values }) => values.duty === 'd')?.values
              .difference;
          const said = word([]);
          const later = [
            ...(mineOpen ? read.map((force) => [clause('m', force, 2)]) : []),
            ...(theirsOpen ? read.map((force) => [clause('t', force, 2)]) : []),
            ...(mineOpen && theirsOpen
              ? read.flatMap((a) => read.map((b) => [clause('m', a, 2), clause('t', b, 2)]))
              : []),
          ];
          // Told as if that clause were all there is to read.
          const settled = new Set(
            [[], ...later].map(
              (more) =>
                differences([...rows, ...more], 'm').find(({ values }) => values.duty === 'd')?.values.difference,
            ),
          );
          expect(said === 'unread', `${mine} ${theirs} ${mineOpen} ${theirsOpen}`).toBe(settled.size > 1);
          if (settled.size > 1) open += 1;
          else expect([...settled]).toEqual([said]);
        }
    expect(open).toBeGreaterThan(40);
  });
});
