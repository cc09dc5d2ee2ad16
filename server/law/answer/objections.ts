/** Statements with who objected to them, and when. */
import type { Language } from '../../contract/vocabulary.ts';
import type { LawGraph } from '../graph.ts';
import { tellObjections } from '../sentences/link-sentence.ts';
import { PHRASES } from '../sentences/languages.ts';
import { objectionsTo } from '../time/statements.ts';
import type { AskedRow } from './judge-rows.ts';

/** Rows that each rest on one statement; the objections are evidence too. */
export function withObjections(graph: LawGraph, rows: readonly AskedRow[], language: Language): AskedRow[] {
  const phrases = PHRASES[language];
  return rows.map((row) => {
    const statement = row.links.find((link) => link.type === 'RESERVES');
    const made = statement ? objectionsTo(graph, statement, undefined) : [];
    if (made.length === 0) return row;
    const told = tellObjections(graph, phrases, made);
    return { ...row, values: { ...row.values, objections: told.join('; ') }, links: [...row.links, ...made] };
  });
}
