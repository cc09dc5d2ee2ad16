/** Off the rails of a seminar: whatever the room asks, one key leads back to exactly the scene. */
import fc from 'fast-check';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { claim, hash, play, settled } from './demo-seminar.ts';
import { frames, rested } from './frames.ts';
import { type Served, serve } from './served.ts';

let served: Served;
beforeAll(async () => {
  served = await serve();
});
afterAll(() => served?.close());

/** The picture to the pixel, once it is there, with nothing pointed at. */
async function seen(page: Page): Promise<Buffer> {
  await page.locator('.signs').waitFor();
  await page.mouse.move(640, 20);
  await rested(page);
  await frames(page, 24);
  return page.locator('.stage').screenshot();
}

/** What a hand may do off the rails, in the player and on the working screen it leads to. */
const PLAYING = ['pan', 'wheel', 'click', 'double', 'drag', 'table', 'search'] as const;
const EXPLORING = ['pan', 'wheel', 'click', 'drag', 'path', 'undo', 'back'] as const;
type Act = (typeof PLAYING)[number] | (typeof EXPLORING)[number];

describe('off the rails', () => {
  it('one key leads back to exactly the scene, after a hundred actions of any kind', async () => {
    const { page } = await play(served);
    await page.keyboard.press('End');
    await claim(page, 'One strand alone.');
    await settled(page);
    const before = await seen(page);
    const acts = fc.sample(
      fc.record({
        act: fc.nat(),
        x: fc.integer({ min: 400, max: 860 }),
        y: fc.integer({ min: 160, max: 650 }),
      }),
      { numRuns: 100, seed: 7 },
    );
    const done = new Set<Act>();
    for (const { act, x, y } of acts) done.add(await wander(page, act, x, y));
    // None of the hundred does nothing, and none of the kinds is missing.
    expect([...done].sort()).toEqual([...new Set<Act>([...PLAYING, ...EXPLORING])].sort());
    await page.keyboard.press('Escape').catch(() => undefined);
    if ((await page.locator('.player').count()) === 0)
      await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    await page.locator('.back-to-scene').click();
    await claim(page, 'One strand alone.');
    await settled(page);
    expect((await seen(page)).equals(before)).toBe(true);
    expect(hash(page)).toBe('#seminar=demo&scene=5');
  }, 240_000);

  it('says where one came from, on the working screen too, and survives a reload there', async () => {
    const { page, faults } = await play(served);
    await page.keyboard.press('/');
    await page.getByRole('button', { name: 'Back to scene 1' }).waitFor();
    await page.keyboard.type('untoc');
    await page.getByRole('option').first().waitFor();
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => location.hash.includes('left=1'));
    await page.reload();
    await page.getByRole('button', { name: 'Back to scene 1' }).waitFor();
    await page.keyboard.press('Backspace');
    await settled(page);
    expect(hash(page)).toBe('#seminar=demo&scene=1');
    expect(faults).toEqual([]);
  });
});

/** One act out of those that do something where the page stands; tells which. */
async function wander(page: Page, choice: number, x: number, y: number): Promise<Act> {
  const playing = (await page.locator('.player').count()) > 0;
  const phrase = page.locator('.left .phrase').first();
  const ways = playing ? PLAYING : EXPLORING;
  const wanted = ways[choice % ways.length] ?? 'pan';
  const act = wanted === 'path' && (await phrase.count()) === 0 ? 'undo' : wanted;
  if (act === 'pan' || act === 'drag') {
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + (act === 'pan' ? 60 : 20), y + 40, { steps: 2 });
    await page.mouse.up();
  } else if (act === 'wheel') {
    await page.mouse.move(x, y);
    await page.mouse.wheel(0, x % 2 ? 200 : -200);
  } else if (act === 'click') await page.mouse.click(x, y);
  else if (act === 'double') await page.mouse.dblclick(x, y);
  else if (act === 'table') await page.keyboard.press('t');
  else if (act === 'search') await page.keyboard.press('/');
  else if (act === 'path') await phrase.click();
  else if (act === 'undo') await page.keyboard.press('Control+z');
  else await page.locator('.back-to-scene').click();
  return act;
}
