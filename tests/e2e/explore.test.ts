/** Exploring: filters, the menu of a node, focus, pins and the actions in the search box, by hand and by keyboard. */
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Served, serve, type Visit } from './served.ts';
import { axeFaults } from './axe.ts';
import { frames } from './frames.ts';
import { shareOf } from '../support/kinds.ts';

let served: Served;
beforeAll(async () => {
  served = await serve();
});
afterAll(() => served?.close());

const RECOVERY = 'from=KHM&to=assist-victims-recovery&on=2026-11-29';
const hash = (page: Page) => decodeURIComponent(new URL(page.url()).hash.slice(1));
const until = (page: Page, part: string) => page.waitForFunction((text) => location.hash.includes(text), part);
const without = (page: Page, part: string) => page.waitForFunction((text) => !location.hash.includes(text), part);
const legend = (page: Page, name: string) => page.locator('.legend').getByRole('button', { name });
const menu = (page: Page) => page.getByRole('menu');

/** Where the chosen node stands: the menu opens there. */
async function spotOf(page: Page): Promise<{ x: number; y: number }> {
  await page.keyboard.press('Shift+F10');
  await menu(page).waitFor();
  const box = await page.locator('.menu-spot').boundingBox();
  await page.keyboard.press('Escape');
  await menu(page).waitFor({ state: 'detached' });
  if (!box) throw new Error('no menu');
  return { x: box.x, y: box.y };
}

describe('a filter', () => {
  it('is set in the legend by a click, counted, in the link, and undone', async () => {
    const { page, faults } = await served.visit();
    expect(await legend(page, 'States').innerText()).toMatch(/States\s*197/);
    await legend(page, 'States').click();
    await until(page, 'filter=kind~Country~grey');
    await legend(page, 'States').click();
    await until(page, 'filter=kind~Country~hidden');
    expect(await legend(page, 'States').innerText()).toMatch(/States\s*0 of 197/);
    expect(await page.locator('.legend').innerText()).toMatch(/197 of \d+ nodes hidden/);
    const other = await served.visit(hash(page));
    expect(await legend(other.page, 'States').getAttribute('data-state')).toBe('hidden');
    await page.keyboard.press('Control+z');
    await until(page, 'filter=kind~Country~grey');
    await page.keyboard.press('Control+z');
    await without(page, 'filter');
    expect(await legend(page, 'States').innerText()).toMatch(/States\s*197/);
    expect([...faults, ...other.faults]).toEqual([]);
  });

  it('takes what it hides out of the table too, and one click brings all back', async () => {
    const { page } = await served.visit('filter=kind~Institution~hidden');
    await page.getByRole('button', { name: 'Table', exact: true }).click();
    await page.getByText('Palermo Protocol').first().waitFor();
    expect(await page.locator('.twin').innerText()).not.toContain('United Nations Office on Drugs and Crime');
    await page.getByRole('button', { name: 'Picture', exact: true }).click();
    await page.getByRole('button', { name: 'Show everything again' }).click();
    await without(page, 'filter');
  });

  it('is offered for all that the picture holds, family and region included', async () => {
    const { page } = await served.visit();
    await page.getByRole('button', { name: 'More filters' }).click();
    const panel = page.locator('.filters');
    await panel.getByRole('button', { name: /^Slavery/ }).click();
    await until(page, 'filter=family~slavery~grey');
    await panel.getByRole('button', { name: /^Oceania/ }).click();
    await until(page, 'region~Oceania~grey');
    await page.keyboard.press('Escape');
    await panel.waitFor({ state: 'detached' });
  });
});

