/** The matrix where a browser goes its own way: colours that the visitor forces, and writing that stands upright. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Served, serve } from '../e2e/served.ts';

let served: Served;
beforeAll(async () => {
  served = await serve();
});
afterAll(() => served?.close());

const at = { ready: '.matrix tbody .sign' };

it('keeps line, dots and hatch of every sign where colours are forced', async () => {
  const { page } = await served.visit('page=matrix', { ...at, forcedColors: 'active' });
  expect(await page.evaluate(() => matchMedia('(forced-colors: active)').matches)).toBe(true);
  const bare = await page.evaluate(() =>
    [...document.querySelectorAll('.matrix .sign[class*="line-"]')]
      .filter((sign) => !sign.matches('.line-unknown') && getComputedStyle(sign).backgroundImage === 'none')
      .map((sign) => sign.className),
  );
  expect(bare).toEqual([]);
  await page.context().close();
});

it('has upright writing in its heads and never in a button itself, which WebKit would turn over', async () => {
  const { page } = await served.visit('page=matrix', at);
  const modes = await page.evaluate(() =>
    [...document.querySelectorAll('.matrix-head')].map((head) =>
      [head, head.firstElementChild].map((each) => each && getComputedStyle(each).writingMode).join(' '),
    ),
  );
  expect(modes.length).toBeGreaterThan(10);
  expect(new Set(modes)).toEqual(new Set(['horizontal-tb vertical-rl']));
  await page.context().close();
});
