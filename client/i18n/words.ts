/** The shape that every language fills: the English words, with the plural forms that the language itself has. */
import type { cypherWords } from './en/cypher.ts';
import type { presentWords } from './en/present.ts';
import type { words } from './en/words.ts';

/** Beside `_other`, which every language has, the forms that Intl.PluralRules may ask for. */
type Form = 'zero' | 'one' | 'two' | 'few' | 'many';

/** English words as another language says them. Which forms it needs is for its own rules of plurals to say. */
export type Same<T> = {
  [K in keyof T as K extends `${string}_one` ? never : K]: T[K] extends string ? string : Same<T[K]>;
} & {
  [K in keyof T as K extends `${infer Stem}_other` ? `${Stem}_${Form}` : never]?: string;
};

export type EnglishWords = typeof words & typeof presentWords & typeof cypherWords;

/** Another language is one more folder, whose `words.ts` has this shape. */
export type Words = Same<EnglishWords>;
