/** What stands under a table of law, since no cell of it says so: limits of treaties, what was not read, days of lists. */
import type { GraphLink, LinkOf } from '../../contract/links.ts';
import type { Language } from '../../contract/vocabulary.ts';
import { byNumber, instrumentOf, type LawGraph } from '../graph.ts';
import { tellChange } from '../sentences/duty-sentence.ts';
import { sentenceOf, tellId } from '../sentences/format.ts';
import { PHRASES } from '../sentences/languages.ts';
import { tellLists } from '../sentences/lists.ts';
import { type Amended, amendedBy } from '../time/amended.ts';
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
  day?: string;
};

export function tableNote(graph: LawGraph, rests: TableRests, language: Language): string {
  const clauses = rests.links.filter((link) => link.type === 'IMPOSES');
  return [
    limitsOf(graph, clauses, language),
    amendedAmong(graph, clauses, rests.day, language),
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

/** Of the clauses whose words a later text has changed by the day, together where it did the same to them. */
export function amendedAmong(
  graph: LawGraph,
  clauses: readonly LinkOf<'IMPOSES'>[],
  day: string | undefined,
  language: Language,
): string {
  const phrases = PHRASES[language];
  const found = new Map<string, { amended: Amended; treaty: string; places: Set<string> }>();
  for (const clause of clauses) {
    const amended = amendedBy(graph, clause, day);
    if (!amended) continue;
    const treaty = instrumentOf(graph, clause.start) ?? '';
    const key = `${treaty} ${amended.by.id} ${amended.how}`;
    const same = found.get(key) ?? { amended, treaty, places: new Set() };
    same.places.add(clause.pinpoint?.replace(/^art /, '') ?? clause.start.replace(/.*\//, ''));
    found.set(key, same);
  }
  const told = [...found]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, { amended, treaty, places }]) =>
      tellChange(graph, phrases, amended, phrases.article([...places].sort(byNumber), tellId(graph, phrases, treaty))),
    );
  return told.map(sentenceOf).join(' ');
}
