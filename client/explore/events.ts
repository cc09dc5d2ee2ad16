/** What happened and when: the page of it, what of it is about a node, and all of it for a file. */
import type { Answer } from '#contract/api.ts';
import { type EventsSought, LONGEST_EVENT_PAGE } from '#contract/events.ts';
import type { GraphNode } from '#contract/nodes.ts';
import type { Language } from '#contract/vocabulary.ts';
import { call } from '../api/client.ts';
import { dayOf } from '../graph/day.ts';
import { answers } from '../state/answers.ts';
import { currentView } from '../state/view.ts';
import { eventsAsk } from './load-pages.ts';
import { tellFailure } from './notices.ts';
import { changeView } from './show-view.ts';

/** Everything, or what is sought of it, with no evidence open. */
export const openEvents = (events?: EventsSought): Promise<boolean> =>
  changeView({ page: 'events', events, selected: undefined });

/** Undefined for what has no events of its own. */
export function eventsAbout({ id, kind }: GraphNode): EventsSought | undefined {
  if (kind === 'Country') return { parties: [id] };
  if (kind === 'Instrument') return { instruments: [id] };
  return kind === 'Institution' ? { institutions: [id] } : undefined;
}

/** Every event that was asked for, page after page; undefined where a notice says why there is no answer. */
export async function queryEvents(
  { offset: _first, ...sought }: EventsSought,
  language: Language,
): Promise<Answer<'events'>['events'] | undefined> {
  const all: Answer<'events'>['events'] = [];
  const asked = { ...eventsAsk(sought, dayOf(currentView()) ?? answers.get().asOf), limit: LONGEST_EVENT_PAGE };
  for (;;) {
    const page = await call('events', { ...asked, offset: all.length, language }).catch((error: unknown) =>
      tellFailure(error),
    );
    if (!page) return undefined;
    all.push(...page.events);
    if (page.events.length === 0 || all.length >= page.total) return all;
  }
}
