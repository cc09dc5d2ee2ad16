/** The keys of the working screen. */
import { useLayoutEffect, useRef } from 'react';
import { sessions } from '../state/session.ts';
import { focusOf, keyOf } from './key-of.ts';

/**
 * `mod`: with Ctrl or Cmd. `where`: a key alone acts while the picture or nothing has the focus (`picture`), or wherever
 * nobody types (`anywhere`), or only while the picture itself has the focus (`inside`); a visitor may do without keys that write a character (WCAG 2.1.4), but Escape.
 */
export type Shortcut = {
  key: string;
  mod?: boolean;
  shift?: boolean;
  where?: 'picture' | 'anywhere' | 'inside';
  run: () => unknown;
};

export function useShortcuts(shortcuts: readonly Shortcut[]): void {
  const now = useRef(shortcuts);
  // With the screen, not after it: whoever sees it may press a key at once.
  useLayoutEffect(() => {
    now.current = shortcuts;
  });
  useLayoutEffect(() => {
    // By the time the key has come up to here a layer that it ended may be gone.
    let layered = false;
    const before = () => {
      layered = [...document.querySelectorAll('.popover')].some((layer) => layer.checkVisibility());
    };
    const pressed = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.altKey || (event.key === 'Escape' && layered)) return;
      const found = now.current.find((shortcut) => means(shortcut, event));
      if (!found) return;
      event.preventDefault();
      found.run();
    };
    document.documentElement.addEventListener('keydown', before, true);
    document.documentElement.addEventListener('keydown', pressed);
    return () => {
      document.documentElement.removeEventListener('keydown', before, true);
      document.documentElement.removeEventListener('keydown', pressed);
    };
  }, []);
}

function means({ key, mod = false, shift, where = 'picture' }: Shortcut, event: KeyboardEvent): boolean {
  if (keyOf(event) !== key || (event.ctrlKey || event.metaKey) !== mod) return false;
  if (shift !== undefined && event.shiftKey !== shift) return false;
  if (focusOf(event.target) === 'typing') return false;
  if (mod || key === 'Escape') return true;
  const inside = event.target === document.getElementById('picture');
  if (where === 'inside') return inside;
  if (sessions.get().keys === 'off' && (key.length === 1 || key === 'Delete')) return false;
  return where === 'anywhere' || event.target === document.body || isHeading(event.target) || inside;
}

/** A heading that was given the focus does nothing with keys. */
const isHeading = (target: EventTarget | null): boolean => target instanceof HTMLElement && target.matches('h1');
