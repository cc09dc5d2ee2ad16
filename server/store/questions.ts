/** The legal questions: offered with their statements, and answered. */
import { z } from 'zod';
import type { Asked, Output } from '../contract/api.ts';
import { boundStatement } from '../contract/bound-statement.ts';
import { AppError } from '../contract/errors.ts';
import type { GraphLink } from '../contract/links.ts';
import { QUESTIONS } from '../contract/questions/catalogue.ts';
import { COLUMNS, type Column, PARAMETERS, type Parameter, type Question } from '../contract/questions/columns.ts';
import type { NodeKind } from '../contract/ontology.ts';
import { QUESTION_IDS, type QuestionId } from '../contract/questions.ts';
import { LANGUAGES, type Language, Scope } from '../contract/vocabulary.ts';
import type { Engine } from '../engine/engine.ts';
import { ask, type Query, query } from '../engine/query.ts';
import {
  bothOrOne,
  covering,
  differences,
  inOrderOfLaw,
  pairsOf,
  sift,
  sinceBoth,
} from '../law/answer/question-rows.ts';
import { type AskedRow, dutyOf, judged } from '../law/answer/judge-rows.ts';
import { type LawGraph, nodeOf } from '../law/graph.ts';
import { addresseeOf } from '../law/sentences/duty-sentence.ts';
import { sentenceOf } from '../law/sentences/format.ts';
import { PHRASES, QUESTION_TEXTS } from '../law/sentences/languages.ts';
import type { QuestionText } from '../law/sentences/question-texts.ts';
import { withObjections } from '../law/answer/objections.ts';
import { withPowers } from '../law/answer/powers.ts';
import { withHelp, withTasks } from '../law/answer/tasks-and-help.ts';
import { latestDay } from '../law/time/dates.ts';
import { compareLinks } from '../law/paths/rank.ts';
import { hasLeft } from '../law/standing/has-left.ts';
import { noteOf, partiesOf } from './question-notes.ts';
import { restingConfidence } from '../law/time/confidence.ts';

const value = z.union([z.string(), z.number(), z.array(z.string()), z.null()]);
/**
 * `links` is the evidence of a row. `sure`: whether it holds for certain on the day asked about, or only may; a row that
 * does not hold is not returned.
 */
const Found = z.object({ links: z.array(z.string()), sure: z.boolean().optional() }).catchall(value);
type Found = z.infer<typeof Found>;

/** The statements of cypher/questions/, each bound to its parameters and columns. */
export const QUESTION_QUERIES = Object.fromEntries(QUESTION_IDS.map((id) => [id, bound(id)])) as Record<
  QuestionId,
  Query
>;

function bound(id: QuestionId): Query {
  const names = [...Object.keys(QUESTIONS[id].parameters), ...Object.keys(givenOf(id))];
  const params = Object.fromEntries(names.map((name) => [name, z.union([z.string(), z.array(z.string())])]));
  return { ...query(`questions/${id}`, params, {}), row: Found };
}

/** See `Question`. */
export function givenOf(id: QuestionId): NonNullable<Question['given']> {
  const question: Question = QUESTIONS[id];
  return question.given ?? {};
}

/** As it can be run by hand: what the question gives it stands in it, and what is asked for is a parameter. */
const toldStatement = (id: QuestionId) => boundStatement(QUESTION_QUERIES[id].text, givenOf(id));

export function questions(): Output<'questions'> {
  return {
    questions: QUESTION_IDS.map((id) => ({
      id,
      texts: textsOf(id),
      parameters: Object.entries(QUESTIONS[id].parameters).map(([name, value]) => ({ name: name as Parameter, value })),
      columns: [...QUESTIONS[id].columns],
      cypher: toldStatement(id),
    })),
  };
}

function textsOf(id: QuestionId): Output<'questions'>['questions'][number]['texts'] {
  const texts = LANGUAGES.map((language) => [language, QUESTION_TEXTS[language].questions[id]] as const);
  return Object.fromEntries(texts) as Record<Language, QuestionText>;
}

export async function answerQuestion(
  engine: Engine,
  graph: LawGraph,
  asOf: string,
  { question: id, language, ...given }: Asked<'ask'>,
): Promise<Output<'ask'>> {
  const asked = filled(graph, id, given, asOf);
  const found = (await ask(engine, QUESTION_QUERIES[id], { ...asked, ...givenOf(id) })) as Found[];
  const links = linksOf(graph, new Set(found.flatMap((row) => row.links)));
  const all = judged(
    graph,
    found.map((row) => rowOf(row, links)),
    asked,
  );
  const counted = sift(id, meant(graph, id, asked, all));
  const rows = finished(graph, id, asked, counted.kept, language);
  const columns = columnsOf(id, rows);
  const sources = new Set(rows.flatMap((row) => row.links.map(({ source }) => source)));
  return {
    question: { id, parameters: asked },
    about: Object.values(asked).flatMap((value) => readable(graph, value) ?? []),
    columns: columns.map((name) => ({ name, kind: COLUMNS[name].kind })),
    rows: rows.map((row) => ({
      cells: columns.map((name) => cell(graph, name, row)),
      links: row.links.map((link) => link.id),
      rests: row.links.map(({ source, pinpoint }) => ({ source, pinpoint })),
      confidence: restingConfidence(graph, row.links, partiesOf([row], asked)),
    })),
    leftOut: counted.leftOut,
    note: noteOf(graph, id, asked, rows, counted, language),
    sources: [...sources].sort().flatMap((source) => graph.sources.get(source) ?? []),
  };
}

