/** What a text names that the data do not have, and what was probably meant. Pure. */
import { nearest } from '#contract/did-you-mean.ts';
import { KEYWORDS, type Token } from './tokens.ts';

/** What stands in the data now. */
export type Schema = Record<'label' | 'type' | 'property', readonly string[]>;
/** While it is not known. */
export const NO_SCHEMA: Schema = { label: [], type: [], property: [] };
export type Hint = { kind: keyof Schema; from: number; to: number; name: string; meant: string | undefined };

/** Parts of a day and of a span of time, which stand behind a point as properties do. */
const OF_TIME: ReadonlySet<string> = new Set(
  'year quarter month week day hour minute second years months weeks days hours minutes seconds'.split(' '),
);

/** In the order of the text. A property that the text itself makes, as a key of a map, is none of the data. */
export function hintsOf(tokens: readonly Token[], schema: Schema): Hint[] {
  const own = new Set(tokens.flatMap(({ kind, name }) => (kind === 'key' ? name : [])));
  return tokens.flatMap(({ kind, from, to, name }): Hint[] => {
    if (kind !== 'label' && kind !== 'type' && kind !== 'property') return [];
    if (schema[kind].includes(name) || (kind === 'property' && (own.has(name) || OF_TIME.has(name)))) return [];
    return [{ kind, from, to, name, meant: nearest(name, schema[kind]) }];
  });
}

/** What the word at that letter was probably meant to be; undefined where it is known as it stands. */
export function meantAt(at: number, tokens: readonly Token[], schema: Schema): Omit<Hint, 'kind'> | undefined {
  const token = tokens.find(({ from, to }) => from <= at && at < to);
  if (!token || !/^[\p{L}_]/u.test(token.name)) return undefined;
  const known = [...KEYWORDS, ...Object.values(schema).flat()];
  if (known.includes(token.name) || KEYWORDS.has(token.name.toUpperCase())) return undefined;
  const meant = nearest(token.name, known);
  return meant === undefined ? undefined : { ...token, meant };
}
