/** A query of a visitor's own, and its answer. */
import { z } from 'zod';

export const CONSOLE_PATH = '/api/cypher';
export const MOST_ROWS = 1_000;
export const CONSOLE_MS = 5_000;
/** Letters of a query. */
export const MOST_LETTERS = 20_000;
/** Parameters of a query, and letters in the field of one. */
export const MOST_GIVEN = 50;
export const MOST_IN_FIELD = 4_000;

/** A query as it stands in the console. `given`: what stands in the fields of its parameters, by their names. */
export const OwnQuery = z.object({
  text: z.string().max(MOST_LETTERS),
  given: z
    .record(z.string().min(1).max(100), z.string().max(MOST_IN_FIELD))
    .refine((fields) => Object.keys(fields).length <= MOST_GIVEN, {
      error: `Too big: expected at most ${MOST_GIVEN} parameters`,
    })
    .default({}),
});
export type OwnQuery = z.infer<typeof OwnQuery>;

export const ConsoleAsked = z.strictObject({
  cypher: z.string().max(MOST_LETTERS),
  parameters: z.record(z.string(), z.unknown()).default({}),
});
export type ConsoleAsked = z.infer<typeof ConsoleAsked>;

/** `truncated`: there are more rows, and `rows` are the first thousand; `ms`: how long the engine worked. */
export const ConsoleAnswer = z.object({
  columns: z.array(z.string()),
  rows: z.array(z.record(z.string(), z.unknown())),
  truncated: z.boolean(),
  note: z.string(),
  ms: z.number(),
  engine: z.string(),
});
export type ConsoleAnswer = z.infer<typeof ConsoleAnswer>;

/** Rejects with an AppError: 'bad-input' or 'engine-refused' for the query, 'engine-timeout', 'busy', 'engine-down'. */
export type AnswerQuery = (asked: ConsoleAsked) => Promise<ConsoleAnswer>;

/** Of a letter of a text, from 0, the line and the column, from 1. */
export function lineAndColumn(text: string, at: number): { line: number; column: number } {
  const before = text.slice(0, at);
  return { line: before.split('\n').length, column: at - before.lastIndexOf('\n') };
}

/** As a fault tells it: "cypher:2:14". */
export const placeOf = ({ line, column }: ReturnType<typeof lineAndColumn>): string => `cypher:${line}:${column}`;
