/** What is asked of the screen, with its past and its future. Undo is the previous View. */
import { DEFAULT_VIEW, type View } from '#contract/view.ts';
import { createStore } from './store.ts';

/** How many steps back are kept. */
export const STEPS = 200;

export type ViewHistory = { past: readonly View[]; now: View; future: readonly View[] };

export const views = createStore<ViewHistory>({ past: [], now: DEFAULT_VIEW, future: [] });

export const currentView = (): View => views.get().now;

/** A new step: what was undone is forgotten. A view equal to the present one is no step. */
export function stepTo(next: View): void {
  const { past, now } = views.get();
  if (JSON.stringify(next) === JSON.stringify(now)) return;
  views.set({ past: [...past, now].slice(-STEPS), now: next, future: [] });
}

/** Steps back (or forward, with `forward`); returns the view arrived at, or undefined where there is none. */
export function stepBack(forward = false): View | undefined {
  const { past, now, future } = views.get();
  const target = forward ? future[0] : past.at(-1);
  if (!target) return undefined;
  if (forward) views.set({ past: [...past, now], now: target, future: future.slice(1) });
  else views.set({ past: past.slice(0, -1), now: target, future: [now, ...future] });
  return target;
}
