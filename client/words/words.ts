/** Which languages there are, and how a component asks for a word. */
import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import { en } from './en.ts';
import { id } from './id.ts';
import type { presentEn } from './present-en.ts';
import type { Same } from './same.ts';

/** Another language is one more file of this shape. */
export type Words = Same<typeof en>;

declare module 'i18next' {
  interface CustomTypeOptions {
    // The words of seminars come with their program: present/words.ts.
    resources: { translation: typeof en & { present: typeof presentEn } };
  }
}

export const i18n = i18next.createInstance();

export function startWords(language: string): void {
  void i18n.use(initReactI18next).init({
    lng: language,
    fallbackLng: 'en',
    resources: { en: { translation: en }, id: { translation: id } },
    // React escapes what it draws; escaping twice would show "&amp;".
    interpolation: { escapeValue: false },
    initAsync: false,
  });
}
