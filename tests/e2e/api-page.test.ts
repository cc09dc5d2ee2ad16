/** The page on which the API is tried: every endpoint is there, the example is answered, nothing breaks the policy. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { API } from '#contract/api.ts';
import { axeFaults } from './axe.ts';
import { type Served, serve } from './served.ts';

let served: Served;
beforeAll(async () => {
  served = await serve();
});
afterAll(() => served?.close());

it('answers the example of every endpoint that needs one', async () => {
  const { page, faults } = await served.visit('page=api', { ready: '.api-page h1' });
  const endpoint = page.getByRole('combobox', { name: 'Endpoint' });
  const paths = await endpoint.locator('option').allInnerTexts();
  expect(paths).toEqual(Object.values(API).map(({ path }) => path));
  const statuses: Record<string, string> = {};
  for (const path of paths) {
    await endpoint.selectOption({ label: path });
    await page.getByRole('button', { name: 'Try' }).click();
    statuses[path] = (await page.locator('figcaption', { hasText: 'Status' }).first().innerText()).slice(0, 10);
  }
  expect(statuses).toEqual(Object.fromEntries(paths.map((path) => [path, 'Status 200'])));
  expect(faults).toEqual([]);
});

it('tells the same question for programs', async () => {
  const { page } = await served.visit('page=api', { ready: '.api-page h1' });
  const address = `${served.url}/api/standing?party=KHM&instrument=palermo-protocol&date=2007-07-15`;
  const told = await page.locator('.api-page figure', { has: page.locator('figcaption') }).allInnerTexts();
  expect(told.filter((text) => text.includes(address))).toHaveLength(3);
});

it('is read by axe without a violation', async () => {
  const { page } = await served.visit('page=api', { ready: '.api-page h1' });
  expect(await axeFaults(page)).toEqual([]);
});

it('fits a phone', async () => {
  const { page } = await served.visit('page=api', {
    ready: '.api-page h1',
    viewport: { width: 390, height: 844 },
  });
  await page.getByRole('button', { name: 'Try' }).click();
  await page.locator('figcaption', { hasText: 'Status 200' }).waitFor();
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
});
