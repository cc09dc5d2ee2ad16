/** Two or three things side by side. */
import type { Asked, Output } from '../contract/api.ts';
import { COMPARED_KINDS } from '../contract/compare.ts';
import { AppError } from '../contract/errors.ts';
import { compareThings } from '../law/compare/compare.ts';
import { type LawGraph, nodeOf } from '../law/graph.ts';

/** On the data's own day unless another is asked for. */
export function compare(
  graph: LawGraph,
  asOf: string,
  { things, date = asOf, language }: Asked<'compare'>,
): Output<'compare'> {
  const gone = things.find((id) => !nodeOf(graph, id));
  if (gone !== undefined)
    throw new AppError(
      'not-found',
      `Nothing in the data is called "${gone}".`,
      'Search for it by name: its id may have changed.',
      { at: 'things' },
    );
  const found = compareThings(graph, things, date, language);
  if (found) return found;
  throw new AppError(
    'bad-input',
    `These cannot be set side by side: ${things.join(', ')}.`,
    `Ask for two or three of one kind (${COMPARED_KINDS.join(', ')}).`,
    { at: 'things' },
  );
}
