/** The built-in seminars played through by keyboard: each scene says its claim and shows what proves it. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { SEED_FOLDER } from '../../graph-seed/build.ts';
import { readSeminars } from '../../graph-seed/read/seminars.ts';
import { type Served, serve } from './served.ts';

let served: Served;

beforeAll(async () => {
  served = await serve();
});
afterAll(() => served?.close());

const seminars = readSeminars(SEED_FOLDER);

describe.each(seminars)('“$title”', ({ id, scenes }) => {
  test('plays from the first scene to the last', async () => {
    const viewport = { width: 1920, height: 1080 };
    const { page, faults } = await served.visit(`seminar=${id}&scene=1`, { viewport, ready: '.player' });
    for (const [n, { title, claim, masked, form }] of scenes.entries()) {
      const said = page.locator('h1.claim-said');
      await page
        .locator('.dots [aria-current="step"]')
        .and(page.locator(`.dots li:nth-child(${n + 1}) button`))
        .waitFor();
      for (const _ of masked) {
        expect(await said.innerText()).toBe(title);
        await page.keyboard.press('r');
      }
      await expect.poll(() => said.innerText()).toBe(claim);
      expect(form, title).toBeDefined();
      await page.locator(`.player[data-form='${form?.as}'] .form-stage[aria-busy='false'] > svg`).waitFor();
      if (n < scenes.length - 1) await page.keyboard.press('PageDown');
    }
    expect(faults).toEqual([]);
  }, 300_000);
});

test('the number of duties without a national article is the one that the answer below it counts', async () => {
  const { page } = await served.visit('page=questions&ask=unanswered&with=state~KHM');
  const claim = seminars.find(({ id }) => id === 'cambodia')?.scenes.at(-1)?.claim ?? '';
  const [counted] = /\d+/.exec(claim) ?? [];
  await page
    .getByText(new RegExp(`\\b${counted} duties;`))
    .first()
    .waitFor();
});
