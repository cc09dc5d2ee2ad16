/** A query of a visitor's own, and its answer. */
import { z } from 'zod';

export const CONSOLE_PATH = '/api/cypher';
export const MOST_ROWS = 1_000;
export const CONSOLE_MS = 5_000;

export const ConsoleAsked = z.strictObject({
  cypher: z.string().max(20_000),
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
