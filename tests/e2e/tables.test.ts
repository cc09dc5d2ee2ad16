/** What the picture says as a table and as text, and views that are kept, taken along and opened again later. */
import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Served, serve } from './served.ts';

let served: Served;
beforeAll(async () => {
  served = await serve();
});
afterAll(() => served?.close());

const PATHS = 'from=KHM&to=assist-victims-recovery&on=2026-11-29';
const tableOf = (page: Page, name: string) =>
  page.locator('.twin-table', { has: page.getByRole('heading', { name: new RegExp(`^${name}`) }) });
const column = (table: Locator, number: number) => table.locator(`tbody tr > :nth-child(${number})`).allTextContents();
const openTable = async (page: Page) => page.getByRole('button', { name: 'Table', exact: true }).click();

async function fileOf(page: Page, click: () => Promise<void>): Promise<{ name: string; text: string }> {
  const [file] = await Promise.all([page.waitForEvent('download'), click()]);
  return { name: file.suggestedFilename(), text: readFileSync(await file.path(), 'utf8') };
}

describe('the table twin', () => {
  it('sorts by a click and by the keyboard, and says which way', async () => {
    const { page } = await served.visit();
    await openTable(page);
    const states = tableOf(page, 'States');
    const since = states.getByRole('columnheader', { name: 'Since' });
    expect(await since.getAttribute('aria-sort')).toBeNull();
    await since.getByRole('button').click();
    expect(await since.getAttribute('aria-sort')).toBe('ascending');
    const days = (await column(states, 3)).filter(Boolean).map((text) => Date.parse(`${text} UTC`));
    expect(days.length).toBeGreaterThan(150);
    expect(days).toEqual([...days].sort((a, b) => a - b));
    await since.getByRole('button').press('Enter');
    expect(await since.getAttribute('aria-sort')).toBe('descending');
    expect((await column(states, 3)).at(-1)).toBe('');
  });

  it('marks and shows the row of what is chosen, and chooses what a row is about', async () => {
    const { page } = await served.visit('selected=ZMB');
    await openTable(page);
    const row = page.locator('tr[aria-current]');
    expect(await row.innerText()).toContain('Zambia');
    await page.waitForFunction(() => {
      const [box, frame] = ['tr[aria-current]', '.twin'].map((name) =>
        document.querySelector(name)?.getBoundingClientRect(),
      );
      return box && frame && box.top >= frame.top && box.bottom <= frame.bottom;
    });
    await page.getByRole('button', { name: 'Yemen', exact: true }).press('Enter');
    await page.waitForFunction(
      () => location.hash.includes('selected=YEM') && document.querySelector('.right h2')?.textContent === 'Yemen',
    );
    expect(await row.innerText()).toContain('Yemen');
  });

  it('is saved as a file that says what is shown, and on what each row rests', async () => {
    const { page, faults } = await served.visit(PATHS);
    await openTable(page);
    const links = tableOf(page, 'Links');
    await links.getByRole('columnheader', { name: 'To' }).getByRole('button').click();
    const { name, text } = await fileOf(page, () => links.getByRole('button', { name: 'Download CSV' }).click());
    const { dataVersion } = (await (await page.request.get(`${served.url}/api/health`)).json()) as {
      dataVersion: string;
    };
    expect(name).toBe(`palermo-atlas-links-2026-11-29-data-${dataVersion}.csv`);
    const [head = [], ...rows] = parse(text, { bom: true }) as string[][];
    expect(head.slice(0, 7)).toEqual(['From', 'Relation', 'To', 'Force', 'For whom', 'Pinpoint', 'Confidence']);
    const shown = await links
      .locator('tbody tr')
      .evaluateAll((all) => all.map((row) => [...row.children].map((cell) => cell.textContent)));
    expect(rows.length).toBeGreaterThan(10);
    expect(rows.map((row) => row.slice(0, 7))).toEqual(shown);
    expect(rows.every((row) => (row[head.indexOf('Source')] ?? '').length > 5)).toBe(true);
    expect(faults).toEqual([]);
  });

  it('has every State with its standing in its file', async () => {
    const { page } = await served.visit('date=2007-07-31');
    await openTable(page);
    const { name, text } = await fileOf(page, () =>
      tableOf(page, 'States').getByRole('button', { name: 'Download CSV' }).click(),
    );
    expect(name).toMatch(/^palermo-atlas-states-2007-07-31-data-.+\.csv$/);
    const rows = parse(text, { bom: true, columns: true }) as Record<string, string>[];
    expect(rows).toHaveLength(197);
    expect(rows.find(({ Code }) => Code === 'KHM')).toMatchObject({
      Name: 'Cambodia',
      'Standing on 31 July 2007': 'contracting State, not yet in force for it',
      Since: '2007-08-01',
      Confidence: 'high',
    });
  });

  it('gives the citations of all that is shown', async () => {
    const { page } = await served.visit(PATHS);
    await openTable(page);
    await tableOf(page, 'Links').getByRole('button', { name: 'Copy …' }).click();
    await page.getByRole('button', { name: 'OSCOLA footnotes' }).click();
    await page.getByText('The citation is copied.').waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toMatch(/Palermo Protocol|Protocol to Prevent/);
    expect(copied).toContain('art 6(3)');
    expect(copied).toContain('art 25(1)');
    expect(copied.split('\n').length).toBeGreaterThan(10);
  });
});

