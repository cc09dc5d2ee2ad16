/** The rules of a question, tested link by link during the search, each link at most once. */
import type { GraphLink } from '../../contract/links.ts';
import type { PathRules } from '../../contract/path.ts';
import { type LinkType, typesOf, type WalkGroup } from '../../contract/ontology.ts';
import { edgeBetween, isParty, type LawGraph, nodeOf } from '../graph.ts';
import type { Budget } from './budget.ts';
import { bindsAll } from '../time/clause.ts';
import { type Verdict, verdictOf, type When } from '../time/validity.ts';

/** Where one may go under the rules. Nodes and links by their numbers in the graph. */
export type Walk = {
  /** Nodes to which a step leads from here, by rising number. */
  next(node: number): readonly number[];
  /** Nodes from which a step leads here. */
  before(node: number): readonly number[];
  /** Whether a step leads from the one to the other. */
  leads(from: number, to: number): boolean;
  /** The links that allow the step, by rising number. */
  links(from: number, to: number): readonly number[];
  /** Links of the step that also hold for these further States, which the search met inside the path. */
  linksFor(from: number, to: number, states: readonly string[]): readonly number[];
  verdict(link: number): Verdict;
  /** The same where only these groups of links are walked; what is known of a link is known there too. */
  within(groups: readonly WalkGroup[]): Walk;
};

/** Steps for testing one link against the rules, which happens once in a search. */
const TEST = 15;

/**
 * `stops`: both ends and the nodes named in `via`. A State among them is the State of the question. `when`: instead of
 * the day of the rules.
 */
export function walkUnder(
  graph: LawGraph,
  rules: PathRules,
  stops: readonly string[],
  when: When,
  budget: Budget,
): Walk {
  budget.spend(graph.nodes.length);
  const types = typesUnder(rules.groups, rules);
  const states = stops.filter((id) => isParty(graph, id));
  const verdicts: (Verdict | undefined)[] = [];
  const closed = closedNodes(graph, rules, stops);

  const test = (link: GraphLink): Verdict => {
    if (!types.has(link.type)) return 'no';
    if (link.type === 'PARTY_TO' && !rules.throughStates && !stops.includes(link.start)) return 'no';
    const own = verdictOf(link, rules.confidence, when);
    return own === 'yes' ? bindsAll(graph, link, states, rules.confidence, when) : own;
  };
  const verdict = (number: number): Verdict => {
    const known = verdicts[number];
    if (known) return known;
    budget.spend(TEST);
    const link = graph.links[number];
    const found = link ? test(link) : 'no';
    verdicts[number] = found;
    return found;
  };
  const over = (walked: ReadonlySet<LinkType>): Walk => {
    const nexts: (readonly number[] | undefined)[] = [];
    const befores: (readonly number[] | undefined)[] = [];
    const may = (number: number, from: number): boolean => {
      const link = graph.links[number];
      return (
        link !== undefined &&
        walked.has(link.type) &&
        (rules.direction === 'either' || (graph.starts[number] === from) === (rules.direction === 'forward')) &&
        verdict(number) === 'yes'
      );
    };
    const links = (from: number, to: number): readonly number[] =>
      (edgeBetween(graph, from, to) ?? []).filter((link) => may(link, from));
    return {
      verdict,
      links,
      leads(from, to) {
        budget.spend(1);
        return (edgeBetween(graph, from, to) ?? []).some((link) => may(link, from));
      },
      next(node) {
        const edges = graph.edges[node] ?? [];
        if (!nexts[node]) budget.spend(2 * edges.length);
        nexts[node] ??= edges.filter((e) => !closed[e.to] && e.links.some((l) => may(l, node))).map((e) => e.to);
        return nexts[node] ?? [];
      },
      before(node) {
        const edges = graph.edges[node] ?? [];
        if (!befores[node]) budget.spend(2 * edges.length);
        befores[node] ??= edges.filter((e) => !closed[e.to] && e.links.some((l) => may(l, e.to))).map((e) => e.to);
        return befores[node] ?? [];
      },
      linksFor: (from, to, inside) =>
        links(from, to).filter((number) => {
          const link = graph.links[number];
          return link !== undefined && bindsAll(graph, link, inside, rules.confidence, when) === 'yes';
        }),
      within: (groups) => over(typesUnder(groups, rules)),
    };
  };
  return over(types);
}

function typesUnder(groups: readonly WalkGroup[], { types }: PathRules): ReadonlySet<LinkType> {
  return new Set(typesOf(groups).filter((type) => !types || types.includes(type)));
}

/**
 * Nodes on which no path may stand, except at its stops: those to avoid; States, unless asked for; and other duties
 * where the question is about one, since two treaties on one subject are not linked by it.
 */
function closedNodes(graph: LawGraph, rules: PathRules, stops: readonly string[]): readonly boolean[] {
  const kinds = [stops[0], stops.at(-1)].map((id) => nodeOf(graph, id ?? '')?.kind);
  const duties = kinds.includes('Obligation');
  const numbers = (ids: readonly string[]) => new Set(ids.map((id) => graph.at.get(id)));
  const [avoided, asked] = [numbers(rules.avoid), numbers(stops)];
  return graph.nodes.map(({ kind }, number) => {
    const inside = (kind === 'Country' && !rules.throughStates) || (kind === 'Obligation' && duties);
    return (inside && !asked.has(number)) || avoided.has(number);
  });
}
