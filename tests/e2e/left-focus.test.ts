/** Controls that are gone once they are pressed: the focus goes to what takes their place, never to the bare page. */
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { Seminar } from '#contract/seminar.ts';
import { rested, steady } from './frames.ts';
import { type Served, serve } from './served.ts';

const seminar = Seminar.parse({
  id: 'demo',
  title: 'Demo',
  scenes: ['First', 'Second'].map((title) => ({ title, claim: `${title} claim.`, view: {} })),
});
const stored = { 'palermo-atlas.seminars': JSON.stringify([seminar]) };

let served: Served;
beforeAll(async () => {
  served = await serve();
});
afterEach(() => served.start());
afterAll(() => served?.close());

const button = (page: Page, name: string | RegExp) =>
  page.getByRole('button', { name }).filter({ visible: true }).first();

type Case = {
  what: string;
  hash?: string;
  size?: { width: number; height: number };
  /** Up to where the control is there. */
  before?: (page: Page) => Promise<unknown>;
  press: string | RegExp;
  /** Where it stands, if its name stands elsewhere too. */
  of?: string;
  /** In which part of the screen the focus is then. */
  within: string;
};
const CASES: Case[] = [
  { what: 'what is put into the middle', hash: 'selected=crc', press: 'Put it in the middle', within: '.left' },
  {
    what: 'what is taken off the picture',
    hash: 'selected=crc',
    press: 'Take off the picture',
    within: '.right, .left',
  },
  {
    what: 'filters that are cleared',
    hash: 'focus=palermo-protocol~1~hidden',
    press: 'Show everything again',
    within: '.legend, .middle',
  },
  {
    what: 'a saved view that is brought back',
    before: async (page) => {
      await button(page, 'Saved views').press('Enter');
      await button(page, 'Save this view').press('Enter');
      await button(page, /^Delete/).press('Enter');
    },
    press: /^Undo$/,
    of: '.removed',
    within: '.saved-views',
  },
  {
    what: 'a saved view that is deleted',
    before: async (page) => {
      await button(page, 'Saved views').press('Enter');
      await button(page, 'Save this view').press('Enter');
    },
    press: /^Delete/,
    within: '.removed',
  },
  {
    what: 'a scene that is deleted',
    before: async (page) => {
      await button(page, 'Seminars').press('Enter');
      await button(page, /^Edit/).press('Enter');
      await page.locator('.scene-name').first().press('Enter');
    },
    press: 'Delete: First',
    within: '.removed',
  },
  {
    what: 'a seminar that is brought back',
    before: async (page) => {
      await button(page, 'Seminars').press('Enter');
      await button(page, 'Delete: Demo').press('Enter');
    },
    press: /^Undo$/,
    of: '.removed',
    within: '.seminars',
  },
  {
    what: 'a message that is closed',
    before: async (page) => {
      served.stop();
      await button(page, /How is UNODC linked/).press('Enter');
      await page.locator('.notice').waitFor();
    },
    press: 'Close',
    within: '.left',
  },
  {
    what: 'what is tried again',
    before: async (page) => {
      served.stop();
      await button(page, /How is UNODC linked/).press('Enter');
      await page.locator('.notice').waitFor();
      await served.start();
    },
    press: 'Try again',
    within: '.left',
  },
  { what: 'a link that is not here', hash: 'seminar=nosuch&scene=1', press: 'Close', within: '.left' },
  {
    what: 'the table that gives way to the picture',
    before: (page) => button(page, 'Table').press('Enter'),
    press: 'Picture',
    within: '.middle',
  },
  {
    what: 'a day that is taken out of its box',
    hash: 'date=2007-07-15',
    before: (page) => button(page, /^as of/).press('Enter'),
    press: /^The data’s own day/,
    within: '.pill',
  },
  {
    what: 'a menu that is chosen from',
    hash: 'compare=KHM,THA',
    before: (page) => button(page, 'Copy …').press('Enter'),
    press: 'Link to this view',
    of: '.copy-menu',
    within: '.buttons',
  },
  {
    what: 'a thing that is compared no more',
    hash: 'compare=KHM,THA,VNM',
    press: 'Remove Thailand',
    within: '.compare-head',
  },
  {
    what: 'a rule that is taken back',
    hash: 'from=KHM&to=assist-victims-recovery&via=untoc',
    press: /^Remove via/,
    within: '.left',
  },
  { what: 'the rest of a list', hash: 'selected=unodc', press: /^Show all/, of: '.right', within: '.right' },
  {
    what: 'a panel that is closed',
    before: (page) => button(page, 'Seminars').press('Enter'),
    press: 'Close',
    of: '.right',
    within: '.bar, .right',
  },
  {
    what: 'a sheet that is closed',
    size: { width: 390, height: 844 },
    before: (page) => button(page, /^Who is bound/).press('Enter'),
    press: 'Close',
    of: '.left',
    within: '.sheet-buttons',
  },
  {
    what: 'evidence that is closed',
    hash: 'compare=KHM,THA&selected=PARTY_TO:KHM:palermo-protocol',
    press: 'Close',
    of: '.right',
    within: '.compare-picture',
  },
];

it.each(CASES)('$what', async ({ hash = '', size, before, press, of = 'body', within }) => {
  const { page } = await served.visit(hash, {
    stored,
    ready: size ? '.question-button' : 'h1.question',
    ...(size && { viewport: size }),
  });
  await rested(page);
  await before?.(page);
  await page.locator(of).getByRole('button', { name: press }).filter({ visible: true }).first().press('Enter');
  await rested(page);
  const focus = await steady(page, () =>
    page.evaluate((part) => {
      const { activeElement: focused, body } = document;
      if (!focused || focused === body) return 'the bare page';
      return focused.closest(part) ? part : focused.outerHTML.slice(0, 120);
    }, within),
  );
  expect(focus).toBe(within);
});

it('nothing takes the focus that was left by hand', async () => {
  const { page } = await served.visit('selected=crc');
  await button(page, 'Put it in the middle').focus();
  await page.locator('.caption').evaluate(() => (document.activeElement as HTMLElement).blur());
  await page.evaluate(() => {
    location.hash = 'selected=untoc';
  });
  await rested(page);
  expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true);
});
