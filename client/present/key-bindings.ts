/** From a key to what it does in a presentation, wherever the focus is: pure. */
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
  | 'fullscreen'
  | 'explore'
  | 'presenter';

type Key = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'altKey' | 'metaKey'>;
/** `typing`: in a field; `pressing`: on a button or a link, which Enter presses. */
export type Focus = 'typing' | 'pressing' | 'nothing';

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
  f: 'fullscreen',
  '/': 'explore',
  p: 'presenter',
};
/** What a clicker sends reaches the seminar from a field too. */
const CLICKER = new Set(['PageDown', 'PageUp']);

export function actOf({ key, ctrlKey, altKey, metaKey }: Key, focus: Focus): Act | undefined {
  if (ctrlKey || altKey || metaKey) return undefined;
  if (focus === 'typing' && !CLICKER.has(key)) return undefined;
  if (focus === 'pressing' && key === 'Enter') return undefined;
  return KEYS[key.length === 1 ? key.toLowerCase() : key];
}

export function focusOf(target: EventTarget | null): Focus {
  if (!(target instanceof HTMLElement)) return 'nothing';
  if (target.matches('input, textarea, select, [contenteditable]')) return 'typing';
  return target.matches('button, a[href], summary') ? 'pressing' : 'nothing';
}
