/**
 * Whether a State is bound by the treaty that founded an organisation because it is a member of it: members are those that
 * accept the obligations of its constitution (Constitution of the International Labour Organization, 1(2) to (4); VCLT 5), so
 * that who is a member needs no entry in a list of parties.
 */
import type { GraphLink } from '../../contract/links.ts';
import { instrumentOf, type LawGraph } from '../graph.ts';
import { membershipsOf } from '../time/members.ts';
import { linkHolds } from '../time/validity.ts';

const kept = new WeakMap<LawGraph, ReadonlyMap<string, string>>();

/** Treaty → the organisation with States as members that an article of it sets up. */
function foundedBy(graph: LawGraph): ReadonlyMap<string, string> {
  const known = kept.get(graph);
  if (known) return known;
  const members = membershipsOf(graph);
  const found = new Map(
    graph.links.flatMap(({ type, start, end }): [string, string][] => {
      const treaty = type === 'ESTABLISHES' ? instrumentOf(graph, start) : undefined;
      return treaty !== undefined && members.has(end) ? [[treaty, end]] : [];
    }),
  );
  kept.set(graph, found);
  return found;
}

/** The membership that certainly held on the day. */
export function memberBy(graph: LawGraph, state: string, treaty: string, day: string): GraphLink | undefined {
  const body = foundedBy(graph).get(treaty);
  if (body === undefined) return undefined;
  return membershipsOf(graph)
    .get(body)
    ?.get(state)
    ?.find((link) => linkHolds(link, day) === 'yes');
}