describe('the text twin', () => {
  it('tells every path in its sentences', async () => {
    const { page } = await served.visit(PATHS);
    const told = await page.locator('.words .said').allInnerTexts();
    await openTable(page);
    await page.getByRole('button', { name: 'Text', exact: true }).click();
    expect(await page.locator('.told ol').count()).toBe(await page.locator('.path-row').count());
    expect(await page.locator('.told ol').first().locator('.said').allInnerTexts()).toEqual(told);
  });

  it('tells the atlas: the middle, the States by standing, what stands around', async () => {
    const { page } = await served.visit();
    await openTable(page);
    await page.getByRole('button', { name: 'Text', exact: true }).click();
    const text = await page.locator('.told').innerText();
    expect(text).toContain('Palermo Protocol is in the middle. The day is 29 November 2026.');
    expect(text).toContain('184 of 197 States: State Party');
    expect(text).toMatch(/Slavery \(\d+\):.*1956 Slavery Convention/);
  });

  it('is walked with the arrow keys, and says where one is', async () => {
    const { page } = await served.visit(PATHS);
    await openTable(page);
    await page.getByRole('button', { name: 'Text', exact: true }).click();
    const walker = page.getByRole('button', { name: /^Walk from/ });
    const where = page.locator('.walk [role=status]');
    const first = await where.innerText();
    expect(first).toMatch(/^At Cambodia; neighbour 1 of \d+/);
    await walker.press('ArrowRight');
    expect(await where.innerText()).toMatch(/^At Cambodia; neighbour 2 of \d+/);
    await walker.press('ArrowLeft');
    expect(await where.innerText()).toBe(first);
    await walker.press('Enter');
    await page.waitForFunction(() => !document.querySelector('.walker')?.textContent?.includes('Cambodia'));
    await walker.press('Backspace');
    await page.waitForFunction(() => document.querySelector('.walker')?.textContent?.includes('Cambodia'));
  });
});

