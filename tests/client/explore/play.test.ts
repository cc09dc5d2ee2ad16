/** A run of days: no more is asked for than is played, and what is shown otherwise, or a second run, ends the first. */
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { DEFAULT_VIEW, View } from '#contract/view.ts';
import { seededStore } from '../../support/seeded-store.ts';
import { storeTransport } from '../../support/store-client.ts';
import { explore, standInForBrowser } from './actions.ts';

const { forget, setTransport } = await import('../../../client/api/client.ts');
const { changeAnswers } = await import('../../../client/state/answers.ts');
const { changeSession } = await import('../../../client/state/session.ts');
const { views } = await import('../../../client/state/view.ts');
const { startWords } = await import('../../../client/i18n/i18n.ts');

const STAMP = { dataVersion: 'test', asOf: '2026-11-29' };
/** Days of wings that were asked for. */
let asked: string[] = [];
/** Awaited before they are answered, with how many were asked for. */
let meanwhile: (count: number) => unknown = () => undefined;

beforeAll(async () => {
  standInForBrowser();
  startWords('en');
  const answer = storeTransport(await seededStore());
  setTransport(async (url, newer) => {
    const { pathname, searchParams } = new URL(url, 'http://atlas/');
    const date = searchParams.get('date');
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
