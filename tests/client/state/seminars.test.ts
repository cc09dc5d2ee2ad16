/** Seminars kept in the browser and as files; keys and places of the player. */
import fc from 'fast-check';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { Seminar } from '#contract/seminar.ts';
import { View } from '#contract/view.ts';

vi.stubGlobal('matchMedia', () => ({ matches: false }));
vi.stubGlobal('navigator', { language: 'en' });
afterAll(() => vi.unstubAllGlobals());
const { actOf } = await import('../../../client/present/key-bindings.ts');
const { sceneHash: placeHash, parseSceneHash: placeIn } = await import('../../../client/present/scene-hash.ts');
const { elapsed } = await import('../../../client/present/presenter/Clock.tsx');
const { presentation: presenting } = await import('../../../client/state/presentation.ts');
const { FileFault } = await import('../../../client/state/data-file.ts');
const { SavedFault } = await import('../../../client/state/persisted-list.ts');
const { createSeminars, idFor, MOST_SEMINARS } = await import('../../../client/state/seminars.ts');
const { seminarFile } = await import('../../../client/state/data-file.ts');

function shelf(start?: string) {
  const kept = new Map<string, string>(start === undefined ? [] : [['palermo-atlas.seminars', start]]);
  return {
    kept,
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, text: string) => void kept.set(key, text),
  };
}
const line = (most: number) =>
  fc
    .string({ minLength: 1, maxLength: most })
    .map((text) => text.trim())
    .filter((text) => text.length > 0);
const scene = fc.record({
  title: line(80),
  claim: fc.string({ maxLength: 200 }),
  aside: fc.string({ maxLength: 240 }),
  voice: fc.constantFrom('atlas', 'paper'),
  notes: fc.string({ maxLength: 300 }),
  view: fc.constantFrom(
    {},
    { centre: 'untoc' },
    { page: 'questions', question: { id: 'recovery' } },
    { date: '2007-07-15', dismissed: ['ilo'] },
  ),
  table: fc.boolean(),
  masked: fc.array(
    fc.record({ what: fc.constantFrom('force', 'date', 'link', 'node'), ids: fc.array(line(20), { maxLength: 3 }) }),
    { maxLength: 3 },
  ),
  sources: fc.array(fc.record({ source: line(30), pinpoint: fc.string({ maxLength: 40 }) }), { maxLength: 3 }),
});
const seminar = fc
  .record({
    id: fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,20}$/),
    title: line(120),
    authors: fc.array(line(40), { maxLength: 3 }),
    summary: fc.string({ maxLength: 200 }),
    scenes: fc.array(scene, { maxLength: 4 }),
  })
  .map((raw) => Seminar.parse(raw));
const one = Seminar.parse({ id: 'one', title: 'One', scenes: [{ title: 'A', view: View.parse({}) }] });

describe('the file of a seminar', () => {
  it('comes back the same, whatever the seminar says', () => {
    fc.assert(
      fc.property(seminar, (made) => {
        expect(seminarFile.read(seminarFile.write(made, 'v1'))).toEqual(made);
      }),
      { numRuns: 200 },
    );
  });
  it('is read also under the name that it had before', () => {
    const former = seminarFile.write(one, 'v1').replace('palermo-atlas/seminar', 'palermo-atlas/story');
    expect(former).toContain('palermo-atlas/story');
    expect(seminarFile.read(former)).toEqual(one);
  });
  it.each([
    ['{', 'json', ''],
    ['{"meta":{"kind":"palermo-atlas/views","version":1},"data":[]}', 'other', 'meta.kind'],
    ['{"meta":{"kind":"palermo-atlas/seminar","version":2},"data":{}}', 'version', 'meta.version'],
    [
      JSON.stringify({
        meta: { kind: 'palermo-atlas/seminar', version: 1 },
        data: { ...one, scenes: [{ title: 'A', view: { date: 'soon' } }] },
      }),
      'shape',
      'data.scenes.0.view.date',
    ],
  ])('is judged whole: %s', (text, code, at) => {
    expect(() => seminarFile.read(text)).toThrow(FileFault);
    try {
      seminarFile.read(text);
    } catch (error) {
      expect(error).toMatchObject({ code, at });
    }
  });
});

