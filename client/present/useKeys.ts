/** The keys of a presentation, caught before anything else on the page sees them. */
import { useLayoutEffect } from 'react';
import { changePresentation, presentation } from '../state/presentation.ts';
import { changeSession, sessions } from '../state/session.ts';
import {
  backToScene,
  closeDays,
  explore,
  goToScene,
  leavePresentation,
  nextScene,
  previousScene,
  revealNext,
  turnDay,
} from './controller.ts';
import { focusOf, keyOf } from '../hooks/key-of.ts';
import { type Act, actOf, numberOf } from './key-bindings.ts';
import { openPresenter } from './channel.ts';
import { hideVotes, showCard } from './follow/room.ts';

export const ACTS: Record<Act, () => unknown> = {
  // What lies over the picture makes way first, the code and then the votes.
  next: () => closeDays() || showCard(false) || hideVotes() || scrolledTable(1) || nextScene(),
  previous: () => closeDays() || showCard(false) || hideVotes() || scrolledTable(-1) || previousScene(),
  reveal: revealNext,
  back: backToScene,
  leave: () => closeDays() || showCard(false) || hideVotes() || leavePresentation(),
  first: () => goToScene(0),
  last: () => goToScene((presentation.get()?.seminar.scenes.length ?? 1) - 1),
  blank: () => {
    showCard(false);
    changePresentation({ blank: !presentation.get()?.blank });
  },
  notes: () => changePresentation({ notes: !presentation.get()?.notes }),
  table: () => changeSession({ table: !sessions.get().table }),
  day: turnDay,
  fullscreen: () =>
    document.fullscreenElement ? document.exitFullscreen() : document.documentElement.requestFullscreen(),
  presenter: openPresenter,
  explore: () => {
    explore();
    // The search is there as soon as the working screen is.
    setTimeout(() => document.querySelector<HTMLElement>('.search input')?.focus(), 0);
  },
};

/** A table that is longer than the screen is read to its end before the scene turns. */
function scrolledTable(way: 1 | -1): boolean {
  const table = document.querySelector<HTMLElement>('.big-table');
  if (!table || presentation.get()?.blank) return false;
  const before = table.scrollTop;
  table.scrollBy({ top: way * table.clientHeight * 0.85, behavior: 'instant' });
  return table.scrollTop !== before;
}

/** On the working screen only the ways back are keys of the seminar. */
const WHILE_EXPLORING: Partial<Record<Act, () => unknown>> = {
  back: backToScene,
  next: backToScene,
  previous: backToScene,
};
const CLICKED = new Set(['PageDown', 'PageUp', 'Backspace']);

export function useKeys(exploring: boolean): void {
  // With the scene, not after it: whoever sees it may press a key at once.
  useLayoutEffect(() => {
    const number = numberOf();
    const pressed = (event: KeyboardEvent) => {
      if (event.defaultPrevented) return;
      if (exploring && (!CLICKED.has(event.key) || isHandle(event.target))) return;
      const focus = isEmptyField(event) ? 'nothing' : focusOf(event.target);
      const letters = sessions.get().keys === 'on';
      const scene = focus === 'typing' || exploring || !letters ? undefined : number(keyOf(event));
      if (scene === 'more') return;
      if (scene) {
        event.preventDefault();
        event.stopPropagation();
        return void goToScene(Math.min(scene, presentation.get()?.seminar.scenes.length ?? 1) - 1);
      }
      const act = actOf(event, focus, letters);
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

/** Nothing is left to take back there, so that Backspace leads back to the scene, as its button says; not while it is held. */
const isEmptyField = ({ key, target, repeat }: KeyboardEvent): boolean =>
  key === 'Backspace' && !repeat && target instanceof HTMLInputElement && target.value === '';

/** The handle of time has Page keys of its own. */
const isHandle = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.getAttribute('role') === 'slider';
