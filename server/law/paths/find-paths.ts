/** The paths that answer a question, in their order: searched, rid of what says nothing more, ranked. */
import type { PathRules } from '../../contract/path.ts';
import { type Budget, budgetOf, QUESTION_STEPS } from './budget.ts';
import { oneDutyOnce } from './one-duty-once.ts';
import { type LawGraph, nodeOf } from '../graph.ts';
import type { When } from '../time/validity.ts';
import { compareRanks, type Ranked, ranked } from './rank.ts';
import { type Route, type SearchResult, searchPaths } from './search.ts';

export type Found = Omit<SearchResult, 'routes'> & { order: Ranked[] };

/** `when`: instead of the day of the rules, some day within a span. */
export function findPaths(
  graph: LawGraph,
  from: string,
  to: string,
  rules: PathRules,
  when: When = rules.date,
  budget: Budget = budgetOf(QUESTION_STEPS),
): Found {
  const { routes, ...result } = searchPaths(graph, from, to, rules, when, budget);
  const found = worthTelling(graph, routes, from, to).map((route) => {
    budget.spend(20 * route.links.length);
    return ranked(graph, route, rules.scope);
  });
  return { ...result, order: oneDutyOnce(found).sort((a, b) => compareRanks(a.rank, b.rank)) };
}

/**
 * The shortest paths and the next longer ones; beyond, a way round says less than the ones before it. A State owes a
 * duty through the clauses of its own treaties and laws: there even the next longer way, by a treaty that supplements
 * another or by a body that reports on the subject, adds no duty and is no answer.
 */
function worthTelling(graph: LawGraph, routes: readonly Route[], from: string, to: string): readonly Route[] {
  const kinds = [from, to].map((id) => nodeOf(graph, id)?.kind);
  const owed = kinds.includes('Country') && kinds.includes('Obligation');
  const told = owed
    ? routes.filter(({ links }) => links.flat().some((link) => REACHES.has(graph.links[link]?.type ?? '')))
    : routes;
  const lengths = [...new Set(told.map(({ nodes }) => nodes.length))].sort((a, b) => a - b).slice(0, owed ? 1 : 2);
  return told.filter(({ nodes }) => lengths.includes(nodes.length));
}

/** By which a path can arrive at a duty; a body that reports on one does not impose it. */
const REACHES = new Set<string>(['IMPOSES', 'CORRESPONDS_TO', 'CONCERNS']);
