/** What can stand where one is typing: labels, types and properties of the data, words of Cypher, names of the query. Pure. */
import type { Schema } from './hints.ts';
import { KEYWORDS, tokensOf } from './tokens.ts';

/** `from`: the letter at which the word begins that is typed. */
export type Choices = { from: number; words: readonly string[] };

const FUNCTIONS =
  'count collect size type labels keys properties nodes relationships length startNode endNode coalesce head last range reduce min max sum avg toLower toUpper substring split date id elementId'.split(
    ' ',
  );

/**
 * `before`: the text up to where one types. Undefined inside a text, a comment, a number or the name of a parameter, and,
 * but for what follows a colon or a point, before the first letter of a word.
 */
export function choicesAt(before: string, schema: Schema): Choices | undefined {
  const from = before.search(/[\p{L}_][\p{ID_Continue}]*$|$/u);
  const kind = tokensOf(`${before.slice(0, from)}x:`).find((token) => token.from === from)?.kind;
  if (kind === 'label' || kind === 'type' || kind === 'property') return { from, words: schema[kind] };
  if (kind !== 'name' || from === before.length) return undefined;
  const own = tokensOf(before.slice(0, from)).flatMap((token) => (token.kind === 'name' ? token.name : []));
  return { from, words: [...new Set([...own, ...KEYWORDS, ...FUNCTIONS])] };
}
