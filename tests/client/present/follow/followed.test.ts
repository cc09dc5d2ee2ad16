/** A phone that does not reach its room: it is told why, tries again ever more rarely, and stops. */
import { afterAll, afterEach, expect, it, vi } from 'vitest';
import { createRooms } from '../../../../server/follow/rooms.ts';
import { bareApp } from '../../../support/bare-app.ts';

/** What a browser has and Node has not: one that finds no stream. */
let opened = 0;
class NoStream extends EventTarget {
  constructor() {
    super();
    opened += 1;
    queueMicrotask(() => this.dispatchEvent(new Event('error')));
  }
  close(): void {}
}
vi.stubGlobal('matchMedia', () => ({ matches: false }));
vi.stubGlobal('EventSource', NoStream);
const fetched = globalThis.fetch;
const { AGAIN_MS, followRoom } = await import('../../../../client/present/follow/followed.ts');

afterEach(() => void vi.useRealTimers());
afterAll(() => vi.unstubAllGlobals());

it('is looked for more and more rarely, for ten minutes, and once more when that is asked', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('the network is gone')));
  opened = 0;
  const { following, again, close } = followRoom('ACDEF');
  await expect.poll(() => following.get().state).toBe('lost');
  await vi.advanceTimersByTimeAsync(AGAIN_MS.reduce((sum, ms) => sum + ms, 0));
  await expect.poll(() => following.get().state).toBe('left');
  expect(opened).toBe(AGAIN_MS.length + 1);
  expect(vi.getTimerCount()).toBe(0);
  again();
  await expect.poll(() => following.get().state).toBe('lost');
  close();
  expect(vi.getTimerCount()).toBe(0);
});

it('is told whether the room is not there, is full, or too much is asked', async () => {
  const rooms = createRooms(() => 0);
  const { url, stop } = await bareApp({ rooms });
  vi.stubGlobal('fetch', (path: string, asked: RequestInit) => fetched(url + path, asked));
  const told = async (code: string) => {
    const { following, close } = followRoom(code);
    await expect.poll(() => following.get().state).not.toBe('joining');
    close();
    return following.get().state;
  };
  const code = rooms.open('s'.repeat(32), 'here');
  const missing = code === 'ACDEF' ? 'FEDCA' : 'ACDEF';
  expect(await told(missing)).toBe('wrong');
  for (let n = 0; n < 300; n++) rooms.join(code, () => n);
  expect(await told(code)).toBe('full');
  for (let n = 0; n < 120; n++) await fetched(`${url}/api/follow/${missing}`);
  expect(await told(missing)).toBe('busy');
  stop();
});