describe('the seminars of this browser', () => {
  it('are those that an older Atlas kept under its own key, which stays as it was', () => {
    const kept = shelf();
    const before = JSON.stringify([one]);
    kept.kept.set('palermo-atlas.stories', before);
    const seminars = createSeminars(() => kept);
    expect(seminars.store.get()).toEqual([one]);
    seminars.edit('one', (now) => ({ ...now, title: 'Two' }));
    expect(createSeminars(() => kept).store.get()).toMatchObject([{ id: 'one', title: 'Two' }]);
    seminars.remove('one');
    expect(createSeminars(() => kept).store.get()).toEqual([]);
    expect(kept.kept.get('palermo-atlas.stories')).toBe(before);
  });
  it('are begun, edited, deleted, put back, and read again', () => {
    const kept = shelf();
    const seminars = createSeminars(() => kept);
    const begun = seminars.begin('Übung für alle', 'en');
    expect(begun.id).toBe('ubung-fur-alle');
    expect(seminars.begin('Übung für alle', 'en').id).toBe('ubung-fur-alle-2');
    seminars.edit(begun.id, (now) => ({ ...now, scenes: one.scenes }));
    expect(
      createSeminars(() => kept)
        .store.get()
        .find(({ id }) => id === begun.id)?.scenes,
    ).toHaveLength(1);
    const before = seminars.store.get();
    seminars.remove(begun.id);
    expect(seminars.store.get()).toHaveLength(1);
    seminars.putBack(before[1] ?? one, 1);
    expect(seminars.store.get()).toEqual(before);
  });
  it('stay what they were where a change cannot be kept', () => {
    const full = {
      getItem: () => JSON.stringify([one]),
      setItem: () => {
        throw new Error('no room');
      },
    };
    const seminars = createSeminars(() => full);
    expect(() => seminars.remove('one')).toThrow(SavedFault);
    expect(seminars.store.get()).toEqual([one]);
    const many = shelf(JSON.stringify(Array.from({ length: MOST_SEMINARS }, (_, n) => ({ ...one, id: `s${n}` }))));
    expect(() => createSeminars(() => many).add(one)).toThrow(SavedFault);
  });
  it('are set aside, never overwritten, where they cannot be read', () => {
    const spoilt = JSON.stringify([one, { id: 'x' }]);
    const kept = shelf(spoilt);
    const seminars = createSeminars(() => kept);
    seminars.add(one);
    expect(kept.kept.get('palermo-atlas.seminars.unreadable')).toBe(spoilt);
    expect(seminars.store.get().map(({ id }) => id)).toEqual(['one-2', 'one']);
  });
  it('have an id that an address can carry, whatever their title', () => {
    fc.assert(
      fc.property(fc.string(), (title) => {
        expect(Seminar.shape.id.safeParse(idFor(title)).success).toBe(true);
      }),
    );
  });
});

describe('the keys', () => {
  const key = (name: string, focus: 'typing' | 'pressing' | 'nothing' = 'nothing', more = {}) =>
    actOf({ key: name, code: '', shiftKey: false, ctrlKey: false, altKey: false, metaKey: false, ...more }, focus);
  it('of a clicker work wherever the focus is; others not while one types', () => {
    expect([key('PageDown', 'typing'), key('PageUp', 'typing'), key('b', 'typing'), key(' ', 'typing')]).toEqual([
      'next',
      'previous',
      undefined,
      undefined,
    ]);
    expect([key('B'), key('.'), key('Home'), key('End'), key('Escape'), key('Backspace')]).toEqual([
      'blank',
      'blank',
      'first',
      'last',
      'leave',
      'back',
    ]);
  });
  it('press a button with Enter, and leave what has Ctrl to the browser', () => {
    expect([key('Enter', 'pressing'), key('Enter'), key('r', 'nothing', { ctrlKey: true })]).toEqual([
      undefined,
      'next',
      undefined,
    ]);
  });
});

describe('the place in the address', () => {
  it('is read as it is written', () => {
    fc.assert(
      fc.property(fc.nat(50), fc.nat(9), fc.boolean(), (at, revealed, left) => {
        presenting.set({ seminar: one, at, revealed, left, blank: false, notes: false, exploring: false, begun: 0 });
        expect(placeIn(placeHash().place)).toEqual({ seminar: 'one', at, revealed, left });
      }),
    );
    presenting.set(undefined);
    expect(placeHash().place).toBe('');
  });
  it('is found in links that say "story", as they did before', () => {
    expect(placeIn('#story=one&scene=3&revealed=1&left=1')).toEqual({ seminar: 'one', at: 2, revealed: 1, left: true });
  });
  it('is none in a link to a view, and begins at the first scene where the number is none', () => {
    expect(placeIn('from=unodc&to=KHM')).toBeUndefined();
    expect(placeIn('seminar=one&scene=x')).toEqual({ seminar: 'one', at: 0, revealed: 0, left: false });
  });
});

describe('the time that has run', () => {
  it('is told in minutes, and in hours after the first', () => {
    expect([elapsed(-5), elapsed(247_000), elapsed(3_847_000)]).toEqual(['0:00', '4:07', '1:04:07']);
  });
});
