/** Keeps the presenter's window and the seminar in step, inside this browser alone. */
import type { Presentation } from '../state/presentation.ts';
import { PRESENTER_HASH } from './scene-hash.ts';

/** `hello`: somebody wants to know; `now`: where the seminar stands; `act`: what the presenter asks of it. */
export type Said =
  | { kind: 'hello' }
  | { kind: 'now'; now: Presentation | undefined }
  | { kind: 'act'; act: 'next' | 'previous' | 'blank' | 'back' | 'reveal' }
  | { kind: 'go'; at: number }
  | { kind: 'begun'; begun: number };

const NAME = 'palermo-atlas.presenting';

export function channel(heard: (said: Said) => void): { say(said: Said): void; close(): void } {
  const line = new BroadcastChannel(NAME);
  line.onmessage = ({ data }: MessageEvent<Said>) => heard(data);
  return { say: (said) => line.postMessage(said), close: () => line.close() };
}

/** The same page in a window of its own, for the screen that the room does not see. */
export function openPresenter(): void {
  window.open(
    `${location.pathname}${location.search}${PRESENTER_HASH}`,
    'palermo-atlas-presenter',
    'popup,width=1280,height=800',
  );
}
