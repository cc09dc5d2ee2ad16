/** Two and three things side by side: into them by every way in, what they say, what opens, and the way back. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeFaults } from './axe.ts';
import { type Served, serve } from './served.ts';

let served: Served;
beforeAll(async () => {
  served = await serve();
});
afterAll(() => served?.close());

const until = (page: Page, part: string) =>
  page.waitForFunction((text) => decodeURIComponent(location.hash).includes(text), part);
const without = (page: Page, part: string) =>
  page.waitForFunction((text) => !decodeURIComponent(location.hash).includes(text), part);
const title = (page: Page, text: string) => page.getByRole('heading', { level: 1, name: text }).waitFor();
const BOTH = 'Cambodia and Thailand, side by side';

describe('things side by side', () => {
  it('are named row by row, and each cell opens its evidence beside the picture', async () => {
    const { page, faults } = await served.visit('compare=KHM,THA');
    await title(page, BOTH);
    await page.locator('.compare-picture [aria-label="Cambodia, Palermo Protocol: since 1 Aug 2007"] text').click();
    await until(page, 'selected=PARTY_TO:KHM:palermo-protocol');
    await page.locator('.right .card .said').waitFor();
    expect(await axeFaults(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await without(page, 'selected');
    const focused = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label'));
    await expect.poll(focused).toBe('Cambodia, Palermo Protocol: since 1 Aug 2007');
    await page.locator('.compare-page').getByRole('button', { name: 'Table', exact: true }).click();
    await page.locator('.compare-scroll').getByRole('button').last().press('Enter');
    // However far down the table it was pressed, its evidence is within the window.
    await page.locator('.right .card').waitFor();
    expect(await page.locator('.right').evaluate((panel) => panel.getBoundingClientRect().top >= 0)).toBe(true);
    await page.keyboard.press('Escape');
    await without(page, 'selected');
    expect(
      await page.evaluate(
        () => document.activeElement === [...document.querySelectorAll('.compare-scroll button')].at(-1),
      ),
    ).toBe(true);
    expect(faults).toEqual([]);
  });

  it('open a stack in place, by the keyboard too, and undo leads back', async () => {
    const { page } = await served.visit('compare=KHM,THA');
    await title(page, BOTH);
    await page.getByRole('button', { name: /^Owed alike/ }).focus();
    await page.keyboard.press('Enter');
    await until(page, '~duties-alike');
    await page.getByRole('button', { name: 'Criminalise trafficking', exact: true }).waitFor();
    await page.keyboard.press('Control+z');
    await without(page, '~duties-alike');
    await title(page, BOTH);
  });

  it('are a table and a text with every row', async () => {
    const { page } = await served.visit('compare=palermo-protocol,coe-thb');
    await page.locator('.compare-page').getByRole('button', { name: 'Table', exact: true }).click();
    const row = page.locator('.compare-table tr', {
      has: page.getByRole('rowheader', { name: 'Help victims recover' }),
    });
    expect(await row.locator('td').allInnerTexts()).toEqual(['must consider · limited · 6(3)', 'must · 12(1)']);
    expect(await axeFaults(page)).toEqual([]);
    await page.locator('.compare-page').getByRole('button', { name: 'Text', exact: true }).click();
    await page.locator('.told li', { hasText: 'Help victims recover' }).waitFor();
  });

  it('are reached from a card, take a third, and lead to the wings of the last', async () => {
    const { page } = await served.visit('wings=unodc');
    await page.getByRole('button', { name: 'Compare with …' }).click();
    await page.getByPlaceholder('Compare UNODC with').fill('IOM');
    await page.getByRole('option').first().waitFor();
    await page.keyboard.press('Enter');
    await until(page, 'compare=unodc,iom');
    await title(page, 'UNODC and IOM, side by side');
    await page.getByPlaceholder('Add a third body').fill('ILO');
    await page.getByRole('option').first().waitFor();
    await page.keyboard.press('Enter');
    await until(page, 'compare=unodc,iom,ilo');
    for (const name of ['UNODC', 'IOM']) await page.getByRole('button', { name: `Remove ${name}` }).click();
    await until(page, 'wings=ilo');
  });

  it('are saved as a figure, and said in Indonesian', async () => {
    const { page, faults } = await served.visit('compare=KHM,THA', { language: 'id' });
    await title(page, 'Cambodia dan Thailand, berdampingan');
    const saved = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Simpan gambar (SVG)' }).click();
    expect((await saved).suggestedFilename()).toMatch(/compare-KHM-THA.*\.svg$/);
    expect(faults).toEqual([]);
  });

  it('find room on a phone, a tablet and a screen, in type of at least 11 px', async () => {
    const { page } = await served.visit('compare=KHM,THA', { viewport: { width: 390, height: 844 } });
    for (const width of [390, 768, 1280]) {
      await page.setViewportSize({ width, height: 844 });
      await page.waitForFunction(() => {
        const [box, svg] = [document.querySelector('.compare-box'), document.querySelector('.compare-picture')];
        return box && svg?.getAttribute('width') === String(box.clientWidth);
      });
      const { over, seen, small } = await page.evaluate(() => {
        const main = document.querySelector('.compare-page');
        const texts = [...document.querySelectorAll<SVGTextElement>('.compare-picture text')];
        const px = (text: SVGTextElement) =>
          Number.parseFloat(getComputedStyle(text).fontSize) * (text.getScreenCTM()?.a ?? 0);
        return {
          over: main ? main.scrollWidth - main.clientWidth : undefined,
          seen: texts.length,
          small: texts.filter((text) => px(text) < 11).map((text) => text.textContent),
        };
      });
      expect({ width, over, small }).toEqual({ width, over: 0, small: [] });
      expect(seen).toBeGreaterThan(20);
    }
  });
});
