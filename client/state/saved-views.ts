/** Views kept under a name in this browser. */
import { z } from 'zod';
import { View } from '#contract/view.ts';
import { persistedList } from './persisted-list.ts';

/** How many views are kept at most. */
export const MOST_SAVED = 100;
export const LONGEST_NAME = 120;
const STORAGE_KEY = 'palermo-atlas.views';

export const SavedView = z.object({
  name: z.string().trim().min(1).max(LONGEST_NAME),
  view: View,
  saved: z.iso.datetime(),
});
export type SavedView = z.infer<typeof SavedView>;

type ListStorage = Pick<Storage, 'getItem' | 'setItem'>;

/** Every change throws SavedFault. */
export function createSavedViews(shelf: () => ListStorage) {
  const { store, reread, change } = persistedList(STORAGE_KEY, SavedView, MOST_SAVED, shelf);

  return {
    store,
    reread,
    keep: (name: string, view: View, at = new Date()) =>
      change((now) => [{ name: unused(clean(name), now), view, saved: at.toISOString() }, ...now]),
    rename: (name: string, next: string) =>
      change((now) =>
        now.map((one) =>
          one.name === name
            ? {
                ...one,
                name: unused(
                  clean(next),
                  now.filter((other) => other !== one),
                ),
              }
            : one,
        ),
      ),
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

export const savedViews = createSavedViews(() => localStorage);

const clean = (name: string): string => name.trim().slice(0, LONGEST_NAME);

function unused(name: string, among: readonly SavedView[]): string {
  const taken = new Set(among.map((one) => one.name));
  for (let number = 2, candidate = name; ; number += 1) {
    if (!taken.has(candidate)) return candidate;
    const end = ` (${number})`;
    candidate = name.slice(0, LONGEST_NAME - end.length) + end;
  }
}
