/** Links that were made when a finding had another id: they show it, and the address says what it is called now. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { realSeed } from '../support/real-seed.ts';
import { type Served, serve } from './served.ts';

const RENAMED = realSeed().nodes.flatMap(({ id, name, formerIds = [] }) =>
  formerIds.map((former) => ({ former, id, name })),
);

let served: Served;
beforeAll(async () => {
  served = await serve();
});
afterAll(() => served?.close());

it.each(RENAMED)('a link to $former opens $id', async ({ former, id, name }) => {
  const { page, faults } = await served.visit(`selected=${former}`);
  await page.waitForFunction((now) => decodeURIComponent(location.hash).includes(`selected=${now}`), id);
  await page.getByRole('heading', { name }).first().waitFor();
  expect(decodeURIComponent(page.url())).not.toContain(former);
  expect(faults).toEqual([]);
});
