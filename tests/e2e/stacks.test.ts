/** Hubs, boxes and pins in the browser, by hand and by keys. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listenToLabels, textsOf } from './drawn-labels.ts';
import { frames } from './frames.ts';
import { type Served, serve } from './served.ts';

let served: Served;
beforeAll(async () => {
  served = await serve();
});
afterAll(() => served?.close());

const hash = (page: Page) => page.evaluate(() => decodeURIComponent(location.hash));
const hashHas = (page: Page, part: string) =>
  page.waitForFunction((wanted) => decodeURIComponent(location.hash).includes(wanted), part);
const hashLacks = (page: Page, part: string) =>
  page.waitForFunction((gone) => !decodeURIComponent(location.hash).includes(gone), part);
const groups = (page: Page) => page.getByRole('list', { name: 'Groups in the picture' }).getByRole('button');
const said = (page: Page) => page.locator('.toast');
const PARTIES = 'untoc~PARTY_TO~backward';

async function drag(page: Page, from: [number, number], to: [number, number], shift = false): Promise<void> {
  if (shift) await page.keyboard.down('Shift');
  await page.mouse.move(...from);
  await page.mouse.down();
  await page.mouse.move((from[0] + to[0]) / 2, (from[1] + to[1]) / 2);
  await page.mouse.move(...to);
  await page.mouse.up();
  if (shift) await page.keyboard.up('Shift');
}

describe('a hub', () => {
  it('says before the click that its States come by region, and opens and closes one by keys', async () => {
    const { page, faults } = await served.visit('selected=untoc');
    await page.keyboard.press('Shift+F10');
    const item = page.getByRole('menuitem', { name: /^binds/ });
    expect(await item.first().textContent()).toMatch(/\d+, by region/);
    await item.first().press('Enter');
    await hashHas(page, `${PARTIES}~grouped`);
    expect(await said(page).textContent()).toMatch(/States stand around .* in 5 groups/);
    expect(await groups(page).count()).toBe(5);
    const africa = groups(page).filter({ hasText: 'African States' });
    expect(await africa.textContent()).toMatch(/\d+ African States, joined it: /);
    await africa.focus();
    await page.keyboard.press('Enter');
    await hashHas(page, `${PARTIES}~~Africa`);
    expect(await africa.getAttribute('aria-expanded')).toBe('true');
    await africa.focus();
    await page.keyboard.press('Enter');
    await hashLacks(page, 'Africa');
    expect(await africa.getAttribute('aria-expanded')).toBe('false');
    await page.keyboard.press('Control+z');
    await hashHas(page, `${PARTIES}~~Africa`);
    expect(faults).toEqual([]);
  });

  it('opens and closes by the mouse where it stands, and moves nothing', async () => {
    const { page, faults } = await served.visit(
      `from=unodc&to=KHM&on=2026-11-29&expand=${PARTIES}~grouped&selected=untoc`,
      { script: listenToLabels },
    );
    const name = async () => (await textsOf(page)).find(({ text }) => text.includes('Asian States'));
    const box = await page.locator('.middle > .canvas').boundingBox();
    const before = await name();
    if (!before || !box) throw new Error('The group of Asian States is not named in the picture.');
    // The stack stands over its name or under it: where the pointer becomes a hand.
    const x = box.x + (before.left + before.right) / 2;
    let over = 0;
    for (const off of [-12, -18, -24, 26, 32, 38, 44]) {
      if (over !== 0) break;
      const y = box.y + (off < 0 ? before.top : before.bottom) + off;
      await page.mouse.move(x - 3, y);
      await page.mouse.move(x - 4, y);
      await frames(page, 8);
      if (
        await page.evaluate(() => document.querySelector<HTMLElement>('.middle > .canvas')?.style.cursor === 'pointer')
      )
        over = y;
    }
    await page.mouse.click(x - 4, over);
    await hashHas(page, `${PARTIES}~~Asia`);
    expect(await page.locator('.caption').textContent()).toMatch(/^5\d nodes shown/);
    const { x: middle, y } = await page.evaluate(() => ({ x: innerWidth / 2, y: innerHeight / 2 }));
    await page.mouse.move(middle, y);
    // So that it is a click of its own and no double click, which does nothing more.
    await frames(page, 40);
    await page.mouse.click(x - 4, over);
    await hashLacks(page, 'Asia');
    expect(await name()).toEqual(before);
    expect(faults).toEqual([]);
  });

  it('shows its groups above the tables, where the same buttons open them, and in no file or row', async () => {
    const { page } = await served.visit(`from=unodc&to=KHM&expand=${PARTIES}~grouped&selected=untoc`);
    await page.getByRole('button', { name: 'Table', exact: true }).click();
    await page.locator('.stack-list button').filter({ hasText: 'Asian States' }).click();
    await hashHas(page, `${PARTIES}~~Asia`);
    await page.getByRole('table', { name: 'States' }).getByRole('button', { name: 'Japan' }).waitFor();
    expect(await page.locator('table').getByText('Asian States').count()).toBe(0);
  });

  it('brings the next hundred of a long list', async () => {
    const { page, faults } = await served.visit(`from=unodc&to=KHM&on=2026-11-29&expand=${PARTIES}`);
    const more = groups(page).filter({ hasText: /\d+ more/ });
    const left = Number(/\d+/.exec((await more.textContent()) ?? '')?.[0]);
    expect(left).toBeGreaterThan(50);
    await more.focus();
    await page.keyboard.press('Enter');
    await hashHas(page, `${PARTIES}~~~100`);
    await more.waitFor({ state: 'detached' });
    expect(await page.locator('.caption').textContent()).toMatch(/^(19\d|2\d\d) nodes shown/);
    expect(faults).toEqual([]);
  });
});

describe('several nodes', () => {
  it('are picked by a box drawn with Shift, taken off in one step, and come back by undo', async () => {
    const { page, faults } = await served.visit();
    await drag(page, [560, 230], [720, 420], true);
    const bar = page.getByRole('toolbar', { name: 'What was picked together' });
    await bar.waitFor();
    const count = Number(/\d+/.exec((await bar.textContent()) ?? '')?.[0]);
    expect(count).toBeGreaterThan(5);
    expect(await hash(page)).toBe('');
    await bar.getByRole('button', { name: 'Take them off' }).click();
    await hashHas(page, 'without=');
    expect((await hash(page)).split('without=')[1]?.split('&')[0]?.split(',')).toHaveLength(count);
    expect(await said(page).textContent()).toBe(`${count} nodes are taken off the picture.`);
    expect(await bar.count()).toBe(0);
    await page.keyboard.press('Control+z');
    await hashLacks(page, 'without=');
    expect(faults).toEqual([]);
  });

  it('are picked with the tool of boxes too, pinned together, and let go with Escape', async () => {
    const { page } = await served.visit('from=unodc&to=KHM&on=2026-11-29');
    const tool = page.getByRole('button', { name: /Pick several with a box/ });
    await tool.focus();
    await page.keyboard.press('Enter');
    expect(await tool.getAttribute('aria-pressed')).toBe('true');
    await drag(page, [380, 100], [880, 640]);
    const bar = page.getByRole('toolbar', { name: 'What was picked together' });
    await bar.getByRole('button', { name: 'Pin them', exact: true }).click();
    await hashHas(page, 'pin=');
    await page.getByText('pinned: stays where it was put').waitFor();
    await page.keyboard.press('Escape');
    await bar.waitFor({ state: 'detached' });
  });

  it('are picked in the table by keys alone, and all others hidden; what is hidden can be turned round', async () => {
    const { page } = await served.visit('from=unodc&to=KHM&via=untoc&on=2026-11-29');
    await page.getByRole('button', { name: 'Table', exact: true }).press('Enter');
    for (const name of ['Cambodia', 'United Nations Office on Drugs and Crime'])
      await page.getByRole('checkbox', { name: `Pick ${name}` }).press('Space');
    await page.getByRole('button', { name: 'Hide the others' }).press('Enter');
    await hashHas(page, 'without=');
    expect(await page.locator('tbody tr').count()).toBe(2);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+k');
    await page.keyboard.type('hidden hide');
    await page.getByRole('option', { name: 'Show what is hidden, hide what is shown' }).click();
    await hashHas(page, 'KHM');
    expect(await said(page).textContent()).toMatch(/hidden are shown, and what was shown is hidden/);
    expect(await page.getByRole('checkbox', { name: 'Pick Cambodia' }).count()).toBe(0);
  });
});

describe('a crowd', () => {
  it('is asked about before the picture grows past three hundred nodes, and drawn only when told', async () => {
    const all = `${PARTIES},${PARTIES}~~~100,untoc~CONTAINS,coe-thb~CONTAINS`;
    const { page, faults } = await served.visit(`from=unodc&to=KHM&on=2026-11-29&expand=${all}&selected=KHM`);
    await page.locator('#picture').press('+');
    const notice = page.getByRole('alert');
    expect(await notice.textContent()).toMatch(/This would draw 3\d\d nodes/);
    await notice.getByRole('button', { name: 'Leave it' }).click();
    expect(await hash(page)).not.toContain('KHM~');
    const nodes = await page.locator('.caption').textContent();
    await page.locator('#picture').press('+');
    await notice.getByRole('button', { name: 'Draw all' }).click();
    await page.waitForFunction((before) => document.querySelector('.caption')?.textContent !== before, nodes);
    expect(await page.locator('.caption').textContent()).toMatch(/^3\d\d nodes shown/);
    expect(faults).toEqual([]);
  });
});
