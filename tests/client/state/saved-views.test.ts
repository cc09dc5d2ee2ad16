/** Saved views on a shelf, in a file, and a view whose data have changed. */
import { describe, expect, it } from 'vitest';
import { View } from '#contract/view.ts';
import { createSavedViews, MOST_SAVED } from '../../../client/state/saved-views.ts';
import { savedViewsFile } from '../../../client/state/data-file.ts';
import { idsOf, isLinkId, withNames, without } from '#contract/view-ids.ts';

function shelf(kept: Record<string, string> = {}) {
  const room = { left: Number.POSITIVE_INFINITY };
  return {
    kept,
    room,
    getItem: (key: string) => kept[key] ?? null,
    setItem(key: string, value: string) {
      if (value.length > room.left) throw new DOMException('no room', 'QuotaExceededError');
      kept[key] = value;
    },
  };
}

const view = (date: string) => View.parse({ date, expansions: [{ id: 'KHM' }], pinned: { KHM: [0.5, -0.25] } });
const KEY = 'palermo-atlas.views';
const namesOf = (saved: ReturnType<typeof createSavedViews>) => saved.store.get().map(({ name }) => name);

describe('saved views', () => {
  it('are there again for the next visit, whole', () => {
    const place = shelf();
    createSavedViews(() => place).keep(' Rim in 2007 ', view('2007-08-01'));
    const [one] = createSavedViews(() => place).store.get();
    expect(one?.name).toBe('Rim in 2007');
    expect(one?.view).toEqual(view('2007-08-01'));
  });

  it('never take the place of one of the same name', () => {
    const place = shelf();
    const same = createSavedViews(() => place);
    same.keep('A', view('2001-01-01'));
    same.keep('A', view('2002-01-01'));
    same.keep('B', view('2003-01-01'));
    same.rename('B', 'A');
    expect(namesOf(same)).toEqual(['A (3)', 'A (2)', 'A']);
  });

  it('come back to their place when a deletion is undone', () => {
    const place = shelf();
    const saved = createSavedViews(() => place);
    for (const name of ['C', 'B', 'A']) saved.keep(name, view('2001-01-01'));
    const before = saved.store.get();
    const [, second] = before;
    if (!second) throw new Error('no second view');
    saved.remove('B');
    expect(namesOf(saved)).toEqual(['A', 'C']);
    saved.putBack(second, 1);
    expect(saved.store.get()).toEqual(before);
  });

  it('begin each change with what another tab has kept meanwhile', () => {
    const place = shelf();
    const [here, there] = [createSavedViews(() => place), createSavedViews(() => place)];
    here.keep('here', view('2001-01-01'));
    there.keep('there', view('2001-01-01'));
    expect(namesOf(createSavedViews(() => place))).toEqual(['there', 'here']);
  });

  it('say so at their limit and where the browser has no room or forbids it, and change nothing', () => {
    const place = shelf();
    const saved = createSavedViews(() => place);
    for (let i = 0; i < MOST_SAVED; i++) saved.keep(`view ${i}`, view('2001-01-01'));
    expect(() => saved.keep('one more', view('2001-01-01'))).toThrow(expect.objectContaining({ code: 'full' }));
    expect(namesOf(saved)).toHaveLength(MOST_SAVED);
    saved.remove('view 0');
    place.room.left = 10;
    expect(() => saved.keep('no room', view('2001-01-01'))).toThrow(expect.objectContaining({ code: 'storage' }));
    expect(namesOf(saved)).toHaveLength(MOST_SAVED - 1);
    const forbidden = createSavedViews(() => {
      throw new DOMException('denied', 'SecurityError');
    });
    expect(() => forbidden.keep('x', view('2001-01-01'))).toThrow(expect.objectContaining({ code: 'storage' }));
  });

  it('that cannot be read are set aside and not written over; the others are still there', () => {
    const broken = JSON.stringify([
      { name: 'good', view: {}, saved: '2026-11-24T10:00:00.000Z' },
      { name: 'bad', view: { date: 'never' } },
    ]);
    const place = shelf({ [KEY]: broken });
    const saved = createSavedViews(() => place);
    saved.keep('new', view('2001-01-01'));
    expect(namesOf(saved)).toEqual(['new', 'good']);
    expect(place.kept[`${KEY}.unreadable`]).toBe(broken);
    const nonsense = shelf({ [KEY]: 'not json' });
    expect(createSavedViews(() => nonsense).store.get()).toEqual([]);
    expect(nonsense.kept[`${KEY}.unreadable`]).toBe('not json');
  });
});

