/** The search box reads questions in plain words: shows how, lets each part be changed, opens only what is sure. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Served, serve, type VisitOptions } from './served.ts';

let served: Served;
beforeAll(async () => {
  served = await serve();
});
afterAll(() => served?.close());

const hash = (page: Page) => decodeURIComponent(new URL(page.url()).hash.slice(1));
async function typed(text: string, options: VisitOptions = {}, at = '') {
  const visit = await served.visit(at, options);
  await visit.page.getByRole('combobox').first().click();
  await visit.page.keyboard.type(text);
  return visit;
}
const chips = (page: Page) => page.locator('.reading-chips select');

describe('a question in plain words', () => {
  it('is opened by Enter where it is sure, with what it names', async () => {
    const { page, faults } = await typed('was Cambodia bound by the Palermo Protocol on 15 July 2007?');
    await page.getByRole('option', { name: /Was this State bound on this day/ }).waitFor();
    expect(await chips(page).evaluateAll((all) => all.map((each) => (each as HTMLSelectElement).value))).toEqual([
      'KHM',
      'palermo-protocol',
      '2007-07-15',
    ]);
    await page.keyboard.press('Enter');
    await page.locator('main.page h1', { hasText: 'Was this State bound on this day?' }).waitFor();
    expect(hash(page)).toContain('ask=standing&with=state~KHM,instrument~palermo-protocol,date~2007-07-15');
    expect(faults).toEqual([]);
  });

  it('waits for its reading where Enter is pressed at once', async () => {
    const { page } = await typed('who monitors Thailand?');
    await page.keyboard.press('Enter');
    await page.waitForURL(/ask=supervisors&with=state~THA/);
  });

  it('takes Enter where the same text is typed again', async () => {
    const { page } = await typed('C182');
    await page.locator('[data-combobox-selected]', { hasText: 'Worst Forms' }).waitFor();
    for (const key of ['x', 'Enter', 'Backspace', 'Enter']) await page.keyboard.press(key);
    await page.waitForURL(/wings=/);
  });

  it('has each part changed by keyboard alone', async () => {
    const { page, faults } = await typed('has the Philippines joined ACTIP');
    await page.getByRole('option', { name: /Was this State bound/ }).waitFor();
    await page.keyboard.press('Tab');
    const state = page.getByRole('combobox', { name: /State/ });
    expect(await state.evaluate((each) => each === document.activeElement)).toBe(true);
    await state.selectOption('IDN');
    await page.locator('.option', { hasText: 'Indonesia · ACTIP' }).waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.waitForURL(/with=state~IDN,instrument~actip/);
    expect(faults).toEqual([]);
  });

  it('goes back to the field on Escape, with what was typed', async () => {
    const { page } = await typed('has the Philippines joined ACTIP');
    await chips(page).first().focus();
    await page.keyboard.press('Escape');
    expect(await page.evaluate(() => (document.activeElement as HTMLInputElement).value)).toBe(
      'has the Philippines joined ACTIP',
    );
  });

  it('opens nothing by itself where it may mean several things, and offers three', async () => {
    const { page } = await typed('Cambodia Thailand duties each treaty');
    await page.getByText('Which of these is meant?').waitFor();
    const before = hash(page);
    await page.keyboard.press('Enter');
    expect(hash(page)).toBe(before);
    const shown = page.getByRole('group', { name: 'Which of these is meant?' }).getByRole('option');
    expect(await shown.count()).toBeGreaterThan(1);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => url.hash.slice(1) !== before);
  });

  it('says what it guessed', async () => {
    const { page } = await typed('which states made reservations');
    const guessed = page.locator('.option', { hasText: 'Palermo Protocol (an example)' });
    await guessed.first().waitFor();
  });

  it('is read in Indonesian, on a phone, without a part too wide', async () => {
    const { page, faults } = await typed('apakah Filipina sudah bergabung dengan ACTIP', {
      language: 'id',
      viewport: { width: 390, height: 844 },
      ready: '#picture',
    });
    await page.getByText('Dibaca sebagai').waitFor();
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(wide).toBeLessThanOrEqual(0);
    const box = await page.locator('.reading-chips').boundingBox();
    expect((box?.x ?? -1) >= 0 && (box?.x ?? 0) + (box?.width ?? 999) <= 390).toBe(true);
    await page.getByRole('button', { name: 'Buka' }).click();
    await page.waitForURL(/ask=standing&with=state~PHL,instrument~actip/);
    expect(faults).toEqual([]);
  });

  it('says so where nothing reads it, and still finds names', async () => {
    const visit = await served.visit();
    await visit.page.route('**/api/understand*', (route) => route.fulfill({ status: 404, body: '{}' }));
    await visit.page.getByRole('combobox').first().click();
    await visit.page.keyboard.type('has the Philippines joined ACTIP');
    await visit.page.getByText('Questions in plain words need the running Atlas').waitFor();
    expect(await visit.page.getByRole('option').count()).toBeGreaterThan(0);
  });
});
