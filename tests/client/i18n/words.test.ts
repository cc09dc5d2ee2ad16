/** Every language says what English says: the same words, with the same gaps to fill, in its own plural forms. */
import { readdirSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { FINDING_FORMS, INSTITUTION_FORMS, INSTRUMENT_FORMS, LANGUAGES } from '#contract/vocabulary.ts';
import { fetchWords, i18n, startWords } from '../../../client/i18n/i18n.ts';
import { realSeed } from '../../support/real-seed.ts';

type Tree = { [key: string]: string | Tree };
const FORM = /_(zero|one|two|few|many|other)$/;
const stem = (key: string) => key.replace(FORM, '');
const gaps = (text: string) => [...new Set(text.match(/\{\{\w+\}\}/g) ?? [])].sort();

function flat(tree: Tree, at = ''): [string, string][] {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? [[`${at}${key}`, value] as [string, string]] : flat(value, `${at}${key}.`),
  );
}
const said = (language: string) => flat(i18n.getResourceBundle(language, 'translation') as Tree);

beforeAll(async () => {
  await startWords('en');
  // The English words of seminars and of the console come with their programs.
  await import('../../../client/present/load-words.ts');
  await import('../../../client/panels/Cypher/load-words.ts');
  await Promise.all(LANGUAGES.map(fetchWords));
});

describe.each(LANGUAGES)('the words in "%s"', (language) => {
  it('are those of English, none of them empty', () => {
    const words = said(language);
    expect([...new Set(words.map(([key]) => stem(key)))].sort()).toEqual(
      [...new Set(said('en').map(([key]) => stem(key)))].sort(),
    );
    expect(words.length).toBeGreaterThan(900);
    expect(words.filter(([, text]) => text.trim() === '')).toEqual([]);
  });

  it('leave the same gaps to fill', () => {
    const english = new Map<string, string[]>();
    for (const [key, text] of said('en')) english.set(stem(key), [...(english.get(stem(key)) ?? []), ...gaps(text)]);
    // A form for one may leave a number out, so what is missing is asked of the general form.
    const foreign = said(language).filter(([key, text]) =>
      gaps(text).some((gap) => !english.get(stem(key))?.includes(gap)),
    );
    const missing = said(language)
      .filter(([key]) => FORM.exec(key)?.[1] === undefined || key.endsWith('_other'))
      .filter(([key, text]) => english.get(stem(key))?.some((gap) => !gaps(text).includes(gap)));
    expect({ foreign, missing }).toEqual({ foreign: [], missing: [] });
  });

  it('have the plural forms that the language has', () => {
    const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories.toSorted();
    const counted = new Map<string, string[]>();
    for (const [key] of said(language)) {
      const form = FORM.exec(key)?.[1];
      if (form) counted.set(stem(key), [...(counted.get(stem(key)) ?? []), form].sort());
    }
    expect(counted.size).toBeGreaterThan(30);
    expect([...counted].filter(([, has]) => String(has) !== String(forms))).toEqual([]);
  });
});

describe('every word', () => {
  it('is said somewhere', () => {
    const root = new URL('../../../client/', import.meta.url);
    const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter(
      (file) => /\.tsx?$/.test(file) && !file.startsWith('i18n/'),
    );
    const code = files.map((file) => readFileSync(new URL(file, root), 'utf8')).join('\n');
    const whole = new Set([...code.matchAll(/['"`]([\w-]+(?:\.[\w -]+)+)['"`]/g)].map(([, key]) => key));
    // A key that is put together from parts: each gap stands for one part.
    const parts = [...code.matchAll(/`([\w-]+\.(?:[^`$]|\$\{[^`}]*\})*)`/g)].flatMap(([, text = '']) =>
      text.includes('${') ? [new RegExp(`^${text.replaceAll('.', '\\.').replace(/\$\{[^}]*\}/g, '[^.]+')}$`)] : [],
    );
    const unsaid = [...new Set(said('en').map(([key]) => stem(key)))].filter(
      (key) => !whole.has(key) && !parts.some((part) => part.test(key)),
    );
    expect(unsaid).toEqual([]);
  });
});

describe('how many there are', () => {
  it('is grouped as the language does it, and a year is not', async () => {
    const said = async (language: string, year: number) => {
      await i18n.changeLanguage(language);
      return [i18n.t('caption.nodes', { count: 12_361 }), i18n.t('growth.year', { year })].join(' ');
    };
    expect(await said('en', 2026)).toMatch(/12,361 .*2026/);
    expect(await said('id', 2026)).toMatch(/12\.361 .*2026/);
    await i18n.changeLanguage('en');
  });
});

describe('a word of a code', () => {
  const nodes = realSeed().nodes;

  it.each(LANGUAGES)('has its own in "%s"', (language) => {
    const words = new Map(said(language));
    const codes = nodes.flatMap((node) => [
      ...('form' in node ? [`forms.${node.form}`] : []),
      ...(node.kind === 'Country' ? [`subregions.${node.subregion}`] : []),
      ...(node.kind === 'Finding' && node.lawElement ? [`lawElements.${node.lawElement}`] : []),
    ]);
    expect(codes.length).toBeGreaterThan(500);
    expect([...new Set(codes)].filter((code) => !words.has(code))).toEqual([]);
    const forms = [...INSTRUMENT_FORMS, ...INSTITUTION_FORMS, ...FINDING_FORMS];
    expect(forms.filter((form) => form.includes('-') && words.get(`forms.${form}`) === form)).toEqual([]);
  });
});

describe('the Indonesian word for a date', () => {
  it('is “tanggal”: “hari ini” is today, and “hari” what a time is counted in', () => {
    const days = said('id').filter(([key, text]) => /\bhari\b/i.test(text) && !key.startsWith('growth.'));
    expect(days).toEqual([]);
    const folder = new URL('../../../server/law/sentences/id/', import.meta.url);
    for (const file of readdirSync(folder).filter((name) => name !== 'cues.ts'))
      expect(readFileSync(new URL(file, folder), 'utf8'), file).not.toMatch(/\bhari\b/i);
  });
});
