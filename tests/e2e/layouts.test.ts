/** Layouts: chosen by keyboard, in the link, undone; force in its worker under the strict policy, with progress and Stop. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LAYOUTS } from '#contract/view.ts';
import { axeFaults } from './axe.ts';
import { rested, steady } from './frames.ts';
import { type Served, serve } from './served.ts';
import { some } from '../support/kinds.ts';

let served: Served;
beforeAll(async () => {
  served = await serve();
});
afterAll(() => served?.close());

const opener = (page: Page) => page.getByRole('button', { name: 'Layout of the picture' });
const item = (page: Page, name: string) => page.getByRole('menuitemradio', { name });
const until = (page: Page, part: string) => page.waitForFunction((text) => location.hash.includes(text), part);
const WORDS = {
  force: 'Linked things together',
  layered: 'Left to right',
  concentric: 'Rings around',
  kind: 'By kind',
  map: 'World map',
  timeline: 'Timeline',
};

/** Where a node stands: the menu of what is chosen opens there. */
async function spotOf(page: Page): Promise<{ x: number; y: number }> {
  await page.keyboard.press('Shift+F10');
  await page.getByRole('menu').waitFor();
  const box = await page.locator('.menu-spot').boundingBox();
  await page.keyboard.press('Escape');
  await page.getByRole('menu').waitFor({ state: 'detached' });
  if (!box) throw new Error('no menu');
  return { x: box.x, y: box.y };
}

describe('a layout', () => {
  it('is chosen from the menu by keyboard, carried by the link, and undone step by step', async () => {
    const { page, faults } = await served.visit('selected=unodc');
    const before = await spotOf(page);
    for (const [i, layout] of LAYOUTS.entries()) {
      await opener(page).focus();
      await page.keyboard.press('Enter');
      await item(page, WORDS[layout]).waitFor();
      for (
        let down = 0;
        down < 9 && !(await item(page, WORDS[layout]).evaluate((each) => each === document.activeElement));
        down++
      )
        await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await until(page, `layout=${layout}`);
      await opener(page).click();
      expect(await page.locator('[role=menuitemradio][aria-checked=true]').innerText()).toContain(WORDS[layout]);
      // The menu takes the focus a moment after it is drawn; until then Escape is not its own.
      await page.waitForFunction(() => document.activeElement?.getAttribute('role') === 'menuitemradio');
      await page.keyboard.press('Escape');
      await item(page, WORDS[layout]).waitFor({ state: 'detached' });
      if (i === 0) expect(await spotOf(page)).not.toEqual(before);
    }
    for (const layout of [...LAYOUTS].reverse().slice(1)) {
      await page.keyboard.press('Control+z');
      await until(page, `layout=${layout}`);
    }
    await page.keyboard.press('Control+z');
    await page.waitForFunction(() => !location.hash.includes('layout'));
    expect(await spotOf(page)).toEqual(before);
    expect(faults).toEqual([]);
  });

  it('is found in the search box in either language', async () => {
    const { page } = await served.visit('', { language: 'id' });
    await page.keyboard.press('/');
    await page.keyboard.type('world map');
    await page.getByRole('option', { name: 'Tata letak: peta dunia' }).click();
    await until(page, 'layout=map');
  });

  it.each(some(LAYOUTS, 3))('%s is the same picture whenever its link is opened', async (layout) => {
    const [one, other] = await Promise.all([
      served.visit(`selected=unodc&layout=${layout}`),
      served.visit(`selected=unodc&layout=${layout}`),
    ]);
    await Promise.all([one, other].map(({ page }) => rested(page)));
    const spot = await steady(one.page, () => spotOf(one.page));
    expect(spot).toEqual(await steady(other.page, () => spotOf(other.page)));
    expect([...one.faults, ...other.faults]).toEqual([]);
  });
});

describe('the force layout', () => {
  /** A worker that never ends by itself, in place of the one that is served. */
  const SLOW = `addEventListener('message', ({ data }) => {
    if (data === 'stop') postMessage({ done: 120, nodes: self.job.nodes });
    else {
      self.job = data;
      setInterval(() => postMessage({ done: 120 }), 50);
    }
  });`;

  it('shows its progress, and Stop keeps what is reached and says that the link has the rest', async () => {
    const { page, faults } = await served.visit();
    await page.route('**/force-worker*.js', (route) => route.fulfill({ contentType: 'text/javascript', body: SLOW }));
    await opener(page).click();
    await item(page, WORDS.force).click();
    await page.getByText(/Computing the layout: \d+ %/).waitFor();
    expect(new URL(page.url()).hash).not.toContain('layout');
    await page.getByRole('button', { name: 'Stop and keep this' }).click();
    await until(page, 'layout=force');
    const caption = page.locator('.caption', { hasText: 'Stopped before the end' });
    await caption.waitFor();
    // What is reached stays, until the layout is chosen anew.
    await page.keyboard.press('1');
    await until(page, 'focus');
    expect(await caption.count()).toBe(1);
    await page.unroute('**/force-worker*.js');
    await opener(page).click();
    await item(page, WORDS.force).click();
    await caption.waitFor({ state: 'detached' });
    expect(await page.locator('.laying').count()).toBe(0);
    expect(faults).toEqual([]);
  });
});

it('the menu has no fault that axe would find, in any theme', async () => {
  for (const theme of ['light', 'dark', 'projector']) {
    const { page } = await served.visit('layout=map', { theme, bypassCSP: true });
    await opener(page).click();
    await item(page, WORDS.map).waitFor();
    expect(await axeFaults(page)).toEqual([]);
  }
});
