/** Binds a statement in cypher/ to the shapes of its parameters and of its rows. */
import { readFileSync } from 'node:fs';
import { setImmediate } from 'node:timers/promises';
import { z } from 'zod';
import { AppError } from '../contract/errors.ts';
import type { Engine, Limits, Params } from './engine.ts';

export type Query<P extends z.ZodObject = z.ZodObject, R extends z.ZodObject = z.ZodObject> = {
  name: string;
  text: string;
  params: P;
  row: R;
};

/** Reads cypher/<name>.cypher once, at start; a missing file stops the start. */
export function query<P extends z.ZodRawShape, R extends z.ZodRawShape>(
  name: string,
  params: P,
  row: R,
): Query<z.ZodObject<P>, z.ZodObject<R>> {
  const text = readFileSync(new URL(`../../cypher/${name}.cypher`, import.meta.url), 'utf8');
  return { name, text, params: z.strictObject(params), row: z.object(row) };
}

/** So many rows are parsed in some 10 ms; then whoever else asks has a turn. */
const ROWS_AT_ONCE = 500;

/** Runs a query and parses its rows: past this point there are types only. */
export async function ask<P extends z.ZodObject, R extends z.ZodObject>(
  engine: Engine,
  bound: Query<P, R>,
  params: z.input<P>,
  limits: Limits = {},
): Promise<z.output<R>[]> {
  const rows = await engine.run(bound.text, bound.params.parse(params) as Params, limits);
  const shape = z.array(bound.row);
  const answer: z.output<R>[] = [];
  for (let from = 0; from < rows.length; from += ROWS_AT_ONCE) {
    if (from > 0) await setImmediate();
    const parsed = shape.safeParse(rows.slice(from, from + ROWS_AT_ONCE));
    if (!parsed.success) throw unlike(bound.name, from, parsed.error);
    for (const row of parsed.data) answer.push(row);
  }
  return answer;
}

/** `from`: the number of the row that the error counts as its first. */
function unlike(name: string, from: number, cause: z.ZodError): AppError {
  const rows = from === 0 ? 'The rows' : `The rows from ${from} on`;
  return new AppError(
    'internal',
    `${rows} of cypher/${name}.cypher are not what server/store/queries.ts expects: ${z.prettifyError(cause)}`,
    'The data was made by another version of the program: run "npm run seed".',
    { at: name, cause },
  );
}