describe('the menu of a node', () => {
  it('opens by keyboard, counts before the click, and adds one type of link', async () => {
    const { page, faults } = await served.visit('selected=unodc');
    await page.keyboard.press('Shift+F10');
    const item = menu(page).getByRole('menuitem', { name: /^assists\s*\d\d/ });
    await item.waitFor();
    const all = menu(page).getByRole('menuitem');
    for (let i = 0; i < (await all.count()) && !(await item.evaluate((each) => each === document.activeElement)); i++)
      await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await until(page, 'expand=unodc~ASSISTS~forward');
    await menu(page).waitFor({ state: 'detached' });
    expect(faults).toEqual([]);
  });

  it('opens by a right click on the node and hides all others, until Escape', async () => {
    const { page } = await served.visit('selected=unodc');
    const { x, y } = await spotOf(page);
    await page.mouse.click(x, y, { button: 'right' });
    await menu(page).getByRole('menuitem', { name: 'Hide all but it and its neighbours' }).click();
    await until(page, 'focus=unodc~1~hidden');
    expect(await legend(page, 'States').count()).toBe(1);
    expect(await page.locator('.legend').innerText()).toMatch(/\d+ of \d+ nodes hidden/);
    await menu(page).waitFor({ state: 'detached' });
    await page.keyboard.press('Escape');
    await without(page, 'focus');
  });

  it('opens by a long press, and stays when the finger is lifted', async () => {
    const { page } = await served.visit('selected=unodc', { hasTouch: true });
    const { x, y } = await spotOf(page);
    const finger = await page.context().newCDPSession(page);
    await finger.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y }] });
    await menu(page).waitFor();
    await finger.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    await frames(page, 30);
    await menu(page).getByRole('menuitem', { name: 'Pin here' }).click();
    await until(page, 'pin=unodc');
  });

  it('makes a path avoid the node', async () => {
    const { page } = await served.visit(`${RECOVERY}&selected=palermo-protocol`);
    await page.keyboard.press('ContextMenu');
    await menu(page).getByRole('menuitem', { name: 'The path must avoid this' }).click();
    await until(page, 'avoid=palermo-protocol');
    expect(await page.locator('.path-row').allInnerTexts()).not.toContainEqual(
      expect.stringContaining('Palermo Protocol'),
    );
  });

  it('of a link leads to its evidence, its ends and its type', async () => {
    const { page } = await served.visit(`${RECOVERY}&selected=PARTY_TO:KHM:palermo-protocol`);
    await page.keyboard.press('Shift+F10');
    await menu(page).getByRole('menuitem', { name: 'Go to Cambodia' }).click();
    await until(page, 'selected=KHM');
  });
});

describe('the focus', () => {
  it('follows the keys 1, 2, 3 and ends with 0; a number typed in a box is a number', async () => {
    const { page } = await served.visit('selected=unodc');
    await page.keyboard.press('2');
    await until(page, 'focus=unodc~2');
    await page.keyboard.press('1');
    await until(page, 'focus=unodc~1');
    await page.keyboard.press('0');
    await without(page, 'focus');
    await page.keyboard.press('/');
    await page.keyboard.type('C182');
    await page.getByRole('option').first().waitFor();
    expect(hash(page)).not.toContain('focus');
  });
});

describe('a pin', () => {
  it('stays where the node is let go, also through the link, and is undone', async () => {
    const { page, faults } = await served.visit('selected=unodc');
    const from = await spotOf(page);
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move(from.x - 30, from.y - 20, { steps: 4 });
    await page.mouse.move(from.x - 60, from.y - 40, { steps: 4 });
    await page.mouse.up();
    await until(page, 'pin=unodc~');
    const there = await spotOf(page);
    expect(Math.hypot(there.x - from.x + 60, there.y - from.y + 40)).toBeLessThan(3);
    const other = await served.visit(hash(page));
    const again = await spotOf(other.page);
    expect(Math.hypot(again.x - there.x, again.y - there.y)).toBeLessThan(1);
    await page.keyboard.press('Control+z');
    await without(page, 'pin=');
    const back = await spotOf(page);
    expect(Math.hypot(back.x - from.x, back.y - from.y)).toBeLessThan(1);
    expect([...faults, ...other.faults]).toEqual([]);
  });

  it('is no matter of a trembling hand: a click that slips by 2 px only chooses', async () => {
    const { page } = await served.visit('selected=unodc');
    const { x, y } = await spotOf(page);
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + 2, y + 1);
    await page.mouse.up();
    await frames(page, 30);
    expect(hash(page)).toBe('selected=unodc');
  });
});

