/** Whether an event is one of a member of a body on its day. */
import type { LawGraph } from '../graph.ts';
import { membershipsOf } from '../time/members.ts';
import { linkHolds } from '../time/validity.ts';
import type { Event } from './collect.ts';

/** On the first or the last day on which it can have happened. Joining and leaving the body are its own events; one without a day is that of whoever was ever a member. */
export function wasMember(graph: LawGraph, body: string, { who, what, earliest, latest }: Event): boolean {
  const links = membershipsOf(graph).get(body)?.get(who);
  if (!links) return false;
  const days = [earliest, latest].filter((day) => day !== undefined);
  return what === body || days.length === 0 || links.some((link) => days.some((day) => linkHolds(link, day) !== 'no'));
}

/** Whether any State is, or ever was, a member of it. */
export const hasMembers = (graph: LawGraph, body: string): boolean => membershipsOf(graph).has(body);
