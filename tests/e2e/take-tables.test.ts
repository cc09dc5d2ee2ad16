/** Every table of the working screen is taken along in the same ways, and what a row rests on opens beside it. */
import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { QUESTION_IDS } from '#contract/questions.ts';
import { type Served, serve, type Visit } from './served.ts';
import { some } from '../support/kinds.ts';

let served: Served;
beforeAll(async () => {
  served = await serve();
});
afterAll(() => served?.close());

const PATHS = 'from=KHM&to=assist-victims-recovery&on=2026-11-29';
const press = (name: string) => async (page: Page) => page.getByRole('button', { name, exact: true }).click();

/** Where tables stand: how one gets there, and how many there are. */
const PLACES: { at: string; tables: number; go?: (page: Page) => Promise<void> }[] = [
  { at: '', tables: 3, go: press('Table') },
  { at: PATHS, tables: 3, go: press('Table') },
  { at: PATHS, tables: 1, go: press('Compare') },
  { at: 'page=gaps', tables: 2 },
  { at: 'page=sources', tables: 1 },
  { at: 'page=clauses&centre=actip', tables: 1 },
  { at: 'page=matrix', tables: 1 },
  { at: 'page=matrix&matrix=asean~instrument', tables: 1 },
];
const shownTables = (page: Page) => page.locator('.app table:visible');

async function csvOf(page: Page, tools: Locator): Promise<string> {
  const [file] = await Promise.all([page.waitForEvent('download'), tools.getByRole('button').first().click()]);
  return readFileSync(await file.path(), 'utf8');
}

/** What lies on the clipboard, as tables and as text. */
const pasted = (page: Page) =>
  page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const text = async (type: string) => (await item?.getType(type))?.text();
    const html = new DOMParser().parseFromString((await text('text/html')) ?? '', 'text/html');
    const rows = [...html.querySelectorAll('tr')].map((row) => [...row.cells].map((cell) => cell.textContent));
    return { rows, text: (await text('text/plain')) ?? '' };
  });

/** Each of the tables that are shown: as a file, to paste, and as a link to where they stand. */
async function areTaken(page: Page, at: string, tables: number): Promise<void> {
  await expect.poll(() => shownTables(page).count()).toBe(tables);
  const all = page.locator('.table-tools');
  await expect.poll(() => all.count()).toBe(tables);
  for (const tools of await all.all()) {
    const lines = parse(await csvOf(page, tools), { bom: true }) as string[][];
    expect(lines.length).toBeGreaterThan(1);
    // A word of an answer may be "undefined", a whole cell may not.
    expect(lines.flat()).not.toContain('undefined');
    expect(lines.flat().join('')).not.toContain('[object');
    const choose = async (name: string) => {
      await tools.getByRole('button', { name: 'Copy …' }).click();
      const option = page.getByRole('button', { name, exact: true });
      await option.click();
      // A menu goes by and by, and the next one says the same.
      await option.waitFor({ state: 'detached' });
    };
    await choose('As a table');
    await page.locator('.toast', { hasText: 'paste them as a table' }).waitFor({ state: 'attached' });
    const { rows, text } = await pasted(page);
    expect(rows.length).toBeGreaterThan(1);
    expect(new Set(rows.map((row) => row.length)).size).toBe(1);
    expect(text.split('\n').map((line) => line.split('\t').length)).toEqual(rows.map((row) => row.length));
    await page.locator('.toast').evaluate((toast) => toast.replaceChildren());
    await choose('Link to this view');
    await page.locator('.toast', { hasText: 'The link to this view is copied' }).waitFor({ state: 'attached' });
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(at.split('&')[0] ?? '');
  }
}

describe('every table', () => {
  it.each(some(PLACES, 3))('of #$at is a file, a table to paste and a link', async ({ at, tables, go }) => {
    const { page, faults } = await served.visit(at);
    await go?.(page);
    await areTaken(page, at, tables);
    expect(faults).toEqual([]);
  });

  it('parts its columns as spreadsheets of the language do, and says so', async () => {
    const { page } = await served.visit('page=gaps', { language: 'id' });
    const tools = page.locator('.table-tools').first();
    const text = await csvOf(page, tools);
    expect(text.split('\r\n')[0]).toBe(`\uFEFF${(await headsOf(page)).join(';')};Id`);
    await page.locator('.toast', { hasText: 'titik koma' }).waitFor({ state: 'attached' });
    const rows = parse(text, { bom: true, delimiter: ';' }) as string[][];
    expect(new Set(rows.map((row) => row.length)).size).toBe(1);
  });
});

