/** Views kept under a name in this browser, and the file in which they travel. Nothing is sent anywhere. */
import { z } from 'zod';
import { View } from '#contract/view.ts';
import { createStore } from './store.ts';

/** How many views are kept at most. */
export const MOST_SAVED = 100;
export const LONGEST_NAME = 120;
const KEY = 'palermo-atlas.views';

export const SavedView = z.object({ name: z.string().trim().min(1).max(LONGEST_NAME), view: View, saved: z.iso.datetime() });
export type SavedView = z.infer<typeof SavedView>;

/** `full`: the limit is reached; `storage`: the browser keeps nothing, or has no room. */
export type SavedFaultCode = 'full' | 'storage';

export class SavedFault extends Error {
  readonly code: SavedFaultCode;

  constructor(code: SavedFaultCode, cause?: unknown) {
    super(code, { cause });
    this.name = 'SavedFault';
    this.code = code;
  }
}

type Shelf = Pick<Storage, 'getItem' | 'setItem'>;

/** `shelf` is asked for at each use, because a browser may forbid it altogether. Every change throws SavedFault. */
export function createSaved(shelf: () => Shelf) {
  const store = createStore<readonly SavedView[]>(read(shelf));

  /** Another tab may have changed it meanwhile, so each change begins with what is kept now. */
  function change(next: (now: readonly SavedView[]) => readonly SavedView[]): void {
    const list = next(read(shelf));
    if (list.length > MOST_SAVED) throw new SavedFault('full');
    try {
      shelf().setItem(KEY, JSON.stringify(list));
    } catch (cause) {
      throw new SavedFault('storage', cause);
    }
    store.set(list);
  }

  return {
    store,
    reread: () => store.set(read(shelf)),
    keep: (name: string, view: View, at = new Date()) =>
      change((now) => [{ name: unused(clean(name), now), view, saved: at.toISOString() }, ...now]),
    rename: (name: string, next: string) =>
      change((now) => now.map((one) => (one.name === name ? { ...one, name: unused(clean(next), now.filter((other) => other !== one)) } : one))),
    remove: (name: string) => change((now) => now.filter((one) => one.name !== name)),
    /** Undoes a removal, at its old place. */
    putBack: (one: SavedView, place: number) =>
      change((now) => now.toSpliced(place, 0, { ...one, name: unused(one.name, now) })),
    /** What is here already is not doubled; a name in use gets a number. Returns how many were new. */
    add(more: readonly SavedView[]): number {
      let added = 0;
      change((now) => {
        const list = [...now];
        for (const one of more) {
          if (now.some((known) => JSON.stringify(known) === JSON.stringify(one))) continue;
          list.push({ ...one, name: unused(one.name, list) });
        }
        added = list.length - now.length;
        return list;
      });
      return added;
    },
  };
}

/** What cannot be read is set aside under another key, never overwritten. */
function read(shelf: () => Shelf): SavedView[] {
  const text = stored(shelf);
  if (!text) return [];
  const items = parsed(text);
  const views = items?.flatMap((item) => SavedView.safeParse(item).data ?? []) ?? [];
  if (views.length !== items?.length) {
    try {
      shelf().setItem(`${KEY}.unreadable`, text);
    } catch {
      // There is no room to set it aside; it stays where it is until the next change.
    }
  }
  return views;
}

function stored(shelf: () => Shelf): string | null {
  try {
    return shelf().getItem(KEY);
  } catch {
    return null;
  }
}

function parsed(text: string): unknown[] | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return Array.isArray(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

const clean = (name: string): string => name.trim().slice(0, LONGEST_NAME);

function unused(name: string, among: readonly SavedView[]): string {
  const taken = new Set(among.map((one) => one.name));
  for (let number = 2, candidate = name; ; number += 1) {
    if (!taken.has(candidate)) return candidate;
    const end = ` (${number})`;
    candidate = name.slice(0, LONGEST_NAME - end.length) + end;
  }
}
