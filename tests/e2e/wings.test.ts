/** Anything in the middle: into its wings by every way in, what they say, what opens, and the way back. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeFaults } from './axe.ts';
import { type Served, serve } from './served.ts';

let served: Served;
beforeAll(async () => {
  served = await serve();
});
afterAll(() => served?.close());

const until = (page: Page, part: string) =>
  page.waitForFunction((text) => decodeURIComponent(location.hash).includes(text), part);
const without = (page: Page, part: string) =>
  page.waitForFunction((text) => !decodeURIComponent(location.hash).includes(text), part);
const question = (page: Page, text: string) => page.getByRole('heading', { level: 1, name: text }).waitFor();
const UNODC = 'What does UNODC do, and by which clause?';

describe('wings', () => {
  it('ask and answer in sentences, each with its evidence', async () => {
    const { page, faults } = await served.visit('wings=unodc');
    await question(page, UNODC);
    const sentences = page.locator('.left .words li');
    expect(await sentences.count()).toBeGreaterThanOrEqual(3);
    // The card tells a link from its start, as the second sentence does.
    const second = await sentences.nth(1).innerText();
    await sentences.nth(1).getByRole('button').click();
    await until(page, 'selected=');
    expect(second).toContain(await page.locator('.right .card .said').innerText());
    expect(await axeFaults(page)).toEqual([]);
    expect(faults).toEqual([]);
  });

  it('are one request', async () => {
    const { page } = await served.visit();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.getByRole('button', { name: 'What it rests on, and what it asks' }).click();
    await until(page, 'wings=palermo-protocol');
    await question(page, 'What is the Palermo Protocol, who serves it, and what does it ask?');
    expect(asked.filter((path) => path === '/api/wings')).toHaveLength(1);
    expect(asked).not.toContain('/api/overview');
    await page.getByRole('button', { name: 'Who is bound by it: the atlas' }).click();
    await without(page, 'wings');
  });

  it('are reached by Enter on what is chosen and left by Escape, by undo and by the way back', async () => {
    const { page } = await served.visit('selected=unodc');
    await page.locator('#picture').focus();
    await page.keyboard.press('Enter');
    await until(page, 'wings=unodc');
    await question(page, UNODC);
    await page.keyboard.press('Escape');
    await without(page, 'wings');
    await page.keyboard.press('Control+z');
    await until(page, 'wings=unodc');
    await page.goBack();
    await without(page, 'wings');
  });

  it('lead from one to the next by the search box, a row and its menu', async () => {
    const { page } = await served.visit('wings=unodc');
    await question(page, UNODC);
    await page.keyboard.press('/');
    await page.keyboard.type('ecpat');
    await page.keyboard.press('Enter');
    await until(page, 'wings=ecpat');
    // The one line between the two is chosen: Enter goes to the row at its end.
    await page.locator('.left').getByRole('button', { name: 'works with the International Criminal Police' }).click();
    await until(page, 'selected=COOPERATES_WITH');
    await page.locator('#picture').focus();
    await page.keyboard.press('Enter');
    await until(page, 'wings=interpol');
    await question(page, 'What does INTERPOL do, and by which clause?');
  });

  it('are reached from the atlas by the search box, and offer again what stood in the middle before', async () => {
    const { page } = await served.visit();
    for (const [typed, id] of [
      ['palermo protocol', 'palermo-protocol'],
      ['greta', 'greta'],
      ['unodc', 'unodc'],
    ] as const) {
      await page.keyboard.press('/');
      await page.keyboard.type(typed);
      await page.keyboard.press('Enter');
      await until(page, `wings=${id}`);
    }
    await question(page, UNODC);
    const trail = page.getByRole('navigation', { name: 'In the middle before' });
    expect(await trail.getByRole('button').allInnerTexts()).toEqual(['GRETA', 'Palermo Protocol']);
    await trail.getByRole('button', { name: 'Palermo Protocol' }).click();
    await until(page, 'wings=palermo-protocol');
    await page.goBack();
    await question(page, UNODC);
  });

  it('are walked by the arrow keys; Space chooses, Escape lets go, Enter puts in the middle', async () => {
    const { page, faults } = await served.visit('wings=unicef');
    await question(page, 'What does UNICEF do, and by which clause?');
    await page.locator('#picture').focus();
    await page.keyboard.press('ArrowRight');
    const said = await page.locator('.toast').innerText();
    expect(said.length).toBeGreaterThan(1);
    await page.keyboard.press(' ');
    await until(page, 'selected=');
    await page.keyboard.press('Escape');
    await without(page, 'selected');
    await until(page, 'wings=unicef');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await without(page, 'wings=unicef');
    await until(page, 'wings=');
    expect(faults).toEqual([]);
  });

  it('open a stack in place, in the link, and close it again', async () => {
    const { page } = await served.visit('wings=KHM');
    await question(page, 'What binds Cambodia, and what answers at home?');
    await page.getByRole('button', { name: /Said of it · \d+/ }).press('Enter');
    await until(page, 'wings=KHM~said');
    await page.getByRole('button', { name: /Close these \d+/ }).press('Enter');
    await without(page, '~said');
  });

  it('show an earlier day, and count what was not there on it', async () => {
    const { page } = await served.visit('wings=KHM&date=1995-06-01');
    await page.getByText('In the data, but not on this day').waitFor();
    await page.getByRole('button', { name: 'Table', exact: true }).click();
    const twin = page.locator('.twin');
    await twin.getByText('Rights of the Child').first().waitFor();
    expect(await twin.innerText()).not.toContain('Palermo Protocol');
  });
});
