/** Pairs of instruments with clauses on the same duty: the rows of the question "shared-duties", each with its day. */
import type { LinkOf } from '../../contract/links.ts';
import { instrumentOf, type LawGraph, nodeOf } from '../graph.ts';
import { latestDay, laterOf } from '../time/dates.ts';

/** Without those that nobody has read or that are of low confidence: they make no pair. */
export const clausesOf = (graph: LawGraph): LinkOf<'IMPOSES'>[] =>
  graph.links.filter(
    (link): link is LinkOf<'IMPOSES'> =>
      link.type === 'IMPOSES' && link.force !== 'unread' && link.confidence !== 'low',
  );

/** For each pair the day by which both were adopted, if that is not after the date. */
export function pairsByDay(graph: LawGraph, date: string): string[] {
  const duties = new Map<string, Set<string>>();
  for (const link of clausesOf(graph)) {
    const text = instrumentOf(graph, link.start);
    if (text !== undefined) duties.set(text, (duties.get(text) ?? new Set()).add(link.end));
  }
  const texts = [...duties].flatMap(([id, asked]) => {
    const node = nodeOf(graph, id);
    return node?.kind === 'Instrument' && node.adopted ? [{ day: latestDay(node.adopted), asked }] : [];
  });
  return texts.flatMap((one, at) =>
    texts.slice(at + 1).flatMap((other) => {
      const day = laterOf(one.day, other.day);
      return day <= date && [...one.asked].some((duty) => other.asked.has(duty)) ? [day] : [];
    }),
  );
}
