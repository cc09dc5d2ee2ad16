/** The words of the forms in the language of the screen. */
import type { TFunction } from 'i18next';
import { sayDate } from '../format/dates.ts';
import { i18n } from '../i18n/i18n.ts';

/** `term`: a word of one of the lists of `present.forms` by a name that the data have; the name itself where there is none. */
export type Say = {
  language: string;
  t: TFunction;
  date(date: string, length?: 'long' | 'short'): string;
  term(list: 'cells' | 'columns' | 'elements', name: string): string;
};

export const sayIn = (language: string = i18n.language): Say => {
  const t = i18n.getFixedT(language);
  return {
    language,
    t,
    date: (date, length = 'long') => sayDate(date, language, length),
    term: (list, name) => {
      const key = `present.forms.${list}.${name}`;
      return i18n.exists(key) ? t(key as 'present.forms.who') : name;
    },
  };
};

/** Stands for what is kept back. */
export const KEPT = '?';