/** What opens over the picture: how, and what is there then; Escape closes it. */
const OPENED: Record<string, { open: (page: Page) => Promise<void>; there: (page: Page) => Locator }> = {
  'the menu of a node': {
    open: (page) => page.keyboard.press('Shift+F10'),
    there: (page) => menu(page).getByRole('menuitem', { name: /^assists/ }),
  },
  'the filters': {
    open: (page) => page.getByRole('button', { name: 'More filters' }).click(),
    there: (page) => page.locator('.filters'),
  },
  'the actions': {
    open: async (page) => {
      await page.keyboard.press('/');
      await page.keyboard.type('dark');
    },
    there: (page) => page.getByRole('option', { name: 'Theme: dark' }),
  },
};

const THEMES = ['light', 'dark', 'projector'];

describe.each(THEMES)('in the %s theme', (theme) => {
  let visit: Visit;
  beforeAll(async () => {
    const hash = 'selected=unodc&filter=kind~Country~grey,kind~Finding~hidden&focus=unodc~2';
    visit = await served.visit(hash, { theme, bypassCSP: true });
  });

  it.each(shareOf(Object.entries(OPENED), theme, THEMES))(
    '%s, opened, have no fault that axe finds',
    async (_name, { open, there }) => {
      const { page } = visit;
      await open(page);
      await there(page).waitFor();
      expect(await axeFaults(page)).toEqual([]);
      await page.keyboard.press('Escape');
      await there(page).waitFor({ state: 'detached' });
    },
  );
});

describe('Enter', () => {
  it('presses the button that has the focus', async () => {
    const { page } = await served.visit();
    await legend(page, 'States').focus();
    await page.keyboard.press('Enter');
    await until(page, 'filter=kind~Country~grey');
  });
});

describe('the search box', () => {
  it('does what is said in either language', async () => {
    const { page } = await served.visit();
    const theme = () => page.evaluate(() => document.documentElement.dataset.theme);
    await page.keyboard.press('/');
    await page.keyboard.type('dark');
    await page.getByRole('option', { name: 'Theme: dark' }).waitFor();
    await page.keyboard.press('Enter');
    await expect.poll(theme).toBe('dark');
    await page.keyboard.press('/');
    await page.keyboard.type('terang');
    await page.getByRole('option', { name: 'Theme: light' }).waitFor();
    await page.keyboard.press('Enter');
    await expect.poll(theme).toBe('light');
  });

  it('offers the questions after the things of that name', async () => {
    const { page } = await served.visit();
    await page.keyboard.press('/');
    await page.keyboard.type('cambodia');
    const options = page.getByRole('option');
    await options.filter({ hasText: 'How is UNODC linked to Cambodia?' }).waitFor({ state: 'attached' });
    expect(await options.first().innerText()).toBe('Cambodia');
    await options.filter({ hasText: 'How is UNODC linked to Cambodia?' }).click();
    await until(page, 'from=unodc&to=KHM');
  });

  it('leaves the page that lay over the picture, from the search box as from the page of help', async () => {
    const { page } = await served.visit('page=help');
    await page.getByRole('button', { name: 'How are two things linked?' }).click();
    await page.locator('main.page').waitFor({ state: 'detached' });
    expect(hash(page)).toBe('from=unodc&to=KHM&on=2026-11-29');
    await page.goto(`${served.url}/#page=gaps`);
    await page.locator('main.page').waitFor();
    await page.keyboard.press('/');
    await page.keyboard.type('how is unodc linked');
    await page.getByRole('option').filter({ hasText: 'How is UNODC linked to Cambodia?' }).click();
    await page.locator('main.page').waitFor({ state: 'detached' });
  });
});
