/** The queries of cypher/library, each with the values of its parameters as its comments tell them; where none does, see `givenTo`. */
import type { OwnQuery } from '#contract/console.ts';
import { fieldOf } from '../../explore/own-query.ts';
import { cypherWords } from '../../i18n/en/cypher.ts';

const FILES = import.meta.glob<string>('../../../cypher/library/*.cypher', {
  query: '?raw',
  import: 'default',
  eager: true,
});

export type LibraryId = keyof typeof cypherWords.cypher.titles;

/** In the order of their titles' list. */
export const LIBRARY: readonly { id: LibraryId; query: OwnQuery }[] = (
  Object.keys(cypherWords.cypher.titles) as LibraryId[]
).map((id) => {
  const text = FILES[`../../../cypher/library/${id}.cypher`]?.trim() ?? '';
  const told = [...text.matchAll(/^\/\/ \$(\w+) = (.+)$/gm)];
  return {
    id,
    query: { text, given: Object.fromEntries(told.map(([, name = '', value = '']) => [name, fieldOf(value)])) },
  };
});