describe('a file of views', () => {
  it('brings the same views to another browser, and nothing twice', () => {
    const [one, two] = [shelf(), shelf()];
    const from = createSavedViews(() => one);
    from.keep('A', view('2001-01-01'));
    from.keep('Ä “quoted”', view('2002-01-01'));
    const to = createSavedViews(() => two);
    to.keep('A', view('1999-01-01'));
    const file = savedViewsFile.write(from.store.get(), 'v1');
    expect(JSON.parse(file)).toMatchObject({ meta: { kind: 'palermo-atlas/views', version: 1, data: 'v1' } });
    expect(to.add(savedViewsFile.read(file))).toBe(2);
    expect(namesOf(to)).toEqual(['A', 'Ä “quoted”', 'A (2)']);
    expect(to.store.get()[2]?.view).toEqual(view('2001-01-01'));
    expect(from.add(savedViewsFile.read(file))).toBe(0);
  });

  it('is refused whole with the reason and the place where it is broken', () => {
    const good = { name: 'A', view: {}, saved: '2026-11-24T10:00:00.000Z' };
    const meta = { kind: 'palermo-atlas/views', version: 1 };
    const refusal = (content: unknown) => {
      try {
        savedViewsFile.read(typeof content === 'string' ? content : JSON.stringify(content));
      } catch (error) {
        return error;
      }
      throw new Error('was read');
    };
    expect(refusal('{"meta"')).toMatchObject({ code: 'json' });
    expect(refusal([])).toMatchObject({ code: 'other' });
    expect(refusal({ meta: { ...meta, kind: 'palermo-atlas/seminar' }, data: [good] })).toMatchObject({
      code: 'other',
    });
    expect(refusal({ meta: { ...meta, version: 2 }, data: [good] })).toMatchObject({ code: 'version', message: '2' });
    expect(refusal({ meta, data: [good, { ...good, view: { date: 'soon' } }] })).toMatchObject({
      code: 'shape',
      at: 'data.1.view.date',
    });
    expect(refusal({ meta, data: Array(MOST_SAVED + 1).fill(good) })).toMatchObject({ code: 'shape', at: 'data' });
    expect(savedViewsFile.read(`\uFEFF${JSON.stringify({ meta, data: [good] })}`)).toHaveLength(1);
  });
});

describe('a view whose data have changed', () => {
  const asked = View.parse({
    centre: 'untoc',
    path: { from: 'KHM', to: 'duty', rules: { via: ['untoc'], avoid: ['c029'], groups: ['law'] } },
    expansions: [{ id: 'unodc' }],
    dismissed: ['THA'],
    pinned: { VNM: [0, 0] },
    focus: { id: 'LAO', steps: 1 },
    selected: 'PARTY_TO:KHM:untoc',
  });

  it('names all that it rests on, once each', () => {
    expect(idsOf(asked).sort()).toEqual([
      'KHM',
      'LAO',
      'PARTY_TO:KHM:untoc',
      'THA',
      'VNM',
      'c029',
      'duty',
      'unodc',
      'untoc',
    ]);
    expect(isLinkId('PARTY_TO:KHM:untoc')).toBe(true);
    expect(isLinkId('palermo-protocol/6')).toBe(false);
  });

  it('has every name as it is now, wherever it stands', () => {
    const names = new Map([
      ['duty', 'duty-now'],
      ['VNM', 'VNN'],
      ['c029', 'ilo-c029'],
    ]);
    expect(withNames(asked, names)).toEqual({
      ...asked,
      path: { ...asked.path, to: 'duty-now', rules: { ...asked.path?.rules, avoid: ['ilo-c029'] } },
      pinned: { VNN: [0, 0] },
    });
    expect(withNames(asked, new Map())).toBe(asked);
  });

  it('is left as it is where nothing is gone, and loses only what is gone', () => {
    expect(without(asked, new Set())).toEqual(asked);
    const rest = without(asked, new Set(['c029', 'unodc', 'THA', 'VNM', 'LAO', 'PARTY_TO:KHM:untoc']));
    expect(rest).toMatchObject({ centre: 'untoc', expansions: [], dismissed: [], pinned: {} });
    expect(rest.path?.rules).toMatchObject({ via: ['untoc'], avoid: [] });
    expect([rest.focus, rest.selected]).toEqual([undefined, undefined]);
  });

  it('asks no question whose end is gone, and has the Protocol in the middle where its own is gone', () => {
    const rest = without(asked, new Set(['duty', 'untoc']));
    expect([rest.path, rest.centre]).toEqual([undefined, 'palermo-protocol']);
  });
});
