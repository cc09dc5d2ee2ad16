/** Before and after: a scene on another day and back, on the wall, in the presenter's window; its file stays as it is. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { Seminar } from '#contract/seminar.ts';
import { fromHash } from '#contract/view-link.ts';
import { type Served, serve } from './served.ts';

let served: Served;
beforeAll(async () => {
  served = await serve();
});
afterAll(() => served?.close());

const ready = 'h1.claim-said';
const footOn = (page: Page) => page.locator('.scene-day');
/** As it is drawn, once it is. */
const marksOn = async (page: Page) => {
  await page.locator('.stage[aria-busy="false"]').waitFor();
  return page
    .locator('.form-stage > svg')
    .first()
    .evaluate((picture) => picture.outerHTML);
};

async function choose(page: Page, day: string): Promise<void> {
  await page.keyboard.press('d');
  await page.getByRole('textbox', { name: 'Another day' }).fill(day);
  await page.keyboard.press('Enter');
  await page.locator('.choose-day').waitFor({ state: 'detached' });
}

it('a form is drawn on another day, and back to the same marks', async () => {
  const { page, faults } = await served.visit('seminar=bound&scene=2&revealed=9', { ready });
  await page.locator('.form-stage > svg').first().waitFor();
  const [own, words] = [await marksOn(page), await footOn(page).innerText()];
  const table = () => page.locator('.form-stage table').innerText();
  const rows = await table();
  await choose(page, '2001-05-06');
  await expect.poll(() => footOn(page).innerText()).toBe('Shown on another day: 6 May 2001');
  const other = await marksOn(page);
  expect(await table()).not.toBe(rows);
  expect(other).not.toBe(own);
  await page.keyboard.press('d');
  await expect.poll(() => footOn(page).innerText()).toBe(words);
  expect(await marksOn(page)).toBe(own);
  await page.keyboard.press('d');
  await expect.poll(() => table()).not.toBe(rows);
  expect(await marksOn(page)).toBe(other);
  // Another scene has its own day, and so has this one when one comes back.
  await page.keyboard.press('PageDown');
  await expect.poll(() => footOn(page).innerText()).not.toContain('another day');
  await page.keyboard.press('PageUp');
  await expect.poll(() => footOn(page).innerText()).toBe(words);
  expect(await marksOn(page)).toBe(own);
  expect(faults).toEqual([]);
});

it('a picture turns to another day and back, in the presenter’s window too, and no file changes', async () => {
  const seminar = Seminar.parse({
    id: 'days',
    title: 'Days',
    scenes: [{ title: 'Who is bound', claim: 'Most are.', view: fromHash('') }],
  });
  const kept = JSON.stringify([seminar]);
  const stored = { 'palermo-atlas.seminars': kept };
  const { page, faults } = await served.visit('seminar=days&scene=1', { ready, stored });
  await footOn(page).filter({ hasText: 'Law as on' }).waitFor();
  const words = await footOn(page).innerText();
  const opened = page.waitForEvent('popup');
  await page.keyboard.press('p');
  const presenter = await opened;
  await presenter.getByLabel('Another day').fill('2001-05-06');
  await presenter.keyboard.press('Enter');
  await expect.poll(() => footOn(page).innerText()).toContain('6 May 2001');
  await presenter.getByRole('button', { name: 'On 6 May 2001' }).click();
  await expect.poll(() => footOn(page).innerText()).toBe(words);
  await presenter.close();
  await page.keyboard.press('d');
  await expect.poll(() => footOn(page).innerText()).toContain('6 May 2001');
  expect(await page.locator('.back-to-scene').count()).toBe(0);
  expect(await page.evaluate(() => localStorage.getItem('palermo-atlas.seminars'))).toBe(kept);
  expect(faults).toEqual([]);
});
