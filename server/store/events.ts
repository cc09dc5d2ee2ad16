/** What happened and when. */
import type { Asked, Output } from '../contract/api.ts';
import { AppError } from '../contract/errors.ts';
import { type LawGraph, nodeOf } from '../law/graph.ts';
import { tellEvents } from '../law/events/events.ts';
import { hasMembers } from '../law/events/members.ts';

/**
 * Throws 'not-found' for an id that is not in the data and for a group without a State in it, 'bad-input' where the last day
 * comes before the first.
 */
export function events(graph: LawGraph, asked: Asked<'events'>): Output<'events'> {
  for (const field of ['parties', 'group', 'instruments', 'institutions'] as const) {
    const unknown = [asked[field] ?? []].flat().find((id) => nodeOf(graph, id) === undefined);
    if (unknown === undefined) continue;
    throw new AppError(
      'not-found',
      `Nothing in the data is called "${unknown}".`,
      'Search for it by name: its id may have changed.',
      { at: field },
    );
  }
  if (asked.group !== undefined && !hasMembers(graph, asked.group))
    throw new AppError(
      'not-found',
      `"${asked.group}" has no States as members in the data.`,
      'Ask for an institution with States as members, one of those in "groups".',
      { at: 'group' },
    );
  if (asked.from !== undefined && asked.until !== undefined && asked.until <= asked.from)
    throw new AppError(
      'bad-input',
      `"until" (${asked.until}) does not come after "from" (${asked.from}).`,
      'Give the earlier day as "from".',
      {
        at: 'until',
      },
    );
  return tellEvents(graph, asked);
}
