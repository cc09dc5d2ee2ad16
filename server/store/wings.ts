/** The wings of one node. */
import type { Asked, Output } from '../contract/api.ts';
import { AppError } from '../contract/errors.ts';
import type { LawGraph } from '../law/graph.ts';
import { wingsOf } from '../law/wings/wings.ts';

/** On the data's own day unless another is asked for. */
export function wings(graph: LawGraph, asOf: string, { id, date = asOf, language }: Asked<'wings'>): Output<'wings'> {
  const found = wingsOf(graph, id, date, language);
  if (found) return found;
  throw new AppError(
    'not-found',
    `Nothing in the data is called "${id}".`,
    'Search for it by name: its id may have changed.',
    { at: 'id' },
  );
}
