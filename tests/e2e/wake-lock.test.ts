/** While a seminar is shown the screen stays awake: from its first scene to its end, and again when the page is seen again. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Served, serve } from './served.ts';

let served: Served;
beforeAll(async () => {
  served = await serve();
});
afterAll(() => served?.close());

type Locks = { held: number; asked: number };
declare global {
  interface Window {
    locks: Locks;
  }
}

/** A screen that may be kept awake, whatever this browser has: a headless one has none. */
function countLocks(): void {
  window.locks = { held: 0, asked: 0 };
  const request = async () => {
    window.locks.held += 1;
    window.locks.asked += 1;
    const release = async () => {
      window.locks.held -= 1;
    };
    return { release };
  };
  Object.defineProperty(navigator, 'wakeLock', { value: { request } });
}

it('is kept awake while a seminar is shown, and let go with it', async () => {
  const { page, faults } = await served.visit('seminar=bound&scene=1', { ready: 'main.player', script: countLocks });
  const locks = () => page.evaluate(() => window.locks);
  await expect.poll(locks).toEqual({ held: 1, asked: 1 });
  await page.keyboard.press('PageDown');
  expect(await locks()).toEqual({ held: 1, asked: 1 });
  // A browser takes the lock of a page that is not seen, and the page asks for another when it is.
  await page.evaluate(() => {
    window.locks.held = 0;
    document.dispatchEvent(new Event('visibilitychange'));
  });
  await expect.poll(locks).toEqual({ held: 1, asked: 2 });
  await page.keyboard.press('Escape');
  await page.locator('main.player').waitFor({ state: 'detached' });
  await expect.poll(locks).toEqual({ held: 0, asked: 2 });
  expect(faults).toEqual([]);
  await page.context().close();
});
