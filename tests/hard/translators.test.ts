/** What browsers' translators do to a page is done to every one: nothing breaks, and nothing old stays on the screen. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { View } from '#contract/view.ts';
import { words as en } from '../../client/i18n/en/words.ts';
import { words as id } from '../../client/i18n/id/words.ts';
import { turnTo } from '../e2e/frames.ts';
import { type Served, serve, type Visit } from '../e2e/served.ts';

let served: Served;
/** The page that is translated, from one view to the next. */
let translated: Visit;
/** The page of one who has no translator and reads the other language. */
let other: Visit;
beforeAll(async () => {
  served = await serve();
  translated = await served.visit();
  other = await served.visit('', { language: 'id' });
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

/** In either language. */
const DISPLAY = new RegExp(`^(${en.app.display}|${id.app.display})$`);
const failed = (page: Page) => page.getByText(new RegExp(`${en.problems.crashed}|${id.problems.crashed}`)).count();

describe('a page that a browser translates', () => {
  it.each(VIEWS)('#%s lives on: the day, the language, another page and the way back', async (hash) => {
    const { page, faults } = translated;
    await turnTo(page, hash);
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
    // The same in the other language, as who never had it translated sees it.
    const chooseLanguage = async (code: string, name: string) => {
      await page.getByRole('button', { name: DISPLAY }).click();
      await translate(page);
      await page.locator('.popover label', { hasText: name }).click();
      await page.waitForFunction((wanted) => document.documentElement.lang === wanted, code);
      await page.keyboard.press('Escape');
      // Back in the room, where keys are heard: a radio button keeps them to itself.
      await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
      await settled(page);
    };
    await chooseLanguage('id', 'Bahasa Indonesia');
    await turnTo(other.page, new URL(page.url()).hash.slice(1));
    await settled(other.page);
    // What the one waits for at the end the other may have had from the first.
    const both = async () => [await words(page), await words(other.page)];
    await expect.poll(both).toSatisfy(([one, two]) => one === two);
    expect(await failed(page)).toBe(0);
    await translate(page);
    await chooseLanguage('en', 'English');
    expect(await failed(page)).toBe(0);
    expect([...faults, ...other.faults]).toEqual([]);
  });
});
