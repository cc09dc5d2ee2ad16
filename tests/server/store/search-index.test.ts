/** Names as people type them lead to what they mean, over every State and every instrument of the data. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildSeed } from '../../../graph-seed/build.ts';
import { indexNames, namesOf } from '../../../server/store/search-index.ts';
import { plain } from '../../../server/store/search-terms.ts';

const { nodes } = buildSeed();
const index = indexNames(nodes);
const first = (text: string): string | undefined => index.find(text, 12).hits[0]?.node.id;
const states = nodes.flatMap((node) => (node.kind === 'Country' ? [node] : []));
const articles = nodes.flatMap((node) => (node.kind === 'Article' ? [node] : []));

/** Names that two States share, or a State and something else, say nothing of which is meant. */
const owners = new Map<string, Set<string>>();
for (const node of nodes) {
  for (const name of namesOf(node)) owners.set(plain(name), (owners.get(plain(name)) ?? new Set()).add(node.id));
}
const isItsOwn = (name: string): boolean => owners.get(plain(name))?.size === 1;

describe('States', () => {
  it('are found first by any name they go by, in nine languages', () => {
    const asked = states.flatMap((state) =>
      namesOf(state)
        .filter((name) => isItsOwn(name))
        .map((name) => ({ name, id: state.id })),
    );
    expect(asked.length).toBeGreaterThan(1500);
    expect(
      asked.filter(({ name, id }) => first(name) !== id).map(({ name, id }) => `${name}: ${first(name)}, not ${id}`),
    ).toEqual([]);
  });

  it.each([
    ['Vietnam', 'VNM'],
    ['South Korea', 'KOR'],
    ['North Korea', 'PRK'],
    ['Turkey', 'TUR'],
    ['Ivory Coast', 'CIV'],
    ['East Timor', 'TLS'],
    ['Kamboja', 'KHM'],
    ['Filipina', 'PHL'],
    ['Amerika Serikat', 'USA'],
    ['កម្ពុជា', 'KHM'],
    ['ประเทศไทย', 'THA'],
    ['ไทย', 'THA'],
    ['ប្រទេសកម្ពុជា', 'KHM'],
    ['كمبوديا', 'KHM'],
    ['Campuchia', 'KHM'],
    ['柬埔寨', 'KHM'],
    ['Camboya', 'KHM'],
    ['Cambodge', 'KHM'],
    ['Russia', 'RUS'],
    ['Laos', 'LAO'],
    ['Burma', 'MMR'],
    ['ecpat', 'ecpat'],
    ['UK', 'GBR'],
    ['USA', 'USA'],
    ['U.S.A.', 'USA'],
    ['Viet', 'VNM'],
    ['Thai', 'THA'],
    ['Niger', 'NER'],
    ['Guinea', 'GIN'],
  ])('%s is %s, before the laws that begin with it', (text, id) => {
    expect(first(text)).toBe(id);
  });

  it('leave out what lists say and nobody does', () => {
    const all = states.flatMap(({ aliases }) => aliases ?? []);
    expect(all.filter((name) => / - |SAR|[()[\]]|\p{Cf}/u.test(name))).toEqual([]);
  });
});

describe('articles', () => {
  it.each([
    'palermo protocol article 6',
    'Palermo Protocol art. 6',
    'palermo protocol pasal 6',
    'article 6 palermo protocol',
    'TIP Protocol articles 6',
  ])('%s is article 6', (text) => {
    expect(first(text)).toBe('palermo-protocol/6');
  });

  it('of every instrument are found by its name and their number', () => {
    const byId = new Map(nodes.map((node) => [node.id, node]));
    const plainNumber = articles.filter(({ number }) => /^\d+$/.test(number));
    expect(plainNumber.length).toBeGreaterThan(200);
    const missed = plainNumber.filter(({ id, instrument, number }) => {
      const name = byId.get(instrument)?.name ?? '';
      return isItsOwn(name) && !index.find(`${name} article ${number}`, 50).hits.some(({ node }) => node.id === id);
    });
    expect(missed.map(({ id }) => id)).toEqual([]);
  });

  it('stand in the order of their numbers', () => {
    const { hits } = index.find('palermo protocol article', 50);
    const numbers = hits.flatMap(({ node }) =>
      node.kind === 'Article' && node.instrument === 'palermo-protocol' ? [Number(node.number)] : [],
    );
    expect(numbers.length).toBeGreaterThan(8);
    expect(numbers).toEqual([...numbers].sort((a, b) => a - b));
  });
});

describe('what was typed', () => {
  it('means the same however it is spelt', () => {
    const spelt: ((text: string) => string)[] = [
      (text) => text.toUpperCase(),
      (text) => text.normalize('NFD'),
      (text) => Array.from(text).join('\u200B'),
      (text) => `\u202E${text}`,
      (text) => text.replace(/[A-Za-z0-9]/g, (c) => String.fromCodePoint((c.codePointAt(0) ?? 0) + 0xfee0)),
      (text) => `  ${text.replaceAll(' ', '\u00A0')} `,
    ];
    for (const text of ['Việt Nam', 'forced labour', 'C182', 'Palermo Protocol']) {
      for (const spell of spelt) expect([text, first(spell(text))]).toEqual([text, first(text)]);
    }
    expect(first('U.N.O.D.C.')).toBe('unodc');
  });

  it('is offered near names where nothing is called so, and they are told as such', () => {
    const near = index.find('palremo protokol zzz', 12);
    expect(near.near).toBe(true);
    expect(near.hits.map(({ node }) => node.id)).toContain('palermo-protocol');
    expect(index.find('palermo protocol', 12).near).toBe(false);
    expect(index.find('qqqqqqqq', 12)).toEqual({ hits: [], total: 0, near: false });
  });

  it('is answered without an error whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const { hits, total } = index.find(text, 12);
        expect(hits.length).toBeLessThanOrEqual(Math.min(total, 12));
      }),
      { numRuns: 200 },
    );
  });
});

describe('an acronym', () => {
  it.each(['/unodc', 'unodc?', ' “UNODC”', 'U.N.O.D.C.'])('takes %s for the exact name, marks and all', (text) => {
    expect(first(text)).toBe('unodc');
  });

  it.each(['unodc', 'unicef', 'ecpat', 'greta', 'interpol'])(
    '%s leads to the body, and so does all but its end',
    (text) => {
      expect([first(text), first(text.slice(0, -1))]).toEqual([text, text]);
    },
  );
});