describe('the table of each question', () => {
  let visit: Visit;
  beforeAll(async () => {
    visit = await served.visit('page=questions');
  });

  it.each(some(QUESTION_IDS, 8))('%s is a file, a table to paste and a link', async (id) => {
    const { page, faults } = visit;
    const at = `page=questions&ask=${id}`;
    await page.evaluate((hash) => location.assign(`#${hash}`), at);
    await areTaken(page, at, 1);
    // Where no table stands, so that the next one is the next answer's.
    await page.evaluate(() => location.assign('#page=questions'));
    await shownTables(page).waitFor({ state: 'detached' });
    expect(faults).toEqual([]);
  });
});

const headsOf = (page: Page) => page.locator('.page table').first().locator('thead th').allTextContents();

describe('what a row rests on', () => {
  const QUESTION = 'page=questions&ask=recovery';

  it('opens beside its row by the keyboard, which stays in the table, and Escape closes it first', async () => {
    const { page, faults } = await served.visit(QUESTION);
    const opener = page.locator('.page tbody tr').first().getByRole('button', { name: 'Open evidence 2' });
    await opener.focus();
    await page.keyboard.press('Enter');
    await page.locator('.right .said', { hasText: 'consider' }).waitFor();
    expect(await opener.evaluate((button) => button === document.activeElement)).toBe(true);
    expect(await opener.getAttribute('aria-expanded')).toBe('true');
    expect(await page.locator('.page tr[aria-current]').count()).toBeGreaterThan(0);
    const [table, card] = await Promise.all([
      page.locator('.page').boundingBox(),
      page.locator('.right').boundingBox(),
    ]);
    expect((table?.x ?? 0) + (table?.width ?? 0)).toBeLessThanOrEqual((card?.x ?? 0) + 1);
    expect(page.url()).toMatch(/ask=recovery.*selected=IMPOSES/);
    await page.keyboard.press('Escape');
    await page.locator('.app[data-beside]').waitFor({ state: 'detached' });
    await expect.poll(() => opener.evaluate((button) => button === document.activeElement)).toBe(true);
    expect(await page.locator('.page').count()).toBe(1);
    expect(faults).toEqual([]);
  });

  it('is part of the link, so that whoever opens it sees the row and its evidence', async () => {
    const { page } = await served.visit(QUESTION);
    await page.locator('.page tbody tr').first().getByRole('button', { name: 'Open evidence 2' }).click();
    await page.locator('.app[data-beside]').waitFor();
    const told = await page.locator('.right article').innerText();
    const again = await served.visit(new URL(page.url()).hash.slice(1));
    await again.page.locator('.app[data-beside] .right article').waitFor();
    expect(await again.page.locator('.right article').innerText()).toBe(told);
  });

  it.each([
    { width: 390, height: 844 },
    { width: 844, height: 390 },
    { width: 768, height: 1024 },
  ])('is a sheet at $width × $height, which leaves its row to be seen and closes', async (viewport) => {
    const { page, faults } = await served.visit(QUESTION, { viewport });
    const row = page.locator('.page tbody tr').last();
    const opener = row.getByRole('button', { name: /^Open evidence/ }).last();
    await opener.click();
    const card = page.locator('.right');
    await card.locator('article').waitFor();
    const box = await card.boundingBox();
    expect(
      box && box.x >= 0 && box.x + box.width <= viewport.width + 1 && box.y + box.height <= viewport.height + 1,
    ).toBe(true);
    const seen = await opener.evaluate((button) => {
      button.scrollIntoView({ block: 'nearest' });
      const { left, top, width, height } = button.getBoundingClientRect();
      return document.elementFromPoint(left + width / 2, top + height / 2) === button;
    });
    expect(seen).toBe(true);
    await card.getByRole('button', { name: 'Close' }).click();
    await card.waitFor({ state: 'hidden' });
    await expect.poll(() => opener.evaluate((button) => button === document.activeElement)).toBe(true);
    expect(faults).toEqual([]);
  });

  it('of a clause stands beside the clauses', async () => {
    const { page } = await served.visit('page=clauses&centre=palermo-protocol');
    await page.locator('.clauses-article button').first().click();
    await page.locator('.app[data-beside] .right article').waitFor();
    expect(await page.locator('.page').count()).toBe(1);
  });
});
