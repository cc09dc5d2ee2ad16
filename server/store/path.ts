/** How two nodes are linked: the search of law/ over the whole graph, on the day asked for, or without testing dates. */
import type { Asked, Output } from '../contract/api.ts';
import { AppError } from '../contract/errors.ts';
import { answerPaths } from '../law/answer/path-answer.ts';
import { type LawGraph, nodeOf } from '../law/graph.ts';
import type { Budget } from '../law/paths/budget.ts';

export function path(graph: LawGraph, { from, to, language, ...rules }: Asked<'path'>, budget: Budget): Output<'path'> {
  for (const [at, id] of [['from', from], ['to', to], ...rules.via.map((id) => ['via', id])] as [string, string][]) {
    if (!nodeOf(graph, id)) {
      throw new AppError(
        'not-found',
        `Nothing in the data is called "${id}".`,
        'Search for it by name: its id may have changed.',
        { at },
      );
    }
  }
  return answerPaths(graph, from, to, rules, language, budget);
}
