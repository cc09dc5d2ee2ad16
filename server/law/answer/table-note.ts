/** What stands under a table of law, since no cell of it says so: limits of treaties, what was not read, days of lists. */
import type { GraphLink, LinkOf } from '../../contract/links.ts';
import type { Language } from '../../contract/vocabulary.ts';
import type { LawGraph } from '../graph.ts';
import { tellId } from '../sentences/format.ts';
import { PHRASES } from '../sentences/languages.ts';
import { tellLists } from '../sentences/lists.ts';
import { limitOn } from '../time/limits.ts';
import { notReadIn, tellNotRead } from './not-read.ts';
import { tellUnreadStatements } from './statements-read.ts';

/**
 * What a table rests on. `links`: what its cells rest on; `texts`: those whose clauses are asked about, on these `duties`
 * (absent: on any); `joined`: the treaties of which it says who joined them; `parties`: those whose duties it tells.
 */
export type TableRests = {
  links: readonly GraphLink[];
  texts: readonly string[];
  duties?: ReadonlySet<string>;
  joined: readonly string[];
  parties?: readonly string[];
};

export function tableNote(graph: LawGraph, rests: TableRests, language: Language): string {
  const clauses = rests.links.filter((link) => link.type === 'IMPOSES');
  return [
    limitsOf(graph, clauses, language),
    tellUnreadStatements(graph, clauses, rests.parties ?? [], language),
    tellNotRead(graph, notReadIn(graph, rests.texts, rests.duties), language),
    tellLists(graph, rests.joined, language),
  ]
    .filter(Boolean)
    .join(' ');
}

/** Of treaties that limit one of these clauses to some cases, each once. */
export function limitsOf(graph: LawGraph, clauses: readonly LinkOf<'IMPOSES'>[], language: Language): string {
  const phrases = PHRASES[language];
  const limits = clauses.flatMap((clause) => limitOn(graph, clause) ?? []);
  const told = [...new Set(limits)]
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map(({ id, limit, limitArticle }) =>
      phrases.questionNote.limit(tellId(graph, phrases, id), limitArticle ?? '', limit ?? ''),
    );
  return told.join(' ');
}
