/** Which languages there are, and how a component asks for a word. */
import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import { en } from './en.ts';
import { id } from './id.ts';

/** The shape of a language file. Languages without a form for one thing leave the "_one" words out. */
export type Words = Same<typeof en>;
type Same<T> = { [K in keyof T as K extends `${string}_one` ? never : K]: T[K] extends string ? string : Same<T[K]> };

declare module 'i18next' {
  interface CustomTypeOptions {
    resources: { translation: typeof en };
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
