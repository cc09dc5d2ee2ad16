/** Which unread articles could change the answer to a legal question: by whom, which texts and which duties it is about. */
import { QUESTIONS } from '../../contract/questions/catalogue.ts';
import { RESTS, type Rests } from '../../contract/questions/rests.ts';
import type { Question } from '../../contract/questions/columns.ts';
import type { QuestionId } from '../../contract/questions.ts';
import { type LawGraph, nodeOf } from '../graph.ts';
import { earliestDay } from '../time/dates.ts';
import { membershipsOf } from '../time/members.ts';
import { linkHolds } from '../time/validity.ts';
import { type NotRead, notReadIn, openFor, openTexts } from './not-read.ts';

export function openIn(graph: LawGraph, id: QuestionId, asked: Record<string, string>): NotRead[] {
  const { open } = RESTS[id];
  return open === 'none' ? [] : notReadIn(graph, textsOf(graph, open, asked), dutiesOf(graph, id, asked));
}

function textsOf(graph: LawGraph, of: Rests['open'], asked: Record<string, string>): string[] {
  const { state, other, instrument, than, group = '', date } = asked;
  const named = [instrument, than].filter((id) => id !== undefined);
  if (of === 'all') return openTexts(graph).filter((id) => adoptedBy(graph, id, date));
  if (of === 'texts') return named;
  if (of === 'members') return [...named, ...openFor(graph, membersOf(graph, group, date), date)];
  return openFor(
    graph,
    [state, other].filter((id) => id !== undefined),
    date,
  );
}

/** Or perhaps: where its day is not known. */
function adoptedBy(graph: LawGraph, id: string, date: string | undefined): boolean {
  const node = nodeOf(graph, id);
  const adopted = node?.kind === 'Instrument' ? node.adopted : undefined;
  return date === undefined || adopted === undefined || earliestDay(adopted) <= date;
}

export const membersOf = (graph: LawGraph, group: string, date: string | undefined): string[] =>
  [...(membershipsOf(graph).get(group) ?? [])].flatMap(([state, links]) =>
    links.some((link) => linkHolds(link, date) !== 'no') ? [state] : [],
  );

/** Undefined: any duty. */
export function dutiesOf(graph: LawGraph, id: QuestionId, { duty }: Record<string, string>): Set<string> | undefined {
  // Of limits only: what a text on trafficking as a whole reaches.
  if (id === 'limits') return new Set();
  const question: Question = QUESTIONS[id];
  const given = [question.given?.duty, question.given?.duties].flat().filter((each) => each !== undefined);
  if (id === 'theme-duties') {
    const named = nodeOf(graph, duty ?? '');
    const theme = named?.kind === 'Obligation' ? named.theme : undefined;
    return new Set(
      graph.nodes.flatMap((node) => (node.kind === 'Obligation' && node.theme === theme ? [node.id] : [])),
    );
  }
  const all = [...given, ...(duty ? [duty] : [])];
  return all.length > 0 ? new Set(all) : undefined;
}
