/** Waiting for the page itself: for frames that it draws and for the answers it has asked for, never for a clock. */
import type { Page } from 'playwright-core';
import { words as en } from '../../client/i18n/en/words.ts';
import { words as id } from '../../client/i18n/id/words.ts';

/** Lets the page draw so many frames: what a hand's next act must not be taken together with lies behind. */
export function frames(page: Page, count: number): Promise<void> {
  return page.evaluate(
    (wanted) =>
      new Promise<void>((resolve) => {
        const draw = (left: number) => (left === 0 ? resolve() : requestAnimationFrame(() => draw(left - 1)));
        draw(wanted);
      }),
    count,
  );
}

const ASKING = [en.app.working, id.app.working];

/** Once nothing is asked for any more and nothing of the page moves. */
export async function rested(page: Page): Promise<void> {
  await frames(page, 2);
  await page.waitForFunction(
    (words) => !document.querySelector('.working') && words.every((word) => !document.body.textContent?.includes(word)),
    ASKING,
  );
  await page.evaluate(async () => {
    await document.fonts.ready;
    const moving = document.getAnimations().filter(({ effect }) => effect?.getComputedTiming().iterations !== Infinity);
    await Promise.allSettled(moving.map(({ finished }) => finished));
  });
  await frames(page, 2);
}

/** The same page at another View: as if its link had been clicked. */
export async function turnTo(page: Page, hash: string): Promise<void> {
  await page.evaluate(
    (wanted) =>
      new Promise<void>((resolve) => {
        if (location.hash.slice(1) === wanted) return resolve();
        addEventListener('popstate', () => resolve(), { once: true });
        location.hash = wanted;
      }),
    hash,
  );
  await rested(page);
}

/** What is read twice in a row alike. */
export async function steady<T>(page: Page, read: () => Promise<T>): Promise<T> {
  let before = await read();
  for (;;) {
    await frames(page, 6);
    const now = await read();
    if (JSON.stringify(now) === JSON.stringify(before)) return now;
    before = now;
  }
}
