/** Of a memorandum between named parties it is told how the data treat it and between whom it is, never that it is no treaty. */
import { describe, expect, it } from 'vitest';
import { PathRules } from '#contract/path.ts';
import { LANGUAGES, type Language } from '#contract/vocabulary.ts';
import { askingOf } from '#law/no-path/context.ts';
import { causesOf } from '#law/no-path/causes.ts';
import { lawGraph, nodeOf } from '#law/graph.ts';
import { explainLink } from '#law/sentences/explain-link.ts';
import { tellStanding } from '#law/standing/explain-standing.ts';
import { realSeed } from '../../../support/real-seed.ts';

const seed = realSeed();
const graph = lawGraph(seed.nodes, seed.links, seed.sources);
const states = seed.nodes.flatMap(({ id, kind }) => (kind === 'Country' ? [id] : []));
const texts = seed.nodes.flatMap((node) => (node.kind === 'Instrument' && node.level !== 'national' ? [node] : []));
const memoranda = texts.filter(({ form }) => form === 'mou');
const soft = texts.filter(({ form, binding }) => !binding && form !== 'mou');
const signatures = seed.links.filter(({ type, end }) => type === 'SIGNED' && memoranda.some(({ id }) => id === end));
const DAYS = ['2005-01-01', '2012-06-30', seed.asOf];
const DENIES: Record<Language, RegExp> = { en: /no treaty|not a treaty|not treaties/, id: /bukan perjanjian/ };

/** What stands where: the standing, and why no path leads there. */
const said = (state: string, text: string, day: string, language: Language): string =>
  [
    tellStanding(graph, state, text, day, language)?.because ?? '',
    ...causesOf(askingOf(graph, language, PathRules.parse({ date: day })), [state, text]).map(
      ({ sentence }) => sentence,
    ),
  ].join(' ');

describe('a memorandum', () => {
  it('is never said to be no treaty, of any State on any day in any language', () => {
    expect(memoranda.length).toBeGreaterThan(7);
    const faults = LANGUAGES.flatMap((language) =>
      memoranda.flatMap(({ id }) =>
        states.flatMap((state) =>
          DAYS.map((day) => said(state, id, day, language)).filter((told) => DENIES[language].test(told)),
        ),
      ),
    );
    expect(faults).toEqual([]);
    for (const language of LANGUAGES)
      for (const link of signatures)
        expect(explainLink(graph, link, 'forward', { language }).sentence).not.toMatch(DENIES[language]);
  });

  it('names all the States that it is between, to those that it is not', () => {
    for (const { id } of memoranda) {
      const own = signatures.flatMap(({ start, end }) => (end === id ? (nodeOf(graph, start) ?? []) : []));
      const between = own.filter(({ kind }) => kind === 'Country');
      if (between.length < 2) continue;
      const told = said('NOR', id, seed.asOf, 'en');
      for (const { name } of between) expect(told, id).toContain(name);
      expect(told).toContain('treated here as a political commitment');
    }
    expect(said('TON', 'mou-tha-mmr', '2012-06-30', 'en')).toContain('between Myanmar and Thailand only');
  });

  it('is the only one: a declaration, a compact and a plan are still no treaties', () => {
    expect(soft.length).toBeGreaterThan(40);
    for (const language of LANGUAGES)
      for (const { id } of soft) expect(said('KHM', id, seed.asOf, language), id).toMatch(DENIES[language]);
  });
});
