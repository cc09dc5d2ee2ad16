/** A seminar in the browser: played by keys, kept back and revealed, followed from a second window. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeFaults } from './axe.ts';
import { claim, hash, play, settled } from './demo-seminar.ts';
import { watch } from '../support/watch.ts';
import { type Served, serve } from './served.ts';

let served: Served;
beforeAll(async () => {
  served = await serve();
});
afterAll(() => served?.close());

describe('the player', () => {
  it('shows one claim, its picture and its sources, and no chrome', async () => {
    const { page, faults } = await play(served, { viewport: { width: 1920, height: 1080 } });
    await claim(page, 'Children: Cambodia must act.');
    expect(await page.locator('.bar, .left, .right, .time').count()).toBe(0);
    expect(await page.locator('h1').evaluate((h1) => Number.parseFloat(getComputedStyle(h1).fontSize))).toBeCloseTo(
      46,
      0,
    );
    await page.getByText(/The Atlas reads:?\s*1 .*art 6\(3\)/).waitFor();
    expect(await page.locator('.signs').innerText()).toMatch(/Instrument[\s\S]*mandatory/);
    expect(await page.evaluate(() => document.documentElement.dataset.theme)).toBe('projector');
    expect(await page.title()).not.toBe('');
    expect(faults).toEqual([]);
  });

  it('goes by the keys of a clicker, wherever the focus is, and darkens', async () => {
    const { page, faults } = await play(served);
    await page.keyboard.press('PageDown');
    await claim(page, 'Nearly every State has joined.');
    await page.getByText('The paper says').waitFor();
    await page.getByRole('button', { name: 'Scene 1: Who must help?' }).focus();
    await page.keyboard.press('ArrowLeft');
    await claim(page, 'Children');
    await page.keyboard.press('.');
    await page.locator('.dark').waitFor();
    await page.keyboard.press(' ');
    await page.locator('.dark').waitFor({ state: 'detached' });
    await claim(page, 'Children');
    await page.keyboard.press('End');
    await claim(page, 'One strand alone.');
    await page.keyboard.press('Home');
    await claim(page, 'Children');
    await page.keyboard.press('n');
    await page.getByText('Ask the room first.').waitFor();
    await page.keyboard.press('Escape');
    await page.locator('.bar').waitFor();
    expect(await page.evaluate(() => document.documentElement.dataset.theme)).toBe('light');
    await expect.poll(() => hash(page)).toContain('from=KHM');
    // The same key of a clicker sends F5 next: the seminar goes on where it was left.
    await page.keyboard.press('F5');
    await claim(page, 'Children');
    // But not over another seminar.
    await page.keyboard.press('Escape');
    await expect.poll(() => hash(page)).toContain('from=KHM');
    await page.evaluate(() => location.assign('#seminar=bound&scene=1'));
    await claim(page, 'Signing Palermo');
    await page.evaluate(() => dispatchEvent(new KeyboardEvent('keydown', { key: 'F5' })));
    await page.keyboard.press('2');
    await page.keyboard.press('Enter');
    await expect.poll(() => hash(page)).toBe('#seminar=bound&scene=2');
    expect(faults).toEqual([]);
  });

  it('is where it was after a reload, with what was revealed', async () => {
    const { page } = await play(served);
    await page.keyboard.press('End');
    await claim(page, 'One strand alone.');
    await page.reload();
    await claim(page, 'One strand alone.');
    await page.keyboard.press('PageUp');
    await claim(page, 'By several verbs.');
    expect(hash(page)).toBe('#seminar=demo&scene=4&revealed=1');
    await page.reload();
    await claim(page, 'By several verbs.');
  });

  it('says so where the seminar is not here', async () => {
    const { page } = await served.visit('seminar=nowhere&scene=2');
    await page.getByText('This seminar is not here').waitFor();
    await page.locator('.bar').waitFor();
  });

  it('has nothing that axe finds, in a picture and in a table', async () => {
    const { page } = await play(served, { bypassCSP: true });
    expect(await axeFaults(page)).toEqual([]);
    await page.keyboard.press('t');
    await page.locator('.big-table').waitFor();
    expect(await axeFaults(page)).toEqual([]);
  });
});

describe('predict, then reveal', () => {
  const VALUES = /mandatory|qualified|shall|consider|1 August 2007|1 Aug 2007|14 Nov 1992|2007-0/;
  const everything = (page: Page) =>
    page.evaluate(() => {
      const attributes = [...document.querySelectorAll('*')].flatMap((each) =>
        [...each.attributes].map(({ value }) => value),
      );
      return [document.body.innerText, ...attributes, document.title].join('\n');
    });

  it('holds nothing of what is kept back in the page, its attributes and the accessibility tree; a key brings it with its source', async () => {
    const { page, faults } = await play(served, { viewport: { width: 1920, height: 1080 } });
    await page.evaluate(() => {
      location.hash = '#seminar=demo&scene=3';
    });
    await claim(page, 'How firmly?');
    await page.locator('.kept-line').waitFor();
    await settled(page);
    expect(await everything(page)).not.toMatch(VALUES);
    expect(await page.locator('body').ariaSnapshot()).not.toMatch(VALUES);
    await page.keyboard.press('t');
    await page.locator('.big-table').waitFor();
    expect(await everything(page)).not.toMatch(VALUES);
    await page.keyboard.press('t');
    await page.keyboard.press('/');
    await page.locator('.words').waitFor();
    expect(await page.locator('.left').innerText()).not.toMatch(VALUES);
    await page.keyboard.press('Escape');
    await page.locator('main.middle').focus();
    await page.keyboard.press('Backspace');
    await claim(page, 'How firmly?');
    await page.keyboard.press('r');
    await page.locator('.uncovered', { hasText: /must consider|shall consider/ }).waitFor();
    await page.locator('.signs', { hasText: 'mandatory' }).waitFor();
    expect(await everything(page)).not.toMatch(/1 August 2007/);
    await page.keyboard.press('PageDown');
    await claim(page, 'One verb is mandatory.');
    await page.locator('.uncovered', { hasText: '1 August 2007' }).waitFor();
    await page.keyboard.press('PageDown');
    await claim(page, 'By which words?');
    expect(faults).toEqual([]);
  });

  it('keeps cells of a table back, and shows them in their place', async () => {
    const { page } = await play(served);
    await page.evaluate(() => {
      location.hash = '#seminar=demo&scene=4';
    });
    await claim(page, 'By which words?');
    await page.locator('.big-table tbody tr').first().waitFor();
    expect(await page.locator('.big-table').innerText()).not.toMatch(/mandatory|qualified|consider/);
    expect(await page.locator('.big-table').innerText()).toMatch(/1 Aug 2007/);
    await page.keyboard.press('Enter');
    await page.locator('.big-table', { hasText: 'mandatory' }).waitFor();
  });
});

describe('the presenter’s window', () => {
  it('follows the seminar and steers it, and keeps notes from the room', async () => {
    const { page, faults } = await play(served);
    const [presenter] = await Promise.all([page.context().waitForEvent('page'), page.keyboard.press('p')]);
    watch(presenter, faults);
    await presenter.getByText('Ask the room first.').waitFor();
    expect(await page.getByText('Ask the room first.').count()).toBe(0);
    await presenter.getByText('Nearly every State has joined.').waitFor();
    await page.bringToFront();
    await page.keyboard.press('PageDown');
    await presenter.locator('h1', { hasText: 'Who is bound?' }).waitFor();
    await presenter.bringToFront();
    await presenter.keyboard.press('PageDown');
    await claim(page, 'How firmly?');
    await presenter.getByText('2 things are still kept back').waitFor();
    await presenter.getByRole('button', { name: /^5/ }).click();
    await claim(page, 'One strand alone.');
    await presenter.getByText('The last scene').waitFor();
    await presenter.keyboard.press('b');
    await page.locator('.dark').waitFor();
    await page.reload();
    await claim(page, 'One strand alone.');
    expect(await presenter.locator('.clock').innerText()).toMatch(/\d:\d\d/);
    expect(faults).toEqual([]);
  });
});
