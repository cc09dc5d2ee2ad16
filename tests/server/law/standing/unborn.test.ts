/** A text that was not adopted yet did not exist: said in every answer, of soft law as of treaties. */
import { describe, expect, it } from 'vitest';
import { MatrixAsked } from '#contract/matrix.ts';
import { PathRules } from '#contract/path.ts';
import { LANGUAGES, type Language } from '#contract/vocabulary.ts';
import { compareThings } from '#law/compare/compare.ts';
import { lawGraph } from '#law/graph.ts';
import { matrixOf } from '#law/matrix/matrix.ts';
import { askingOf } from '#law/no-path/context.ts';
import { causesOf } from '#law/no-path/causes.ts';
import { tellStanding } from '#law/standing/explain-standing.ts';
import { dayBefore, earliestDay } from '#law/time/dates.ts';
import { wingsOf } from '#law/wings/wings.ts';
import { noteOf } from '../../../../server/store/question-notes.ts';
import { realSeed } from '../../../support/real-seed.ts';

const seed = realSeed();
const graph = lawGraph(seed.nodes, seed.links, seed.sources);
const parties = seed.nodes.filter(({ id, kind }) => kind === 'Country' || id === 'eu');
const texts = seed.nodes.flatMap((node) =>
  node.kind === 'Instrument' && node.adopted !== undefined
    ? [{ ...node, born: earliestDay(node.adopted), eve: dayBefore(earliestDay(node.adopted)) }]
    : [],
);
const SAYS: Record<Language, RegExp> = { en: /^On .* did not exist yet: it was adopted /, id: /^Pada .* belum ada: / };

describe('a text on the day before it was adopted', () => {
  it('is told not to exist yet, to every State in both languages, and never on the day itself', () => {
    expect(texts.filter(({ binding }) => !binding).length).toBeGreaterThan(50);
    const faults = LANGUAGES.flatMap((language) =>
      texts.flatMap(({ id, eve, born }) =>
        parties.flatMap((party) => {
          const [before, after] = [eve, born].map((day) => tellStanding(graph, party.id, id, day, language));
          const noState = before?.standing === 'no such State';
          return noState !== SAYS[language].test(before?.because ?? '') && !SAYS[language].test(after?.because ?? '')
            ? []
            : [`${party.id} ${id} ${eve}: ${before?.because}`];
        }),
      ),
    );
    expect(faults).toEqual([]);
  });

  it('is the first reason that no path leads from it to a State or to another text', () => {
    const faults = LANGUAGES.flatMap((language) =>
      texts.flatMap(({ id, eve }) =>
        ['KHM', 'slavery-convention-1926', 'udhr'].flatMap((other) => {
          const [first] =
            other === id ? [] : causesOf(askingOf(graph, language, PathRules.parse({ date: eve })), [id, other]);
          const told =
            first === undefined || (first.kind === 'did not exist yet' && SAYS[language].test(first.sentence));
          return told ? [] : [`${id} ${other}: ${first.sentence}`];
        }),
      ),
    );
    expect(faults).toEqual([]);
  });

  it('is told so in the middle of its wings, of a comparison and in the note of a question that names it', () => {
    const nothing = { kept: [], reserved: [], leftOut: { low: 0, unread: 0, unknown: 0, reserved: 0 } };
    for (const language of LANGUAGES)
      for (const { id, eve, born } of texts) {
        expect(wingsOf(graph, id, eve, language)?.title, id).toMatch(SAYS[language]);
        expect(wingsOf(graph, id, born, language)?.title, id).not.toMatch(SAYS[language]);
        const asked = { group: 'asean', instrument: id, date: eve };
        expect(noteOf(graph, 'members-bound', asked, [], nothing, language), id).toMatch(SAYS[language]);
        const until = { ...asked, until: born };
        expect(noteOf(graph, 'members-changed', until, [], nothing, language), id).not.toMatch(SAYS[language]);
      }
    expect(compareThings(graph, ['untoc', 'crc'], '1995-01-01', 'en')?.note).toMatch(SAYS.en);
    expect(compareThings(graph, ['untoc', 'crc'], '2020-01-01', 'en')?.note).not.toMatch(SAYS.en);
  });

  it('heads its column in a matrix of treaties, where no State has joined it', () => {
    const matrix = matrixOf(graph, MatrixAsked.parse({ by: 'instrument', rows: 'all' }), '1995-01-01');
    const heads = matrix?.columns.filter(({ state }) => state === 'not adopted').map(({ id }) => id) ?? [];
    const unborn = texts.filter((text) => text.binding && text.level !== 'national' && text.born > '1995-01-01');
    expect(heads.sort()).toEqual(unborn.map(({ id }) => id).sort());
    const columns = matrix?.columns.flatMap(({ id }, column) => (heads.includes(id) ? [column] : [])) ?? [];
    const says = new Set(matrix?.cells.flatMap((row) => columns.map((column) => row[column]?.says)));
    expect(
      [...says].filter((each) => !['not joined', 'not open', 'not coded', 'no such State'].includes(each ?? '')),
    ).toEqual([]);
  });
});
