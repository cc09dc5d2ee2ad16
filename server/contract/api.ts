/** Every endpoint as data. Routes, the typed client and the OpenAPI description derive from this one table. */
import { z } from 'zod';
import {
  Direction,
  Id,
  LinkCount,
  LinkId,
  LinkTypeName,
  MOST_PARTS,
  MOST_SOURCES_ASKED,
  Source,
  StateGroup,
  Subgraph,
} from './graph.ts';
import { Events, EventsAsked } from './events.ts';
import { Growth } from './growth.ts';
import { ArticleClauses } from './clauses.ts';
import { Compare, Things } from './compare.ts';
import { CountryGaps, InstrumentGaps } from './gaps.ts';
import { GraphLink } from './links.ts';
import { Matrix, MatrixAsked } from './matrix.ts';
import { FullDate, GraphNode, NODE_SHAPES } from './nodes.ts';
import { NODE_KINDS } from './ontology.ts';
import { PathAnswer, PathRules } from './path.ts';
import { QUESTION_IDS, QuestionAnswer, QuestionOffered, QuestionParameters } from './questions.ts';
import { StandingTold } from './standing.ts';
import { Seminar } from './seminar.ts';
import { LONGEST_QUESTION, Understood } from './understand.ts';
import { CONFIDENCES, FORCES, LANGUAGES, REGIONS } from './vocabulary.ts';
import { Wings } from './wings.ts';

/** `output` is what stands beside the data version and the default as-of date, which every answer carries. */
export type Endpoint = { path: `/api/${string}`; summary: string; input: z.ZodObject; output: z.ZodObject };

const count = z.number().int().min(0);
/** Of the sentences; names and summaries stand as the data has them. */
const language = z.enum(LANGUAGES).default('en');
const search = z.object({ q: z.string().trim().min(1).max(200), limit: z.number().int().min(1).max(50).default(12) });
/** Only what there was, and what held or may have held, on that day; absent: on the data's own day. */
const date = FullDate.optional();
const neighbours = z.object({
  id: Id,
  type: LinkTypeName.optional(),
  direction: Direction.optional(),
  limit: z.number().int().min(1).max(100).default(100),
  /** How many to pass over: the next hundred begins at 100. */
  offset: z.number().int().min(0).max(100_000).default(0),
  /** Only States of that region. */
  region: z.enum(REGIONS).optional(),
  /** Of a type that leads to many States, these are counted by region in `groups` and left out of nodes and links. */
  grouped: z.boolean().default(false),
  date,
});

