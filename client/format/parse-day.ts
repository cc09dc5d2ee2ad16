/** A day as people type it: 2007-07-15, 15 July 2007, 15 jul 2007, 15 Juli 2007. */
import { FullDate } from '#contract/nodes.ts';
import { LANGUAGES } from '#contract/vocabulary.ts';
import { sayDate } from './dates.ts';

/** Letters from which a month is meant. */
const SHORTEST_MONTH = 3;

/** Undefined where the text is no day that there is. */
export function parseDay(text: string): string | undefined {
  const [, day = '', word = '', year = ''] = /^(\d{1,2})\s+(\p{L}+)\s+(\d{4})$/u.exec(text.trim()) ?? [];
  const month = word ? monthOf(word.toLowerCase()) : 0;
  const iso = month > 0 ? `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}` : text.trim();
  return FullDate.safeParse(iso).data;
}

/** From 1; 0 where no month of any language begins so. */
function monthOf(word: string): number {
  const numbers = Array.from({ length: 12 }, (_, n) => n + 1);
  const called = (n: number, language: string) =>
    sayDate(`2000-${String(n).padStart(2, '0')}`, language)
      .toLowerCase()
      .startsWith(word);
  return word.length < SHORTEST_MONTH
    ? 0
    : (numbers.find((n) => LANGUAGES.some((language) => called(n, language))) ?? 0);
}
