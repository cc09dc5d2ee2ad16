/** What is answered by searching the whole graph, and may take long: the same code in a thread of its own and in this one. */
import type { Asked, Output } from '../../contract/api.ts';
import type { LawGraph } from '../../law/graph.ts';
import { budgetOf, QUESTION_STEPS } from '../../law/paths/budget.ts';
import { compare } from '../compare.ts';
import { events } from '../events.ts';
import { growth } from '../growth.ts';
import { matrix } from '../matrix.ts';
import { path } from '../path.ts';
import { indexNames, type Names } from '../search-index.ts';
import { understand } from '../understand/understand.ts';
import { wings } from '../wings.ts';

export const TASKS = ['search', 'path', 'matrix', 'wings', 'compare', 'events', 'growth', 'understand'] as const;
export type Task = (typeof TASKS)[number];

/** What the tasks are answered from. `asOf`: the data's own day. */
export type LawData = { graph: LawGraph; asOf: string };

/** Answers one task after another from the same data; `stopped`: nobody waits any more. */
export type Answerer = { [T in Task]: (asked: Asked<T>, stopped?: () => boolean) => Output<T> };

export function answererOf({ graph, asOf }: LawData): Answerer {
  let names: Names | undefined;
  return {
    search({ q, limit }) {
      names ??= indexNames(graph.nodes);
      return names.find(q, limit);
    },
    path: (asked, stopped) => path(graph, asked, budgetOf(QUESTION_STEPS, stopped)),
    matrix: (asked) => matrix(graph, asOf, asked),
    events: (asked) => events(graph, asked),
    growth: (asked) => growth(graph, asOf, asked),
    wings: (asked) => wings(graph, asOf, asked),
    compare: (asked) => compare(graph, asOf, asked),
    understand: (asked) => understand(graph, asOf, asked),
  };
}
