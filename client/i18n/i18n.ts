/** Which languages there are, and how a component asks for a word. */
import { type Language, languageOf } from '#contract/vocabulary.ts';
import i18next from 'i18next';
import { initReactI18next, useTranslation } from 'react-i18next';
import { words as english } from './en/words.ts';
import type { EnglishWords, Words } from './words.ts';

declare module 'i18next' {
  interface CustomTypeOptions {
    // The English words of seminars come with their program: present/load-words.ts.
    resources: { translation: EnglishWords };
  }
}

export const i18n = i18next.createInstance();

/** English is always there; the others are fetched when they are first spoken or searched. */
const OTHERS: Record<Exclude<Language, 'en'>, () => Promise<{ words: Words }>> = {
  id: () => import('./id/words.ts'),
};
const fetched = new Map<Language, Promise<void>>();

/** Without it, words of that language are told in English. */
export function fetchWords(language: Language): Promise<void> {
  if (language === 'en') return Promise.resolve();
  const known = fetched.get(language);
  if (known) return known;
  const coming = OTHERS[language]().then(
    ({ words }) => void i18n.addResourceBundle(language, 'translation', words, true),
    (error: unknown) => {
      fetched.delete(language);
      throw error;
    },
  );
  fetched.set(language, coming);
  return coming;
}

export async function startWords(language: Language): Promise<void> {
  void i18n.use(initReactI18next).init({
    lng: language,
    fallbackLng: 'en',
    resources: { en: { translation: english } },
    // React escapes what it draws; escaping twice would show "&amp;".
    interpolation: { escapeValue: false },
    initAsync: false,
  });
  // Where they cannot be fetched the screen speaks English rather than not at all.
  await fetchWords(language).catch(() => undefined);
}

/** The language that the screen speaks. */
export function useLanguage(): Language {
  return languageOf(useTranslation().i18n.language);
}
