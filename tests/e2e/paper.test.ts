/** The working screen on paper: what is asked, its day, its words and every source, whole; nothing of what operates it. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { rested } from './frames.ts';
import { type Served, serve } from './served.ts';

let served: Served;
beforeAll(async () => {
  served = await serve();
});
afterAll(() => served?.close());

/** Px of an A4 sheet, and of the wide sheet of a matrix, between their margins. */
const SHEET = { width: 688, height: 1032 };
const WIDE = { width: 1481, height: 1032 };

const VIEWS = [
  ['the atlas', '', 'Who is bound by the Palermo Protocol?'],
  ['a card', 'selected=KHM&date=2015-03-02', 'Cambodia'],
  ['a path', 'from=KHM&to=assist-victims-recovery&on=2026-11-29', 'shall consider'],
  ['wings', 'wings=unodc', 'UNODC'],
  ['an answer', 'page=questions&ask=recovery', 'What this does not say'],
  ['evidence beside an answer', 'page=questions&ask=recovery&selected=PARTY_TO:KHM:palermo-protocol', 'deposited'],
  ['the sources', 'page=sources', 'Sources'],
  ['a comparison', 'compare=KHM,THA&selected=PARTY_TO:KHM:palermo-protocol', 'side by side'],
  ['a matrix', 'page=matrix&matrix=asean~instrument', 'Viet Nam'],
  ['clauses', 'page=clauses&centre=palermo-protocol', 'Article 6'],
] as const;

/** Runs in the page: what each link in what is asked leads to, on the screen or folded away. */
const sourcesAsked = () =>
  [...document.querySelectorAll<HTMLAnchorElement>('.app a[href^="http"]')]
    .filter((link) => !link.closest('[inert], .buttons'))
    .map((link) => ({ text: link.textContent ?? '', href: link.getAttribute('href') ?? '' }));

/** Runs in the page: what of the same stands whole on paper. */
const sourcesPrinted = () =>
  [...document.querySelectorAll<HTMLAnchorElement>('.app a[href^="http"]')]
    .filter((link) => {
      if (!link.checkVisibility({ visibilityProperty: true, opacityProperty: true })) return false;
      if (link.closest('[inert]')) return false;
      const box = link.getBoundingClientRect();
      for (let at = link.parentElement; at && at.id !== 'root'; at = at.parentElement) {
        const { overflowX, overflowY } = getComputedStyle(at);
        if (overflowX !== 'visible' || overflowY !== 'visible') return false;
      }
      return box.left >= 0 && box.right <= innerWidth + 1;
    })
    .map((link) => ({
      text: link.textContent ?? '',
      href:
        getComputedStyle(link, '::after')
          .content.match(/<" "(.*)" ">|<(.*)>/)
          ?.slice(1)
          .find(Boolean) ?? '',
    }));

async function toPaper(page: Page, sheet: typeof SHEET): Promise<void> {
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize(sheet);
  await rested(page);
}

describe('the working screen on paper', () => {
  it.each(VIEWS)('%s: whole, with its day and every source, and no tools', async (_, hash, says) => {
    for (const [theme, width, height] of [
      ['dark', 1280, 800],
      ['projector', 390, 844],
    ] as const) {
      const { page, faults } = await served.visit(hash, { theme, viewport: { width, height }, ready: '.pill b' });
      await rested(page);
      const asked = await page.evaluate(sourcesAsked);
      const day = await page.locator('.bar .pill b').textContent();
      await toPaper(page, hash.includes('matrix') ? WIDE : SHEET);
      const printed = await page.evaluate(sourcesPrinted);
      for (const each of asked) expect(printed).toContainEqual(each);
      const app = page.locator('.app');
      expect(await app.innerText()).toContain(day);
      expect((await app.innerText()).toLocaleLowerCase()).toContain(says.toLocaleLowerCase());
      const seen = await page.evaluate(() => {
        const shown = (names: string) =>
          [...document.querySelectorAll(names)]
            .filter((each) => each.checkVisibility())
            .map(({ className }) => className);
        const { color, backgroundColor } = getComputedStyle(document.body);
        const over = [...document.querySelectorAll('.app *')].filter(
          (each) =>
            each.checkVisibility() &&
            !each.closest('svg, canvas, .hidden-visually') &&
            each.getBoundingClientRect().right > innerWidth + 1,
        );
        return {
          tools: shown('.tools, .search, .time, .icon-button, .buttons, .sheet-buttons, .skip, [inert]'),
          // Each head of a column stands over its own.
          astray: [...document.querySelectorAll('.matrix th[scope=col]')].filter((head) => {
            const [own, name] = [head, head.querySelector('.matrix-head')].map((each) => each?.getBoundingClientRect());
            return own && name && Math.abs(name.left - own.left) > own.width;
          }).length,
          color,
          backgroundColor,
          over: over.map(({ tagName, className }) => `${tagName}.${className}`),
        };
      });
      expect(seen).toEqual({
        tools: [],
        astray: 0,
        color: 'rgb(20, 24, 29)',
        backgroundColor: 'rgb(255, 255, 255)',
        over: [],
      });
      expect(faults).toEqual([]);
      await page.emulateMedia({ media: null });
    }
  });
});
