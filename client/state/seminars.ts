/** The seminars that are kept in this browser. */
import { MOST_SCENES, type Scene, Seminar } from '#contract/seminar.ts';
import { createEditHistory } from './edit-history.ts';
import { persistedList, SavedFault } from './persisted-list.ts';

/** How many are kept at most. */
export const MOST_SEMINARS = 30;
const STORAGE_KEY = 'palermo-atlas.seminars';
const FORMER_KEY = 'palermo-atlas.stories';

/** Every change throws SavedFault. */
export function createSeminars(storage: () => Pick<Storage, 'getItem' | 'setItem'>) {
  const { store, reread, change } = persistedList(STORAGE_KEY, Seminar, MOST_SEMINARS, storage, FORMER_KEY);

  /** Under an id of its own, before all others; gives back what was kept. */
  function add(seminar: Seminar): Seminar {
    let kept = seminar;
    change((now) => {
      kept = { ...seminar, id: unusedId(seminar.id, now) };
      return [kept, ...now];
    });
    return kept;
  }

  const history = createEditHistory();

  /** Each of whose scenes has an id. */
  function replace(
    id: string,
    next: (seminar: Seminar) => Seminar | undefined,
  ): { before: Seminar; after: Seminar } | undefined {
    let made: { before: Seminar; after: Seminar } | undefined;
    change((now) =>
      now.map((seminar) => {
        const before = Seminar.parse(identified(seminar));
        const other = seminar.id === id ? next(before) : undefined;
        if (!other) return seminar;
        if (other.scenes.length > MOST_SCENES) throw new SavedFault('full');
        made = { before, after: withNewIds({ ...other, id }) };
        return made.after;
      }),
    );
    return made;
  }

  /** `next` is told what is kept now, each scene with its id. */
  function edit(id: string, next: (seminar: Seminar) => Seminar): void {
    const made = replace(id, next);
    if (made) history.note(made.before, made.after);
  }

  return {
    store,
    reread,
    add,
    /** By id, what this window has changed. */
    edits: history.store,
    begin: (title: string, language: Seminar['language']): Seminar =>
      add(Seminar.parse({ id: idFor(title), title, language })),
    edit,
    /** The last change that was made here; false where another window has changed the seminar since. */
    undo(id: string): boolean {
      const made = replace(id, history.earlier);
      history.undone(id, made?.after);
      return made !== undefined;
    },
    /** Undoes the removal of a scene, at its old place; one that is there again stays as it is. */
    putSceneBack(id: string, scene: Scene, place: number): void {
      edit(id, (now) =>
        now.scenes.some((each) => each.id === scene.id)
          ? now
          : { ...now, scenes: now.scenes.toSpliced(place, 0, scene) },
      );
    },
    remove: (id: string): void => change((now) => now.filter((seminar) => seminar.id !== id)),
    /** Undoes a removal, at its old place. */
    putBack: (seminar: Seminar, place: number): void =>
      change((now) => now.toSpliced(place, 0, { ...seminar, id: unusedId(seminar.id, now) })),
  };
}

/** Scenes that have never been edited have no id: until then their places stand for them. */
export const sceneId = ({ id }: Scene, at: number): string => id ?? `at${at}`;

const identified = (seminar: Seminar): Seminar => ({
  ...seminar,
  scenes: seminar.scenes.map((scene, at) => ({ ...scene, id: sceneId(scene, at) })),
});

/** What has come in gets an id that no scene has had before. */
function withNewIds(seminar: Seminar): Seminar {
  const taken = new Set<string>();
  const scenes = seminar.scenes.map((scene) => {
    const id = scene.id && !taken.has(scene.id) ? scene.id : newId();
    taken.add(id);
    return { ...scene, id };
  });
  return Seminar.parse({ ...seminar, scenes });
}

const newId = (): string =>
  [...crypto.getRandomValues(new Uint8Array(6))].map((byte) => byte.toString(36).padStart(2, '0')).join('');

export const seminars = createSeminars(() => localStorage);

/** Small letters, digits and hyphens, as an address can carry them. */
export function idFor(title: string): string {
  const plain = title.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return (
    plain
      .replace(/[^a-z0-9]+/g, '-')
      .slice(0, 40)
      .replace(/^-+|-+$/g, '') || 'seminar'
  );
}

function unusedId(id: string, among: readonly Seminar[]): string {
  const taken = new Set(among.map((seminar) => seminar.id));
  for (let number = 2, candidate = id; ; number += 1) {
    if (!taken.has(candidate)) return candidate;
    candidate = `${id.slice(0, 50)}-${number}`;
  }
}