export const API = {
  health: {
    path: '/api/health',
    summary: 'Whether everything can be answered now, on which engine; 503 where the engine does not answer.',
    input: z.object({}),
    /** `cannot`: what cannot be answered now; `ok` where there is nothing. */
    output: z.object({
      ok: z.boolean(),
      engine: z.string(),
      engineVersion: z.string(),
      cannot: z.array(z.enum(['graph', 'search', 'paths'])),
    }),
  },
  overview: {
    path: '/api/overview',
    summary:
      'The atlas: instruments, institutions and States in their places, and who joined the instrument in the middle.',
    input: z.object({ instrument: Id.default('palermo-protocol') }),
    output: z.object({ centre: Id, ...Subgraph.shape, parties: z.array(GraphLink) }),
  },
  counts: {
    path: '/api/counts',
    summary: 'How much of each kind, link type and confidence the data holds.',
    input: z.object({}),
    output: z.object({
      nodes: z.record(z.enum(NODE_KINDS), count),
      links: z.record(LinkTypeName, count),
      confidence: z.record(z.enum(CONFIDENCES), count),
      sources: count,
    }),
  },
  search: {
    path: '/api/search',
    summary: 'Nodes by title, alias or acronym; accents and small slips of the pen are forgiven.',
    input: search,
    output: z.object({
      hits: z.array(z.object({ node: GraphNode, matched: z.string() })),
      total: count,
      /** Nothing goes by that name; the hits are called something like it. */
      near: z.boolean(),
    }),
  },
  entity: {
    path: '/api/entity',
    summary: 'One node, its source, and how many links of each type it has.',
    input: z.object({ id: Id, date }),
    output: z.object({
      node: GraphNode,
      source: Source,
      links: z.array(LinkCount),
      /** For an instrument: how many of its clauses ask with which force. */
      forces: z.partialRecord(z.enum(FORCES), count).optional(),
    }),
  },
  link: {
    path: '/api/link',
    summary: 'One link with both its ends and its source: the evidence card.',
    input: z.object({ id: LinkId, date, language }),
    output: z.object({
      link: GraphLink,
      start: GraphNode,
      end: GraphNode,
      source: Source,
      sentence: z.string(),
      /** The lowest of what the sentence rests on. */
      confidence: z.enum(CONFIDENCES),
    }),
  },
  neighbours: {
    path: '/api/neighbours',
    summary: 'What one node is linked with: the counts first, then at most 100 neighbours, with the number left out.',
    input: neighbours,
    output: z.object({
      counts: z.array(LinkCount),
      total: count,
      shown: count,
      groups: z.array(StateGroup),
      ...Subgraph.shape,
    }),
  },
  parts: {
    path: '/api/parts',
    summary: 'Nodes and links by their ids, a link with both its ends; what is not in the data is told as missing.',
    input: z.object({ ids: z.array(LinkId).min(1).max(MOST_PARTS) }),
    output: z.object({ ...Subgraph.shape, missing: z.array(z.string()) }),
  },
  path: {
    path: '/api/path',
    summary: 'How two nodes are linked in law: up to ten paths under rules, each told in cited sentences.',
    input: z.object({ from: Id, to: Id, ...PathRules.shape, language }),
    output: PathAnswer,
  },
  standing: {
    path: '/api/standing',
    summary:
      'Where a State (or the European Union) stands under a treaty on a day, and the event and clause that decide it.',
    input: z.object({ party: Id, instrument: Id, date: FullDate.optional(), language }),
    output: StandingTold,
  },
  clauses: {
    path: '/api/clauses',
    summary: 'The clauses coded of one instrument, article by article, and which of its articles nobody has read.',
    input: z.object({ instrument: Id }),
    output: z.object({ instrument: NODE_SHAPES.Instrument, articles: z.array(ArticleClauses) }),
  },
  gaps: {
    path: '/api/gaps',
    summary: 'What is coded, what is uncertain and what is missing, for each instrument and each State.',
    input: z.object({}),
    output: z.object({ instruments: z.array(InstrumentGaps), countries: z.array(CountryGaps) }),
  },
  matrix: {
    path: '/api/matrix',
    summary:
      'States against duties, treaties or supervisors, or duties against instruments, on a day. What is not coded is never "no".',
    input: z.object({ ...MatrixAsked.shape, date: FullDate.optional(), language }),
    /** `note`: the limits of the treaties on which the cells rest. */
    output: z.object({ ...Matrix.shape, note: z.string() }),
  },
  wings: {
    path: '/api/wings',
    summary:
      'One node in the middle: what it rests on, and what it does or what answers it, as of a day, in cited sentences and named rows.',
    input: z.object({ id: Id, date: FullDate.optional(), language }),
    output: Wings,
  },
  compare: {
    path: '/api/compare',
    summary:
      'Two or three things of one kind side by side: what they have in common and what one has alone, as of a day. No word compares what is not read.',
    input: z.object({ things: Things, date: FullDate.optional(), language }),
    output: Compare,
  },
  events: {
    path: '/api/events',
    summary:
      'What happened and when: signatures, consents, entries into force, statements, withdrawals, laws, bodies, each with its evidence; counted, and told between two days.',
    input: z.object({ ...EventsAsked.shape, language }),
    output: Events,
  },
  growth: {
    path: '/api/growth',
    summary:
      'How the law has grown up to a day: parties of each treaty by year, with the days to half and to the hundredth; instruments by decade; pairs that share a duty by year.',
    input: z.object({ date, language }),
    output: Growth,
  },
  understand: {
    path: '/api/understand',
    summary:
      'A question in plain words, English or Indonesian, as it was understood: up to three readings, each a link with what stands in it; "sure" where the first may be opened without asking.',
    input: z.object({ q: z.string().trim().min(1).max(LONGEST_QUESTION), language }),
    output: Understood,
  },
  questions: {
    path: '/api/questions',
    summary: 'The legal questions on offer: what each answers and does not, its parameters, its Cypher.',
    input: z.object({}),
    output: z.object({ questions: z.array(QuestionOffered) }),
  },
  ask: {
    path: '/api/ask',
    summary: 'One legal question answered as a table, each row with its evidence; what was left out is counted.',
    input: z.object({ question: z.enum(QUESTION_IDS), ...QuestionParameters.shape, language }),
    output: QuestionAnswer,
  },
  seminars: {
    path: '/api/seminars',
    summary: 'The seminars that come with the Atlas, each a list of scenes.',
    input: z.object({}),
    output: z.object({ seminars: z.array(Seminar) }),
  },
  sources: {
    path: '/api/sources',
    summary: 'The sources, all of them or those asked for.',
    input: z.object({ ids: z.array(Id).max(MOST_SOURCES_ASKED).optional() }),
    output: z.object({ sources: z.array(Source) }),
  },
} as const satisfies Record<string, Endpoint>;

export type EndpointName = keyof typeof API;
/** What the caller gives: defaults may be left out. */
export type Ask<N extends EndpointName> = z.input<(typeof API)[N]['input']>;
/** What the handler sees: defaults filled in. */
export type Asked<N extends EndpointName> = z.output<(typeof API)[N]['input']>;
export type Output<N extends EndpointName> = z.output<(typeof API)[N]['output']>;
/** One function for each endpoint; a missing one does not compile. `waiting`: aborted when nobody waits for the answer any more. */
export type Handlers = { [N in EndpointName]: (asked: Asked<N>, waiting?: AbortSignal) => Promise<Output<N>> };

/** On every answer. `asOf`: the data's own day, the default for every question about a date. */
export const Stamp = z.object({ dataVersion: z.string(), asOf: FullDate });
export type Stamp = z.infer<typeof Stamp>;
export type Answer<N extends EndpointName> = Output<N> & Stamp;
