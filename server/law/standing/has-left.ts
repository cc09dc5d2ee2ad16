/** Whether a State has left a treaty by a day, or has given notice that it will. */
import type { LawGraph } from '../graph.ts';
import { earliestDay } from '../time/dates.ts';
import { qualificationsOn } from './qualifications.ts';

export function hasLeft(graph: LawGraph, state: string, treaty: string, day: string): boolean {
  const links = (graph.bonds.get(state)?.get(treaty) ?? []).filter(({ type }) => type === 'PARTY_TO');
  const ended = links.some(({ until, untilEarliest }) => {
    const end = untilEarliest ?? (until && earliestDay(until));
    return end !== undefined && end <= day;
  });
  return ended || qualificationsOn(links, day).some(({ kind }) => kind === 'notice of withdrawal');
}
