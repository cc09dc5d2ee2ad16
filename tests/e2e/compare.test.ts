/** Two and three things side by side: into them by every way in, what they say, what opens, and the way back. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeFaults } from './axe.ts';
import { type Served, serve } from './served.ts';

let served: Served;
beforeAll(async () => {
  served = await serve();
}, 120_000);
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
    await page.locator('.compare-evidence .card .said').waitFor();
    expect(await axeFaults(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await without(page, 'selected');
    const focused = await page.evaluate(() => document.activeElement?.getAttribute('aria-label'));
    expect(focused).toBe('Cambodia, Palermo Protocol: since 1 Aug 2007');
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

  it.each([390, 768, 1280])('find room on a screen %d px wide, in type of at least 11 px', async (width) => {
    const { page } = await served.visit('compare=KHM,THA', { viewport: { width, height: 844 } });
    await page.locator('.compare-picture text').first().waitFor();
    const faults = await page.evaluate(() => {
      const wide = document.querySelector('.compare-page')?.scrollWidth ?? 0;
      const small = [...document.querySelectorAll('.compare-picture text')].filter(
        (text) => Number.parseFloat(getComputedStyle(text).fontSize) < 11,
      );
      return [...(wide > innerWidth ? [`${wide} px wide`] : []), ...small.map((text) => text.textContent)];
    });
    expect(faults).toEqual([]);
  });
});
