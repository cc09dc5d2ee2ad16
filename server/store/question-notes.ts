/** What decides, where a sentence says it better than a table. */
import { QUESTIONS } from '../contract/questions/catalogue.ts';
import type { Column } from '../contract/questions/columns.ts';
import { RESTS } from '../contract/questions/rests.ts';
import type { QuestionId } from '../contract/questions.ts';
import type { Language } from '../contract/vocabulary.ts';
import type { LinkOf } from '../contract/links.ts';
import { type AskedRow, dutyOf } from '../law/answer/judge-rows.ts';
import { type Counted, isOpen } from '../law/answer/question-rows.ts';
import { tellNotRead } from '../law/answer/not-read.ts';
import { tellUnreadStatements } from '../law/answer/statements-read.ts';
import { amendedAmong, limitsOf } from '../law/answer/table-note.ts';
import { listsOf } from '../law/answer/question-lists.ts';
import { openIn } from '../law/answer/question-open.ts';
import { byNumber, instrumentOf, type LawGraph, nodeOf } from '../law/graph.ts';
import { tellLists } from '../law/sentences/lists.ts';
import { hasLeft } from '../law/standing/has-left.ts';
import { unreadStatements } from '../law/standing/qualifications.ts';
import { explainLink } from '../law/sentences/explain-link.ts';
import { sentenceOf, tellClause, tellDay, tellId } from '../law/sentences/format.ts';
import { PHRASES } from '../law/sentences/languages.ts';
import { tellUnborn } from '../law/sentences/unborn.ts';
import { tellStanding } from '../law/standing/explain-standing.ts';

export function noteOf(
  graph: LawGraph,
  id: QuestionId,
  asked: Record<string, string>,
  rows: readonly AskedRow[],
  { kept, reserved }: Counted,
  language: Language,
): string {
  return [
    unbornOf(graph, id, asked, language),
    decides(graph, id, asked, rows, kept, language),
    RESTS[id].limited ? limitsOf(graph, rows.flatMap(clauseOf), language) : '',
    amendedAmong(graph, rows.flatMap(clauseOf), until(asked), language),
    undated(id, rows, language),
    daysOf(graph, id, asked, rows, language),
    setAside(graph, asked, reserved, language),
    tellUnreadStatements(graph, rows.flatMap(clauseOf), partiesOf(rows, asked), language),
    tellNotRead(graph, openIn(graph, id, asked), language),
  ]
    .filter(Boolean)
    .join(' ');
}

/** The last of the days of a question; absent where it asks about none. */
const until = ({ date, until: last }: Record<string, string>): string | undefined => last ?? date;

/**
 * That a row without a day since when is of a treaty in force for the State (VCLT 24) from a day that nobody read: it is no
 * row of a treaty that does not bind.
 */
function undated(id: QuestionId, rows: readonly AskedRow[], language: Language): string {
  const columns: readonly Column[] = QUESTIONS[id].columns;
  const missing = rows.some(
    ({ values, links }) => typeof values.since !== 'string' && links.some(({ type }) => type === 'PARTY_TO'),
  );
  return columns.includes('since') && missing && !TELLS_STANDING.has(id)
    ? PHRASES[language].questionNote.sinceNotRead
    : '';
}

/** Whose note tells the standing, which says it. */
const TELLS_STANDING = new Set<QuestionId>(['standing', 'still-bound']);

/** Of the texts that the question names, those that were not there on the last of its days. */
function unbornOf(
  graph: LawGraph,
  id: QuestionId,
  { instrument, than, date, until }: Record<string, string>,
  language: Language,
): string {
  if (TELLS_STANDING.has(id)) return '';
  return [instrument, than]
    .map((text) => tellUnborn(graph, PHRASES[language], text ?? '', until ?? date))
    .join(' ')
    .trim();
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
  found: readonly AskedRow[],
  language: Language,
): string {
  const { state = '', instrument = '', date = '' } = asked;
  if (id === 'standing') return standingOn(graph, state, instrument, date, language);
  if (id === 'humanity')
    return `${tellStanding(graph, state, 'rome-statute', date, language)?.because ?? ''} ${atHome(graph, state, rows, language)}`.trim();
  if (id === 'refoulement')
    return REFUGEE_LAW.map((treaty) => tellStanding(graph, state, treaty, date, language)?.because ?? '').join(' ');
  if (id === 'still-bound') {
    const left = hasLeft(graph, state, instrument, date);
    return left ? listOf(graph, instrument, language) : notLeft(graph, state, instrument, date, language);
  }
  if (id === 'unanswered') return readOf(graph, state, rows, language);
  if (id === 'findings-state' || id === 'findings-duty') return bySource(graph, rows, language);
  if (id === 'reservations') return statementsOn(graph, instrument, language);
  if (id === 'court') return noCourt(graph, instrument, language);
  if (id === 'difference') return openPlaces(graph, found, language);
  return '';
}

/** Of these the question is about most States, whether or not they bind the one asked about. */
const REFUGEE_LAW = ['refugee-convention-1951', 'refugee-protocol-1967'];

/** Why no pair is told, where the treaty has no clause on the Court in the data. */
function noCourt(graph: LawGraph, instrument: string, language: Language): string {
  const treaty = nodeOf(graph, instrument);
  if (treaty?.kind !== 'Instrument' || treaty.courtClause !== undefined) return '';
  return PHRASES[language].questionNote.noCourt(tellId(graph, PHRASES[language], instrument));
}

