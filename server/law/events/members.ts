/** Whether an event is one of a member of a body on its day, and which bodies have States as members at all. */
import type { LinkOf } from '../../contract/links.ts';
import { type LawGraph, nodeOf } from '../graph.ts';
import { linkHolds } from '../time/validity.ts';
import type { Event } from './collect.ts';

/** Fewer members make no group. */
const LEAST = 2;

type Memberships = ReadonlyMap<string, ReadonlyMap<string, readonly LinkOf<'MEMBER_OF'>[]>>;
const kept = new WeakMap<LawGraph, Memberships>();

/** Body → State → the links that say so. */
function membershipsOf(graph: LawGraph): Memberships {
  const known = kept.get(graph);
  if (known) return known;
  const bodies = new Map<string, Map<string, LinkOf<'MEMBER_OF'>[]>>();
  for (const link of graph.links) {
    if (link.type !== 'MEMBER_OF' || nodeOf(graph, link.start)?.kind !== 'Country') continue;
    const members = bodies.get(link.end) ?? new Map<string, LinkOf<'MEMBER_OF'>[]>();
    members.set(link.start, [...(members.get(link.start) ?? []), link]);
    bodies.set(link.end, members);
  }
  kept.set(graph, bodies);
  return bodies;
}

/** On the first or the last day on which it can have happened. Joining and leaving the body are its own events; one without a day is that of whoever was ever a member. */
export function wasMember(graph: LawGraph, body: string, { who, what, earliest, latest }: Event): boolean {
  const links = membershipsOf(graph).get(body)?.get(who);
  if (!links) return false;
  const days = [earliest, latest].filter((day) => day !== undefined);
  return what === body || days.length === 0 || links.some((link) => days.some((day) => linkHolds(link, day) !== 'no'));
}

/** Whether any State is, or ever was, a member of it. */
export const hasMembers = (graph: LawGraph, body: string): boolean => membershipsOf(graph).has(body);

/** By name. */
export function groupsOf(graph: LawGraph): { id: string; name: string }[] {
  return [...membershipsOf(graph)]
    .flatMap(([id, members]) => {
      const body = nodeOf(graph, id);
      return body && members.size >= LEAST ? [{ id, name: body.name }] : [];
    })
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}
