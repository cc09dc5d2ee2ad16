/** Which languages there are, and how a component asks for a word. */
import { type Language, languageOf } from '#contract/vocabulary.ts';
import i18next, { type FormatterModule } from 'i18next';
import { initReactI18next, useTranslation } from 'react-i18next';
import { remember } from '../api/remember.ts';
import { words as english } from './en/words.ts';
import type { EnglishWords, Words } from './words.ts';

declare module 'i18next' {
  interface CustomTypeOptions {
    // The English words of seminars and of the console come with their programs: load-words.ts.
    resources: { translation: EnglishWords };
  }
}

export const i18n = i18next.createInstance();

/** The gaps that hold how many there are; in others a number is a year or the number of a place. */
const COUNTS = new Set([
  'count',
  'all',
  'more',
  'of',
  'nodes',
  'links',
  'rows',
  'shown',
  'hidden',
  'sources',
  'high',
  'medium',
  'low',
]);

/** 2361 is said as 2,361 or 2.361, as the language writes it. */
const numbers: FormatterModule = {
  type: 'formatter',
  init() {},
  add() {},
  addCached() {},
  format(value, _format, language, options) {
    const counted = typeof value === 'number' && COUNTS.has(String(options?.interpolationkey));
    return counted ? value.toLocaleString(language) : String(value);
  },
};

/** English is always there; the others are fetched when they are first spoken or searched. */
const OTHERS: Record<Exclude<Language, 'en'>, () => Promise<void>> = {
  id: remember(async () => addWords('id', (await import('./id/words.ts')).words)),
};

function addWords(language: Language, words: Words): void {
  i18n.addResourceBundle(language, 'translation', words, true);
}

/** Without it, words of that language are told in English. */
export const fetchWords = (language: Language): Promise<void> =>
  language === 'en' ? Promise.resolve() : OTHERS[language]();

export async function startWords(language: Language): Promise<void> {
  // To begin anew would drop the words that were added since.
  if (i18n.isInitialized) await i18n.changeLanguage(language);
  else
    void i18n
      .use(initReactI18next)
      .use(numbers)
      .init({
        lng: language,
        fallbackLng: 'en',
        resources: { en: { translation: english } },
        // React escapes what it draws; escaping twice would show "&amp;".
        interpolation: { escapeValue: false, alwaysFormat: true },
        initAsync: false,
      });
  // Where they cannot be fetched the screen speaks English rather than not at all.
  await fetchWords(language).catch(() => undefined);
}

/** The language that the screen speaks. */
export function useLanguage(): Language {
  return languageOf(useTranslation().i18n.language);
}
