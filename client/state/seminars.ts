/** The seminars that are kept in this browser. */
import { Story } from '#contract/seminar.ts';
import { keep } from './persisted-list.ts';

/** How many are kept at most. */
export const MOST_STORIES = 30;
const KEY = 'palermo-atlas.stories';

/** Every change throws SavedFault. */
export function createStories(storage: () => Pick<Storage, 'getItem' | 'setItem'>) {
  const { store, reread, change } = keep(KEY, Story, MOST_STORIES, storage);

  /** Under an id of its own, before all others; gives back what was kept. */
  function add(story: Story): Story {
    let kept = story;
    change((now) => {
      kept = { ...story, id: unusedId(story.id, now) };
      return [kept, ...now];
    });
    return kept;
  }

  return {
    store,
    reread,
    add,
    begin: (title: string, language: Story['language']): Story => add(Story.parse({ id: idFor(title), title, language })),
    edit: (id: string, next: (story: Story) => Story): void => change((now) => now.map((story) => (story.id === id ? Story.parse({ ...next(story), id }) : story))),
    remove: (id: string): void => change((now) => now.filter((story) => story.id !== id)),
    /** Undoes a removal, at its old place. */
    putBack: (story: Story, place: number): void => change((now) => now.toSpliced(place, 0, { ...story, id: unusedId(story.id, now) })),
  };
}

export const stories = createStories(() => localStorage);

/** Small letters, digits and hyphens, as an address can carry them. */
export function idFor(title: string): string {
  const plain = title.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return plain.replace(/[^a-z0-9]+/g, '-').slice(0, 40).replace(/^-+|-+$/g, '') || 'seminar';
}

function unusedId(id: string, among: readonly Story[]): string {
  const taken = new Set(among.map((story) => story.id));
  for (let number = 2, candidate = id; ; number += 1) {
    if (!taken.has(candidate)) return candidate;
    candidate = `${id.slice(0, 50)}-${number}`;
  }
}
