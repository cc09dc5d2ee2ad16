/** The card of what is chosen, as a lawyer reads it: duties and those who ask them, days, neighbours by name. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Served, serve } from './served.ts';

let served: Served;
beforeAll(async () => {
  served = await serve();
});
afterAll(() => served?.close());

describe('the details as a lawyer wants them', () => {
  it('tell who asks a duty, what holds for every victim first', async () => {
    const { page } = await served.visit('selected=assist-victims-recovery');
    await page.locator('.imposed > li').first().waitFor();
    const all = await page.locator('.imposed > li').allInnerTexts();
    expect(all.find((text) => text.startsWith('Palermo Protocol'))).toMatch(
      /art 6\(3\).*every victim of trafficking.*consider/s,
    );
    const place = (name: string) => all.findIndex((text) => text.startsWith(name));
    // Firm for some victims only comes after what every victim is owed, however softly.
    for (const some of ['Forced Labour Protocol', 'Worst Forms', 'Child Rights', 'SAARC'])
      expect(place(some), some).toBeGreaterThan(place('Palermo Protocol'));
    expect(place('Palermo Protocol')).toBeGreaterThan(place('CoE Trafficking Convention'));
  });

  it('tell the duties of an article on demand, and the treaties of a State with their days', async () => {
    const { page } = await served.visit('selected=palermo-protocol');
    await page.locator('.article', { hasText: 'Criminalization' }).click();
    await page.locator('.articles .duty').first().waitFor();
    expect(await page.locator('.articles .duty').first().innerText()).toMatch(/mandatory/);
    const khm = await served.visit('selected=KHM');
    const treaties = khm.page.locator('.treaties').first();
    await treaties.waitFor();
    expect(await treaties.locator('li', { hasText: 'Palermo Protocol' }).innerText()).toMatch(/1 August 2007/);
  });

  it('load the next hundred neighbours where there are more', async () => {
    const { page } = await served.visit('selected=palermo-protocol');
    await page.getByRole('button', { name: 'binds', exact: true }).click();
    const list = page.locator('.neighbour-list');
    const more = list.getByRole('button', { name: /^Show \d+ more$/ });
    await more.waitFor();
    expect(await list.locator('.neighbour').count()).toBe(100);
    await more.click();
    await page.waitForFunction(() => document.querySelectorAll('.neighbour-list .neighbour').length > 150);
    expect(await more.count()).toBe(0);
    const names = await list.locator('.neighbour').allInnerTexts();
    expect(new Set(names).size).toBe(names.length);
  });

  it('name an article with its instrument, but for that instrument’s own', async () => {
    const { page } = await served.visit('selected=assist-victims-recovery');
    const first = page.locator('.first-neighbours .neighbour .node-name');
    await first.first().waitFor();
    await page.getByRole('button', { name: 'is imposed by', exact: true }).click();
    const list = page.locator('.neighbour-list .node-name');
    await list.first().waitFor();
    for (const name of [...(await first.allInnerTexts()), ...(await list.allInnerTexts())])
      expect(name).not.toMatch(/^(art|para|s) \d/);
    const own = await served.visit('selected=palermo-protocol');
    await own.page.getByRole('button', { name: 'contains', exact: true }).click();
    await own.page.locator('.neighbour-list .node-name').getByText('art 6', { exact: true }).waitFor();
  });
});
