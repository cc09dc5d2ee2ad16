/** Every menu, popover, list and panel that opens over the page lies inside the window, at every size, and holds the focus where it is seen. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Served, serve } from '../e2e/served.ts';

const SIZES = [
  { width: 390, height: 844 },
  { width: 844, height: 390 },
  { width: 1024, height: 768 },
  { width: 1280, height: 800 },
  { width: 640, height: 400 },
  { width: 320, height: 200 },
];
const PATH = 'from=KHM&to=assist-victims-recovery&on=2026-11-24';

let served: Served;
beforeAll(async () => {
  served = await serve();
});
afterAll(() => served?.close());

type Layer = { what: string; left: number; top: number; right: number; bottom: number; wide: number; high: number };
const LAYERS = '.popover, .filters, .legend, .notice, .suggestions, .toast, .picked';

/** Every layer that is seen, and what of it stands out of the window; and what has the focus, where it is not seen. */
function standsOut(selector: string): string[] {
  const seen = [...document.querySelectorAll<HTMLElement>(selector)].filter((each) =>
    each.checkVisibility({ opacityProperty: true, visibilityProperty: true }),
  );
  const boxOf = (element: Element): Layer => {
    const { left, top, right, bottom } = element.getBoundingClientRect();
    return { what: element.className, left, top, right, bottom, wide: innerWidth, high: innerHeight };
  };
  const out = seen
    .map(boxOf)
    .filter(
      ({ left, top, right, bottom, wide, high }) => left < -1 || top < -1 || right > wide + 1 || bottom > high + 1,
    )
    .map((box) => JSON.stringify(box, (_, value) => (typeof value === 'number' ? Math.round(value) : value)));
  const focus = document.activeElement;
  if (focus instanceof HTMLElement && focus !== document.body && focus.id !== 'picture') {
    const { left, top, right, bottom } = focus.getBoundingClientRect();
    const there = focus.checkVisibility() && right > 0 && left < innerWidth && bottom > 0 && top < innerHeight;
    if (!there) out.push(`the focus is on "${focus.getAttribute('aria-label') ?? focus.className}", which is not seen`);
  }
  return seen.length === 0 ? ['nothing has opened'] : out;
}

/** Layers open and find their place over some frames: until the one that is asked for is there and nothing stands out. */
async function isWhole(page: Page, what: string, layer = '.popover'): Promise<void> {
  await page.locator(layer).filter({ visible: true }).first().waitFor();
  await expect.poll(() => page.evaluate(standsOut, LAYERS), { message: what }).toEqual([]);
}

const button = (page: Page, name: string | RegExp) =>
  page.getByRole('button', { name }).filter({ visible: true }).first();

describe.each(SIZES)('at $width × $height', (viewport) => {
  it('what the bar opens', async () => {
    const { page } = await served.visit('', { viewport, ready: '.canvas' });
    for (const name of ['Display and language', 'Saved views', /^as of/]) {
      await button(page, name).click();
      await isWhole(page, String(name));
      await page.keyboard.press('Escape');
    }
    for (const text of ['', 'a', 'cambodia', 'xyzzy']) {
      await page.keyboard.press('Control+k');
      await page.keyboard.type(text);
      await isWhole(page, `suggestions for "${text}"`);
      await page.keyboard.press('Escape');
      await page.getByLabel('Search').first().fill('');
    }
    await page.context().close();
  });

  it('what the picture opens, wherever the node stands', async () => {
    const { page } = await served.visit('', { viewport, ready: '.canvas' });
    await button(page, 'Layout of the picture').click();
    await isWhole(page, 'layouts');
    await page.keyboard.press('Escape');
    // At the rim on every side, in the middle, and a thing with many kinds of links.
    for (const id of ['KHM', 'CAN', 'FJI', 'NOR', 'ZAF', 'palermo-protocol', 'unodc', 'crc']) {
      await page.evaluate((chosen) => {
        location.hash = `selected=${chosen}`;
      }, id);
      await page.waitForFunction((chosen) => location.hash.includes(chosen) && !document.querySelector('.working'), id);
      await page.locator('#picture').focus();
      await page.keyboard.press('Shift+F10');
      await page.locator('.node-menu [role="menuitem"]').first().waitFor();
      await isWhole(page, `the menu of ${id}`);
      await page.keyboard.press('Escape');
    }
    await page.context().close();
  });

  it('what a question opens', async () => {
    const { page } = await served.visit(PATH, { viewport, ready: '.left h1' });
    for (const chip of await page.locator('.left .chip').filter({ visible: true }).all()) {
      await chip.click();
      await isWhole(page, `the rule ${await chip.innerText()}`);
      await page.keyboard.press('Escape');
    }
    for (const copy of await page.locator('.left [aria-haspopup="true"]').filter({ visible: true }).all()) {
      await copy.click();
      await isWhole(page, await copy.innerText());
      await page.keyboard.press('Escape');
    }
    await page.context().close();
  });
});