describe('a saved view', () => {
  const openSaved = (page: Page) => page.getByRole('button', { name: 'Saved views' }).click();
  async function save(page: Page, name: string): Promise<void> {
    await openSaved(page);
    await page.getByLabel('Name of this view').fill(name);
    await page.getByRole('button', { name: 'Save this view' }).click();
    await page.getByRole('button', { name: `Delete: ${name}` }).waitFor();
  }

  it('is there after a reload, opens, takes another name, and comes back when its deletion is undone', async () => {
    const { page, faults } = await served.visit(PATHS);
    await save(page, 'Recovery in Cambodia');
    await page.goto(`${served.url}/`);
    await page.reload();
    await page.locator('h1.question').waitFor();
    await openSaved(page);
    await page.getByRole('button', { name: /^Recovery in Cambodia/ }).click();
    await page.locator('.path-row').first().waitFor();
    expect(await page.locator('[role=alert]').count()).toBe(0);
    await openSaved(page);
    await page.getByRole('button', { name: 'Rename: Recovery in Cambodia' }).click();
    await page.getByLabel('New name of “Recovery in Cambodia”').fill('Seminar 3');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Delete: Seminar 3' }).click();
    await page.getByText('“Seminar 3” is deleted.').waitFor();
    expect(await page.locator('.saved-list li').count()).toBe(0);
    await page.locator('.removed').getByRole('button', { name: 'Undo' }).click();
    expect(await page.locator('.saved-list li').innerText()).toContain('Seminar 3');
    expect(faults).toEqual([]);
  });

  it('goes into another browser by a file', async () => {
    const one = await served.visit(PATHS);
    await save(one.page, 'Taken along');
    const { name, text } = await fileOf(one.page, () =>
      one.page.getByRole('button', { name: 'Save all as a file' }).click(),
    );
    expect(name).toMatch(/^palermo-atlas-views-.*\.json$/);
    const two = await served.visit();
    await openSaved(two.page);
    await two.page
      .locator('input[type=file]')
      .setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
    await two.page.getByRole('button', { name: /^Taken along/ }).click();
    await two.page.waitForFunction(() => location.hash.includes('from=KHM'));
    expect(two.faults).toEqual([]);
  });

  it('file that is broken is refused in words, and what was saved is still there', async () => {
    const { page } = await served.visit();
    await save(page, 'Kept');
    const give = (text: string) =>
      page
        .locator('input[type=file]')
        .setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer: Buffer.from(text) });
    const alert = page.locator('.saved-views [role=alert]');
    await give('{ broken');
    await alert.waitFor();
    expect(await alert.innerText()).toMatch(/not read: it is not JSON.*Choose a file.*unchanged/s);
    await give(
      JSON.stringify({
        meta: { kind: 'palermo-atlas/views', version: 1 },
        data: [{ name: 'x', saved: '2026-11-24T00:00:00.000Z', view: { date: 'soon' } }],
      }),
    );
    await page.waitForFunction(() =>
      document.querySelector('.saved-views [role=alert]')?.textContent?.includes('data.0.view.date'),
    );
    expect(await page.locator('.saved-list li').allInnerTexts()).toHaveLength(1);
  });
});

describe('a link that was made with other data', () => {
  it('carries the version when it is copied, and with the same data opens without a word', async () => {
    const { page } = await served.visit('selected=KHM');
    await page.getByRole('button', { name: 'Copy link to this view' }).click();
    const link = await page.evaluate(() => navigator.clipboard.readText());
    expect(link).toMatch(/#selected=KHM&data=.+/);
    const again = await served.visit(link.split('#')[1]);
    expect(await again.page.locator('.right h2').innerText()).toBe('Cambodia');
    expect(await again.page.locator('[role=alert]').count()).toBe(0);
    expect(new URL(again.page.url()).hash).toBe('#selected=KHM');
  });

  it('says which version, what is gone, and what cannot be known; the rest is shown', async () => {
    const { page } = await served.visit('expand=KHM,lost-institution&selected=PARTY_TO:KHM:lost-treaty&data=2019-old');
    const alert = page.locator('[role=alert]');
    await alert.waitFor();
    const text = await alert.innerText();
    expect(text).toContain('data version 2019-old');
    expect(text).toMatch(/2 things.*lost-institution.*PARTY_TO:KHM:lost-treaty/s);
    expect(text).toContain('cannot be known from the link');
    await page.waitForFunction(() => location.hash === '#expand=KHM');
    await page.getByRole('button', { name: 'Go on' }).click();
    expect(await alert.count()).toBe(0);
  });
});
