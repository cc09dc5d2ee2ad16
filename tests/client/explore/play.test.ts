/** A run of days: no more is asked for than is played, and what is shown otherwise, or a second run, ends the first. */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { DEFAULT_VIEW, View } from '#contract/view.ts';
import { seededStore } from '../../support/seeded-store.ts';
import { storeTransport } from '../../support/store-client.ts';
import { explore, standInForBrowser } from './actions.ts';

const { forget, setTransport } = await import('../../../client/api/client.ts');
const { answers, changeAnswers } = await import('../../../client/state/answers.ts');
const { changeSession, sessions } = await import('../../../client/state/session.ts');
const { views } = await import('../../../client/state/view.ts');
const { startWords } = await import('../../../client/i18n/i18n.ts');

const STAMP = { dataVersion: 'test', asOf: '2026-11-29' };
/** Days of wings that were asked for. */
let asked: string[] = [];
/** Awaited before they are answered, with how many were asked for. */
let meanwhile: (count: number) => unknown = () => undefined;

/** Awaited before a matrix or a path of a day is answered, where a test holds them up. */
let held: (() => Promise<unknown>) | undefined;

beforeAll(async () => {
  standInForBrowser();
  startWords('en');
  const answer = storeTransport(await seededStore());
  setTransport(async (url, newer) => {
    const { pathname, searchParams } = new URL(url, 'http://atlas/');
    const date = searchParams.get('date');
    const lane = pathname === '/api/matrix' || pathname === '/api/path';
    if (held && lane && date) {
      asked.push(date);
      await held();
      return answer(url, newer);
    }
    if (pathname !== '/api/wings' || !date) return answer(url, newer);
    asked.push(date);
    await meanwhile(asked.length);
    // What they hold on the day is asked elsewhere.
    const bare = { title: 'Bare', groups: [] };
    return { ...STAMP, id: 'untoc', date, title: 'Bare', sentences: [], left: bare, right: bare, nodes: [], links: [] };
  });
});
// The next file of this process begins with nothing of it.
afterAll(() => {
  explore.player.drop();
  forget();
  setTransport();
  views.set({ past: [], now: DEFAULT_VIEW, future: [] });
  changeSession({ draggedDate: undefined, notice: undefined });
  changeAnswers({ wings: undefined });
  vi.unstubAllGlobals();
});
beforeEach(async () => {
  forget();
  meanwhile = () => undefined;
  held = undefined;
  expect(await explore.showView(View.parse({ wings: { id: 'untoc' } }))).toBe(true);
  asked = [];
});

describe('wings that are played', () => {
  it('are asked for on at most sixty days, the first and the last among them', async () => {
    const events = [...new Set(await explore.eventDays())].sort();
    expect(events.length).toBeGreaterThan(60);
    expect(await explore.play()).toBe(true);
    const days = explore.player.store.get()?.days ?? [];
    expect([...asked].sort()).toEqual(days);
    expect([days.length, days[0]]).toEqual([60, events.find((day) => day >= '1945-01-01')]);
    explore.player.drop();
  });

  it.each<[string, () => unknown, number]>([
    ['another run begins', () => ({ other: explore.play() }), 70],
    ['it is paused', () => explore.pause(), 10],
    ['something else is shown', () => explore.select('unodc'), 10],
  ])('are not played once %s, and asked for no further', async (_when, act, most) => {
    let done: Promise<unknown> | undefined;
    // Every lane waits for it.
    meanwhile = () => (done ??= Promise.resolve(act()));
    expect(await explore.play()).toBe(false);
    const { other } = ((await done) ?? {}) as { other?: Promise<boolean> };
    if (other) expect(await other).toBe(true);
    expect(asked.length).toBeLessThan(most);
    explore.player.drop();
  });
});

describe.each([
  ['a matrix', { page: 'matrix', matrix: { rows: 'asean', by: 'instrument' } }],
  ['a path', { path: { from: 'KHM', to: 'assist-victims-recovery', rules: { date: STAMP.asOf } } }],
] as const)('%s that is played', (what, view) => {
  /** The day of the answer on the screen. */
  const shown = () => (what === 'a matrix' ? answers.get().matrix?.date : answers.get().path?.question.rules.date);
  const settled = async () => {
    for (let turn = 0; turn < 20; turn++) await new Promise((next) => setImmediate(next));
  };
  let frame: () => void = () => undefined;
  let now = 0;
  const waiting: ((value?: unknown) => void)[] = [];

  beforeEach(async () => {
    now = 0;
    waiting.length = 0;
    vi.stubGlobal('requestAnimationFrame', (run: () => void) => {
      frame = run;
      return 1;
    });
    vi.spyOn(performance, 'now').mockImplementation(() => now);
    changeSession({ playing: { by: 'event', seconds: 10 } });
    expect(await explore.showView(View.parse(view))).toBe(true);
    asked = [];
    held = () => new Promise((answered) => waiting.push(answered));
  });
  afterEach(() => {
    held = undefined;
    for (const answered of waiting) answered();
    vi.restoreAllMocks();
    standInForBrowser();
  });
  const at = (ms: number) => {
    now = ms;
    frame();
  };

  it('shows each day with its own answer, one question in flight, and never an older day after a newer one', async () => {
    const days: string[] = [];
    const stop = answers.subscribe(() => {
      const day = shown();
      if (day && day !== days.at(-1)) days.push(day);
    });
    expect(await explore.play()).toBe(true);
    const all = explore.player.store.get()?.days ?? [];
    expect(all.length).toBeGreaterThan(20);
    for (const ms of [2_000, 4_000, 6_000]) at(ms);
    await settled();
    expect([asked, sessions.get().draggedDate]).toEqual([[all[0]], undefined]);
    waiting.shift()?.();
    await vi.waitFor(() => expect(shown()).toBe(all[0]));
    expect(sessions.get().draggedDate).toBe(all[0]);
    const wanted = all[explore.player.store.get()?.at ?? -1];
    await vi.waitFor(() => expect(asked).toEqual([all[0], wanted]));
    // The end comes while that answer is still awaited: it is not shown any more.
    held = undefined;
    at(10_000);
    await vi.waitFor(() => expect(shown()).toBe(STAMP.asOf));
    waiting.shift()?.();
    await settled();
    expect(shown()).toBe(STAMP.asOf);
    stop();
    expect(days).toEqual([...days].sort());
    expect(explore.player.store.get()).toBeUndefined();
  });

  it('ends where an answer fails, at the day of the last one', async () => {
    expect(await explore.play()).toBe(true);
    const [first] = explore.player.store.get()?.days ?? [];
    at(3_000);
    held = () => Promise.reject(new Error('gone'));
    waiting.shift()?.();
    await vi.waitFor(() => expect(explore.player.store.get()).toBeUndefined());
    expect([shown(), sessions.get().draggedDate]).toEqual([first, first]);
  });

  it('steps to the event before, and tells it by the answer of that day', async () => {
    held = undefined;
    const events = [...new Set(await explore.eventDays())].sort().filter((day) => day < STAMP.asOf);
    expect(events.length).toBeGreaterThan(20);
    expect(await explore.stepToEvent(false)).toBe(true);
    expect(shown()).toBe(events.at(-1));
  });
});
