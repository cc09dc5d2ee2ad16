/** What an answer rests on in the picture: added to what is shown, or alone as a view of its own. */
import { MOST_PARTS } from '#contract/graph.ts';
import { DEFAULT_VIEW, type View } from '#contract/view.ts';
import { isLinkId } from '#contract/view-ids.ts';
import { withDay } from '../graph/day.ts';
import { i18n } from '../i18n/i18n.ts';
import { answers } from '../state/answers.ts';
import { OFF_PAGES } from './navigate.ts';
import { say } from './notices.ts';
import { pendingView, showView } from './show-view.ts';

/** `ids`: of nodes and links, a link with both its ends; `day`: on which it was answered, if on one. */
export type Rests = { ids: readonly string[]; day?: string | undefined };

/** On the atlas, or on the strands of a path; what was there stays. A step back takes it off again. */
export function addToPicture(rests: Rests): Promise<boolean> {
  const { added, dismissed, ...view } = pendingView();
  const all = [...new Set([...added, ...rests.ids])];
  const wanted = new Set(rests.ids.flatMap((id) => (isLinkId(id) ? id.split(':').slice(1, 3) : [id])));
  return tell(rests, all.length, {
    ...view,
    ...OFF_PAGES,
    wings: undefined,
    added: all.slice(0, MOST_PARTS),
    dismissed: dismissed.filter((id) => !wanted.has(id)),
    selected: undefined,
  });
}

/** From left to right where links lead on, else by kind; the day and the filters stay. */
export function openAnswer(rests: Rests): Promise<boolean> {
  const { date, path, filters, centre } = pendingView();
  const all = [...new Set(rests.ids)];
  return tell(rests, all.length, {
    ...DEFAULT_VIEW,
    date: path?.rules.date ?? date,
    filters,
    centre,
    added: all.slice(0, MOST_PARTS),
    alone: true,
    layout: all.some(isLinkId) ? 'layered' : 'kind',
  });
}

/** The atlas around what stood alone. */
export const surroundAnswer = (): Promise<boolean> =>
  showView({ ...pendingView(), alone: undefined, layout: undefined });

async function tell({ day }: Rests, count: number, view: View): Promise<boolean> {
  const shown = await showView(day === undefined ? view : withDay(view, day, answers.get().asOf));
  const left = count - MOST_PARTS;
  if (shown) say([i18n.t('brought.said'), left > 0 ? i18n.t('brought.left', { count: left }) : ''].join(' ').trim());
  return shown;
}
