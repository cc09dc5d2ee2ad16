/** What is on the picture and where: growing, taking off, pinning. */
import type { Answer } from '#contract/api.ts';
import { MANY_STATES } from '#contract/graph.ts';
import type { Expansion } from '#contract/view.ts';
import { STACK } from '#contract/view-ids.ts';
import { confirmMany, countIfMany } from '../picture/confirm-many.ts';
import { dayOf } from '../graph/day.ts';
import { sentenceName } from '../format/node-names.ts';
import { graph } from '../picture/picture.ts';
import { i18n } from '../i18n/i18n.ts';
import { queryEntity, queryNeighbours } from './queries.ts';
import { say } from './notices.ts';
import { pendingView, changeView, showView } from './show-view.ts';
import { openWings } from './wings.ts';

/** Many States come as groups by region. Where the picture would no longer be calm, it asks first, unless that is `agreed`. */
export async function expand(asked: Expansion, agreed = false): Promise<boolean> {
  // All that a thing is linked with are its own wings.
  if (pendingView().wings) return openWings(asked.id);
  const expansion = await groupedWhereMany(asked);
  const around = await queryNeighbours(expansion, 0, dayOf(pendingView()));
  const node = around?.nodes.find(({ id }) => id === expansion.id);
  if (!around || !node) return false;
  const crowd = countIfMany(around.nodes);
  if (crowd && !agreed) {
    confirmMany(crowd, () => void expand(asked, true));
    return false;
  }
  const before = graph.order;
  const { expansions, dismissed, ...rest } = pendingView();
  const known = expansions.some((old) => JSON.stringify(old) === JSON.stringify(expansion));
  const shown = await showView({
    ...rest,
    expansions: known ? expansions : [...expansions, expansion],
    dismissed: dismissed.filter((id) => id !== expansion.id && !id.startsWith(`${STACK}:${expansion.id}:`)),
    selected: expansion.id,
  });
  if (shown) say(expandedText(expansion, around, sentenceName(node), graph.order - before));
  return shown;
}

async function groupedWhereMany(asked: Expansion): Promise<Expansion> {
  const { type, direction, region, how, offset } = asked;
  if (region || how || offset) return asked;
  const counts = (await queryEntity(asked.id, dayOf(pendingView())))?.links ?? [];
  const met = counts.filter((row) => (!type || row.type === type) && (!direction || row.direction === direction));
  return met.some(({ states }) => states > MANY_STATES) ? { ...asked, how: 'grouped' } : asked;
}

function expandedText(
  { region, offset = 0, how }: Expansion,
  { groups, total, shown }: Answer<'neighbours'>,
  title: string,
  added: number,
): string {
  const states = groups.reduce((sum, { count }) => sum + count, 0);
  if (region) return i18n.t('hubs.said.opened', { group: i18n.t(`hubs.states.${region}`, { count: total }) });
  if (how === 'grouped' && states > 0) return i18n.t('hubs.said.grouped', { states, count: groups.length, title });
  return i18n.t('said.expanded', { added, title, left: Math.max(total - shown - offset, 0) });
}

/** Takes a node off the picture, with what was grown from it alone left standing; undo brings it back. */
export function dismiss(id: string): Promise<boolean> {
  const { dismissed, selected } = pendingView();
  if (!graph.hasNode(id)) return Promise.resolve(false);
  say(i18n.t('said.dismissed', { title: graph.getNodeAttribute(id, 'label') }));
  return changeView({ dismissed: [...dismissed, id], selected: selected === id ? undefined : selected });
}

/** At a place in units of the atlas, or where it stands now. It stays there until it is unpinned. */
export function pin(id: string, place?: { x: number; y: number }): Promise<boolean> {
  if (!graph.hasNode(id)) return Promise.resolve(false);
  const { x, y } = place ?? graph.getNodeAttributes(id);
  say(i18n.t('explore.said.pinned', { title: graph.getNodeAttribute(id, 'label') }));
  return changeView({ pinned: { ...pendingView().pinned, [id]: [rounded(x), rounded(y)] } });
}

/** Less than a tenth of a pixel, and short enough for the link. */
const rounded = (unit: number): number => Math.round(unit * 10_000) / 10_000;

export function unpin(id: string): Promise<boolean> {
  const { [id]: _, ...pinned } = pendingView().pinned;
  if (graph.hasNode(id)) say(i18n.t('explore.said.unpinned', { title: graph.getNodeAttribute(id, 'label') }));
  return changeView({ pinned });
}
