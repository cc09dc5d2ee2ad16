/** Two windows on one seminar: an edit goes to the scene it was made of, whatever else happened, and none is lost. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MOST_SCENES, type Scene, Seminar } from '#contract/seminar.ts';
import { SavedFault } from '../../../client/state/persisted-list.ts';
import { createSeminars, sceneId } from '../../../client/state/seminars.ts';

const TITLES = ['First', 'Second', 'Third', 'Fourth'];
const seminar = Seminar.parse({ id: 'one', title: 'One', scenes: TITLES.map((title) => ({ title, view: {} })) });

function shelf() {
  const kept = new Map<string, string>([['palermo-atlas.seminars', JSON.stringify([seminar])]]);
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, text: string) => void kept.set(key, text),
  };
}

type Tab = ReturnType<typeof createSeminars>;
const scenesOf = (tab: Tab): readonly Scene[] => tab.store.get()[0]?.scenes ?? [];
const put = (tab: Tab, next: (scenes: readonly Scene[]) => Scene[]) =>
  tab.edit('one', (now) => ({ ...now, scenes: next(now.scenes) }));
const change = (tab: Tab, id: string, part: Partial<Scene>) =>
  put(tab, (scenes) => scenes.map((scene) => (scene.id === id ? { ...scene, ...part } : scene)));

/** What a hand does, in one of two windows, at a scene by its place there. */
const step = fc.record({
  tab: fc.nat(1),
  at: fc.nat(9),
  act: fc.constantFrom('claim', 'notes', 'remove', 'move', 'twice', 'look'),
});

describe('scenes that are edited in two windows', () => {
  it('keep every text that was typed into them, and no other', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
        const kept = shelf();
        const tabs = [createSeminars(() => kept), createSeminars(() => kept)];
        const typed = new Map<string, Partial<Scene>>();
        const gone = new Set<string>();
        for (const [n, { tab, at, act }] of steps.entries()) {
          const here = tabs[tab] as Tab;
          const seen = scenesOf(here);
          const scene = seen[at % Math.max(seen.length, 1)];
          if (!scene) continue;
          const id = sceneId(scene, seen.indexOf(scene));
          if (act === 'look') here.reread();
          else if (act === 'remove') {
            put(here, (scenes) => scenes.filter((each) => each.id !== id));
            gone.add(id);
          } else if (act === 'move') {
            put(here, (scenes) => [
              ...scenes.filter((each) => each.id !== id),
              ...scenes.filter((each) => each.id === id),
            ]);
          } else if (act === 'twice') {
            put(here, (scenes) =>
              scenes.flatMap((each) => (each.id === id ? [each, { ...each }] : [each])).slice(0, 60),
            );
          } else {
            change(here, id, { [act]: `${act} ${n}` });
            if (!gone.has(id)) typed.set(id, { ...typed.get(id), [act]: `${act} ${n}` });
          }
        }
        const last = createSeminars(() => kept);
        const ids = scenesOf(last).map(sceneId);
        expect(new Set(ids).size).toBe(ids.length);
        for (const [at, scene] of scenesOf(last).entries()) {
          const own = typed.get(sceneId(scene, at));
          if (own) expect(scene).toMatchObject(own);
        }
        for (const id of typed.keys()) if (!gone.has(id)) expect(ids).toContain(id);
        for (const id of gone) expect(ids).not.toContain(id);
      }),
      { numRuns: 300 },
    );
  });

  it('have ids that are never given twice, not even that of a scene which was deleted', () => {
    const kept = shelf();
    const tab = createSeminars(() => kept);
    const had = new Set<string>();
    for (let n = 0; n < 50; n++) {
      put(tab, (scenes) => [
        ...scenes.slice(1),
        Seminar.shape.scenes.unwrap().element.parse({ title: `${n}`, view: {} }),
      ]);
      const last = scenesOf(tab).at(-1)?.id ?? '';
      expect(had.has(last)).toBe(false);
      had.add(last);
    }
  });
});

