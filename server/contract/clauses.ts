/** The clauses coded of one instrument, article by article, and what of it nobody has read. */
import { z } from 'zod';
import { GraphLink } from './links.ts';
import { NODE_SHAPES } from './nodes.ts';

/** `link`: an IMPOSES; `duty`: the name of the obligation. */
export const CodedDuty = z.object({ link: GraphLink, duty: z.string() }).meta({ id: 'CodedDuty' });
export type CodedDuty = z.infer<typeof CodedDuty>;

export const ArticleClauses = z
  .object({ article: NODE_SHAPES.Article, clauses: z.array(CodedDuty) })
  .meta({ id: 'ArticleClauses' });
export type ArticleClauses = z.infer<typeof ArticleClauses>;
