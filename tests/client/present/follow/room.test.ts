/** The presenter's side, against the real door: what phones are told although the network fails, and what is counted for which scene. */
import { afterAll, afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { ShownScene } from '#contract/follow.ts';
import type { Seminar } from '#contract/seminar.ts';
import type { Presentation } from '../../../../client/state/presentation.ts';
import { SEED_FOLDER } from '../../../../graph-seed/build.ts';
import { readSeminars } from '../../../../graph-seed/read/seminars.ts';
import { createRooms } from '../../../../server/follow/rooms.ts';
import { bareApp } from '../../../support/bare-app.ts';

vi.stubGlobal('matchMedia', () => ({ matches: false }));
const fetched = globalThis.fetch;
const { presentation, changePresentation } = await import('../../../../client/state/presentation.ts');
const { BEAT_MS, closeRoom, led, openRoom, showPhones, votesShown } = await import(
  '../../../../client/present/follow/room.ts'
);

const seminar = readSeminars(SEED_FOLDER).find(({ scenes }) => scenes.some(({ options }) => options)) as Seminar;
const at = seminar.scenes.findIndex(({ options }) => options);
const options = seminar.scenes[at]?.options ?? [];
const scene = (change: Partial<ShownScene> = {}): ShownScene => ({
  seminar: seminar.title,
  language: 'en',
  at,
  of: seminar.scenes.length,
  blank: false,
  claim: 'first',
  aside: '',
  foot: [],
  options,
  asks: true,
  picture: null,
  ...change,
});
const now: Presentation = {
  seminar,
  at,
  revealed: 0,
  blank: false,
  notes: false,
  exploring: false,
  left: false,
  begun: 0,
};

let rooms = createRooms(() => 0);
let stop: () => void;
/** How many requests fail from now on, how many came, and until when they wait. */
let failing = 0;
let asked = 0;
let held: Promise<void> = Promise.resolve();
beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
  rooms = createRooms(() => 0);
  const served = await bareApp({ rooms });
  stop = served.stop;
  vi.stubGlobal('fetch', async (path: string, request: RequestInit) => {
    asked += 1;
    if (failing-- > 0) throw new TypeError('the network is gone');
    await held;
    return fetched(served.url + path, request);
  });
  [failing, held] = [0, Promise.resolve()];
  presentation.set(now);
});
afterEach(async () => {
  presentation.set(undefined);
  await closeRoom();
  vi.useRealTimers();
  stop();
});
afterAll(() => vi.unstubAllGlobals());

const code = () => led.get().room?.code ?? '';
const claim = () => (rooms.has(code()) ? JSON.parse(String(rooms.toldIn(code()) ?? '{}')).claim : 'no room');

it('tells phones the newest scene although telling them failed once', async () => {
  await openRoom();
  failing = 1;
  showPhones(scene());
  await expect.poll(() => led.get().room?.trouble).toBe('lost');
  showPhones(scene({ claim: 'second' }));
  await expect.poll(claim).toBe('second');
  failing = 1;
  showPhones(scene({ claim: 'third' }));
  await expect.poll(() => led.get().room?.trouble).toBe('lost');
  vi.advanceTimersByTime(BEAT_MS);
  await expect.poll(claim).toBe('third');
  await expect.poll(() => led.get().room?.trouble).toBeUndefined();
});

it('has the same room again, and its scene, where the server was started anew', async () => {
  await openRoom();
  showPhones(scene());
  await expect.poll(claim).toBe('first');
  const before = code();
  rooms.closeAll();
  vi.advanceTimersByTime(BEAT_MS);
  await expect.poll(claim).toBe('first');
  expect(code()).toBe(before);
});

it('leaves no room behind where the seminar ends while it is opened', async () => {
  let letThrough: () => void = () => undefined;
  held = new Promise((done) => (letThrough = done));
  const opening = openRoom();
  presentation.set(undefined);
  const open = vi.spyOn(rooms, 'open');
  letThrough();
  await opening;
  expect(open).toHaveBeenCalledOnce();
  expect(rooms.has(String(open.mock.results[0]?.value))).toBe(false);
  expect(led.get().room).toBeUndefined();
  const before = asked;
  vi.advanceTimersByTime(3 * BEAT_MS);
  expect(asked).toBe(before);
});

it('shows what the room chose of this scene, and under no other', async () => {
  await openRoom();
  showPhones(scene());
  await expect.poll(claim).toBe('first');
  const { token } = rooms.join(code(), () => undefined);
  rooms.vote(code(), token, at, 1);
  const revealed = seminar.scenes[at]?.masked.length ?? 0;
  changePresentation({ revealed });
  showPhones(scene({ asks: false }));
  const shown = () => votesShown(led.get(), presentation.get());
  await expect.poll(() => shown()?.[1]).toBe(1);
  // Another scene with as many options, of which the room has not yet heard.
  const other = structuredClone(seminar);
  other.scenes[at + 1] = structuredClone(other.scenes[at] as Seminar['scenes'][number]);
  presentation.set({ ...now, seminar: other, at: at + 1, revealed });
  expect(shown()).toBeUndefined();
});
