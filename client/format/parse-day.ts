/** A day as people type it: 2007-07-15, 15 July 2007, July 15, 2007, 15.7.2007, 15 Juli 2007. */
import { FullDate } from '#contract/nodes.ts';
import { LANGUAGES } from '#contract/vocabulary.ts';
import { sayDate } from './dates.ts';

/** Letters from which a month is meant. */
const SHORTEST_MONTH = 3;

/** A day; two days of which either may be meant, the day of the month first; or none that there is. */
export type ReadDay = { day: string } | { either: [string, string] } | { none: true };

export function readDay(text: string): ReadDay {
  const parts = text
    .trim()
    .replace(/(\d)(st|nd|rd|th)\b/i, '$1')
    .match(/^([\p{L}\p{M}]+|\d{1,4})\.?[\s,./-]+([\p{L}\p{M}]+|\d{1,2})\.?[\s,./-]+(\d{1,4})$/u);
  const [, a = '', b = '', c = ''] = parts ?? [];
  const days = (a.length === 4 && /^\d/.test(a) ? [whole(a, b, c)] : [whole(c, b, a), whole(c, a, b)]).filter(Boolean);
  const [first, second] = [...new Set(days)];
  if (first && second) return { either: [first, second] };
  return first ? { day: first } : { none: true };
}

/** Undefined where the text is no day that there is, or may be two. */
export function parseDay(text: string): string | undefined {
  const read = readDay(text);
  return 'day' in read ? read.day : undefined;
}

/** Empty where there is no such day; a month may be a word. */
function whole(year: string, month: string, day: string): string {
  const number = /^\d{1,2}$/.test(month) ? Number(month) : monthOf(month.toLowerCase());
  const two = (part: number | string) => String(part).padStart(2, '0');
  if (year.length !== 4 || !/^\d{1,2}$/.test(day)) return '';
  return FullDate.safeParse(`${year}-${two(number)}-${two(day)}`).data ?? '';
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
