/** The matrix where a browser goes its own way: colours that the visitor forces, and writing that is turned. */
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

it('slants its heads and writes none upright, which WebKit would turn over in a button', async () => {
  const { page } = await served.visit('page=matrix', at);
  const heads = await page.evaluate(() =>
    [...document.querySelectorAll('.matrix-head')].map((head) => ({
      modes: [head, head.firstElementChild].map((each) => each && getComputedStyle(each).writingMode).join(' '),
      slanted: getComputedStyle(head).transform !== 'none',
    })),
  );
  expect(heads.length).toBeGreaterThan(10);
  expect(new Set(heads.map(({ modes }) => modes))).toEqual(new Set(['horizontal-tb horizontal-tb']));
  expect(heads.every(({ slanted }) => slanted)).toBe(true);
  await page.context().close();
});
