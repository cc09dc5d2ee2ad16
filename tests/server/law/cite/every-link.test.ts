/** Every link of the seed is cited by its authority, and every treaty once. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CITE_STYLES } from '#contract/vocabulary.ts';
import { cite, cslItems } from '#law/cite/cite.ts';
import { type CiteItem, holdsText, lawCited } from '#law/cite/item.ts';
import { lawOfLink } from '#law/cite/law-of-link.ts';
import { oscola } from '#law/cite/oscola.ts';
import { realSeed } from '../../../support/real-seed.ts';

const seed = realSeed();
const nodes = new Map(seed.nodes.map((node) => [node.id, node]));
const sources = new Map(seed.sources.map((source) => [source.id, source]));
const items: CiteItem[] = await Promise.all(
  seed.links.flatMap((link) => {
    const source = sources.get(link.source);
    if (!source) return [];
    const citedIn = sources.get(source.citedBy ?? '');
    return [
      lawOfLink(link, (id) => nodes.get(id)).then((law) => ({ source, pinpoint: link.pinpoint, citedIn, ...law })),
    ];
  }),
);
const ofLaw = items.filter((item) => lawCited(item) !== undefined);

/** What nothing that is cited may rest on. */
const FORBIDDEN =
  /github|gitlab|wikileaks|\bcable\b|unknown|scraped|wikipedia|encyclop|scribd|studylib|docslib|general knowledge|mirrored/i;

/** Without the ids, which are only there to tell entries apart. */
const unkeyed = (text: string) => text.replace(/@\w+\{\S+,$|^ID {2}- .*$|"id": ".*"/gm, '');

describe('a citation', () => {
  it('of any link rests on nothing that is no authority, in any style', () => {
    expect(items.length).toBe(seed.links.length);
    const wrong = CITE_STYLES.flatMap((style) =>
      [...new Set(items.map((item) => unkeyed(cite([item], style))))].filter((text) => FORBIDDEN.test(text)),
    );
    expect(wrong).toEqual([]);
  });

  it('of a provision ends at the place, unless a report told of it or the copy is asked for', () => {
    const texts = ofLaw.filter(({ source }) => holdsText(source));
    expect(texts.length).toBeGreaterThan(2000);
    const long = texts.filter((item) => /https?:|read in|cited in/.test(oscola(item)));
    expect(long.map((item) => oscola(item))).toEqual([]);
    const copies = texts.filter(({ source }) => source.readVia);
    expect(copies.filter((item) => !oscola(item, true).includes(`read in ${item.source.readVia}`))).toEqual([]);
    const told = ofLaw.filter(({ source }) => !holdsText(source));
    expect(told.filter((item) => !oscola(item).includes(', cited in '))).toEqual([]);
  });

  it('of many provisions lists each treaty once', () => {
    const csl = cslItems(ofLaw);
    const treaties = csl.filter(({ type }) => type === 'treaty').map(({ title }) => title.toLowerCase());
    expect(treaties.length).toBeGreaterThan(25);
    expect(treaties.filter((title, at) => treaties.indexOf(title) !== at)).toEqual([]);
  });
});

const TEN = [
  'palermo-protocol',
  'untoc',
  'coe-thb',
  'cedaw',
  'ilo-c029',
  'ilo-c182',
  'slavery-convention-1926',
  'actip',
  'rome-statute',
  'eu-directive-2024-1712',
];

describe('ten treaties', () => {
  it('read in five styles as in the golden file', async () => {
    const golden = join(import.meta.dirname, 'golden/ten-treaties.txt');
    expect(existsSync(golden)).toBe(true);
    const told = TEN.map((id) => {
      const item = ofLaw.find(({ instrument, amendedBy }) => (amendedBy ?? instrument)?.id === id);
      if (!item) throw new Error(`no provision of ${id} is cited`);
      const forms = CITE_STYLES.map((style) => `-- ${style}\n${cite([item], style).replaceAll('\r', '')}`);
      return `## ${id}\n${forms.join('\n')}\n-- oscola, with the copy\n${cite([item], 'oscola', { readIn: true })}\n`;
    });
    await expect(told.join('\n')).toMatchFileSnapshot(golden);
  });
});
