/** What is on the picture and where: growing, taking off, pinning. */
import type { Expansion } from '#contract/view.ts';
import { sentenceName } from '../marks/names.ts';
import { graph } from '../picture.ts';
import { i18n } from '../words/words.ts';
import { neighbours } from './asks.ts';
import { say } from './notices.ts';
import { base, change, show } from './show.ts';

export async function expand(expansion: Expansion): Promise<boolean> {
  const before = graph.order;
  const { expansions, dismissed, ...rest } = base();
  const known = expansions.some((old) => JSON.stringify(old) === JSON.stringify(expansion));
  const shown = await show({
    ...rest,
    expansions: known ? expansions : [...expansions, expansion],
    dismissed: dismissed.filter((id) => id !== expansion.id),
    selected: expansion.id,
  });
  const around = shown ? await neighbours(expansion) : undefined;
  const node = around?.nodes.find(({ id }) => id === expansion.id);
  if (around && node) {
    say(i18n.t('said.expanded', { added: graph.order - before, title: sentenceName(node), left: around.total - around.shown }));
  }
  return shown;
}

/** Takes a node off the picture, with what was grown from it alone left standing; undo brings it back. */
export function dismiss(id: string): Promise<boolean> {
  const { dismissed, selected } = base();
  if (!graph.hasNode(id)) return Promise.resolve(false);
  say(i18n.t('said.dismissed', { title: graph.getNodeAttribute(id, 'label') }));
  return change({ dismissed: [...dismissed, id], selected: selected === id ? undefined : selected });
}

/** At a place in units of the atlas, or where it stands now. It stays there until it is unpinned. */
export function pin(id: string, place?: { x: number; y: number }): Promise<boolean> {
  if (!graph.hasNode(id)) return Promise.resolve(false);
  const { x, y } = place ?? graph.getNodeAttributes(id);
  say(i18n.t('explore.said.pinned', { title: graph.getNodeAttribute(id, 'label') }));
  return change({ pinned: { ...base().pinned, [id]: [rounded(x), rounded(y)] } });
}

/** Less than a tenth of a pixel, and short enough for the link. */
const rounded = (unit: number): number => Math.round(unit * 10_000) / 10_000;

export function unpin(id: string): Promise<boolean> {
  const { [id]: _, ...pinned } = base().pinned;
  if (graph.hasNode(id)) say(i18n.t('explore.said.unpinned', { title: graph.getNodeAttribute(id, 'label') }));
  return change({ pinned });
}
