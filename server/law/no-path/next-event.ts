/** What begins on a day, or ends after it, so that a question has a path on it. */
import type { GraphLink } from '../../contract/links.ts';
import type { PathRules } from '../../contract/path.ts';
import { dayBefore } from '../time/dates.ts';
import type { Budget } from '../paths/budget.ts';
import { findPaths } from '../paths/find-paths.ts';
import { instrumentOf, isParty, type LawGraph } from '../graph.ts';
import { intervalOf } from '../time/validity.ts';
import type { Ranked } from '../paths/rank.ts';
import { tellId } from '../sentences/format.ts';
import type { Phrases } from '../sentences/phrases.ts';

const BONDS = new Set<GraphLink['type']>(['PARTY_TO', 'BOUND_BY_EU_LAW']);

/** Undefined where no link of the best path begins or ends there by itself. */
export function eventOn(
  graph: LawGraph,
  phrases: Phrases,
  from: string,
  to: string,
  rules: PathRules,
  day: string,
  budget: Budget,
): string | undefined {
  const [best] = findPaths(graph, from, to, { ...rules, date: day }, day, budget).order;
  const states = [from, ...rules.via, to].filter((id) => isParty(graph, id));
  const later = rules.date !== undefined && day > rules.date;
  const turns = (link: GraphLink): boolean => {
    const { fromLatest, untilEarliest } = intervalOf(link);
    return later ? fromLatest === day : untilEarliest !== undefined && dayBefore(untilEarliest) === day;
  };
  const link = best && [...best.steps.flat(), ...bondsBehind(graph, best, states)].find(turns);
  return link && tellTurn(graph, phrases, link, later);
}

/** The treaties' bonds with the State that a duty rests on without being a step of the path. */
function bondsBehind(graph: LawGraph, { steps }: Ranked, states: readonly string[]): GraphLink[] {
  const treaties = steps
    .flat()
    .flatMap((link) => (link.type === 'IMPOSES' ? [instrumentOf(graph, link.start), link.requires] : []));
  return states.flatMap((state) => treaties.flatMap((treaty) => graph.bonds.get(state)?.get(treaty ?? '') ?? []));
}

function tellTurn(graph: LawGraph, phrases: Phrases, link: GraphLink, later: boolean): string {
  const { begins, ends } = phrases.noPath.event;
  const { fromEarliest, fromLatest, untilEarliest, untilLatest } = intervalOf(link);
  const exact = later ? fromEarliest === fromLatest : untilEarliest === untilLatest;
  const [start, end] = [tellId(graph, phrases, link.start), tellId(graph, phrases, link.end)];
  const clause = BONDS.has(link.type)
    ? phrases.noPath.event.inForce(end, start)
    : phrases.leads[link.type].forward(start, end);
  return (later ? begins : ends)(clause, exact);
}
