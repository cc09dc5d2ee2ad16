/** What browsers' translators do to a page is done to every one: nothing breaks, and nothing old stays on the screen. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { View } from '#contract/view.ts';
import { type Served, serve } from './served.ts';

let served: Served;
beforeAll(async () => {
  served = await serve();
});
afterAll(() => served?.close());

const PAGES = View.shape.page.unwrap().options;
const VIEWS = [
  '',
  'selected=KHM',
  'from=KHM&to=assist-victims-recovery&on=2026-11-29',
  'wings=unodc',
  'page=questions&ask=recovery&selected=unodc',
  ...PAGES.map((page) => `page=${page}`),
];

/** Each text goes into two elements of its own in the place where it stood, as Chromium's translator does it. */
const translate = (page: Page) =>
  page.evaluate(() => {
    const walker = document.createTreeWalker(document.getElementById('root') ?? document.body, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    while (walker.nextNode()) texts.push(walker.currentNode as Text);
    for (const text of texts) {
      if (!text.data.trim() || text.parentElement?.closest('font, svg, style, script')) continue;
      const [outer, inner] = [document.createElement('font'), document.createElement('font')];
      inner.textContent = text.data;
      outer.append(inner);
      text.parentNode?.insertBefore(outer, text);
      text.remove();
    }
    return texts.length;
  });
const words = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('.app :is(.left, .right, .page, .bar, .twin)')]
      .map((part) => part.textContent?.replace(/\s+/g, ' ').trim())
      .join('\n'),
  );
const settled = (page: Page) =>
  page.waitForFunction(
    () => !document.querySelector('.working') && !document.querySelector('.page > p.muted:only-child'),
  );

describe('a page that a browser translates', () => {
  it.each(VIEWS)('#%s lives on: the day, the language, another page and the way back', async (hash) => {
    const { page, faults } = await served.visit(hash);
    await settled(page);
    expect(await translate(page)).toBeGreaterThan(20);
    await page.evaluate(() => {
      location.hash = '#date=2004-06-15';
    });
    await page.getByText('15 June 2004').first().waitFor();
    await translate(page);
    await page.keyboard.press('?');
    await page.locator('.page h1').waitFor();
    await translate(page);
    await page.keyboard.press('Escape');
    await page.locator('.page').waitFor({ state: 'detached' });
    await translate(page);
    await page.goBack();
    await page.goBack();
    await page.goBack();
    await settled(page);
    await translate(page);
    // The same in the other language, as whoever opens it sees it.
    await page.getByRole('button', { name: 'Display and language' }).click();
    await translate(page);
    await page.locator('.popover label', { hasText: 'Bahasa Indonesia' }).click();
    await page.waitForFunction(() => document.documentElement.lang === 'id');
    await page.keyboard.press('Escape');
    await settled(page);
    const again = await served.visit(new URL(page.url()).hash.slice(1), { language: 'id' });
    await settled(again.page);
    // What the one waits for at the end the other may have had from the first.
    const both = async () => [await words(page), await words(again.page)];
    await expect.poll(both).toSatisfy(([one, other]) => one === other);
    expect(await page.getByText('This part of the screen failed').count()).toBe(0);
    expect(faults).toEqual([]);
  });
});
