/** Every language says what English says: the same words, with the same gaps to fill, in its own plural forms. */
import { readdirSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { LANGUAGES } from '#contract/vocabulary.ts';
import { fetchWords, i18n, startWords } from '../../../client/i18n/i18n.ts';

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
