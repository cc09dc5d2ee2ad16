/** From a key to what it does in a presentation, wherever the focus is: pure. Enter and Space press what has the focus. */
import { type Focus, keyOf } from '../hooks/key-of.ts';

export type Act =
  | 'next'
  | 'previous'
  | 'first'
  | 'last'
  | 'blank'
  | 'reveal'
  | 'leave'
  | 'back'
  | 'notes'
  | 'table'
  | 'day'
  | 'fullscreen'
  | 'explore'
  | 'presenter';

type Key = Pick<KeyboardEvent, 'key' | 'code' | 'shiftKey' | 'ctrlKey' | 'altKey' | 'metaKey'>;

const KEYS: Record<string, Act> = {
  PageDown: 'next',
  ArrowRight: 'next',
  ArrowDown: 'next',
  ' ': 'next',
  Enter: 'next',
  PageUp: 'previous',
  ArrowLeft: 'previous',
  ArrowUp: 'previous',
  Home: 'first',
  End: 'last',
  b: 'blank',
  '.': 'blank',
  r: 'reveal',
  Escape: 'leave',
  Backspace: 'back',
  n: 'notes',
  t: 'table',
  d: 'day',
  f: 'fullscreen',
  '/': 'explore',
  p: 'presenter',
};
/** What a clicker sends reaches the seminar from a field too. */
const CLICKER = new Set(['PageDown', 'PageUp']);

/** `letters`: whether keys that write a character are keys of the seminar. */
export function actOf(event: Key, focus: Focus, letters = true): Act | undefined {
  const key = keyOf(event);
  if (event.ctrlKey || event.altKey || event.metaKey) return undefined;
  if (focus === 'typing' && !CLICKER.has(key)) return undefined;
  if (focus === 'pressing' && (key === 'Enter' || key === ' ')) return undefined;
  if (!letters && key.length === 1 && key !== ' ') return undefined;
  return KEYS[key];
}

/** Scenes beyond it are none: no seminar has so many. */
const MOST_DIGITS = 3;

/** Listens for a number that Enter ends: `more` while it is typed, then the number; undefined for every other key, which ends it. */
export function numberOf(): (key: string) => 'more' | number | undefined {
  let typed = '';
  return (key) => {
    const number = Number(typed);
    if (/^\d$/.test(key)) {
      typed = (typed + key).slice(-MOST_DIGITS);
      return 'more';
    }
    typed = '';
    return key === 'Enter' && number > 0 ? number : undefined;
  };
}
