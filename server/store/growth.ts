/** How the law has grown. */
import type { Asked, Output } from '../contract/api.ts';
import type { LawGraph } from '../law/graph.ts';
import { growthOf } from '../law/growth/growth.ts';

/** Up to the data's own day unless another is asked for. */
export const growth = (graph: LawGraph, asOf: string, { date = asOf, language }: Asked<'growth'>): Output<'growth'> =>
  growthOf(graph, asOf, date, language);
