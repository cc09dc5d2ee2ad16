/** Which languages there are, and how a component asks for a word. */
import type { Language } from '#contract/vocabulary.ts';
import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import { en } from './en/app.ts';
import type { presentEn } from './en/present.ts';
import type { Words } from './words.ts';

declare module 'i18next' {
  interface CustomTypeOptions {
    // The words of seminars come with their program: present/words.ts.
    resources: { translation: typeof en & { present: typeof presentEn } };
  }
}

export const i18n = i18next.createInstance();

/** English is always there; the others are fetched when they are first spoken or searched. */
const OTHERS: Record<Exclude<Language, 'en'>, () => Promise<Words>> = {
  id: async () => (await import('./id/app.ts')).id,
};
const fetched = new Map<Language, Promise<void>>();

/** Without it, words of that language are told in English. */
export function fetchWords(language: Language): Promise<void> {
  if (language === 'en') return Promise.resolve();
  const known = fetched.get(language);
  if (known) return known;
  const coming = OTHERS[language]().then(
    (words) => void i18n.addResourceBundle(language, 'translation', words, true),
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
    resources: { en: { translation: en } },
    // React escapes what it draws; escaping twice would show "&amp;".
    interpolation: { escapeValue: false },
    initAsync: false,
  });
  // Where they cannot be fetched the screen speaks English rather than not at all.
  await fetchWords(language).catch(() => undefined);
}
