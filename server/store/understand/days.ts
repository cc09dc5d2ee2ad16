/** The days that a question names: "15 July 2007", "in 2010", "since 2015", "antara 2010 dan 2020". */
import { LANGUAGES } from '../../contract/vocabulary.ts';
import { phrasesIn } from '../../law/sentences/cues.ts';
import { CUE_TEXTS } from '../../law/sentences/languages.ts';
import { dayAfter, dayBefore } from '../../law/time/dates.ts';
import type { Word } from './words.ts';

/**
 * `on`: the one day that is meant, the last of a year; `from`, `until`: of an interval; `opened`: it is told as one ("since",
 * "between"); `places`: of its words.
 */
export type Days = { on: string; from: string; until?: string; opened: boolean; places: number[] };

const TEXTS = LANGUAGES.map((language) => CUE_TEXTS[language]);
const MONTHS = new Map(
  TEXTS.flatMap(({ months }) => months.flatMap((names, at) => phrasesIn(names).map((name) => [name, at + 1]))),
);
const all = (pick: (texts: (typeof TEXTS)[number]) => string) =>
  new Set(TEXTS.flatMap((texts) => phrasesIn(pick(texts))));
export const SINCE = all(({ since }) => since);
const UNTIL = all(({ until }) => until);
export const AFTER = all(({ after }) => after);
export const BEFORE = all(({ before }) => before);
const BETWEEN = all(({ between }) => between);
const AND = all(({ and }) => and);
/** "pada tahun 2010", "tanggal 15 Juli", "the year 2010". */
const FILLS = new Set(['tahun', 'tanggal', 'year', 'the', 'of', 'in', 'bulan', 'day', 'date']);
const LEADS = [SINCE, UNTIL, AFTER, BEFORE, BETWEEN, AND];
const FIRST_YEAR = 1850;
const LAST_YEAR = 2100;

type Point = { from: string; until: string; places: number[] };

/** The first days named outside of `taken`, which are words of names. */
export function daysIn(words: readonly Word[], taken: ReadonlySet<number>): Days | undefined {
  const points: Point[] = [];
  for (let at = 0; at < words.length; at++) {
    const point = taken.has(at) ? undefined : pointAt(words, at, taken);
    if (!point) continue;
    points.push(point);
    at = Math.max(...point.places);
  }
  const [named, second] = points;
  if (!named) return undefined;
  const [lead, leadAt] = before(words, named.places);
  // What is after a year begins with the next.
  const after = AFTER.has(lead);
  const first = after ? { ...named, from: dayAfter(named.until) } : named;
  if (second) {
    const [joint, jointAt] = before(words, second.places);
    const opens = BETWEEN.has(lead) || SINCE.has(lead) || after;
    if (opens || AND.has(joint) || UNTIL.has(joint)) {
      const places = [...(opens ? leadAt : []), ...first.places, ...jointAt, ...second.places];
      const [from, until] = first.from <= second.until ? [first.from, second.until] : [second.from, first.until];
      return { on: until, from, until, opened: true, places };
    }
  }
  if (SINCE.has(lead) || after)
    return { on: first.from, from: first.from, opened: true, places: [...leadAt, ...first.places] };
  if (BEFORE.has(lead)) {
    const eve = dayBefore(first.from);
    return { on: eve, from: eve, until: eve, opened: false, places: [...leadAt, ...first.places] };
  }
  const places = UNTIL.has(lead) ? [...leadAt, ...first.places] : first.places;
  return { on: first.until, from: first.from, until: first.until, opened: false, places };
}

/** The word before, over what only fills, or both words of "later than"; with their places. */
function before(words: readonly Word[], places: readonly number[]): [string, number[]] {
  let at = Math.min(...places) - 1;
  while (at > 0 && FILLS.has(words[at]?.text ?? '')) at--;
  const word = words[at]?.text ?? '';
  const two = `${words[at - 1]?.text} ${word}`;
  return LEADS.some((leads) => leads.has(two)) ? [two, [at - 1, at]] : [word, [at]];
}

function pointAt(words: readonly Word[], at: number, taken: ReadonlySet<number>): Point | undefined {
  const text = (more: number) => (taken.has(at + more) ? '' : (words[at + more]?.text ?? ''));
  const [a, b, c] = [text(0), text(1), text(2)];
  const [month, second] = [MONTHS.get(a), MONTHS.get(b)];
  if (isYear(a) && isPair(b, 12) && isPair(c, 31)) return day(a, Number(b), Number(c), [at, at + 1, at + 2]);
  if (isPair(a, 31) && second && isYear(c)) return day(c, second, Number(a), [at, at + 1, at + 2]);
  if (month && isPair(b, 31) && isYear(c)) return day(c, month, Number(b), [at, at + 1, at + 2]);
  if (month && isYear(b)) {
    const last = new Date(Date.UTC(Number(b), month, 0)).getUTCDate();
    return { from: written(b, month, 1), until: written(b, month, last), places: [at, at + 1] };
  }
  if (isYear(a)) return { from: `${a}-01-01`, until: `${a}-12-31`, places: [at] };
  return undefined;
}

const isYear = (text: string): boolean =>
  /^\d{4}$/.test(text) && Number(text) >= FIRST_YEAR && Number(text) <= LAST_YEAR;
const isPair = (text: string, most: number): boolean =>
  /^\d{1,2}$/.test(text) && Number(text) >= 1 && Number(text) <= most;
const written = (year: string, month: number, of: number): string =>
  `${year}-${String(month).padStart(2, '0')}-${String(of).padStart(2, '0')}`;

function day(year: string, month: number, of: number, places: number[]): Point | undefined {
  const text = written(year, month, of);
  return new Date(`${text}T00:00:00Z`).getUTCDate() === of ? { from: text, until: text, places } : undefined;
}
