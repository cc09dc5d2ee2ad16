/** Legal questions as data. Each has one statement in cypher/questions/ and one card on the page. */
import { z } from 'zod';
import { Id, Source } from './graph.ts';
import { FullDate } from './nodes.ts';
import { NODE_KINDS } from './ontology.ts';
import { COLUMN_KINDS, COLUMNS, PARAMETERS } from './questions/columns.ts';
import { QUESTIONS } from './questions/catalogue.ts';
import { Confidence, FORCES, LANGUAGES, Scope } from './vocabulary.ts';

export type QuestionId = keyof typeof QUESTIONS;
export const QUESTION_IDS = Object.keys(QUESTIONS) as [QuestionId, ...QuestionId[]];

/** What a question is asked about; what is absent takes the value of its example. */
export const QuestionParameters = z.object({
  state: Id.optional(),
  other: Id.optional(),
  instrument: Id.optional(),
  institution: Id.optional(),
  than: Id.optional(),
  duty: Id.optional(),
  group: Id.optional(),
  date: FullDate.optional(),
  until: FullDate.optional(),
  scope: Scope.optional(),
});
export type QuestionParameters = z.infer<typeof QuestionParameters>;

export const AskedQuestion = z.object({ id: z.enum(QUESTION_IDS), parameters: QuestionParameters.default({}) });
export type AskedQuestion = z.infer<typeof AskedQuestion>;

const names = <K extends string>(table: Record<K, unknown>) => Object.keys(table) as [K, ...K[]];
const words = z.object({ title: z.string(), says: z.string(), silent: z.string() });

/** One question as it is offered: `cypher` is the statement that answers it. */
export const QuestionOffered = z
  .object({
    id: z.enum(QUESTION_IDS),
    texts: z.record(z.enum(LANGUAGES), words),
    parameters: z.array(z.object({ name: z.enum(names(PARAMETERS)), value: z.string() })),
    columns: z.array(z.enum(names(COLUMNS))),
    cypher: z.string(),
  })
  .meta({ id: 'QuestionOffered' });
export type QuestionOffered = z.infer<typeof QuestionOffered>;

const node = z.object({ id: z.string(), name: z.string(), kind: z.enum(NODE_KINDS) });
export const Cell = z.union([z.string(), z.number(), z.array(z.string()), node, z.null()]);
export type Cell = z.infer<typeof Cell>;

/** `cells` stand in the order of the columns; `links` are the evidence, each opens its card; `rests`: where these were read, in their order. */
export const AnswerRow = z
  .object({
    cells: z.array(Cell),
    links: z.array(z.string()),
    rests: z.array(z.object({ source: Id, pinpoint: z.string().optional() })).default([]),
    /** The lowest of all that the row rests on. */
    confidence: Confidence.default('high'),
  })
  .meta({ id: 'AnswerRow' });
export type AnswerRow = z.infer<typeof AnswerRow>;

const count = z.number().int().min(0);
export const QuestionAnswer = z.object({
  question: AskedQuestion,
  /** The nodes that the parameters name. */
  about: z.array(node),
  columns: z.array(z.object({ name: z.enum(names(COLUMNS)), kind: z.enum(COLUMN_KINDS) })),
  rows: z.array(AnswerRow),
  /** Rows that the answer does not show: of low confidence, resting on a clause that nobody has read or that a reservation sets aside, not known to hold on the day. */
  leftOut: z.object({ low: count, unread: count, unknown: count, reserved: count }),
  /** What decides, where a sentence says it better than a table. */
  note: z.string(),
  sources: z.array(Source),
});
export type QuestionAnswer = z.infer<typeof QuestionAnswer>;

/** Whether a text is the name of a force, as columns of wording hold it. */
export const isForce = (text: unknown): text is (typeof FORCES)[number] => FORCES.some((force) => force === text);
