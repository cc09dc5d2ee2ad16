/** Pairs of instruments with clauses on the same duty, put together from their clauses: for the question and for growth. */
import type { LinkOf } from '../../contract/links.ts';
import { instrumentOf, type LawGraph, nodeOf } from '../graph.ts';
import { latestDay } from '../time/dates.ts';

/** A clause with its instrument, and the day on which that was adopted. */
export type DatedClause = { instrument: string; adopted: string; clause: LinkOf<'IMPOSES'> };
/** `adopted`: of the later one; `shared`: the duties; `clauses`: one of each instrument on each of them. */
export type SharingPair = {
  instrument: string;
  than: string;
  adopted: string;
  shared: string[];
  clauses: LinkOf<'IMPOSES'>[];
};

/** Of the texts adopted for certain by the day; without clauses that nobody has read or that are of low confidence. */
export const readClauses = (graph: LawGraph, date: string): DatedClause[] =>
  graph.links.flatMap((clause): DatedClause[] => {
    if (clause.type !== 'IMPOSES' || clause.force === 'unread' || clause.confidence === 'low') return [];
    const text = nodeOf(graph, instrumentOf(graph, clause.start) ?? '');
    if (text?.kind !== 'Instrument' || text.adopted === undefined || latestDay(text.adopted) > date) return [];
    return [{ instrument: text.id, adopted: text.adopted, clause }];
  });

/** Each pair once, by the ids of both; of several clauses of one instrument on a duty the first by id stands for it. */
export function sharingPairs(all: readonly DatedClause[]): SharingPair[] {
  const texts = new Map<string, { adopted: string; duties: Map<string, LinkOf<'IMPOSES'>> }>();
  for (const { instrument, adopted, clause } of all) {
    const text = texts.get(instrument) ?? { adopted, duties: new Map<string, LinkOf<'IMPOSES'>>() };
    const before = text.duties.get(clause.end);
    if (!before || clause.id < before.id) text.duties.set(clause.end, clause);
    texts.set(instrument, text);
  }
  const sorted = [...texts].sort(([a], [b]) => (a < b ? -1 : 1));
  return sorted.flatMap(([instrument, mine], at) =>
    sorted.slice(at + 1).flatMap(([than, theirs]): SharingPair[] => {
      const both = [...mine.duties].flatMap(([duty, one]) => {
        const other = theirs.duties.get(duty);
        return other ? [{ duty, clauses: [one, other] }] : [];
      });
      if (both.length === 0) return [];
      both.sort((a, b) => (a.duty < b.duty ? -1 : 1));
      const later = latestDay(mine.adopted) > latestDay(theirs.adopted) ? mine : theirs;
      const shared = both.map(({ duty }) => duty);
      return [{ instrument, than, adopted: later.adopted, shared, clauses: both.flatMap(({ clauses }) => clauses) }];
    }),
  );
}
