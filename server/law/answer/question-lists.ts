/** The lists of parties that decide the answer to a legal question: also of treaties of which the State has no row at all. */
import { QUESTIONS } from '../../contract/questions/catalogue.ts';
import type { Question } from '../../contract/questions/columns.ts';
import { RESTS } from '../../contract/questions/rests.ts';
import type { QuestionId } from '../../contract/questions.ts';
import { Scope } from '../../contract/vocabulary.ts';
import { instrumentOf, type LawGraph } from '../graph.ts';
import { scopeFit } from '../scope/scope.ts';
import { mayBind } from './may-bind.ts';
import { dutiesOf, membersOf } from './question-open.ts';

/**
 * Ids of treaties, or of other texts, which have no list; what a list does not hold is no proof of absence. Where the question
 * is about States, of those only that could bind one of them.
 */
export function listsOf(graph: LawGraph, id: QuestionId, asked: Record<string, string>): string[] {
  const all = allListsOf(graph, id, asked);
  const { state, other, group, date } = asked;
  const parties = [
    ...[state, other].filter((each) => each !== undefined),
    ...(group === undefined ? [] : membersOf(graph, group, date)),
  ];
  return RESTS[id].lists === 'named' || parties.length === 0
    ? all
    : [...new Set(all)].filter((treaty) => mayBind(graph, treaty, parties));
}

function allListsOf(graph: LawGraph, id: QuestionId, asked: Record<string, string>): string[] {
  switch (RESTS[id].lists) {
    case 'none':
      return [];
    case 'named':
      return [asked.instrument ?? ''];
    case 'all':
      return graph.nodes.flatMap((node) => (node.kind === 'Instrument' ? [node.id] : []));
    case 'duties':
      return imposing(graph, dutiesOf(graph, id, asked), id === 'duties-by-person' ? asked.scope : undefined);
    case 'powers': {
      const given = (QUESTIONS[id] as Question).given?.powers ?? ['hears-complaints'];
      return graph.links.flatMap((link) =>
        link.type === 'ENTRUSTS' && given.includes(link.task) ? (instrumentOf(graph, link.start) ?? []) : [],
      );
    }
  }
}

/** The texts with a clause on one of these duties (undefined: on any), and towards these people where they are given. */
export function imposing(graph: LawGraph, duties: ReadonlySet<string> | undefined, people?: string): string[] {
  const scope = Scope.safeParse(people).data;
  return graph.links.flatMap((link) =>
    link.type === 'IMPOSES' &&
    (duties?.has(link.end) ?? true) &&
    (scope === undefined || scopeFit(link, scope) === 'full')
      ? (instrumentOf(graph, link.start) ?? [])
      : [],
  );
}
