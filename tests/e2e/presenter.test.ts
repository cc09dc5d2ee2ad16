/** Presenters' windows: each moves the seminar of the window that opened it, and says what it has lost. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Served, serve } from './served.ts';

let served: Served;
beforeAll(async () => {
  served = await serve();
});
afterAll(() => served?.close());

const scene = (page: Page) => page.evaluate(() => (/scene=\d+/.exec(location.hash) ?? [''])[0]);
const player = { ready: 'main.player' };
const presenterOf = async (page: Page) => {
  await page.bringToFront();
  const [opened] = await Promise.all([page.context().waitForEvent('page'), page.keyboard.press('p')]);
  await opened.locator('.presenter-now').waitFor();
  return opened;
};

const jump = async (presenter: Page, to: number) => {
  await presenter.bringToFront();
  await presenter.keyboard.press(String(to));
  await presenter.keyboard.press('Enter');
};

describe('two seminars in two windows', () => {
  it('do not move each other, not even where one tab is a copy of the other, nor after a reload', async () => {
    const { page: first, faults } = await served.visit('seminar=bound&scene=1', player);
    const second = await first.context().newPage();
    await second.goto(`${served.url}/#seminar=cambodia&scene=1`);
    await second.locator('main.player').waitFor();
    const one = await presenterOf(first);
    const two = await presenterOf(second);
    await jump(one, 2);
    await expect.poll(() => scene(first)).toBe('scene=2');
    await jump(two, 3);
    await expect.poll(() => scene(second)).toBe('scene=3');
    expect(await scene(first)).toBe('scene=2');
    await first.bringToFront();
    await first.reload();
    await first.locator('main.player').waitFor();
    await jump(one, 4);
    await expect.poll(() => scene(first)).toBe('scene=4');
    expect(await scene(second)).toBe('scene=3');
    // A tab that is copied while a seminar runs begins with what the other keeps for this session.
    const kept = await first.evaluate(() => ({ ...sessionStorage }));
    const copy = await first.context().newPage();
    await copy.addInitScript((entries) => {
      for (const [key, value] of Object.entries(entries)) sessionStorage.setItem(key, value);
    }, kept);
    await copy.goto(first.url());
    await copy.locator('main.player').waitFor();
    await jump(one, 5);
    await expect.poll(() => scene(first)).toBe('scene=5');
    expect(await scene(copy)).toBe('scene=4');
    expect(faults).toEqual([]);
    await first.context().close();
  });

  it('are told where the window of the room is gone, and where no window could be opened', async () => {
    const { page } = await served.visit('seminar=bound&scene=2', player);
    const presenter = await presenterOf(page);
    await page.close();
    await presenter.getByRole('alert').waitFor();
    await presenter.context().close();
    const blocked = await served.visit('seminar=bound&scene=2', {
      ...player,
      script: () => Object.assign(window, { open: () => null }),
    });
    await blocked.page.keyboard.press('p');
    await blocked.page.getByText('The presenter’s window was not opened').waitFor();
    await blocked.page.context().close();
  });
});

describe('the keys of a seminar', () => {
  it('lead to a scene by its number, and back from the working screen as the button says', async () => {
    const { page } = await served.visit('seminar=bound&scene=1', player);
    await page.keyboard.press('4');
    await page.keyboard.press('Enter');
    await expect.poll(() => scene(page)).toBe('scene=4');
    await page.keyboard.press('/');
    await page.getByRole('button', { name: /Back to scene 4/ }).waitFor();
    await page.keyboard.type('cambodia');
    await page
      .getByRole('option', { name: /Cambodia/ })
      .first()
      .waitFor();
    await page.keyboard.press('Enter');
    await page.locator('.right h2', { hasText: 'Cambodia' }).waitFor();
    await page.keyboard.press('Backspace');
    await page.locator('main.player').waitFor();
    await expect.poll(() => scene(page)).toBe('scene=4');
    await page.context().close();
  });

  it('point at the picture of the wall, twice as large where it is pressed, and show its table', async () => {
    const { page, faults } = await served.visit('seminar=bound&scene=1', player);
    const presenter = await presenterOf(page);
    await presenter.bringToFront();
    const picture = presenter.getByRole('button', { name: 'Point at the picture' });
    await picture.locator('svg.drawn').waitFor();
    await picture.hover();
    await page.locator('.spot circle').waitFor({ state: 'attached' });
    await picture.click();
    await page.locator('.form-stage[data-zoom]').waitFor();
    await picture.click();
    await page.locator('.form-stage:not([data-zoom])').waitFor();
    await presenter.keyboard.press('t');
    await page.locator('.big-table').waitFor();
    await presenter.keyboard.press('t');
    await page.locator('.big-table').waitFor({ state: 'detached' });
    await page.locator('.spot circle').waitFor({ state: 'attached' });
    await presenter.keyboard.press('2');
    await presenter.keyboard.press('Enter');
    await presenter.locator('.spent').waitFor();
    await expect.poll(() => scene(page)).toBe('scene=2');
    await page.locator('.spot').waitFor({ state: 'detached' });
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it('leave Space to the button that has the focus', async () => {
    const { page } = await served.visit('seminar=bound&scene=3', player);
    await page.getByRole('button', { name: /^Scene 5:/ }).focus();
    await page.keyboard.press(' ');
    await expect.poll(() => scene(page)).toBe('scene=5');
    await page.context().close();
  });
});
