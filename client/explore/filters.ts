/** What recedes or is left out: filters, and the focus around one node. */
import type { FilterField, Focus } from '#contract/view.ts';
import { graph } from '../picture/picture.ts';
import { cycleFilter, filterStateOf } from '../graph/filter.ts';
import { filterLabel } from './filter-labels.ts';
import { i18n } from '../i18n/i18n.ts';
import { say } from './notices.ts';
import { pendingView, changeView } from './show-view.ts';

/** Shown → greyed → hidden → shown: of all nodes or links with that value. */
export async function toggleFilter(by: FilterField, value: string): Promise<boolean> {
  const filters = cycleFilter(pendingView().filters, by, value);
  const shown = await changeView({ filters });
  if (shown) say(i18n.t(`explore.said.${filterStateOf(filters, by, value)}`, { what: filterLabel(by, value) }));
  return shown;
}

export async function clearFilters(): Promise<boolean> {
  const shown = await changeView({ filters: [], focus: undefined });
  if (shown) say(i18n.t('explore.said.cleared'));
  return shown;
}

/** Grey, or leave out, what is farther than so many steps from a node; 0 steps ends it. */
export async function setFocus(steps: number, id?: string, how: Focus['how'] = 'grey'): Promise<boolean> {
  const view = pendingView();
  const on =
    id ??
    (view.selected && graph.hasNode(view.selected)
      ? view.selected
      : view.path
        ? view.focus?.id
        : (view.wings?.id ?? view.centre));
  if (steps > 0 && !on) {
    say(i18n.t('explore.said.noFocus'));
    return false;
  }
  const shown = await changeView({ focus: steps > 0 && on ? { id: on, steps, how } : undefined });
  const title = on && graph.hasNode(on) ? graph.getNodeAttribute(on, 'label') : '';
  if (shown) say(steps > 0 ? i18n.t('explore.said.focus', { count: steps, title }) : i18n.t('explore.said.focusEnded'));
  return shown;
}
