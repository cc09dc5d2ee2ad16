/** What decides, where a sentence says it better than a table. */
import type { QuestionId } from '../contract/questions.ts';
import type { Language } from '../contract/vocabulary.ts';
import { type AskedRow, dutyOf } from '../law/answer/judge-rows.ts';
import { type LawGraph, nodeOf } from '../law/graph.ts';
import { unreadStatements } from '../law/standing/qualifications.ts';
import { tellClause, tellId } from '../law/sentences/format.ts';
import { PHRASES } from '../law/sentences/languages.ts';
import { tellStanding } from '../law/standing/explain-standing.ts';

export function noteOf(
  graph: LawGraph,
  id: QuestionId,
  asked: Record<string, string>,
  rows: readonly AskedRow[],
  reserved: readonly AskedRow[],
  language: Language,
): string {
  return [decides(graph, id, asked, rows, language), setAside(graph, asked, reserved, language)]
    .filter(Boolean)
    .join(' ');
}

/** Clauses that a reservation sets aside, each told once for each State. */
function setAside(
  graph: LawGraph,
  { state = '' }: Record<string, string>,
  rows: readonly AskedRow[],
  language: Language,
): string {
  const phrases = PHRASES[language];
  const told = rows.flatMap((row) => {
    const duty = dutyOf(row);
    const party = typeof row.values.state === 'string' ? row.values.state : state;
    return duty ? [phrases.questionNote.setAside(tellId(graph, phrases, party), tellClause(graph, phrases, duty))] : [];
  });
  return [...new Set(told)].join(' ');
}

function decides(
  graph: LawGraph,
  id: QuestionId,
  asked: Record<string, string>,
  rows: readonly AskedRow[],
  language: Language,
): string {
  const { state = '', instrument = '', date = '' } = asked;
  if (id === 'standing') return tellStanding(graph, state, instrument, date, language)?.because ?? '';
  if (id === 'humanity') return tellStanding(graph, state, 'rome-statute', date, language)?.because ?? '';
  if (id === 'unanswered') return readOf(graph, state, rows, language);
  if (id === 'findings-state' || id === 'findings-duty') return bySource(graph, rows, language);
  if (id === 'reservations') return statementsOn(graph, instrument, language);
  return LIMITED.has(id)
    ? limitsOf(
        graph,
        rows.map(({ values }) => String(values.instrument)),
        language,
      )
    : '';
}

/** Answers that name people: without the limit on protection they would promise too much. */
const LIMITED = new Set<QuestionId>([
  'recovery',
  'duties-by-person',
  'duty-owed',
  'duty-begun',
  'owed-between',
  'theme-duties',
]);

/** Of instruments that limit their protection as a whole, each once. */
export function limitsOf(graph: LawGraph, instruments: readonly string[], language: Language): string {
  const told = [...new Set(instruments)].sort().flatMap((id) => {
    const node = nodeOf(graph, id);
    return node?.kind === 'Instrument' && node.limit && node.protectionAtHome === 'no'
      ? [PHRASES[language].questionNote.limit(node.name, node.limitArticle ?? '', node.limit)]
      : [];
  });
  return told.join(' ');
}

function statementsOn(graph: LawGraph, instrument: string, language: Language): string {
  const clause = new Set(
    graph.links
      .filter(
        (link) =>
          link.type === 'RESERVES' &&
          link.kind === 'dispute-clause' &&
          link.end.split('/')[0] === instrument &&
          (link.withdrawn ?? link.withdrawnLatest) === undefined,
      )
      .map(({ start }) => start),
  );
  return PHRASES[language].questionNote.statements(
    clause.size,
    unreadStatements(graph, instrument).map((id) => nodeOf(graph, id)?.name ?? id),
  );
}

/** How much of each of its laws is in the data: the counter without which "no article" would mislead. */
function readOf(graph: LawGraph, state: string, rows: readonly AskedRow[], language: Language): string {
  const bonds = [...(graph.bonds.get(state) ?? [])].filter(([, links]) => links.some(({ type }) => type === 'ENACTED'));
  const laws = bonds.map(([law]) => ({
    name: nodeOf(graph, law)?.name ?? law,
    count: graph.nodes.filter((node) => node.kind === 'Article' && node.instrument === law).length,
  }));
  const duties = new Set(rows.map(({ values }) => values.duty)).size;
  const told = laws
    .sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1))
    .map(({ name, count }) => `${name}: ${count}`);
  return PHRASES[language].questionNote.read(
    duties,
    laws.reduce((sum, { count }) => sum + count, 0),
    told,
  );
}

/** Claims counted by the text that makes them: eight claims of one paper are not eight studies. */
function bySource(graph: LawGraph, rows: readonly AskedRow[], language: Language): string {
  const found = new Map<string, Set<unknown>>();
  for (const { values } of rows) {
    const source = nodeOf(graph, String(values.finding))?.source ?? '';
    found.set(source, (found.get(source) ?? new Set()).add(values.finding));
  }
  const told = [...found].map(
    ([source, findings]) => `${graph.sources.get(source)?.title ?? source}: ${findings.size}`,
  );
  return told.length === 0 ? '' : PHRASES[language].questionNote.bySource(told);
}