function notLeft(graph: LawGraph, state: string, instrument: string, date: string, language: Language): string {
  const phrases = PHRASES[language];
  const standing = tellStanding(graph, state, instrument, date, language)?.because ?? '';
  return `${standing} ${phrases.questionNote.notLeft(tellId(graph, phrases, state), tellId(graph, phrases, instrument))}`;
}

/** Where no provision of a State on crimes against humanity is in the data, that, and what only looks like one. */
function atHome(graph: LawGraph, state: string, rows: readonly AskedRow[], language: Language): string {
  const phrases = PHRASES[language];
  const party = tellId(graph, phrases, state);
  const listed = new Set(rows.map(({ values }) => values.provision));
  const laws = new Set(
    [...(graph.bonds.get(state) ?? [])].flatMap(([law, links]) =>
      links.some(({ type }) => type === 'ENACTED') ? [law] : [],
    ),
  );
  const punish = graph.links.filter(
    ({ type, start, end }) =>
      type === 'CORRESPONDS_TO' && end === 'criminalise-enslavement' && laws.has(instrumentOf(graph, start) ?? ''),
  );
  const other = punish.filter(({ start }) => !listed.has(start)).map(({ start }) => tellId(graph, phrases, start));
  const { noHomeLaw, ordinary } = phrases.questionNote;
  return [
    punish.some(({ start }) => listed.has(start)) ? '' : noHomeLaw(party),
    other.length > 0 ? ordinary(party, phrases.list(other)) : '',
  ]
    .filter(Boolean)
    .join(' ');
}

/** As the card of a standing tells it: the standing, then all that lies over it. */
function standingOn(graph: LawGraph, state: string, instrument: string, date: string, language: Language): string {
  const told = tellStanding(graph, state, instrument, date, language);
  const links = new Map(graph.links.map((link) => [link.id, link]));
  const over = told?.overlays.flatMap(({ link: id }) => {
    const link = links.get(id);
    return link?.type === 'RESERVES' ? [explainLink(graph, link, 'forward', { language, day: date }).sentence] : [];
  });
  return [told?.because ?? '', ...(over ?? [])].join(' ').trim();
}

/** To what day was read who joined the treaties of the rows, and those that have no row since nobody asked about is in their list. */
function daysOf(
  graph: LawGraph,
  id: QuestionId,
  asked: Record<string, string>,
  rows: readonly AskedRow[],
  language: Language,
): string {
  const { lists } = RESTS[id];
  if (lists === 'none') return '';
  if (lists === 'named') return listOf(graph, asked.instrument ?? '', language);
  return tellLists(graph, [...treatiesOf(rows), ...listsOf(graph, id, asked)], language);
}

const treatiesOf = (rows: readonly AskedRow[]): string[] =>
  rows.flatMap(({ links }) => links.flatMap(({ type, end }) => (type === 'PARTY_TO' ? [end] : [])));

function listOf(graph: LawGraph, instrument: string, language: Language): string {
  const phrases = PHRASES[language];
  const node = nodeOf(graph, instrument);
  if (node?.kind !== 'Instrument') return '';
  const treaty = tellId(graph, phrases, instrument);
  if (node.listReadTo === undefined) return sentenceOf(phrases.questionNote.noList(treaty));
  return sentenceOf(phrases.questionNote.list(treaty, tellDay(phrases, node.listReadTo)));
}

/** Those asked about, and those that a row says are bound. */
export const partiesOf = (rows: readonly AskedRow[], { state, other }: Record<string, string>): string[] => [
  ...[state, other].filter((id) => id !== undefined),
  ...rows.flatMap(({ links }) => links.flatMap(({ type, start }) => (type === 'PARTY_TO' ? [start] : []))),
];

const clauseOf = (row: AskedRow): LinkOf<'IMPOSES'>[] => [dutyOf(row)].filter((duty) => duty !== undefined);

/** The articles with which nothing was compared, since a clause of theirs was not read well enough; unread ones are told apart. */
function openPlaces(graph: LawGraph, rows: readonly AskedRow[], language: Language): string {
  const phrases = PHRASES[language];
  const articles = rows.filter(isOpen).flatMap((row) => {
    const start = dutyOf(row)?.start ?? '';
    const node = nodeOf(graph, start);
    return node?.kind === 'Article' && node.unread === undefined ? [start] : [];
  });
  const told = [...new Set(articles)].sort(byNumber).map((id) => tellId(graph, phrases, id));
  return told.length === 0 ? '' : phrases.questionNote.unread(phrases.list(told));
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
  const { questionNote } = PHRASES[language];
  const told = questionNote.statements(
    clause.size,
    unreadStatements(graph, instrument).map((id) => nodeOf(graph, id)?.name ?? id),
  );
  return `${readStatements(graph, instrument, language)} ${told}`;
}

/** On which places of a treaty statements of its parties were read: of most lists only a part was. */
function readStatements(graph: LawGraph, instrument: string, language: Language): string {
  const phrases = PHRASES[language];
  const treaty = tellId(graph, phrases, instrument);
  const places = graph.links.flatMap((link) => {
    const about = link.type === 'RESERVES' ? (instrumentOf(graph, link.end) ?? link.end) : '';
    const named = link.kind !== 'acceptance' && link.kind !== 'refusal' && link.kind !== 'objection';
    return link.type === 'RESERVES' && about === instrument && named && link.article ? link.article.split('; ') : [];
  });
  const articles = [...new Set(places.filter((place) => /^\d/.test(place)).map((place) => place.replace(/\(.*$/, '')))];
  if (articles.length === 0) return phrases.questionNote.noStatements(treaty);
  return phrases.questionNote.statementsOn(phrases.article(articles.sort(byNumber), treaty));
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
