/** A list that this browser keeps under one key: never lost, set aside where it cannot be read. Nothing is sent anywhere. */
import type { z } from 'zod';
import { createStore, type Store } from './store.ts';

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

export type PersistedList<T> = {
  store: Store<readonly T[]>;
  reread(): void;
  /** Throws SavedFault. Another tab may have changed the list, so each change begins with what is kept now. */
  change(next: (now: readonly T[]) => readonly T[]): void;
};

/** What was taken out of a list, until something else is, with the way to put it back. */
export type Removed = { title: string; putBack: () => void };

/**
 * `storage` is asked for at each use, because a browser may forbid it altogether. `former`: the key under which an older
 * Atlas kept the list; it is read until the list is first kept under its own key, and never changed.
 */
export function persistedList<T>(
  key: string,
  shape: z.ZodType<T>,
  most: number,
  storage: () => Pick<Storage, 'getItem' | 'setItem'>,
  former?: string,
): PersistedList<T> {
  const store = createStore<readonly T[]>(read());
  return {
    store,
    reread: () => store.set(read()),
    change(next) {
      const list = next(read());
      if (list.length > most) throw new SavedFault('full');
      try {
        storage().setItem(key, JSON.stringify(list));
      } catch (cause) {
        throw new SavedFault('storage', cause);
      }
      store.set(list);
    },
  };

  /** What cannot be read is set aside under another key, never overwritten. */
  function read(): T[] {
    const text = stored();
    if (!text) return [];
    const items = parsed(text);
    const list = items?.flatMap((item) => shape.safeParse(item).data ?? []) ?? [];
    if (list.length !== items?.length) {
      try {
        storage().setItem(`${key}.unreadable`, text);
      } catch {
        // There is no room to set it aside; it stays where it is until the next change.
      }
    }
    return list;
  }

  function stored(): string | null {
    try {
      return storage().getItem(key) ?? (former === undefined ? null : storage().getItem(former));
    } catch {
      return null;
    }
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
