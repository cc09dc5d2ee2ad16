/** What is heard: after a step the heading of what is asked, and what is not in the language of the screen as what it is. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { View } from '#contract/view.ts';
import { turnTo } from './frames.ts';
import { type Served, serve, type Visit } from './served.ts';
import { some } from '../support/kinds.ts';

let served: Served;
beforeAll(async () => {
  served = await serve();
});
afterAll(() => served?.close());

const PAGES = View.shape.page.unwrap().options;
const focused = (page: Page) =>
  page.evaluate(() => {
    const at = document.activeElement;
    return at?.localName === 'h1' ? `h1: ${at.textContent}` : (at?.localName ?? 'nothing');
  });
const go = (page: Page, hash: string) =>
  page.evaluate((wanted) => {
    location.hash = wanted;
  }, `#${hash}`);

const STEPS = [
  ...PAGES.map((page) => `page=${page}`),
  'page=questions&ask=recovery',
  'from=KHM&to=assist-victims-recovery',
  'wings=unodc',
  'centre=untoc',
];

describe('a step', () => {
  let visit: Visit;
  let home = '';
  beforeAll(async () => {
    visit = await served.visit();
    home = await visit.page.locator('.left h1').innerText();
    expect(await focused(visit.page)).toBe('body');
  });

  it.each(some(STEPS, 6))('to %s is followed by the focus, there and back', async (hash) => {
    const { page, faults } = visit;
    await go(page, hash);
    await page.waitForFunction((before) => {
      const [at] = [document.activeElement];
      return at?.localName === 'h1' && at.textContent !== before;
    }, home);
    expect(await focused(page), hash).toMatch(/^h1: ./);
    expect(await page.title(), hash).not.toContain(home);
    await page.goBack();
    await page.waitForFunction((before) => document.activeElement?.textContent === before, home);
    expect(faults).toEqual([]);
  });

  it('leaves the focus where it is of use: in the picture, in a field', async () => {
    const { page } = await served.visit();
    await page.locator('#picture').focus();
    await go(page, 'wings=unodc');
    await page.waitForFunction(() => !document.querySelector('.left h1')?.textContent?.includes('Palermo'));
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('picture');
  });

  it('leaves the keys that stand alone at work', async () => {
    const { page } = await served.visit();
    await go(page, 'wings=unodc');
    await page.waitForFunction(() => document.activeElement?.localName === 'h1');
    await page.keyboard.press('?');
    await page.locator('.page').waitFor();
  });
});

const TEXTS = [
  '',
  'selected=KHM',
  'selected=palermo-protocol',
  'selected=unodc',
  'from=KHM&to=assist-victims-recovery&on=2026-11-29',
  'wings=unodc',
  'page=gaps',
  'page=sources',
  'page=clauses&centre=palermo-protocol',
  'page=questions&ask=recovery&selected=unodc',
];

describe('text of the data on an Indonesian screen', () => {
  let visit: Visit;
  beforeAll(async () => {
    visit = await served.visit('', { language: 'id' });
  });

  it.each(some(TEXTS, 5))('is said to be English at "%s"', async (hash) => {
    const { page } = visit;
    await turnTo(page, hash);
    const { seen, unsaid } = await namesIn(page);
    expect(seen).toBeGreaterThan(0);
    expect(unsaid).toEqual([]);
  });
});

/** Texts that are names of the data: how many can be seen, and which of them are said to be of the screen's language. */
const namesIn = (page: Page) =>
  page.evaluate(async () => {
    const names = new Set<string>();
    const { nodes } = await (await fetch('/api/overview?instrument=palermo-protocol')).json();
    for (const { name, title, kind } of nodes as { name: string; title?: string; kind: string }[]) {
      // A State, and what is called the same in both languages.
      if (kind === 'Country') continue;
      for (const text of [name, title]) if (text?.includes(' ')) names.add(text);
    }
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const unsaid: string[] = [];
    let seen = 0;
    while (walker.nextNode()) {
      const { data, parentElement } = walker.currentNode as Text;
      if (!names.has(data.trim()) || !parentElement?.checkVisibility()) continue;
      seen += 1;
      const where = parentElement.closest('[lang]')?.getAttribute('lang');
      if (where !== 'en') unsaid.push(`${data} in ${parentElement.outerHTML.slice(0, 120)}`);
    }
    return { seen, unsaid };
  });
