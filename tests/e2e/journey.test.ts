/** The main job, as a newcomer does it in a browser. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { listenToLabels, textsOf } from './drawn-labels.ts';
import { type Served, serve } from './served.ts';

let served: Served;
beforeAll(async () => {
  served = await serve();
});
afterAll(() => served?.close());

const text = (page: Page, selector: string) => page.locator(selector).innerText();
const settled = (page: Page) => page.waitForFunction(() => !document.querySelector('.working'));

describe('the first screen', () => {
  it('asks who is bound by the Palermo Protocol and answers from the data', async () => {
    const { page, faults } = await served.visit();
    expect(await text(page, 'h1')).toBe('Who is bound by the Palermo Protocol?');
    expect(await text(page, '.answer')).toMatch(
      /On 29 November 2026 the data count 184 of 197 States, and the European Union.*1 May 2025/s,
    );
    expect(await text(page, '.right h2')).toMatch(/^Protocol to Prevent, Suppress and Punish Trafficking in Persons/);
    expect(faults).toEqual([]);
  });

  it('draws: the middle of the picture is the Protocol and answers a click', async () => {
    const { page, faults } = await served.visit('selected=KHM', { script: listenToLabels });
    const colours = await page.evaluate(() => document.querySelectorAll('.canvas canvas').length);
    expect(colours).toBeGreaterThan(2);
    expect(await text(page, '.right h2')).toBe('Cambodia');
    const box = await page.locator('.canvas').boundingBox();
    const name = (await textsOf(page)).find(({ text: said }) => said === 'Palermo Protocol');
    if (!box || !name) throw new Error('The Protocol is not drawn.');
    await page.mouse.click(box.x + (name.left + name.right) / 2, box.y + name.top - 20);
    await page.waitForFunction(() =>
      document.querySelector('.right h2')?.textContent?.startsWith('Protocol to Prevent'),
    );
    expect(faults).toEqual([]);
  });

  it('tells every State and its standing in the table beside the picture', async () => {
    const { page } = await served.visit();
    await page.getByRole('button', { name: 'Table', exact: true }).click();
    const rows = page.getByRole('table').first().locator('tbody tr');
    expect(await rows.count()).toBe(197);
    expect(await rows.filter({ hasText: 'Cambodia' }).innerText()).toMatch(/State Party\s+1 August 2007\s+Asia/);
    expect(await rows.filter({ hasText: 'State Party' }).count()).toBe(184);
  });
});

describe('the day', () => {
  it('moves with the arrow keys, and the States with it', async () => {
    const { page } = await served.visit('date=2004-06-15');
    expect(await text(page, '.answer')).toContain('On 15 June 2004');
    const before = Number((await text(page, '.answer b')).trim());
    await page.getByRole('slider').press('PageUp');
    await page.waitForFunction(() => location.hash.includes('date=2009-06-15'));
    expect(Number((await text(page, '.answer b')).trim())).toBeGreaterThan(before + 30);
  });

  it('can be typed exactly: the day before Cambodia was bound, and that day', async () => {
    const { page } = await served.visit('date=2007-07-31');
    await page.getByRole('button', { name: 'Table', exact: true }).click();
    const row = page.locator('tr', { hasText: 'Cambodia' }).first();
    expect(await row.innerText()).toContain('contracting State, not yet in force for it');
    await page.getByRole('button', { name: /^as of/ }).click();
    await page.getByLabel('Day', { exact: true }).fill('2007-08-01');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => location.hash.includes('2007-08-01'));
    expect(await row.innerText()).toContain('State Party');
  });
});

describe('the search', () => {
  it('finds by alias with the keyboard alone and puts the treaty in the middle', async () => {
    const { page } = await served.visit('centre=untoc');
    expect(await text(page, 'h1')).toBe('Who is bound by the Organized Crime Convention?');
    await page.keyboard.press('/');
    await page.keyboard.type('tip protcol');
    await page.getByRole('option').first().waitFor();
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.querySelector('h1')?.textContent?.includes('Palermo Protocol'));
  });

  it('says so when nothing is called that, and what to try', async () => {
    const { page } = await served.visit();
    await page.keyboard.press('/');
    await page.keyboard.type('qqqqzzzz');
    await page.getByText('Nothing in this data is called').waitFor();
  });
});

describe('a path', () => {
  it('links UNODC with Cambodia in cited sentences, drawn and told', async () => {
    const { page, faults } = await served.visit();
    await page.getByRole('button', { name: /How is UNODC linked to Cambodia/ }).click();
    await page.locator('.path-row').first().waitFor();
    expect(await text(page, 'h1')).toBe('How is UNODC linked to Cambodia?');
    const steps = page.locator('.words .step');
    expect(await steps.count()).toBe(1);
    expect(await steps.nth(0).innerText()).toMatch(
      /United Nations Office on Drugs and Crime assists Cambodia \(technical assistance; since 2012\)/,
    );
    await page.locator('.path-row').filter({ hasText: 'Organized Crime Convention' }).click();
    await steps.nth(1).waitFor();
    expect(await steps.count()).toBe(2);
    expect(await steps.nth(1).innerText()).toMatch(
      /Cambodia as a State Party.*12 December 2005.*11 January 2006.*list of parties, entry for Cambodia/s,
    );
    expect(faults).toEqual([]);
  });

  it('puts the people asked about first, and says for whom the others are', async () => {
    const { page } = await served.visit('from=KHM&to=assist-victims-recovery&on=2026-11-29');
    const rows = await page.locator('.path-row').allInnerTexts();
    expect(rows[0]).toMatch(/Palermo Protocol, art 6\(3\).*every victim of trafficking.*consider/s);
    expect(rows[1]).toMatch(/Organized Crime Convention, art 25\(1\).*every victim of trafficking.*qualified/s);
    expect(rows.slice(2).join()).not.toContain('every victim of trafficking');
    expect(await text(page, '.left')).toMatch(/left out by the rules/i);
  });

  it('is chosen by a click, shown with its evidence, and undone', async () => {
    const { page } = await served.visit('from=KHM&to=assist-victims-recovery&on=2026-11-29');
    await page.locator('.path-row').nth(1).click();
    await page.waitForFunction(() => location.hash.includes('chosen=1'));
    expect(await text(page, '.right')).toMatch(/within its means.*Confidence\s+high/s);
    await page.keyboard.press('Control+z');
    await page.waitForFunction(() => !location.hash.includes('chosen'));
    expect(await page.locator('.path-row[aria-current]').innerText()).toContain('Palermo Protocol');
  });

  it('that does not exist is said not to be a "no" in law, with what stands in the way', async () => {
    const { page } = await served.visit('from=BTN&to=penal-sanctions-forced-labour&groups=law&on=2026-11-29');
    expect(await text(page, '.left')).toContain('Not found in this data is not “not obliged in law”');
    expect(await text(page, '.causes')).toContain('open to members of the International Labour Organization only');
  });
});

describe('a link to a view', () => {
  it('opens the same view, and the way back leads back', async () => {
    const one = await served.visit();
    await one.page.getByRole('button', { name: /How is Cambodia bound/ }).click();
    await one.page.locator('.path-row').nth(2).click();
    await one.page.waitForFunction(() => location.hash.includes('chosen=2'));
    const hash = new URL(one.page.url()).hash.slice(1);
    const two = await served.visit(hash);
    await settled(two.page);
    expect(await text(two.page, '.left')).toBe(await text(one.page, '.left'));
    expect(await text(two.page, '.right')).toBe(await text(one.page, '.right'));
    expect(new URL(two.page.url()).hash.slice(1)).toBe(hash);
    await one.page.goBack();
    await one.page.waitForFunction(() => !location.hash.includes('chosen'));
    await one.page.goBack();
    await one.page.waitForFunction(() => document.querySelector('h1')?.textContent?.startsWith('Who is bound'));
  });

  it('that is broken is met with a clear word and the first view', async () => {
    const { page } = await served.visit('date=yesterday');
    expect(await text(page, '[role=alert]')).toContain('This link could not be read whole');
    expect(await text(page, 'h1')).toBe('Who is bound by the Palermo Protocol?');
  });
});

describe('trouble', () => {
  it('keeps what is on the screen while the server is away, and goes on when it is back', async () => {
    const { page } = await served.visit();
    served.stop();
    await page.getByRole('button', { name: /How is UNODC linked/ }).click();
    await page.locator('[role=alert]').waitFor();
    expect(await text(page, '[role=alert]')).toContain('The server does not answer');
    expect(await text(page, 'h1')).toBe('Who is bound by the Palermo Protocol?');
    await served.start();
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.locator('.path-row').first().waitFor();
  });
});

describe('Indonesian', () => {
  it('speaks on the whole first screen', async () => {
    const { page, faults } = await served.visit('', { language: 'id' });
    expect(await page.locator('html').getAttribute('lang')).toBe('id');
    expect(await text(page, 'h1')).not.toContain('Who is bound');
    expect(faults).toEqual([]);
  });
});
