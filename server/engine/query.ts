/** Binds a statement in cypher/ to the shapes of its parameters and of its rows. */
import { readFileSync } from 'node:fs';
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

/** Runs a query and parses its rows: past this point there are types only. */
export async function ask<P extends z.ZodObject, R extends z.ZodObject>(
  engine: Engine,
  bound: Query<P, R>,
  params: z.input<P>,
  limits: Limits = {},
): Promise<z.output<R>[]> {
  const rows = await engine.run(bound.text, bound.params.parse(params) as Params, limits);
  const parsed = z.array(bound.row).safeParse(rows);
  if (parsed.success) return parsed.data as z.output<R>[];
  throw new AppError(
    'internal',
    `The rows of cypher/${bound.name}.cypher are not what server/store/queries.ts expects: ${z.prettifyError(parsed.error)}`,
    'The data was made by another version of the program: run "npm run seed".',
    { at: bound.name, cause: parsed.error },
  );
}
