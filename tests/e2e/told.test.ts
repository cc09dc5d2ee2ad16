/** What is told lies whole in the window, can be answered, and lies on nothing that it reports: by the rectangles, for every kind of it. */
import type { Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { Seminar } from '#contract/seminar.ts';
import { frames, rested, steady } from './frames.ts';
import { type Served, serve } from './served.ts';
import { shareOf } from '../support/kinds.ts';

const SIZES = [
  { width: 390, height: 844 },
  { width: 1280, height: 800 },
  { width: 1920, height: 1080 },
];
const PATH = 'from=KHM&to=assist-victims-recovery&on=2026-11-29';
const seminar = Seminar.parse({
  id: 'demo',
  title: 'Demo',
  scenes: Array.from({ length: 12 }, (_, at) => ({ title: `Scene ${at}`, claim: `Claim ${at}.`, view: {} })),
});

let served: Served;
beforeAll(async () => {
  served = await serve();
});
afterEach(() => served.start());
afterAll(() => served?.close());

/** What is told, over the page or in its lines. */
const TOLD = '.notice, .toast:not([data-past]), .removed, .seminars p[role="status"]';

/** Runs in the page: every box that is told, and what is wrong with where it stands. `used`: what must be seen beside the focus and the heading. */
function faultsIn([told, used]: [string, (Element | null)[]]): string[] {
  const boxOf = (element: Element) => element.getBoundingClientRect();
  const name = (element: Element) => `${element.className || element.tagName} "${element.textContent?.slice(0, 30)}"`;
  const seen = (element: Element) => {
    const { left, top, width, height } = boxOf(element);
    // Under what has been opened, or scrolled out of its panel, it is not seen anyway.
    const [first] = document
      .elementsFromPoint(left + width / 2, top + height / 2)
      .filter((each) => !each.closest(told));
    return first !== undefined && (element.contains(first) || first.contains(element));
  };
  const shown = [...document.querySelectorAll(told)].filter((each) => each.textContent?.trim());
  if (shown.length === 0) return ['nothing is told'];
  const focused = document.activeElement?.matches('main, section, body') ? null : document.activeElement;
  const reported = [...document.querySelectorAll('h1, .popover, [role="slider"], [role="alert"]'), focused, ...used];
  return shown.flatMap((each) => {
    const { left, top, right, bottom, width, height } = boxOf(each);
    const faults: string[] = [];
    if (left < -0.5 || top < -0.5 || right > innerWidth + 0.5 || bottom > innerHeight + 0.5)
      faults.push(`${name(each)} is not whole in the window`);
    for (const other of reported) {
      if (!other || !seen(other) || each.contains(other) || other.contains(each)) continue;
      const it = boxOf(other);
      if (left < it.right - 0.5 && it.left < right - 0.5 && top < it.bottom - 0.5 && it.top < bottom - 0.5)
        faults.push(`${name(each)} lies on ${name(other)}`);
    }
    // A word in passing lets the pointer through.
    for (const button of each.querySelectorAll('button')) {
      const at = boxOf(button);
      const hit = document.elementFromPoint(at.left + at.width / 2, at.top + at.height / 2);
      if (!button.contains(hit)) faults.push(`${button.textContent} cannot be pressed`);
    }
    if (width * height === 0) faults.push(`${name(each)} is not seen`);
    return faults;
  });
}

/** Once the picture and what is told stand still. */
async function faultsOf(page: Page, what: string, ...used: Locator[]): Promise<string[]> {
  await page.locator(what).first().waitFor();
  await rested(page);
  const handles = await Promise.all(
    used.map(async (each) => ((await each.count()) > 0 ? each.first().elementHandle() : null)),
  );
  await frames(page, 4);
  return steady(page, () => page.evaluate(faultsIn, [TOLD, handles] as [string, never[]]));
}

describe.each(SIZES)('at $width × $height', (viewport) => {
  const told: Record<string, () => Promise<void>> = {
    'that the server is gone, on the picture and on a page, and that it is back': async () => {
      const { page } = await served.visit('', { viewport, ready: '.canvas' });
      const retry = page.getByRole('button', { name: 'Try again' });
      const ask = page.getByRole('button', { name: /How is UNODC linked/ });
      await ask.or(page.locator('.question-button')).filter({ visible: true }).first().waitFor();
      if (!(await ask.isVisible())) await page.locator('.question-button').click();
      served.stop();
      await ask.press('Enter');
      expect(await faultsOf(page, '.notice', ask)).toEqual([]);
      await served.start();
      await retry.click();
      await page.waitForURL(/from=unodc/);
      expect(await page.locator('.notice').count()).toBe(0);
      await page.evaluate(() => {
        location.hash = 'page=matrix';
      });
      const choice = page.locator('.page select').first();
      await choice.waitFor();
      served.stop();
      await choice.focus();
      await choice.selectOption({ index: 3 });
      expect(await faultsOf(page, '.notice', choice)).toEqual([]);
      await served.start();
      await retry.click();
      await page.waitForURL(/matrix=/);
    },

    'that a link is copied, whatever has the focus then, and copied again': async () => {
      for (const hash of ['', 'selected=KHM', 'page=matrix', PATH]) {
        const { page } = await served.visit(hash, {
          viewport,
          ready: hash.startsWith('page') ? '.page h1' : '.canvas',
        });
        const copy = page.getByRole('button', { name: 'Copy link to this view' }).first();
        await copy.press('Enter');
        expect(await faultsOf(page, '.toast', copy)).toEqual([]);
        // The same once more is told once more.
        await page.locator('.toast').evaluate((toast) => toast.setAttribute('data-past', 'true'));
        await copy.press('Enter');
        expect(await faultsOf(page, '.toast:not([data-past])', copy)).toEqual([]);
      }
    },

    'what is walked to in the picture, and the day that is shown': async () => {
      const { page } = await served.visit(PATH, { viewport, ready: '.canvas' });
      await page.locator('#picture').focus();
      for (const key of ['ArrowRight', 'ArrowRight', 'ArrowDown']) {
        await page.keyboard.press(key);
        expect(await faultsOf(page, '.toast')).toEqual([]);
      }
      const day = page.locator('.time [role="slider"]').first();
      await day.press('ArrowLeft');
      expect(await faultsOf(page, '.toast', day)).toEqual([]);
    },

    'that a file is saved': async () => {
      const { page } = await served.visit('page=questions&ask=recovery', { viewport, ready: '.page h1' });
      const save = page.locator('.page').getByRole('button', { name: 'CSV' }).first();
      await save.press('Enter');
      expect(await faultsOf(page, '.toast', save)).toEqual([]);
    },

    'that a link holds what is not here': async () => {
      const { page } = await served.visit('seminar=nosuch&scene=1', { viewport, ready: '.notice' });
      expect(await faultsOf(page, '.notice')).toEqual([]);
    },

    'that a saved view is kept, and that one is deleted': async () => {
      const { page } = await served.visit('', { viewport, ready: '.canvas' });
      await page.getByRole('button', { name: 'Saved views' }).press('Enter');
      const name = page.getByRole('textbox', { name: 'Name of this view' }).first();
      for (let at = 0; at < 9; at++) {
        await name.fill(`View ${at}`);
        await name.press('Enter');
      }
      expect(await faultsOf(page, '.toast', name)).toEqual([]);
      await page.getByRole('button', { name: 'Delete: View 0' }).press('Enter');
      expect(await faultsOf(page, '.removed')).toEqual([]);
    },

    'that a scene is deleted, and that another window has written over what was typed': async () => {
      const stored = { 'palermo-atlas.seminars': JSON.stringify([seminar]) };
      const { page } = await served.visit('', { viewport, stored, ready: '.canvas' });
      await page.getByRole('button', { name: 'Seminars', exact: true }).click();
      await page.getByRole('button', { name: /^Edit/ }).click();
      await page
        .getByRole('button', { name: /Scene 11/ })
        .first()
        .press('Enter');
      await page.getByRole('button', { name: 'Delete: Scene 11' }).press('Enter');
      expect(await faultsOf(page, '.removed')).toEqual([]);
      expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Undo');
      await page.locator('.removed').getByRole('button').press('Enter');
      await page
        .getByRole('button', { name: /Scene 10/ })
        .first()
        .press('Enter');
      const claim = page.getByLabel('What the room takes with it');
      await claim.fill('Mine.');
      await page.evaluate(() => {
        const key = 'palermo-atlas.seminars';
        localStorage.setItem(key, localStorage.getItem(key)?.replace('Mine.', 'Theirs.') ?? '');
        dispatchEvent(new StorageEvent('storage', { key }));
      });
      const offered = page.locator('.seminars p[role="status"]', { hasText: 'Mine.' });
      expect(await faultsOf(page, '.seminars p[role="status"]', claim)).toEqual([]);
      const [field, line] = [await claim.boundingBox(), await offered.boundingBox()];
      expect(line?.y).toBeGreaterThanOrEqual((field?.y ?? 0) + (field?.height ?? 0) - 0.5);
    },

    'in a seminar, that another day cannot be had': async () => {
      const { page } = await served.visit('seminar=bound&scene=2&revealed=9', { viewport, ready: 'h1.claim-said' });
      await page.locator('.form-stage table, .form-stage svg').first().waitFor();
      served.stop();
      await page.keyboard.press('d');
      await page.getByRole('textbox', { name: 'Another day' }).fill('2001-05-06');
      await page.keyboard.press('Enter');
      const parts = ['.aside', '.player-close', '.player-foot'].map((name) => page.locator(name));
      expect(await faultsOf(page, '.notice', ...parts)).toEqual([]);
      await served.start();
      await page.locator('.notice').getByRole('button').last().click();
      expect(await page.locator('.notice').count()).toBe(0);
    },
  };

  it.each(shareOf(Object.entries(told), viewport, SIZES))('%s', (_what, lies) => lies());
});
