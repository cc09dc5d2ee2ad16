/** What happened once, of which the day is no beginning. */
import type { GraphLink } from '../../contract/links.ts';

const EVENTS = new Set<string>(['ADOPTED', 'DRAFTED', 'ESTABLISHES', 'LEADS/organiser']);
/** Where nobody says that it went on: a visit, a course. */
const DEEDS = new Set<GraphLink['type']>(['HELPS_WITH', 'MONITORS']);
const DAY = 86_400_000;
const MONTH = 31 * DAY;

/** It happened on its day or in its month, and is no state that began then. */
export function isEvent({ type, role, from, until, untilEarliest }: GraphLink): boolean {
  if (EVENTS.has(type) || EVENTS.has(`${type}/${role ?? ''}`)) return true;
  if (!DEEDS.has(type) || !from || until || !untilEarliest || !/-/.test(from)) return false;
  return Date.parse(untilEarliest) - Date.parse(from) <= MONTH;
}
