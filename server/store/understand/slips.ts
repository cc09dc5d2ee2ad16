/** Words that nobody knows, read as the known word that one slip of the pen leads to. */
import { distance } from '../../contract/did-you-mean.ts';
import type { Lexicon } from './lexicon.ts';
import type { Word } from './words.ts';

/** Letters from which one slip is forgiven, and two. */
const ONE_SLIP = 5;
const TWO_SLIPS = 9;

const byGraph = new WeakMap<ReadonlySet<string>, Map<string, string[]>>();

/**
 * The same words, those with a slip put right; a word that two known ones are equally near to is left. Two slips never lead
 * to a little word: "president" would become "present", and nobody would see that it was not understood.
 */
export function withoutSlips(
  words: readonly Word[],
  { known, little }: Lexicon,
  recognised: (at: number) => boolean,
): Word[] {
  return words.map((word, at) => {
    if (
      word.text.length < ONE_SLIP ||
      known.has(word.text) ||
      isManner(word.text, known) ||
      /\p{N}/u.test(word.text) ||
      recognised(at)
    )
      return word;
    const right = nearest(word.text, known, little);
    return right === undefined ? word : { ...word, text: right };
  });
}

/** "Safely": how something is done, of a word that is known. */
export const isManner = (text: string, known: ReadonlySet<string>): boolean =>
  text.endsWith('ly') && known.has(text.slice(0, -2));

function nearest(text: string, known: ReadonlySet<string>, little: ReadonlySet<string>): string | undefined {
  const most = text.length >= TWO_SLIPS ? 2 : 1;
  for (let slips = 1; slips <= most; slips++) {
    const near = alike(text, known).filter((word) => distance(text, word, slips) <= slips);
    if (near.length === 1) return slips > 1 && little.has(near[0] ?? '') ? undefined : near[0];
    if (near.length > 1) return undefined;
  }
  return undefined;
}

/** Known words with the same first letter, of about the same length. */
function alike(text: string, known: ReadonlySet<string>): string[] {
  const index = byGraph.get(known) ?? indexed(known);
  byGraph.set(known, index);
  return [-2, -1, 0, 1, 2].flatMap((more) => index.get(`${text[0]}${text.length + more}`) ?? []);
}

function indexed(known: ReadonlySet<string>): Map<string, string[]> {
  const index = new Map<string, string[]>();
  for (const word of known) {
    if (word.length < ONE_SLIP - 1) continue;
    const key = `${word[0]}${word.length}`;
    index.set(key, [...(index.get(key) ?? []), word]);
  }
  return index;
}
