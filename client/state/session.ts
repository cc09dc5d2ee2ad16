/** What lasts as long as the tab, besides the View: hover, progress, notices, folded panels; theme and language outlive it. */
import { LANGUAGES, type Language, languageOf } from '#contract/vocabulary.ts';
import type { PlayBy, PlaySeconds } from '../graph/play.ts';
import { createStore } from './store.ts';

export const THEMES = ['light', 'dark', 'projector'] as const;
/** Whether keys that write a character act by themselves. */
export const KEYS = ['on', 'off'] as const;
/** Whether a citation also names the copy in which its source was read. */
export const COPIES = ['hidden', 'shown'] as const;
export type Theme = (typeof THEMES)[number];

/**
 * A message that stays until it is answered; `retry` repeats what failed, `act` does what was asked about, `close` is
 * the word on the button that ends it.
 */
export type Notice = {
  title: string;
  text: string;
  retry?: (() => void) | undefined;
  act?: { word: string; run: () => void };
  close?: string;
};

export type Session = {
  /** Id of the node or link under the pointer or the cursor. */
  hovered?: string | undefined;
  /** Id of the node at which the pointer or the cursor has stayed: what is around it is lit. */
  pointed?: string | undefined;
  /** What has stood in the middle, the latest first. */
  trail: readonly { id: string; name: string }[];
  /** Id of the node for which another is looked for, to stand beside it. */
  comparing?: string | undefined;
  /** Place of the path whose strand, row or sentences are pointed at. */
  hoveredPath?: number | undefined;
  /** The day under the handle while it is dragged; the View changes when it is let go. */
  draggedDate?: string | undefined;
  /** The same of the earlier of two days. */
  draggedSince?: string | undefined;
  /** How time is played. */
  playing: { by: PlayBy; seconds: PlaySeconds };
  /** How many answers are awaited. */
  pending: number;
  notice?: Notice | undefined;
  /** Ids of the nodes that were picked together. */
  selection: ReadonlySet<string>;
  /** A drag over the picture draws a box that picks. */
  boxing: boolean;
  /** The last thing that happened, for the live region. */
  said: string;
  /** How many things were said: the same may be said again. */
  words: number;
  /** A layout that is being computed, from 0 to 1; `stop` keeps what is reached. */
  layoutProgress?: { share: number; stop: () => void } | undefined;
  /** The layout that is shown was stopped before its end. */
  partly: boolean;
  table: boolean;
  /** Whether the paths are compared below their picture. */
  compared: boolean;
  /** Whether the panel of filters is open. */
  filters: boolean;
  /** The panel of seminars is open, at the seminar of this id or at the list of all (''). */
  seminar?: string | undefined;
  /** The node or link whose menu is open, and where, in px of the canvas. */
  menu?: { id: string; x: number; y: number } | undefined;
  /** The panel that lies over the picture, where there is no room beside it. */
  sheet?: 'left' | 'right' | undefined;
  /** Whether the legend lies over the picture, where there is no room for it always. */
  legend: boolean;
  foldedLeft: boolean;
  foldedRight: boolean;
  theme: Theme;
  language: Language;
  keys: (typeof KEYS)[number];
  copies: (typeof COPIES)[number];
};

// The command that writes a seminar's file asks as the screen does, and has none.
const dark = globalThis.matchMedia?.('(prefers-color-scheme: dark)').matches;
const preferences = {
  theme: preferenceOf('theme', THEMES, dark ? 'dark' : 'light'),
  language: preferenceOf('language', LANGUAGES, languageOf(globalThis.navigator?.language)),
  keys: preferenceOf('keys', KEYS, 'on'),
  copies: preferenceOf('copies', COPIES, 'hidden'),
};

export const sessions = createStore<Session>({
  pending: 0,
  playing: { by: 'month', seconds: 20 },
  trail: [],
  said: '',
  words: 0,
  selection: new Set(),
  boxing: false,
  partly: false,
  table: false,
  compared: false,
  filters: false,
  legend: false,
  foldedLeft: false,
  foldedRight: false,
  ...preferences,
});

export function changeSession(change: Partial<Session>): void {
  sessions.set({ ...sessions.get(), ...change });
}

export function prefer(change: Partial<Pick<Session, 'theme' | 'language' | 'keys' | 'copies'>>): void {
  for (const [name, value] of Object.entries(change)) writePreference(name, value);
  changeSession(change);
}

function preferenceOf<T extends string>(name: string, allowed: readonly T[], otherwise: T): T {
  const text = readPreference(name);
  return allowed.find((value) => value === text) ?? otherwise;
}

// A browser may forbid storage altogether; the product then simply forgets.
function readPreference(name: string): string | null {
  try {
    return localStorage.getItem(`palermo-atlas.${name}`);
  } catch {
    return null;
  }
}

function writePreference(name: string, value: string): void {
  try {
    localStorage.setItem(`palermo-atlas.${name}`, value);
  } catch {
    // See read().
  }
}
