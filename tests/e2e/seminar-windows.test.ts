/** The editor of seminars where something else changes what is edited: a deleted scene, an undo, another window. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Seminar } from '#contract/seminar.ts';
import { type Served, serve } from './served.ts';

const seminar = Seminar.parse({
  id: 'demo',
  title: 'Demo',
  scenes: ['First', 'Second', 'Third'].map((title) => ({ title, claim: `${title} claim.`, view: {} })),
});

let served: Served;
beforeAll(async () => {
  served = await serve();
});
afterAll(() => served?.close());

async function open(page: Page) {
  await page.getByRole('button', { name: 'Seminars', exact: true }).click();
  await page.getByRole('button', { name: /^Edit/ }).click();
  await page.locator('.scene-name').first().waitFor();
}
const scene = (page: Page, title: string) => page.locator('.scene-name', { hasText: title });
const claim = (page: Page) => page.getByLabel('What the room takes with it');
const kept = (page: Page) =>
  page.evaluate(() => {
    const [one] = JSON.parse(localStorage.getItem('palermo-atlas.seminars') ?? '[]') as Seminar[];
    return Object.fromEntries(one?.scenes.map(({ title, claim }) => [title, claim]) ?? []);
  });

async function begin(): Promise<Page> {
  const { page } = await served.visit('');
  await page.evaluate((text) => localStorage.setItem('palermo-atlas.seminars', text), JSON.stringify([seminar]));
  await page.reload();
  await open(page);
  return page;
}

describe('what is typed', () => {
  it('goes to the scene that is open, after another was deleted and brought back', async () => {
    const page = await begin();
    await scene(page, 'First').click();
    await page.getByRole('button', { name: 'Delete: First' }).click();
    await scene(page, 'Second').click();
    await page.locator('.seminars').getByRole('button', { name: 'Undo', exact: true }).click();
    await scene(page, 'First').waitFor();
    await claim(page).fill('Typed into the second.');
    expect(await kept(page)).toEqual({
      First: 'First claim.',
      Second: 'Typed into the second.',
      Third: 'Third claim.',
    });
    await page.context().close();
  });

  it('is offered back where another window has written over it, and what that wrote stays till then', async () => {
    const page = await begin();
    const other = await page.context().newPage();
    await other.goto(served.url);
    await open(other);
    await scene(page, 'Second').click();
    await claim(page).fill('Mine.');
    await scene(other, 'Second').click();
    await expect.poll(() => claim(other).inputValue()).toBe('Mine.');
    await claim(other).fill('Theirs.');
    await expect.poll(() => claim(page).inputValue()).toBe('Theirs.');
    await page.getByText('Here stood: “Mine.”', { exact: false }).waitFor();
    await page.getByRole('button', { name: 'Put it back' }).click();
    await expect.poll(() => kept(page)).toMatchObject({ Second: 'Mine.' });
    // Another field and another scene are nobody's loss.
    await scene(other, 'Third').click();
    await claim(other).fill('Third, elsewhere.');
    expect(await kept(page)).toMatchObject({ Second: 'Mine.', Third: 'Third, elsewhere.' });
    await page.context().close();
  });

  it('comes back with its scene, where another window has deleted that', async () => {
    const page = await begin();
    const other = await page.context().newPage();
    await other.goto(served.url);
    await open(other);
    await scene(page, 'Second').click();
    await claim(page).fill('Not to be lost.');
    await scene(other, 'Second').click();
    await other.getByRole('button', { name: 'Delete: Second' }).click();
    await page.locator('.seminars').getByRole('button', { name: 'Undo', exact: true }).click();
    await expect.poll(() => kept(page)).toMatchObject({ Second: 'Not to be lost.' });
    await page.context().close();
  });
});
