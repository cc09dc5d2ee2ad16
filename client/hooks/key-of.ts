/** Which key a shortcut means, on every keyboard; and where the keys are pressed. Pure. */

type Pressed = Pick<KeyboardEvent, 'key' | 'code' | 'shiftKey'>;

/** What stands at a place of the keyboard for which shortcuts are named. */
const PLACES: Record<string, string> = {
  Slash: '/',
  BracketLeft: '[',
  BracketRight: ']',
  Period: '.',
  Space: ' ',
};

/**
 * A letter in small, where the keyboard writes Latin; of any other writing what stands at that place of the keyboard:
 * Ctrl-Z is Ctrl-ผ to nobody. Keys with a name keep it.
 */
export function keyOf({ key, code, shiftKey }: Pressed): string {
  if ([...key].length > 1 && key !== 'Unidentified') return key;
  if (/^[\x20-\x7e]$/.test(key) || /^\p{Script=Latin}$/u.test(key)) return key.toLowerCase();
  if (code === 'Slash' && shiftKey) return '?';
  const [, named] = /^(?:Key|Digit|Numpad)([A-Z0-9])$/.exec(code) ?? [];
  return named?.toLowerCase() ?? PLACES[code] ?? key;
}

/** `typing`: in a field; `pressing`: on what Enter and Space press; `nothing`: elsewhere. */
export type Focus = 'typing' | 'pressing' | 'nothing';

const FIELDS = 'textarea, select, [contenteditable]';
const PRESSED = 'button, a[href], summary, input, [role="button"], [role="option"], [role="menuitem"], [role="slider"]';

export function focusOf(target: EventTarget | null): Focus {
  if (!(target instanceof HTMLElement)) return 'nothing';
  if (target.matches(FIELDS) || (target instanceof HTMLInputElement && !/^(checkbox|radio|button)$/.test(target.type)))
    return 'typing';
  return target.matches(PRESSED) ? 'pressing' : 'nothing';
}
