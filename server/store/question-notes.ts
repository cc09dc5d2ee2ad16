/** What decides, where a sentence says it better than a table. */
import type { QuestionId } from '../contract/questions.ts';
import type { Language } from '../contract/words.ts';
import type { AskedRow } from '../law/asked.ts';
import { type LawGraph, nodeOf } from '../law/graph.ts';
import { tellStanding } from '../law/standing-told.ts';

type Say = { read: (duties: number, articles: number, laws: number) => string; bySource: (told: readonly string[]) => string };

const SAY: Record<Language, Say> = {
  en: {
    read: (duties, articles, laws) => `${duties} duties; ${articles} articles of ${laws} national instruments are in the data.`,
    bySource: (told) => `By source: ${told.join('; ')}.`,
  },
  id: {
    read: (duties, articles, laws) => `${duties} kewajiban; ${articles} pasal dari ${laws} hukum nasional ada dalam data.`,
    bySource: (told) => `Menurut sumber: ${told.join('; ')}.`,
  },
};

export function noteOf(graph: LawGraph, id: QuestionId, asked: Record<string, string>, rows: readonly AskedRow[], language: Language): string {
  const { state = '', instrument = '', date = '' } = asked;
  if (id === 'standing') return tellStanding(graph, state, instrument, date, language)?.because ?? '';
  if (id === 'unanswered') return readOf(graph, state, rows, language);
  if (id === 'findings-state' || id === 'findings-duty') return bySource(graph, rows, language);
  return '';
}

/** How many articles of its laws are in the data: the counter without which "no article" would mislead. */
function readOf(graph: LawGraph, state: string, rows: readonly AskedRow[], language: Language): string {
  const laws = [...(graph.bonds.get(state) ?? [])].filter(([, links]) => links.some(({ type }) => type === 'ENACTED'));
  const ids = new Set(laws.map(([law]) => law));
  const articles = graph.nodes.filter((node) => node.kind === 'Article' && ids.has(node.instrument)).length;
  const duties = new Set(rows.map(({ values }) => values.duty)).size;
  return SAY[language].read(duties, articles, ids.size);
}

/** Claims counted by the text that makes them: eight claims of one paper are not eight studies. */
function bySource(graph: LawGraph, rows: readonly AskedRow[], language: Language): string {
  const found = new Map<string, Set<unknown>>();
  for (const { values } of rows) {
    const source = nodeOf(graph, String(values.finding))?.source ?? '';
    found.set(source, (found.get(source) ?? new Set()).add(values.finding));
  }
  const told = [...found].map(([source, findings]) => `${graph.sources.get(source)?.title ?? source}: ${findings.size}`);
  return told.length === 0 ? '' : SAY[language].bySource(told);
}
