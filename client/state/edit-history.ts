/** What seminars were before this window changed them: each change is undone by itself, typing into one field at once. */
import type { Scene, Seminar } from '#contract/seminar.ts';
import { createStore } from './store.ts';

/** How many changes of one seminar are kept. */
const MOST_STEPS = 50;

/** `field`: the one text that was typed; `after`: the seminar as the last change left it. */
type Steps = { before: readonly Seminar[]; field: string | undefined; after: Seminar };

export function createEditHistory() {
  const store = createStore<ReadonlyMap<string, Steps>>(new Map());
  const set = (id: string, steps: Steps | undefined) => {
    const { [id]: _, ...others } = Object.fromEntries(store.get());
    store.set(new Map(Object.entries(steps ? { ...others, [id]: steps } : others)));
  };

  /** Of a change that was made here. */
  function note(before: Seminar, after: Seminar): void {
    if (same(before, after)) return;
    const known = store.get().get(before.id);
    const field = fieldTyped(before, after);
    // What another window wrote since is no step of this one: the steps before it would undo it too.
    const own = known && same(known.after, before) ? known : undefined;
    const goesOn = own && field !== undefined && own.field === field;
    set(before.id, {
      before: goesOn ? own.before : [...(own?.before ?? []), before].slice(-MOST_STEPS),
      field,
      after,
    });
  }

  /** What the seminar was before the last change; undefined where there was none, or another window has changed it since. */
  function earlier(now: Seminar): Seminar | undefined {
    const known = store.get().get(now.id);
    return known && same(known.after, now) ? known.before.at(-1) : undefined;
  }

  /** The last change is no more, and the seminar is kept as `after`; undefined where it could not be undone. */
  function undone(id: string, after: Seminar | undefined): void {
    const before = store.get().get(id)?.before.slice(0, -1) ?? [];
    set(id, after && before.length > 0 ? { before, field: undefined, after } : undefined);
  }

  return { store, note, earlier, undone };
}

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** The one text that differs, if nothing else does: of the seminar, or of a scene that has kept its place. */
function fieldTyped(before: Seminar, after: Seminar): string | undefined {
  const own = differing(before, after);
  if (own.length !== 1 || own[0] !== 'scenes') return onlyText(own, before, after);
  const changed = after.scenes.flatMap((scene, at) => (same(scene, before.scenes[at]) ? [] : [at]));
  const [at] = changed;
  const [was, is] = at === undefined ? [] : [before.scenes[at], after.scenes[at]];
  if (before.scenes.length !== after.scenes.length || changed.length !== 1 || !was || !is || was.id !== is.id)
    return undefined;
  const field = onlyText(differing(was, is), was, is);
  return field && `${is.id} ${field}`;
}

const differing = <T extends object>(one: T, other: T): (keyof T)[] =>
  ([...new Set([...Object.keys(one), ...Object.keys(other)])] as (keyof T)[]).filter(
    (name) => !same(one[name], other[name]),
  );

function onlyText<T extends Seminar | Scene>([name, ...more]: (keyof T)[], one: T, other: T): string | undefined {
  const texts = name !== undefined && [one[name], other[name]].every((value) => (value ?? '') === String(value ?? ''));
  return texts && more.length === 0 ? String(name) : undefined;
}
