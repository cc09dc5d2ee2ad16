/** The keys of a presentation, caught before anything else on the page sees them. */
import { useEffect } from 'react';
import { changePresentation, presentation } from '../state/presentation.ts';
import { changeSession, sessions } from '../state/session.ts';
import { backToScene, goToScene, leavePresentation, nextScene, previousScene, revealNext } from './controller.ts';
import { focusOf } from '../hooks/key-of.ts';
import { type Act, actOf } from './key-bindings.ts';
import { openPresenter } from './channel.ts';

export const ACTS: Record<Act, () => unknown> = {
  next: nextScene,
  previous: previousScene,
  reveal: revealNext,
  back: backToScene,
  leave: leavePresentation,
  first: () => goToScene(0),
  last: () => goToScene((presentation.get()?.seminar.scenes.length ?? 1) - 1),
  blank: () => changePresentation({ blank: !presentation.get()?.blank }),
  notes: () => changePresentation({ notes: !presentation.get()?.notes }),
  table: () => changeSession({ table: !sessions.get().table }),
  fullscreen: () =>
    document.fullscreenElement ? document.exitFullscreen() : document.documentElement.requestFullscreen(),
  presenter: openPresenter,
  explore: () => {
    changePresentation({ exploring: true });
    // The search is there as soon as the working screen is.
    setTimeout(() => document.querySelector<HTMLElement>('.search input')?.focus(), 0);
  },
};

/** On the working screen only the ways back are keys of the seminar. */
const WHILE_EXPLORING: Partial<Record<Act, () => unknown>> = {
  back: backToScene,
  next: backToScene,
  previous: backToScene,
};
const CLICKED = new Set(['PageDown', 'PageUp', 'Backspace']);

export function useKeys(exploring: boolean): void {
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      if (event.defaultPrevented) return;
      if (exploring && (!CLICKED.has(event.key) || isHandle(event.target))) return;
      const act = actOf(event, focusOf(event.target), sessions.get().keys === 'on');
      const run = act && (exploring ? WHILE_EXPLORING[act] : ACTS[act]);
      if (!run) return;
      event.preventDefault();
      event.stopPropagation();
      void run();
    };
    addEventListener('keydown', pressed, true);
    return () => removeEventListener('keydown', pressed, true);
  }, [exploring]);
}

/** The handle of time has Page keys of its own. */
const isHandle = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.getAttribute('role') === 'slider';
