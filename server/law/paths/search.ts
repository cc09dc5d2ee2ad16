/**
 * How two nodes are linked under rules: all paths of the shortest length, then longer ones until there are enough.
 * No path makes a detour: where a step leads straight from one of its nodes to a later one, what lies between adds
 * nothing. (Cambodia is party to the Palermo Protocol; that it is also party to a treaty which that protocol supplements
 * is no second road to it.) Both ends of the question may be linked straight, and so may two stops that it names.
 */
import type { PathRules } from '../../contract/path.ts';
import type { LawGraph } from '../graph.ts';
import type { When } from '../time/validity.ts';
import { type Budget, budgetOf, QUESTION_STEPS } from './budget.ts';
import { type Demands, levelsOf } from './paths-by-length.ts';
import { type Walk, walkUnder } from './rules.ts';

/** Paths of one length that are ranked; beyond, the answer says that more exist. */
export const MOST_PER_LENGTH = 1_000;

export type Refusal = 'same-ends' | 'unknown-node' | 'avoided-stop' | 'repeated-stop';

/** Node numbers in the order walked, and for each step the numbers of its links, by rising number. */
export type Route = { nodes: readonly number[]; links: readonly (readonly number[])[] };

export type SearchResult = {
  /** Shortest length first; within a length, every path that there is, up to the bound. */
  routes: Route[];
  capped: boolean;
  refusal?: Refusal;
  /** What the refusal is about. */
  about?: string;
  walk?: Walk;
};

/**
 * `when`: instead of the day of the rules, some day within a span. Where the budget ends, what was found is capped.
 * `walk`: instead of the one under the rules, a narrower one.
 */
export function searchPaths(
  graph: LawGraph,
  from: string,
  to: string,
  rules: PathRules,
  when: When = rules.date,
  budget: Budget = budgetOf(QUESTION_STEPS),
  walk?: Walk,
): SearchResult {
  const stops = [from, ...rules.via, to];
  const refused = refusalOf(graph, stops, rules);
  if (refused) return { routes: [], capped: false, ...refused };
  return searchOver(graph, stops, rules, walk ?? walkUnder(graph, rules, stops, when, budget), budget);
}

function searchOver(
  graph: LawGraph,
  stops: readonly string[],
  rules: PathRules,
  walk: Walk,
  budget: Budget,
): SearchResult {
  const size = graph.nodes.length;
  const numbers = stops.map((id) => graph.at.get(id) ?? -1);
  const linksOf = (path: readonly number[]): (readonly number[])[] => {
    budget.spend(4 * path.length);
    return linksAlong(graph, walk, stops, path);
  };
  const demands: Demands = {
    accepts: (path) => !rules.throughStates || linksOf(path).every((links) => links.length > 0),
    mayGoOn(path, next) {
      for (let place = path.length - 2; place >= 0; place -= 1) {
        const node = path[place] ?? -1;
        if (numbers.includes(path[place + 1] ?? -1)) return true;
        const betweenStops = numbers.includes(node) && numbers.includes(next);
        if (!betweenStops && walk.leads(node, next)) return false;
      }
      return true;
    },
  };

  const levels = levelsOf(walk, numbers, size, demands, budget);
  const routes: Route[] = [];
  let capped = false;
  for (let length = levels.atLeast(rules.maxSteps); length <= rules.maxSteps; length += 1) {
    const level = levels.paths(length, MOST_PER_LENGTH);
    routes.push(...level.paths.map((nodes) => ({ nodes, links: linksOf(nodes) })));
    capped ||= !level.complete || budget.over;
    if (routes.length >= rules.limit || capped) break;
  }
  // Where the budget ended before the first length was known, nothing is known.
  return { routes, capped: capped || budget.over, walk };
}

/** The links of each step that hold for the State of the question and for the States inside the path. */
export function linksAlong(
  graph: LawGraph,
  walk: Walk,
  stops: readonly string[],
  path: readonly number[],
): (readonly number[])[] {
  const states = path.flatMap((node) => {
    const { id = '', kind } = graph.nodes[node] ?? {};
    return kind === 'Country' && !stops.includes(id) ? [id] : [];
  });
  return path.slice(1).map((node, step) => {
    const before = path[step] ?? -1;
    return states.length > 0 ? walk.linksFor(before, node, states) : walk.links(before, node);
  });
}

function refusalOf(
  graph: LawGraph,
  stops: readonly string[],
  rules: PathRules,
): { refusal: Refusal; about: string } | undefined {
  const unknown = stops.find((id) => !graph.at.has(id));
  if (unknown !== undefined) return { refusal: 'unknown-node', about: unknown };
  const [from = '', ...later] = stops;
  if (later.at(-1) === from) return { refusal: 'same-ends', about: from };
  const repeated = stops.find((id, place) => stops.indexOf(id) !== place);
  if (repeated !== undefined) return { refusal: 'repeated-stop', about: repeated };
  const avoided = stops.find((id) => rules.avoid.includes(id));
  return avoided === undefined ? undefined : { refusal: 'avoided-stop', about: avoided };
}
