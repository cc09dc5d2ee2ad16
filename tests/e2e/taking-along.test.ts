/** What is taken along where a browser bars the way: the clipboard of a page over plain http, and fonts. */
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Served, serve } from './served.ts';

let served: Served;
beforeAll(async () => {
  served = await serve();
});
afterAll(() => served?.close());

const barred = () => Object.defineProperty(navigator, 'clipboard', { value: undefined });

describe('copying', () => {
  it('works over plain http, where a page has no clipboard', async () => {
    const { page } = await served.visit('selected=KHM', { script: barred });
    await page.getByRole('button', { name: 'Copy link to this view' }).click();
    await page.getByText('The link to this view is copied.').waitFor();
    await page.keyboard.press('/');
    await page.keyboard.press('Control+v');
    await expect.poll(() => page.getByLabel('Search').first().inputValue()).toContain('selected=KHM');
    await page.context().close();
  });

  it('shows the text where nothing may be copied', async () => {
    const script = () => {
      Object.defineProperty(navigator, 'clipboard', { value: undefined });
      document.execCommand = () => false;
    };
    const { page } = await served.visit('selected=KHM', { script });
    await page.getByRole('button', { name: 'Copy link to this view' }).click();
    await page.locator('.notice', { hasText: '#selected=KHM' }).waitFor();
    await page.context().close();
  });
});

describe('a figure', () => {
  it('is saved where fonts are barred', async () => {
    const { page } = await served.visit('', { ready: '.bar' });
    await page.route(/\.woff2/, (route) => route.abort());
    await page.reload();
    await page.getByRole('button', { name: 'Export as a figure' }).click();
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.locator('.popover').getByRole('button', { name: 'Save' }).click(),
    ]);
    expect(readFileSync((await file.path()) ?? '', 'utf8')).toContain('<svg');
    await page.context().close();
  });
});

describe('the title of the tab', () => {
  it('is that of each view', async () => {
    const { page } = await served.visit('');
    const titles = new Set<string>();
    const turns = [
      '',
      'page=help',
      'page=matrix',
      'page=questions&ask=recovery',
      'from=KHM&to=assist-victims-recovery',
    ];
    for (const hash of turns) {
      const before = await page.title();
      await page.evaluate((to) => {
        location.hash = to;
      }, hash);
      if (hash) await expect.poll(() => page.title()).not.toBe(before);
      titles.add(await page.title());
    }
    expect(titles.size).toBe(turns.length);
    for (const title of titles) expect(title).toMatch(/.+ · Palermo Atlas$/);
    await page.context().close();
  });
});
