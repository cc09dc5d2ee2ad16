/** Keeps a presenter's window and the window that opened it in step, and no other seminar of this browser. */
import { changeSession } from '../state/session.ts';
import type { Presentation } from '../state/presentation.ts';
import { i18n } from '../i18n/i18n.ts';
import type { Spot } from './spot.ts';
import { PRESENTER_HASH } from './scene-hash.ts';

/**
 * `hello`: somebody wants to know; `now`: where the seminar stands; `gone`: the room's window is closed, or loaded anew;
 * `act`: what the presenter asks of it; `point`: where the presenter points, nowhere where it is undefined;
 * `day`: the scene on that day.
 */
export type Said =
  | { kind: 'hello' }
  | { kind: 'now'; now: Presentation | undefined }
  | { kind: 'gone' }
  | { kind: 'act'; act: 'next' | 'previous' | 'blank' | 'back' | 'reveal' | 'table' | 'notes' | 'day' }
  | { kind: 'day'; day: string }
  | { kind: 'point'; spot: Spot | undefined }
  | { kind: 'go'; at: number }
  | { kind: 'begun'; begun: number };

const NAME = 'palermo-atlas.presenting';
/** Where a window that is loaded anew finds its own name; only between leaving and coming back, so that a copied tab finds none. */
const STORAGE_KEY = 'palermo-atlas.window';

let ownName: string | undefined;

/** The name of this window's channel; a presenter's window bears that of the window which opened it, in its address. */
export function channelName(hash = location.hash): string {
  if (hash.startsWith(PRESENTER_HASH)) return hash.slice(PRESENTER_HASH.length + 1);
  if (ownName) return ownName;
  const name = takeKept() ?? newName();
  ownName = name;
  addEventListener('pagehide', () => keep(name));
  addEventListener('pageshow', () => takeKept());
  return name;
}

const newName = (): string => [...crypto.getRandomValues(new Uint8Array(8))].map((byte) => byte.toString(16)).join('');

// A browser may forbid storage; a window that is loaded anew is then another one.
function takeKept(): string | undefined {
  try {
    const name = sessionStorage.getItem(STORAGE_KEY) ?? undefined;
    sessionStorage.removeItem(STORAGE_KEY);
    return name;
  } catch {
    return undefined;
  }
}

function keep(name: string): void {
  try {
    sessionStorage.setItem(STORAGE_KEY, name);
  } catch {
    // See takeKept().
  }
}

export function channel(heard: (said: Said) => void): { say(said: Said): void; close(): void } {
  const line = new BroadcastChannel(`${NAME}.${channelName()}`);
  line.onmessage = ({ data }: MessageEvent<Said>) => heard(data);
  return { say: (said) => line.postMessage(said), close: () => line.close() };
}

/** The same page in a window of its own, for the screen that the room does not see; a notice says where the browser opens none. */
export function openPresenter(): void {
  const name = channelName();
  const address = `${location.pathname}${location.search}${PRESENTER_HASH}=${name}`;
  if (window.open(address, `palermo-atlas-presenter-${name}`, 'popup,width=1280,height=800')) return;
  changeSession({ notice: { title: i18n.t('present.blockedTitle'), text: i18n.t('present.blocked') } });
}
