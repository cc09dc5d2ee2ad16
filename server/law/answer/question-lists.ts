/** The lists of parties that decide the answer to a legal question: also of treaties of which the State has no row at all. */
import { QUESTIONS } from '../../contract/questions/catalogue.ts';
import type { Question } from '../../contract/questions/columns.ts';
import { RESTS } from '../../contract/questions/rests.ts';
import type { QuestionId } from '../../contract/questions.ts';
import { instrumentOf, type LawGraph } from '../graph.ts';
import { dutiesOf } from './question-open.ts';

/** Ids of treaties, or of other texts, which have no list; what a list does not hold is no proof of absence. */
export function listsOf(graph: LawGraph, id: QuestionId, asked: Record<string, string>): string[] {
  switch (RESTS[id].lists) {
    case 'none':
      return [];
    case 'named':
      return [asked.instrument ?? ''];
    case 'all':
      return graph.nodes.flatMap((node) => (node.kind === 'Instrument' ? [node.id] : []));
    case 'duties':
      return imposing(graph, dutiesOf(graph, id, asked));
    case 'powers': {
      const given = (QUESTIONS[id] as Question).given?.powers ?? ['hears-complaints'];
      return graph.links.flatMap((link) =>
        link.type === 'ENTRUSTS' && given.includes(link.task) ? (instrumentOf(graph, link.start) ?? []) : [],
      );
    }
  }
}

/** The texts with a clause on one of these duties; undefined: on any. */
export const imposing = (graph: LawGraph, duties: ReadonlySet<string> | undefined): string[] =>
  graph.links.flatMap(({ type, start, end }) =>
    type === 'IMPOSES' && (duties?.has(end) ?? true) ? (instrumentOf(graph, start) ?? []) : [],
  );
