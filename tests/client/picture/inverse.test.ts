/** A relation that is walked backwards is told by its inverse: every type of link, in every language, on the line and in the sentence. */
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Answer } from '#contract/api.ts';
import type { GraphLink } from '#contract/links.ts';
import { LINK_TYPES, type LinkType } from '#contract/ontology.ts';
import { LANGUAGES } from '#contract/vocabulary.ts';
import { sentenceLines } from '../../server/law/sentences/all-sentences.ts';

// What a browser has and Node has not.
vi.stubGlobal('matchMedia', () => ({ matches: false }));
vi.stubGlobal('navigator', { language: 'en' });
afterAll(() => vi.unstubAllGlobals());
const { linkWord, relationWord, walked } = await import('../../../client/picture/styles.ts');
const { fetchWords, i18n, startWords } = await import('../../../client/i18n/i18n.ts');

/** Those that say the same from either end. */
const MUTUAL: readonly LinkType[] = ['COOPERATES_WITH'];

/** Told of both ends at once, whichever way one comes: whether a treaty is in force for a State on a day. */
const STANDINGS = ['PARTY_TO ended', 'PARTY_TO not yet on the day', 'PARTY_TO unknown on the day'];

const link = (id: string, type: LinkType, start: string, end: string) =>
  ({ id, type, start, end, source: 's', confidence: 'high' }) as GraphLink;

/** A path from `a` to `b` whose one step has these links. */
const path = (...links: GraphLink[]) =>
  ({ paths: [{ steps: [{ from: 'a', to: 'b', links, direction: 'forward' }] }] }) as unknown as Answer<'path'>;

beforeAll(async () => {
  await startWords('en');
  await Promise.all(LANGUAGES.map(fetchWords));
});

describe.each(LANGUAGES)('in "%s"', (language) => {
  beforeAll(() => i18n.changeLanguage(language).then(() => undefined));

  it.each(LINK_TYPES)('%s is read by its inverse from its end, on a path and beside a node', (type) => {
    const there = link('there', type, 'a', 'b');
    const back = link('back', type, 'b', 'a');
    const words = { forward: i18n.t(`relations.${type}.forward`), backward: i18n.t(`relations.${type}.backward`) };
    expect(words.forward === words.backward).toBe(MUTUAL.includes(type));
    expect([walked(there, path(there)), walked(back, path(back)), walked(back, undefined)]).toEqual([
      'forward',
      'backward',
      'forward',
    ]);
    // The word of a clause is how firm it is, from either end.
    if (type === 'IMPOSES') return;
    // Of two that go along one step each is read by itself.
    expect(linkWord(there, path(there, back))).toBe(words.forward);
    expect(linkWord(back, path(there, back))).toBe(words.backward);
    expect(relationWord(there, 'a')).toBe(words.forward);
    expect(relationWord(there, 'b')).toBe(words.backward);
  });

  it('every sentence of a link has one for the way back', () => {
    const lines = sentenceLines(language).trim().split('\n');
    const said = (way: string) =>
      new Map(
        lines.flatMap((line) => {
          const [, key, sentence] = line.match(new RegExp(`^(.*?) ${way}: (.*)$`)) ?? [];
          return key && sentence ? [[key, sentence] as const] : [];
        }),
      );
    const [forward, backward] = [said('forward'), said('backward')];
    expect([...backward.keys()]).toEqual([...forward.keys()]);
    expect(new Set([...forward.keys()].map((key) => key.split(' ')[0]))).toEqual(new Set(LINK_TYPES));
    const same = [...forward].filter(([key, sentence]) => backward.get(key) === sentence).map(([key]) => key);
    expect(same.filter((key) => !STANDINGS.includes(key))).toEqual([]);
  });
});
