/** After the day of the list of parties nobody "had not joined": it is told who is not on the list, and to what day it was read. */
import { describe, expect, it } from 'vitest';
import type { NodeOf } from '#contract/nodes.ts';
import { PathRules } from '#contract/path.ts';
import { LANGUAGES, type Language } from '#contract/vocabulary.ts';
import { lawGraph } from '#law/graph.ts';
import { askingOf } from '#law/no-path/context.ts';
import { causesOf } from '#law/no-path/causes.ts';
import { tellStanding } from '#law/standing/explain-standing.ts';
import { dayAfter, latestDay } from '#law/time/dates.ts';
import { realSeed } from '../../../support/real-seed.ts';

const seed = realSeed();
const graph = lawGraph(seed.nodes, seed.links, seed.sources);
const states = seed.nodes.filter((node): node is NodeOf<'Country'> => node.kind === 'Country');
const treaties = seed.nodes.flatMap((node) =>
  node.kind === 'Instrument' && node.level !== 'national' && node.binding && node.form !== 'directive' ? [node] : [],
);
/** What a State did later is known to be later: its bond proves that it had not joined before. */
const bonded = new Set(seed.links.flatMap(({ type, start, end }) => (type === 'PARTY_TO' ? [`${start} ${end}`] : [])));
const strangers = treaties.flatMap((treaty) =>
  states.filter(({ id }) => !bonded.has(`${id} ${treaty.id}`)).map((state) => ({ state, treaty })),
);
const DENIES: Record<Language, RegExp> = {
  en: /had not joined|was not bound/,
  id: /belum menjadi pihak|belum terikat/,
};
const RESTS: Record<Language, RegExp> = {
  en: /read to .*; no later list was read|no whole list of its parties was read/,
  id: /daftar yang lebih baru belum dibaca|belum ada daftar lengkap/,
};
const told = (state: string, treaty: string, day: string, language: Language) =>
  tellStanding(graph, state, treaty, day, language);

describe('a State that is not on the list of parties', () => {
  it('is said not to be on it on every later day, and not to have joined on no such day', () => {
    let asked = 0;
    const faults = strangers.flatMap(({ state, treaty }) =>
      [treaty.listReadTo ? dayAfter(latestDay(treaty.listReadTo)) : '1999-06-15', seed.asOf].flatMap((day) =>
        LANGUAGES.flatMap((language) => {
          const { standing, because, onList } = told(state.id, treaty.id, day, language) ?? {
            standing: '',
            because: '',
          };
          // Of a treaty without a whole list nobody is said not to have joined.
          const unlisted = standing === 'not coded' && treaty.listReadTo === undefined && onList !== undefined;
          if (standing === 'not joined' && treaty.listReadTo === undefined && (treaty.adopted ?? '') <= day)
            return [`${state.id} ${treaty.id} ${day}: ${standing}`];
          if (standing !== 'not joined' && standing !== 'signed' && !unlisted)
            return onList === undefined ? [] : [`${state.id} ${treaty.id} ${onList}`];
          if (treaty.adopted !== undefined && day < treaty.adopted) return [];
          asked += 1;
          const right =
            RESTS[language].test(because) &&
            !DENIES[language].test(because) &&
            onList === (treaty.listReadTo ?? 'none');
          return right ? [] : [`${state.id} ${treaty.id} ${day}: ${because}`];
        }),
      ),
    );
    expect(asked).toBeGreaterThan(8_000);
    expect(faults.slice(0, 20)).toEqual([]);
  });

  it('had not joined on the day of the list and before', () => {
    let asked = 0;
    for (const { state, treaty } of strangers) {
      if (treaty.listReadTo === undefined) continue;
      const on = told(state.id, treaty.id, latestDay(treaty.listReadTo), 'en');
      if (on?.standing !== 'not joined') continue;
      expect(on.because).toContain('had not joined');
      expect(on.onList).toBeUndefined();
      asked += 1;
    }
    expect(asked).toBeGreaterThan(2_000);
  });

  it('is told so where no path leads to the treaty', () => {
    const causes = (day: string) =>
      causesOf(askingOf(graph, 'en', PathRules.parse({ date: day })), ['SOM', 'coe-thb']).map(
        ({ sentence }) => sentence,
      );
    expect(causes('2026-04-21')).toEqual([
      'Somalia is not among the parties to the CoE Trafficking Convention (list of parties read to 2022); nothing read reaches 21 April 2026.',
    ]);
    expect(causes('2012-04-21')[0]).toContain('had not joined');
  });
});
