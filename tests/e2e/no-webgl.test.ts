/** Where a browser has no WebGL, or lets nothing be drawn at all, the product is used as everywhere. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { clickSomething, coloursDrawn, noCanvas, noWebGl } from './drawn-pixels.ts';
import { listenToLabels, type Text, textsOf } from './drawn-labels.ts';
import { type Served, serve } from './served.ts';

let served: Served;
beforeAll(async () => {
  served = await serve();
});
afterAll(() => served?.close());

const table = (page: Page) => page.getByRole('button', { name: 'Table', exact: true });

describe('without WebGL', () => {
  it('draws the working screen, whose nodes can be clicked, and whose table opens', async () => {
    const { page, faults } = await served.visit('', { script: noWebGl });
    await expect.poll(() => coloursDrawn(page)).toBeGreaterThan(20);
    await clickSomething(page);
    await expect.poll(() => page.evaluate(() => location.hash)).toContain('selected=');
    await table(page).click();
    await page.getByRole('table').first().waitFor();
    expect(faults).toEqual([]);
  });

  it('draws the scenes of a seminar', async () => {
    const { page, faults } = await served.visit('seminar=bound&scene=1', { script: noWebGl, ready: 'main.player' });
    await page.locator(".form-stage[aria-busy='false'] > svg").waitFor();
    expect(faults).toEqual([]);
  });

  it('says so in one sentence where nothing may be drawn, and keeps the table', async () => {
    const { page } = await served.visit('', { script: noCanvas });
    await page.getByText('This browser lets no picture be drawn; the table and the text say the same.').waitFor();
    await table(page).click();
    await page.getByRole('table').first().waitFor();
  });
});

describe('another size of the window', () => {
  it('shows all of it again to those who saw all of it', async () => {
    const { page } = await served.visit('', {
      viewport: { width: 1700, height: 1000 },
      script: listenToLabels,
    });
    const regions = (texts: readonly Text[]) =>
      texts.filter(({ text }) => /^(Africa|Americas|Asia|Europe|Oceania)$/.test(text));
    expect(regions(await textsOf(page))).toHaveLength(5);
    await page.setViewportSize({ width: 1100, height: 620 });
    const box = await page.locator('.canvas').boundingBox();
    if (!box) throw new Error('no canvas');
    const inside = async () =>
      regions(await textsOf(page)).filter(
        ({ left, right, top, bottom }) => left >= 0 && top >= 0 && right <= box.width && bottom <= box.height,
      ).length;
    await expect.poll(inside).toBe(5);
    await page.context().close();
  });
});
