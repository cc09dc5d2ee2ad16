/** From an answer into the picture: as a view of its own or added, by keyboard, on a phone, the same by its link, and back. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Served, serve, type VisitOptions } from './served.ts';

let served: Served;
beforeAll(async () => {
  served = await serve();
});
afterAll(() => served?.close());

const OPEN = 'Open the answer as a view';
const ADD = 'Add it to the picture';
const STANDING = 'page=questions&ask=standing&with=state~KHM,instrument~untoc';
const QUERY = "MATCH p = (b:Institution {id: 'cedaw-committee'})-[:MONITORS]->(i:Instrument) RETURN p";
const PHONE: VisitOptions = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true };

const hash = (page: Page) => decodeURIComponent(new URL(page.url()).hash.slice(1));
const press = async (page: Page, name: string) => {
  await page.getByRole('button', { name }).focus();
  await page.keyboard.press('Enter');
  await page.locator('main.page').waitFor({ state: 'detached' });
};
/** What the picture is said to show, and its table row by row. */
async function shown(page: Page): Promise<string[]> {
  const caption = await page.locator('.caption').innerText();
  await page.getByRole('button', { name: /table/i }).first().click();
  await page.locator('.twin table').first().waitFor();
  return [caption, ...(await page.locator('.twin table').allInnerTexts())];
}
async function sameByItsLink(page: Page, options: VisitOptions = {}): Promise<string[]> {
  const at = new URL(page.url()).hash.slice(1);
  const before = await shown(page);
  const { page: anew, faults } = await served.visit(at, { ...options, ready: '.caption' });
  await anew.locator('.caption', { hasText: /\d/ }).waitFor();
  expect(new URL(anew.url()).hash.slice(1)).toBe(at);
  expect(await shown(anew)).toEqual(before);
  expect(faults).toEqual([]);
  return before;
}

describe('an answer in the picture', () => {
  it('is a view of its own, without the atlas, and a step back is the answer again', async () => {
    const { page, faults } = await served.visit(STANDING);
    await page.locator('.page tbody tr').first().waitFor();
    await press(page, OPEN);
    await page.getByRole('heading', { name: 'An answer as a view' }).waitFor();
    expect(hash(page)).toBe('date=2007-07-15&layout=layered&alone=true&add=PARTY_TO:KHM:untoc');
    await page.keyboard.press('Control+z');
    await page.locator('.page tbody tr').first().waitFor();
    expect(hash(page)).toBe(STANDING);
    await press(page, OPEN);
    expect((await sameByItsLink(page))[0]).toMatch(/^2 nodes shown · 1 link/);
    expect(faults).toEqual([]);
  });

  it('is added to the atlas, on the day on which it was answered', async () => {
    const { page, faults } = await served.visit(`${STANDING},date~2006-01-02`);
    await page.locator('.page tbody tr').first().waitFor();
    await press(page, ADD);
    await page.getByRole('heading', { name: /Who is bound by the Palermo Protocol/ }).waitFor();
    expect(hash(page)).toBe('date=2006-01-02&add=PARTY_TO:KHM:untoc');
    await sameByItsLink(page);
    expect(faults).toEqual([]);
  });

  it('goes into the atlas from where it stands alone, and Escape leads out', async () => {
    const { page } = await served.visit('layout=layered&alone=true&add=PARTY_TO:KHM:untoc');
    await page.getByRole('button', { name: /Put it into the atlas/ }).click();
    await page.getByRole('heading', { name: /Who is bound by the Palermo Protocol/ }).waitFor();
    expect(hash(page)).toBe('add=PARTY_TO:KHM:untoc');
    await page.keyboard.press('Control+z');
    await page.getByRole('heading', { name: 'An answer as a view' }).waitFor();
    await page.locator('#picture').focus();
    await page.keyboard.press('Escape');
    await page.getByRole('heading', { name: /Who is bound by the Palermo Protocol/ }).waitFor();
    expect(hash(page)).toBe('');
  });

  it('comes from a question in plain words', async () => {
    const { page } = await served.visit();
    await page.getByRole('combobox').first().click();
    await page.keyboard.type('was Cambodia bound by UNTOC in 2010?');
    await page.getByRole('option', { name: /Was this State bound on this day/ }).waitFor();
    await page.keyboard.press('Enter');
    await page.locator('.page tbody tr').first().waitFor();
    await press(page, OPEN);
    expect(hash(page)).toBe('date=2010-12-31&layout=layered&alone=true&add=PARTY_TO:KHM:untoc');
  });

  it('comes from a query of one\u2019s own, on a phone', async () => {
    const { page, faults } = await served.visit(`page=cypher&cypher=${encodeURIComponent(QUERY)}`, {
      ...PHONE,
      ready: '.cypher-page .cm-content',
    });
    await page.getByRole('button', { name: 'Run' }).click();
    const open = page.getByRole('button', { name: OPEN });
    await open.waitFor();
    for (const name of [OPEN, ADD]) {
      const box = await page.getByRole('button', { name }).boundingBox();
      expect(box && box.x >= 0 && box.x + box.width <= 390).toBe(true);
    }
    await open.tap();
    await page.locator('main.page').waitFor({ state: 'detached' });
    expect(hash(page)).toMatch(/^layout=layered&alone=true&add=MONITORS:cedaw-committee:cedaw:/);
    await sameByItsLink(page, PHONE);
    expect(faults).toEqual([]);
  });
});
