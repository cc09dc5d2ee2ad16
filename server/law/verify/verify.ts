/** Coded clauses held against a treaty's text: do the words that decided each stand in the article named? */
import { findWords, type Span } from './match.ts';
import type { TreatyText } from './read-text.ts';

/** `article`: its number; `words`: those that decided its force, where the clause quotes any. */
export type CodedClause = { id: string; article: string; words?: string | undefined };
export const VERDICTS = ['found', 'not found', 'article missing', 'no words coded'] as const;
export type Verdict = (typeof VERDICTS)[number];
/** `spans`: where the words stand in the article's text. */
export type Checked<C extends CodedClause> = { clause: C; verdict: Verdict; spans: readonly Span[] };

export function verifyClauses<C extends CodedClause>({ articles }: TreatyText, clauses: readonly C[]): Checked<C>[] {
  return clauses.map((clause): Checked<C> => {
    const text = articles.get(clause.article);
    if (text === undefined) return { clause, verdict: 'article missing', spans: [] };
    if (!clause.words) return { clause, verdict: 'no words coded', spans: [] };
    const spans = findWords(clause.words, text);
    return { clause, verdict: spans ? 'found' : 'not found', spans: spans ?? [] };
  });
}

type Named = { id: string; name: string; title: string; aliases?: readonly string[] | undefined };

/** Which instrument a text is, by its title or its file's name: the longest of the names that it bears. */
export function instrumentOf<I extends Named>(
  title: string,
  fileName: string,
  instruments: readonly I[],
): I | undefined {
  const stem = fileName.replace(/^.*[\\/]/, '').replace(/\.\w+$/, '');
  const byFile = instruments.find(({ id }) => id === stem.toLowerCase());
  if (byFile) return byFile;
  const said = plain(title);
  const named = instruments.flatMap((instrument) =>
    [instrument.title, instrument.name, ...(instrument.aliases ?? [])]
      .map(plain)
      .filter((name) => name.length > 2 && ` ${said} `.includes(` ${name} `))
      .map((name) => ({ instrument, length: name.length })),
  );
  return named.sort((a, b) => b.length - a.length)[0]?.instrument;
}

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
