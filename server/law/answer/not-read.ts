/**
 * What nobody has read and what could change an answer: the unread articles of the treaties that it is about. The one
 * place that decides it for questions, cells, paths and comparisons.
 */
import type { Language } from '../../contract/vocabulary.ts';
import { byNumber, type LawGraph } from '../graph.ts';
import { tellId } from '../sentences/format.ts';
import { PHRASES } from '../sentences/languages.ts';
import { bindingOf } from '../time/validity.ts';

/** Numbers of articles, as the treaty gives them, in its order. */
export type NotRead = { instrument: string; whole: string[]; part: string[] };

const TRAFFICKING = 'concept/trafficking-in-persons';

/**
 * Of these instruments, on these duties (absent: on any). A treaty that defines trafficking may ask for each of them in any of
 * its articles; an unread article of another one counts for the duties that it is known to be about.
 */
export function notReadIn(
  graph: LawGraph,
  instruments: Iterable<string>,
  duties: ReadonlySet<string> | undefined,
): NotRead[] {
  const wanted = new Set(instruments);
  const found = new Map<string, NotRead>();
  for (const { number, instrument, unread, on } of unreadOf(graph)) {
    if (!wanted.has(instrument)) continue;
    if (on !== undefined && duties && !on.some((duty) => duties.has(duty))) continue;
    const so = found.get(instrument) ?? { instrument, whole: [], part: [] };
    so[unread].push(number);
    found.set(instrument, so);
  }
  return [...found.values()]
    .map(({ instrument, whole, part }) => ({ instrument, whole: whole.sort(byNumber), part: part.sort(byNumber) }))
    .sort((a, b) => (a.instrument < b.instrument ? -1 : 1));
}

/** `on`: the duties that the article is known to be about; absent where it may be about any. */
type Unread = { number: string; instrument: string; unread: 'whole' | 'part'; on?: string[] };
const known = new WeakMap<LawGraph, Unread[]>();

/** Found once for each graph: nothing of it changes with the question. */
function unreadOf(graph: LawGraph): Unread[] {
  const before = known.get(graph);
  if (before) return before;
  const defines = new Set(
    graph.links.flatMap(({ type, start, end }) => (type === 'DEFINES' && end === TRAFFICKING ? [start] : [])),
  );
  const all = graph.nodes.flatMap((node): Unread[] => {
    if (node.kind !== 'Article' || node.unread === undefined) return [];
    const { id, number, instrument, unread } = node;
    if (defines.has(instrument)) return [{ number, instrument, unread }];
    const clauses = graph.links.filter(
      ({ type, start, force }) => type === 'IMPOSES' && start === id && force === 'unread',
    );
    return [{ number, instrument, unread, on: clauses.map(({ end }) => end) }];
  });
  known.set(graph, all);
  return all;
}

/** Every instrument with an article that was not read. */
export const openTexts = (graph: LawGraph): string[] => [
  ...new Set(unreadOf(graph).map(({ instrument }) => instrument)),
];

/** Those of them that bind one of these parties on the day, or may. */
export function openFor(graph: LawGraph, parties: readonly string[], date: string | undefined): string[] {
  return openTexts(graph).filter((treaty) =>
    parties.some((party) => BINDING.includes(bindingOf(graph, party, treaty, 'low', date))),
  );
}
const BINDING: readonly string[] = ['yes', 'unknownDate'];

/** All in one sentence; empty where all was read. */
export function tellNotRead(graph: LawGraph, found: readonly NotRead[], language: Language): string {
  if (found.length === 0) return '';
  const phrases = PHRASES[language];
  const { notRead } = phrases;
  const told = found.map(({ instrument, whole, part }) =>
    notRead.of(inRuns(whole, notRead.run), inRuns(part, notRead.run), tellId(graph, phrases, instrument)),
  );
  return notRead.lead(told.join('; '));
}

/** "5 to 13" of what follows without a gap. */
function inRuns(numbers: readonly string[], run: (first: string, last: string) => string): string[] {
  const runs: string[][] = [];
  for (const number of numbers) {
    const last = runs.at(-1);
    if (last && Number(number) === Number(last.at(-1)) + 1) last.push(number);
    else runs.push([number]);
  }
  return runs.flatMap((each) => (each.length > 2 ? [run(each[0] ?? '', each.at(-1) ?? '')] : each));
}
