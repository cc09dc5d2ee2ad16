/** The statements of cypher/questions/, each bound to its parameters and columns. */
import { z } from 'zod';
import { QUESTIONS } from '../contract/questions/catalogue.ts';
import { QUESTION_IDS, type QuestionId } from '../contract/questions.ts';
import { type Query, query } from '../engine/query.ts';

const value = z.union([z.string(), z.number(), z.array(z.string()), z.null()]);
/** `links` is the evidence of a row. `holds`: whether it holds on the day asked about; rows that do not are not returned. */
const Found = z.object({ links: z.array(z.string()), holds: z.enum(['yes', 'unknown']).optional() }).catchall(value);
export type Found = z.infer<typeof Found>;

export const QUESTION_QUERIES = Object.fromEntries(QUESTION_IDS.map((id) => [id, bound(id)])) as Record<
  QuestionId,
  Query
>;

function bound(id: QuestionId): Query {
  const params = Object.fromEntries(Object.keys(QUESTIONS[id].parameters).map((name) => [name, z.string()]));
  return { ...query(`questions/${id}`, params, {}), row: Found };
}
