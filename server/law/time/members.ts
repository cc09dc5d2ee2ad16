/** Which States are members of which bodies, and when: read once, for rows, questions, events and plain words alike. */
import type { LinkOf } from '../../contract/links.ts';
import { type LawGraph, nodeOf } from '../graph.ts';

/** Fewer members make no group. */
const LEAST = 2;

type Memberships = ReadonlyMap<string, ReadonlyMap<string, readonly LinkOf<'MEMBER_OF'>[]>>;
const kept = new WeakMap<LawGraph, Memberships>();

/** Body → State → the links that say so. */
export function membershipsOf(graph: LawGraph): Memberships {
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

/** Bodies that two States or more are, or ever were, members of; by name. */
export function groupsOf(graph: LawGraph): { id: string; name: string }[] {
  return [...membershipsOf(graph)]
    .flatMap(([id, members]) => {
      const body = nodeOf(graph, id);
      return body && members.size >= LEAST ? [{ id, name: body.name }] : [];
    })
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}
