/** A question as words with their places in it, and the patterns by which words are recognised. */
import { termsOf } from '../search-terms.ts';

/** `text`: as searches compare it; `from`, `to`: where it stands; `capital`: typed in capitals, as acronyms are. */
export type Word = { text: string; from: number; to: number; capital: boolean };

const PIECE = /[\p{L}\p{M}\p{N}]+(?:['’]s\b)?/gu;

export function wordsOf(question: string): Word[] {
  return [...question.matchAll(PIECE)].flatMap((piece) => {
    const raw = piece[0].replace(/['’]s$/, '');
    const place = { from: piece.index, to: piece.index + piece[0].length };
    const capital = raw.length > 1 && raw === raw.toUpperCase() && /\p{Lu}/u.test(raw);
    return termsOf(raw).map((text) => ({ text, capital, ...place }));
  });
}

/** One word of a pattern: itself, or with any ending ("*"), or with one letter that may differ or be absent ("?"). */
type Part = { begins: string; fits(word: string): boolean; plain: string | undefined };
export type Pattern = readonly Part[];

export function patternOf(text: string, drop: ReadonlySet<string> = new Set()): Pattern {
  const all = text.split(/[^\p{L}\p{M}\p{N}*?]+/u).filter(Boolean);
  const parts = all.filter((word) => !drop.has(word));
  return (parts.length > 0 ? parts : all).map(partOf);
}

function partOf(typed: string): Part {
  const open = typed.endsWith('*');
  const stem = open ? typed.slice(0, -1) : typed;
  if (stem.includes('?')) {
    const shape = new RegExp(`^${stem.replace(/\?/g, '.?')}${open ? '' : '$'}`, 'u');
    return { begins: stem.slice(0, stem.indexOf('?')), fits: (word) => shape.test(word), plain: undefined };
  }
  const [same = stem] = termsOf(stem);
  return open
    ? { begins: same, fits: (word) => word.startsWith(same), plain: undefined }
    : { begins: same, fits: (word) => word === same, plain: same };
}

/** Little words that may stand between two words of a pattern. */
const MOST_SKIPPED = 2;

/** The places of the words that fit the pattern from `at` on, or undefined. */
export function fitAt(
  words: readonly Word[],
  at: number,
  pattern: Pattern,
  little: ReadonlySet<string>,
): number[] | undefined {
  const places: number[] = [];
  let next = at;
  for (const part of pattern) {
    let skipped = 0;
    while (places.length > 0 && !part.fits(words[next]?.text ?? '') && little.has(words[next]?.text ?? '')) {
      if (++skipped > MOST_SKIPPED) return undefined;
      next++;
    }
    const word = words[next];
    if (!word || !part.fits(word.text)) return undefined;
    places.push(next++);
  }
  return places;
}

/** The patterns that may begin with a word, found by its first letters. */
export class Patterns<T> {
  readonly #byStart = new Map<string, { pattern: Pattern; means: T }[]>();

  add(pattern: Pattern, means: T): void {
    const start = (pattern[0]?.begins ?? '').slice(0, START);
    const there = this.#byStart.get(start);
    if (there) there.push({ pattern, means });
    else this.#byStart.set(start, [{ pattern, means }]);
  }

  /** All that fit from `at` on. */
  at(words: readonly Word[], at: number, little: ReadonlySet<string>): { places: number[]; means: T }[] {
    const text = words[at]?.text ?? '';
    return Array.from({ length: START + 1 }, (_, length) => this.#byStart.get(text.slice(0, length)) ?? [])
      .filter((each, length) => length <= text.length && each.length > 0)
      .flat()
      .flatMap(({ pattern, means }) => {
        const places = fitAt(words, at, pattern, little);
        return places ? [{ places, means }] : [];
      });
  }
}
const START = 3;
