/** The paths that answer a question, in their order: searched, rid of what says nothing more, ranked. */
import { typesOf, type WalkGroup } from '../../contract/ontology.ts';
import type { PathRules } from '../../contract/path.ts';
import { type Budget, budgetOf, QUESTION_STEPS } from './budget.ts';
import { oneDutyOnce } from './one-duty-once.ts';
import { type LawGraph, nodeOf } from '../graph.ts';
import type { When } from '../time/validity.ts';
import { compareRanks, type Ranked, ranked } from './rank.ts';
import { linksAlong, type Route, type SearchResult, searchPaths } from './search.ts';

export type Found = Omit<SearchResult, 'routes'> & { order: Ranked[] };

/**
 * More groups of links to walk never lose a path: beside the search along all of them each choice of them is searched as
 * if it alone had been asked for, so that a straight link of one group makes no path of another a detour or too long.
 * `when`: instead of the day of the rules, some day within a span.
 */
export function findPaths(
  graph: LawGraph,
  from: string,
  to: string,
  rules: PathRules,
  when: When = rules.date,
  budget: Budget = budgetOf(QUESTION_STEPS),
): Found {
  const { routes, ...result } = searchPaths(graph, from, to, rules, when, budget);
  const { walk } = result;
  const stops = [from, ...rules.via, to];
  const found = new Map<string, Route>();
  let { capped } = result;
  const rank = (route: Route): Ranked => {
    budget.spend(20 * route.links.length);
    return ranked(graph, route, rules.scope);
  };
  const keep = (part: readonly Route[]): readonly Route[] => {
    const worth = worthTelling(graph, part, from, to);
    const told = worth.map((route) => [rank(route), route] as const);
    const once = new Set(oneDutyOnce(told.map(([each]) => each)));
    for (const [each, route] of told) {
      const key = route.nodes.join();
      if (once.has(each) && !found.has(key)) found.set(key, route);
    }
    return worth;
  };
  keep(inTheText(graph, from, to, rules, when, budget));
  const told = keep(routes);
  const owing = isOwed(graph, from, to) && !capped;
  // Where nothing is found along all, nothing is along fewer.
  for (const groups of routes.length > 0 ? choicesOf(rules.groups) : []) {
    // Of a duty the shortest paths alone are told: where fewer groups have one as short, all of theirs are known.
    if (owing && told.some((route) => leadsWithin(graph, route, groups))) continue;
    const part = searchPaths(graph, from, to, rules, when, budget, walk?.within(groups));
    keep(part.routes);
    capped ||= part.capped;
  }
  const order = [...found.values()].map(({ nodes, links }) => {
    const all = walk ? linksAlong(graph, walk, stops, nodes) : [];
    return rank({ nodes, links: links.map((some, step) => [...new Set([...some, ...(all[step] ?? [])])]) });
  });
  return { ...result, capped, order: order.sort((a, b) => compareRanks(a.rank, b.rank)) };
}

/** Every choice of at least one of these groups but all of them. */
function choicesOf(groups: readonly WalkGroup[]): WalkGroup[][] {
  return Array.from({ length: 2 ** groups.length - 2 }, (_, choice) =>
    groups.filter((_, place) => ((choice + 1) >> place) & 1),
  );
}

/** What one instrument's own text says of the other is told whatever else is walked, unless the types are chosen. */
function inTheText(
  graph: LawGraph,
  from: string,
  to: string,
  rules: PathRules,
  when: When,
  budget: Budget,
): readonly Route[] {
  const instruments = [from, to].every((id) => nodeOf(graph, id)?.kind === 'Instrument');
  if (!instruments || rules.types || rules.via.length > 0 || rules.groups.includes('text')) return [];
  return searchPaths(graph, from, to, { ...rules, groups: ['text'], maxSteps: 1 }, when, budget).routes;
}

/**
 * The shortest paths and the next longer ones; beyond, a way round says less than the ones before it. A State owes a
 * duty through the clauses of its own treaties and laws: there even the next longer way, by a treaty that supplements
 * another or by a body that reports on the subject, adds no duty and is no answer.
 */
function worthTelling(graph: LawGraph, routes: readonly Route[], from: string, to: string): readonly Route[] {
  const owed = isOwed(graph, from, to);
  const told = owed
    ? routes.filter(({ links }) => links.flat().some((link) => REACHES.has(graph.links[link]?.type ?? '')))
    : routes;
  const lengths = [...new Set(told.map(({ nodes }) => nodes.length))].sort((a, b) => a - b).slice(0, owed ? 1 : 2);
  return told.filter(({ nodes }) => lengths.includes(nodes.length));
}

/** Whether the question is whether a State owes a duty. */
function isOwed(graph: LawGraph, from: string, to: string): boolean {
  const kinds = [from, to].map((id) => nodeOf(graph, id)?.kind);
  return kinds.includes('Country') && kinds.includes('Obligation');
}

/** Whether every step has a link of these groups. */
function leadsWithin(graph: LawGraph, { links }: Route, groups: readonly WalkGroup[]): boolean {
  const types = typesOf(groups);
  return links.every((step) => step.some((link) => types.includes(graph.links[link]?.type ?? 'GRADED')));
}

/** By which a path can arrive at a duty; a body that reports on one does not impose it. */
const REACHES = new Set<string>(['IMPOSES', 'CORRESPONDS_TO', 'CONCERNS']);
