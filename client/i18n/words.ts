/** The shape that every language fills. */
import type { en } from './en/app.ts';

/** The shape of a language file. Languages without a form for one thing leave the "_one" words out. */
export type Same<T> = {
  [K in keyof T as K extends `${string}_one` ? never : K]: T[K] extends string ? string : Same<T[K]>;
};

/** Another language is one more file of this shape. */
export type Words = Same<typeof en>;