describe('a change of a seminar', () => {
  it('is undone by itself, typing into one field at once, and never over what another window wrote', () => {
    const kept = shelf();
    const [tab, other] = [createSeminars(() => kept), createSeminars(() => kept)];
    const told = () => scenesOf(tab).map(({ title, claim }) => `${title}: ${claim}`);
    const first = () => sceneId(scenesOf(tab)[0] as Scene, 0);
    const before = told();
    expect(tab.undo('one')).toBe(false);
    for (const claim of ['A', 'A c', 'A claim']) change(tab, first(), { claim });
    const typed = told();
    put(tab, (scenes) => scenes.toReversed());
    const turned = told();
    change(tab, first(), { view: { ...seminar.scenes[0]?.view, centre: 'untoc' } as Scene['view'] });
    change(tab, first(), { view: { ...seminar.scenes[0]?.view, centre: 'crc' } as Scene['view'] });
    expect(scenesOf(tab)[0]?.view.centre).toBe('crc');
    expect([tab.undo('one'), scenesOf(tab)[0]?.view.centre]).toEqual([true, 'untoc']);
    expect([tab.undo('one'), told()]).toEqual([true, turned]);
    expect([tab.undo('one'), told()]).toEqual([true, typed]);
    expect([tab.undo('one'), told(), tab.edits.get().has('one')]).toEqual([true, before, false]);
    change(tab, first(), { claim: 'Mine' });
    other.reread();
    change(other, first(), { notes: 'Theirs' });
    expect(tab.undo('one')).toBe(false);
    expect([scenesOf(other)[0]?.claim, scenesOf(other)[0]?.notes]).toEqual(['Mine', 'Theirs']);
  });

  it('is undone only as far as another window has not written in between', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.record({ tab: fc.constantFrom('here' as const, 'there' as const), undo: fc.boolean(), at: fc.nat(3) }),
          { maxLength: 30 },
        ),
        (steps) => {
          const kept = shelf();
          const tabs = { here: createSeminars(() => kept), there: createSeminars(() => kept) };
          const written: { tab: keyof typeof tabs; text: string }[] = [];
          for (const [n, { tab, undo, at }] of steps.entries()) {
            if (undo) {
              // What is undone is the last that was written, and by this window.
              if (tabs[tab].undo('one')) expect(written.pop()?.tab).toBe(tab);
            } else {
              tabs[tab].reread();
              const scene = scenesOf(tabs[tab])[at] as Scene;
              change(tabs[tab], sceneId(scene, at), { claim: `${scene.claim}|${n}`, notes: `${scene.notes}|${n}` });
              written.push({ tab, text: `|${n}` });
            }
            tabs.here.reread();
            const texts = scenesOf(tabs.here).map(({ claim }) => claim);
            for (const { text } of written) expect(texts.join('|').split('|')).toContain(text.slice(1));
          }
        },
      ),
      { numRuns: 200 },
    );
  });

  it('can still be undone after the browser had no room to undo it', () => {
    const kept = shelf();
    let full = false;
    const tab = createSeminars(() => ({
      ...kept,
      setItem(key, text) {
        if (full) throw new Error('no room');
        kept.setItem(key, text);
      },
    }));
    put(tab, (scenes) => scenes.toReversed());
    full = true;
    expect(() => tab.undo('one')).toThrow(SavedFault);
    full = false;
    expect([tab.undo('one'), scenesOf(tab).map(({ title }) => title)]).toEqual([true, TITLES]);
  });

  it('brings a scene back once, whichever of two ways is taken first, and only where there is room', () => {
    const kept = shelf();
    const tab = createSeminars(() => kept);
    const gone = { ...(scenesOf(tab)[1] as Scene), id: 'at1' };
    put(tab, (scenes) => scenes.filter(({ id }) => id !== 'at1'));
    expect(tab.undo('one')).toBe(true);
    tab.putSceneBack('one', gone, 1);
    expect(scenesOf(tab).map(({ title }) => title)).toEqual(TITLES);
    put(tab, (scenes) => scenes.filter(({ id }) => id !== 'at1'));
    put(tab, (scenes) => [...scenes, ...Array.from({ length: MOST_SCENES - 3 }, () => ({ ...gone, id: undefined }))]);
    expect(() => tab.putSceneBack('one', gone, 1)).toThrow(SavedFault);
  });
});
