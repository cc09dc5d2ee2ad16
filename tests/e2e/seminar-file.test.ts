/** A seminar of the Atlas handed over as one file, and as paper, from where seminars are listed. */
import { statSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Served, serve } from './served.ts';

let served: Served;
beforeAll(async () => {
  served = await serve();
});
afterAll(() => served?.close());

describe('a seminar', () => {
  it('becomes one file with one click, which opens from the disk without a network', async () => {
    const { page, faults } = await served.visit('');
    await page.getByRole('button', { name: 'Seminars' }).click();
    const saved = page.waitForEvent('download', { timeout: 0 });
    await page.getByRole('button', { name: /^As one file: Shall, shall consider/ }).click();
    const download = await saved;
    const path = await download.path();
    expect(download.suggestedFilename()).toMatch(/^palermo-atlas-seminar-wording-2026-11-29-data-.*\.html$/);
    expect(statSync(path).size).toBeLessThanOrEqual(1.5 * 1024 * 1024);
    expect(faults).toEqual([]);
    const other = await page.context().browser()?.newContext({ offline: true });
    const opened = await other?.newPage();
    const copy = `${path}.html`;
    await download.saveAs(copy);
    await opened?.goto(`file://${copy}`);
    await opened?.locator('main.player h1').waitFor();
    await other?.close();
  });

  it('is given up by a second press', async () => {
    const { page, faults } = await served.visit('');
    await page.getByRole('button', { name: 'Seminars' }).click();
    // Held are the questions of the file, not that for the list.
    await page.getByRole('button', { name: /^As one file: Is it bound/ }).waitFor();
    let go = () => {};
    const held = new Promise<void>((resolve) => {
      go = resolve;
    });
    await page.route('**/api/**', async (route) => {
      await held;
      // What was given up is asked for no more.
      await route.continue().catch(() => undefined);
    });
    await page.getByRole('button', { name: /^As one file: Is it bound/ }).click();
    await page.getByRole('button', { name: /^Gathering scene/ }).click();
    go();
    await page.getByRole('button', { name: /^As one file: Is it bound/ }).waitFor();
    expect(faults).toEqual([]);
  });
});
