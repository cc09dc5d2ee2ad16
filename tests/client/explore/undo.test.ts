/** Every action of the client, found by the exports of their modules: each that changes the View is undone in one step. */
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { DEFAULT_VIEW, View } from '#contract/view.ts';
import { must } from '#contract/must.ts';
import { createApp } from '../../../server/app.ts';
import { seededStore } from '../../support/seeded-store.ts';
import { ROOMS, NO_ACTIONS, explore, CHANGES, KEEPS_VIEW, LOOKS, standInForBrowser, STEPS } from './actions.ts';

const { ApiError, forget, setTransport } = await import('../../../client/api/client.ts');
const { answers } = await import('../../../client/state/answers.ts');
const { currentView, views } = await import('../../../client/state/view.ts');
const { visibleGraph } = await import('../../../client/state/visible-graph.ts');
const { changeSession, sessions } = await import('../../../client/state/session.ts');
const { startWords } = await import('../../../client/i18n/i18n.ts');

const folder = mkdtempSync(join(tmpdir(), 'atlas-undo-'));
let close: () => Promise<void>;

beforeAll(async () => {
  const app = createApp({
    ...(await seededStore()),
    clientFolder: folder,
    host: '127.0.0.1',
    log: pino({ level: 'silent' }),
  });
  const server = await new Promise<ReturnType<typeof app.listen>>((resolve) => {
    const opened = app.listen(0, '127.0.0.1', () => resolve(opened));
  });
  const { port } = server.address() as AddressInfo;
  standInForBrowser();
  const real = globalThis.fetch;
  vi.stubGlobal('fetch', (url: string, init: RequestInit) => real(`http://127.0.0.1:${port}${url}`, init));
  // Files before this one in the same process may have asked elsewhere.
  forget();
  setTransport();
  startWords('en');
  close = async () => {
    server.closeAllConnections();
    server.close();
  };
});
afterAll(async () => {
  await close?.();
  rmSync(folder, { recursive: true, force: true });
  vi.unstubAllGlobals();
});
beforeEach(() => views.set({ past: [], now: DEFAULT_VIEW, future: [] }));

async function startAt(view: object): Promise<View> {
  const start = View.parse(view);
  expect(await explore.showView(start)).toBe(true);
  views.set({ past: [], now: start, future: [] });
  return start;
}

describe('the actions', () => {
  it('are all told here: a new one must say whether it changes the View', () => {
    const known = [...Object.keys(CHANGES), ...Object.keys(KEEPS_VIEW), ...STEPS].sort();
    expect(Object.keys(explore).sort()).toEqual(known);
    expect(readdirSync(new URL('../../../client/explore', import.meta.url)).sort()).toEqual(
      [...Object.keys(ROOMS), ...NO_ACTIONS].sort(),
    );
  });

  it.each(Object.entries(CHANGES))(
    '%s changes the View in one step, and undo and redo are exact',
    async (_name, { at = {}, act }) => {
      const before = await startAt(at);
      await act();
      const after = currentView();
      expect(after).not.toEqual(before);
      expect(views.get().past).toEqual([before]);
      expect(await explore.undo()).toBe(true);
      expect(currentView()).toEqual(before);
      expect(await explore.redo()).toBe(true);
      expect(currentView()).toEqual(after);
      expect(sessions.get().notice).toBeUndefined();
    },
  );

  it('with several nodes act on those alone that are there, and turn what is hidden round', async () => {
    await startAt({ dismissed: ['ilo'], filters: [{ by: 'kind', value: 'Country', how: 'hidden' }] });
    const all = visibleGraph.get();
    await explore.invert();
    expect(new Set(visibleGraph.get().nodes.map(({ id }) => id))).toEqual(new Set(all.off));
    expect(all.off).toEqual(expect.arrayContaining(['ilo', 'KHM']));
    expect([...visibleGraph.get().off].sort()).toEqual(all.nodes.map(({ id }) => id).sort());
    await startAt({});
    expect(await explore.invert()).toBe(false);
    expect(await explore.dismissAll(['nobody'])).toBe(false);
    await explore.keepOnly(['unodc', 'ilo']);
    expect(
      visibleGraph
        .get()
        .nodes.map(({ id }) => id)
        .sort(),
    ).toEqual(['ilo', 'unodc']);
  });

  it.each(Object.entries({ ...KEEPS_VIEW, ...LOOKS }))('%s leaves the View and its past alone', async (_name, act) => {
    const before = await startAt({ selected: 'unodc' });
    await act();
    expect(views.get()).toEqual({ past: [], now: before, future: [] });
  });

  it('show every State on the map, whatever picture lies under it', async () => {
    const path = { from: 'KHM', to: 'assist-victims-recovery', rules: {} };
    for (const under of [{ wings: { id: 'KHM' } }, { path }]) {
      await startAt({});
      await startAt({ ...under, page: 'map', centre: 'untoc' });
      expect(answers.get().overview?.centre).toBe('untoc');
    }
  });

  it('show the last page of events to whoever asks beyond it', async () => {
    await startAt({ page: 'events', events: { parties: ['KHM'], offset: 70_000 } });
    const { events, total } = must(answers.get().events, 'an answer');
    expect([events.length, total > 0]).toEqual([total % explore.EVENTS_SHOWN || explore.EVENTS_SHOWN, true]);
    expect([0, 99, 100, 101, 250].map((at) => explore.firstOnPage(at, 101))).toEqual([0, 99, 100, 100, 100]);
    expect(explore.firstOnPage(5, 0)).toBe(0);
  });

  it('choose a node whose wings one file does not hold, and tell of any other trouble', async () => {
    const wingsFail = (error: Error) => {
      forget();
      setTransport(async (url, newer) =>
        url.startsWith('/api/wings') ? Promise.reject(error) : (await fetch(url, { signal: newer })).json(),
      );
    };
    try {
      const before = await startAt({ centre: 'untoc' });
      wingsFail(new ApiError('unreachable', 'The network is down.'));
      expect(await explore.openWings('unodc')).toBe(false);
      expect(currentView()).toEqual(before);
      expect(sessions.get().notice?.retry).toBeDefined();
      wingsFail(new ApiError('not-here', 'It is not in this file.'));
      expect(await explore.openWings('unodc')).toBe(true);
      expect(currentView()).toMatchObject({ centre: 'untoc', selected: 'unodc' });
    } finally {
      forget();
      setTransport();
      changeSession({ notice: undefined });
    }
  });

  it('leave history and picture together where a step back fails, and go back when it is retried', async () => {
    const before = await startAt({ centre: 'untoc' });
    await explore.setCentre('palermo-protocol');
    const after = views.get();
    const working = globalThis.fetch;
    const shown = () => answers.get().overview?.centre;
    forget();
    vi.stubGlobal('fetch', () => Promise.reject(new Error('The network is down.')));
    expect(await Promise.all([explore.undo(), explore.undo()])).toEqual([false, false]);
    expect(views.get()).toEqual(after);
    expect(shown()).toBe('palermo-protocol');
    vi.stubGlobal('fetch', working);
    sessions.get().notice?.retry?.();
    await expect.poll(shown).toBe('untoc');
    expect(currentView()).toEqual(before);
    expect(views.get().future).toEqual([after.now]);
  });
});
