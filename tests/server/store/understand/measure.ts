/** Asks every phrase once and counts how often the reading was right, offered, or wrong without a doubt. */
import type { LawGraph } from '../../../../server/law/graph.ts';
import { understand } from '../../../../server/store/understand/understand.ts';
import type { Understood } from '#contract/understand.ts';
import { inShort, same } from './in-short.ts';

export type Phrases = readonly (readonly [text: string, ...meant: string[]])[];
export type Tried = { text: string; meant: readonly string[]; got: string[]; sure: boolean; told: Understood };
export type Counts = { phrases: number; first: number; three: number; wrong: number; sure: number };

export const AS_OF = '2026-11-24';

/** `half`: 0 the odd ones, 1 the even ones, which nobody tuned by. */
export function tryAll(graph: LawGraph, language: 'en' | 'id', phrases: Phrases, half: 0 | 1): Tried[] {
  return phrases
    .filter((_, at) => at % 2 === half)
    .map(([text, ...meant]) => {
      const told = understand(graph, AS_OF, { q: text, language });
      return { text, meant, got: told.readings.map(({ view }) => inShort(view)), sure: told.sure, told };
    });
}

export const isFirst = ({ meant, got }: Tried): boolean =>
  meant[0] === 'none' ? got.length === 0 : meant.some((each) => same(each, got[0] ?? ''));
export const isOffered = (tried: Tried): boolean =>
  isFirst(tried) || tried.meant.some((each) => tried.got.some((view) => same(each, view)));
export const isSilentlyWrong = (tried: Tried): boolean => tried.sure && !isFirst(tried);

export function count(all: readonly Tried[]): Counts {
  const number = (holds: (tried: Tried) => boolean) => all.filter(holds).length;
  return {
    phrases: all.length,
    first: number(isFirst),
    three: number(isOffered),
    wrong: number(isSilentlyWrong),
    sure: number(({ sure }) => sure),
  };
}