/** Without what the question is not about: other people, or a State that never left. */
function meant(graph: LawGraph, id: QuestionId, asked: Record<string, string>, rows: AskedRow[]): AskedRow[] {
  const { state = '', instrument = '', date = '' } = asked;
  if (id === 'duties-by-person') return covering(rows, scopeOf(asked));
  if (id === 'shared-duties') return rows.map((row) => ({ ...row, sure: latestDay(String(row.values.day)) <= date }));
  return id === 'still-bound' && !hasLeft(graph, state, instrument, date) ? [] : rows;
}

/** Without a column of statements where nobody made one, and of addressees where every clause asks each party. */
function columnsOf(id: QuestionId, rows: readonly AskedRow[]): readonly Column[] {
  const columns: readonly Column[] = QUESTIONS[id].columns;
  return columns.filter((name) => {
    const silent = UNTOLD[name];
    return silent === undefined || rows.some(({ values }) => !silent.includes(values[name]));
  });
}
const UNTOLD: Partial<Record<Column, readonly unknown[]>> = {
  stated: [undefined],
  accepted: [undefined],
  objections: [undefined],
  addressee: ['state-party'],
};

/** Examples in place of what was not given; throws where a name is not in the data, or of another kind. */
function filled(
  graph: LawGraph,
  id: QuestionId,
  given: Record<string, string | undefined>,
  asOf: string,
): Record<string, string> {
  return Object.fromEntries(
    Object.entries(QUESTIONS[id].parameters).map(([name, example]) => {
      const { kind } = PARAMETERS[name as Parameter];
      const value = given[name] ?? (example === '' ? asOf : example);
      if (kind !== 'date' && kind !== 'scope' && nodeOf(graph, value)?.kind !== kind) {
        throw new AppError('not-found', `"${value}" is not a ${kind} in the data.`, 'Search for it by name.', {
          at: name,
        });
      }
      return [name, value];
    }),
  );
}

function linksOf(graph: LawGraph, ids: ReadonlySet<string>): Map<string, GraphLink> {
  return new Map(graph.links.filter(({ id }) => ids.has(id)).map((link) => [link.id, link]));
}

function rowOf({ links, sure, ...values }: Found, known: ReadonlyMap<string, GraphLink>): AskedRow {
  return { values, links: links.flatMap((id) => known.get(id) ?? []), sure };
}

/** Whose rows are bodies with a power over the State. */
const POWERS = new Set<QuestionId>(['supervisors', 'theme-supervisors', 'complaints']);

function finished(
  graph: LawGraph,
  id: QuestionId,
  asked: Record<string, string>,
  rows: AskedRow[],
  language: Language,
): AskedRow[] {
  const { state = '', instrument = '' } = asked;
  if (id === 'difference') return differences(rows, instrument);
  if (id === 'both-or-one') return bothOrOne(rows, state);
  if (id === 'leaving') return hedged(rows, language);
  if (id === 'reservations') return withObjections(graph, rows, language);
  if (POWERS.has(id)) return withPowers(graph, rows, asked, language);
  if (id === 'tasks-under' || id === 'tasks-of') return withTasks(rows, language);
  if (id === 'help-with-duty') return withHelp(graph, rows, language);
  if (id === 'shared-duties') return pairsOf(rows);
  if (id === 'unhelped') return rows.map((row) => ({ ...row, links: bestFirst(row.links) }));
  const dated = rows.map((row) => ({ ...row, values: { ...row.values, since: sinceBoth(graph, state, row) } }));
  if (id === 'duty-begun') return dated.sort((a, b) => String(a.values.since).localeCompare(String(b.values.since)));
  return inOrderOfLaw(dated, scopeOf(asked));
}

/** A notice that is less sure than the bond says so. */
function hedged(rows: readonly AskedRow[], language: Language): AskedRow[] {
  const { hedge } = PHRASES[language];
  return rows.map((row) => {
    const unsure = row.links.some(({ noticeConfidence }) => noticeConfidence === 'low');
    return unsure
      ? {
          ...row,
          values: {
            ...row.values,
            note: [row.values.note, hedge]
              .flatMap((part) => (typeof part === 'string' ? [sentenceOf(part)] : []))
              .join(' '),
          },
        }
      : row;
  });
}

/** Of the clauses on a duty the one that says most of trafficking leads: not whichever stands first by its name. */
const bestFirst = (links: readonly GraphLink[]): GraphLink[] =>
  [...links].sort((a, b) => compareLinks(a, b, 'trafficking-victims'));

const scopeOf = ({ scope }: Record<string, string>) => Scope.catch('trafficking-victims').parse(scope);

/** On whose word a row stands: that of the source of its first link. */
function cell(
  graph: LawGraph,
  name: Column,
  { values, links }: AskedRow,
): Output<'ask'>['rows'][number]['cells'][number] {
  const duty = name === 'addressee' ? dutyOf({ links }) : undefined;
  if (duty) return addresseeOf(graph, duty);
  if (name === 'said') return graph.sources.get(links[0]?.source ?? '')?.title ?? null;
  const value = values[name] ?? null;
  if ((name === 'except' || name === 'shared') && Array.isArray(value))
    return value.map((duty) => readable(graph, String(duty))?.name ?? String(duty));
  if (COLUMNS[name].kind === 'node' && typeof value === 'string') return readable(graph, value) ?? value;
  return value as string | number | string[] | null;
}

/** A node as a cell of an answer names it. */
function readable(graph: LawGraph, id: string): { id: string; name: string; kind: NodeKind } | undefined {
  const node = nodeOf(graph, id);
  return node && { id, name: node.name, kind: node.kind };
}
