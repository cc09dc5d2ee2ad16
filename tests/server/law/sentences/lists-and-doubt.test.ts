/** Every sentence of presence or absence names the day of its list, and whatever is of low confidence says so: over all of them. */
import { describe, expect, it } from 'vitest';
import { EVENT_TEXTS as EN } from '../../../../server/law/sentences/en/events.ts';
import { EVENT_TEXTS as ID } from '../../../../server/law/sentences/id/events.ts';
import { LANGUAGES, type Language } from '#contract/vocabulary.ts';
import { EventsAsked } from '#contract/events.ts';
import { PathRules } from '#contract/path.ts';
import { tellEvents } from '#law/events/events.ts';
import { lawGraph } from '#law/graph.ts';
import { answerPaths } from '#law/answer/path-answer.ts';
import { explainLink } from '#law/sentences/explain-link.ts';
import { PHRASES } from '#law/sentences/languages.ts';
import { tellStanding } from '#law/standing/explain-standing.ts';
import { realSeed } from '../../../support/real-seed.ts';

const seed = realSeed();
const graph = lawGraph(seed.nodes, seed.links, seed.sources);
const LIST: Record<Language, RegExp> = {
  en: /a list of parties read to|no whole list of/,
  id: /daftar pihak yang dibaca|daftar lengkap/,
};

describe('the day of the list', () => {
  it('stands in every sentence that somebody joined or only signed, read either way', () => {
    let told = 0;
    for (const link of graph.links) {
      if (link.type !== 'PARTY_TO' && link.type !== 'SIGNED') continue;
      const text = graph.nodes.find(({ id }) => id === link.end);
      // Nobody is party to what does not bind.
      if (text?.kind !== 'Instrument' || !text.binding) continue;
      for (const language of LANGUAGES)
        for (const direction of ['forward', 'backward'] as const) {
          const { sentence } = explainLink(graph, link, direction, { language });
          expect(
            /list of parties|whole list|daftar pihak|daftar lengkap/.test(sentence),
            `${link.id} ${sentence}`,
          ).toBe(true);
          told += 1;
        }
    }
    expect(told).toBeGreaterThan(20_000);
  });

  it('stands in the standing of every State under every treaty that it may join', () => {
    const treaties = seed.nodes.filter(
      (node) => node.kind === 'Instrument' && node.binding && node.level !== 'national',
    );
    const states = seed.nodes.filter(({ kind }) => kind === 'Country');
    const NAMELESS = new Set(['not open', 'bound by EU law', 'no such State', 'not coded']);
    let told = 0;
    for (const { id: treaty } of treaties)
      for (const { id: state } of states) {
        const language = told % 2 === 0 ? 'en' : 'id';
        const standing = tellStanding(graph, state, treaty, seed.asOf, language);
        if (!standing || NAMELESS.has(standing.standing)) continue;
        // A bond by the law of the Union is read off no list of parties.
        if (standing.evidence.some(({ link }) => link.type === 'BOUND_BY_EU_LAW')) continue;
        expect(
          LIST[language].test(standing.because) || /list of parties|daftar pihak/.test(standing.because),
          `${state} ${treaty}: ${standing.because}`,
        ).toBe(true);
        told += 1;
      }
    expect(told).toBeGreaterThan(8_000);
  });

  it('stands in every reason that a State has not joined, with a day and without one', () => {
    let told = 0;
    for (const date of [seed.asOf, undefined])
      for (const state of ['THA', 'USA', 'IRN', 'SOM', 'FRA', 'KOR'])
        for (const treaty of [
          'coe-thb',
          'saarc-trafficking',
          'actip',
          'refugee-convention-1951',
          'palermo-protocol',
          'crc',
        ]) {
          const causes = answerPaths(graph, state, treaty, PathRules.parse(date ? { date } : {})).whyNot?.causes ?? [];
          for (const { kind, sentence } of causes) {
            if (kind !== 'not a party' || /for States|may join|open to/.test(sentence)) continue;
            expect(sentence, `${state} ${treaty}`).toMatch(/list of parties|whole list/);
            told += 1;
          }
        }
    expect(told).toBeGreaterThan(8);
  });
});

describe('low confidence', () => {
  it('is heard in every sentence, standing and event that rests on it, in each language', () => {
    let told = 0;
    for (const link of graph.links) {
      if (link.confidence !== 'low') continue;
      for (const language of LANGUAGES) {
        expect(explainLink(graph, link, 'forward', { language }).sentence, link.id).toContain(PHRASES[language].hedge);
        if (link.type === 'PARTY_TO' || link.type === 'SIGNED')
          expect(tellStanding(graph, link.start, link.end, seed.asOf, language)?.because, link.id).toContain(
            PHRASES[language].hedge,
          );
        told += 1;
      }
    }
    expect(told).toBeGreaterThan(200);
  });

  it('is heard of a notice that nobody has read, though the bond itself is sure', () => {
    const unsure = graph.links.filter(({ noticeConfidence }) => noticeConfidence === 'low');
    expect(unsure.map(({ start }) => start).sort()).toEqual(['BFA', 'MLI', 'NER', 'NRU', 'TCD', 'VEN']);
    for (const link of unsure) {
      expect(link.confidence).not.toBe('low');
      expect(explainLink(graph, link, 'forward').sentence).toContain('(not certain: the notice was not read)');
      const { events } = tellEvents(graph, {
        ...EventsAsked.parse({ parties: [link.start], instruments: [link.end] }),
        language: 'en',
      });
      for (const { kind, sentence } of events)
        expect(sentence.includes(PHRASES.en.hedge), sentence).toBe(['notice', 'ended'].includes(kind));
    }
  });
});

describe('lists that were read to one day', () => {
  it.each([
    ['en', EN],
    ['id', ID],
  ] as const)('name it once: %s', (_, { note }) => {
    const said = note.many('3 February 2026', '3 February 2026');
    expect(said.match(/3 February 2026/g)).toHaveLength(1);
    expect(note.many('1 May 2025', '3 February 2026')).toMatch(/1 May 2025.*3 February 2026/);
  });
});
