/** What is done with several nodes at once, each in one step. Those that are not on the picture are passed over. */
import { graph } from '../picture/picture.ts';
import { visibleGraph } from '../state/visible-graph.ts';
import { i18n } from '../i18n/i18n.ts';
import { say } from './notices.ts';
import { pendingView, changeView } from './show-view.ts';

const onPicture = (ids: Iterable<string>): string[] => [...ids].filter((id) => graph.hasNode(id));

async function sayDone(
  said: 'off' | 'alone' | 'pinned' | 'unpinned' | 'inverted',
  count: number,
  shown: Promise<boolean>,
): Promise<boolean> {
  const well = await shown;
  if (well) say(i18n.t(`hubs.done.${said}`, { count }));
  return well;
}

export function dismissAll(ids: Iterable<string>): Promise<boolean> {
  const gone = onPicture(ids);
  const { dismissed, selected } = pendingView();
  if (gone.length === 0) return Promise.resolve(false);
  return sayDone(
    'off',
    gone.length,
    changeView({
      dismissed: [...dismissed, ...gone],
      selected: selected && gone.includes(selected) ? undefined : selected,
    }),
  );
}

/** Takes all others off the picture. */
export function keepOnly(ids: Iterable<string>): Promise<boolean> {
  const kept = new Set(onPicture(ids));
  const others = graph.filterNodes((id) => !kept.has(id));
  const { dismissed, selected } = pendingView();
  if (kept.size === 0 || others.length === 0) return Promise.resolve(false);
  return sayDone(
    'alone',
    kept.size,
    changeView({
      dismissed: [...dismissed, ...others],
      selected: selected && kept.has(selected) ? selected : undefined,
    }),
  );
}

export function pinAll(ids: Iterable<string>): Promise<boolean> {
  const held = onPicture(ids);
  const rounded = (unit: number) => Math.round(unit * 10_000) / 10_000;
  const places = held.map((id): [string, [number, number]] => {
    const { x, y } = graph.getNodeAttributes(id);
    return [id, [rounded(x), rounded(y)]];
  });
  return sayDone(
    'pinned',
    held.length,
    changeView({ pinned: { ...pendingView().pinned, ...Object.fromEntries(places) } }),
  );
}

export function unpinAll(ids: Iterable<string>): Promise<boolean> {
  const loose = new Set(ids);
  const { pinned } = pendingView();
  return sayDone(
    'unpinned',
    loose.size,
    changeView({ pinned: Object.fromEntries(Object.entries(pinned).filter(([id]) => !loose.has(id))) }),
  );
}

/** Shows what the picture holds and does not show, and hides what it shows; where nothing is hidden it says so. */
export function invert(): Promise<boolean> {
  const { filters, focus } = pendingView();
  const { nodes, stacks, off } = visibleGraph.get();
  if (off.length === 0) {
    say(i18n.t('hubs.noneHidden'));
    return Promise.resolve(false);
  }
  const dismissed = [...nodes, ...stacks].map(({ id }) => id);
  return sayDone(
    'inverted',
    off.length,
    changeView({
      dismissed,
      filters: filters.filter(({ how }) => how !== 'hidden'),
      focus: focus?.how === 'hidden' ? undefined : focus,
      selected: undefined,
    }),
  );
}
