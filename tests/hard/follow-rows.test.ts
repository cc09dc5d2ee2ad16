/** Scenes without a form on a phone in the room: title, claim, and what the wall shows as rows; nothing that it keeps back. */
import { join } from 'node:path';
import { pino } from 'pino';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it, onTestFinished } from 'vitest';
import { Seminar } from '#contract/seminar.ts';
import { fromHash } from '#contract/view-link.ts';
import { createApp } from '../../server/app.ts';
import { createRooms } from '../../server/follow/rooms.ts';
import { openBrowser } from '../support/browser.ts';
import { listening } from '../support/listening.ts';
import { seededStore } from '../support/seeded-store.ts';
import { watch } from '../support/watch.ts';

const CLIENT = process.env.CLIENT_FOLDER ?? join(import.meta.dirname, '../../dist/client');
const SCENES = [
  { title: 'Who is bound', view: '', claim: 'Most States are bound.', row: /of 19\d States: State Party/ },
  {
    title: 'How firmly',
    view: 'from=KHM&to=assist-victims-recovery&on=2026-11-29',
    claim: 'The Palermo Protocol says: shall consider.',
    masked: [{ what: 'force' as const }],
    row: /Palermo Protocol/,
  },
  { title: 'A question', view: 'page=questions&ask=recovery', claim: 'Many ask it.', row: /mandatory|qualified/ },
  { title: 'A matrix', view: 'page=matrix', claim: 'Members differ.', row: /Cambodia/ },
  { title: 'Wings', view: 'wings=greta', claim: 'It supervises.', row: /./ },
  { title: 'Side by side', view: 'compare=KHM,THA', claim: 'They differ.', row: /./ },
];
const SEMINAR = Seminar.parse({
  id: 'no-forms',
  title: 'Without forms',
  scenes: SCENES.map(({ title, view, claim, masked }) => ({ title, claim, masked, view: fromHash(view) })),
});

let url = '';
let close: () => void;
beforeAll(async () => {
  const log = pino({ level: 'silent' });
  const rooms = createRooms(() => 0);
  const app = createApp({ ...(await seededStore()), clientFolder: CLIENT, host: '127.0.0.1', log, rooms });
  ({ url, stop: close } = await listening(app));
});
afterAll(() => close?.());

const claimOn = (page: Page) => page.locator('h1.claim-said');

it('are read as rows on a phone', async () => {
  const browser = await openBrowser();
  const context = await browser.newContext({ viewport: { width: 1280, height: 720 }, reducedMotion: 'reduce' });
  onTestFinished(() => context.close());
  await context.addInitScript(
    (kept) => localStorage.setItem('palermo-atlas.seminars', kept),
    JSON.stringify([SEMINAR]),
  );
  const faults: string[] = [];
  const [wall, phone] = [await context.newPage(), await context.newPage()];
  await phone.setViewportSize({ width: 390, height: 844 });
  for (const page of [wall, phone]) watch(page, faults);
  await wall.goto(`${url}/#seminar=no-forms&scene=1`);
  await wall.getByRole('button', { name: 'Follow on phones' }).click();
  await phone.goto(`${url}/#follow=${await wall.locator('.follow-code').innerText()}`);
  await wall.keyboard.press('Escape');
  const rows = phone.locator('.form-stage tbody tr');
  for (const [at, { title, claim, masked, row }] of SCENES.entries()) {
    for (const key of [String(at + 1), 'Enter']) await wall.keyboard.press(key);
    await expect.poll(() => claimOn(phone).innerText()).toBe(masked ? title : claim);
    await expect.poll(() => rows.allInnerTexts()).toContainEqual(expect.stringMatching(row));
    // A row is read from left to right without being moved, and each letter without glasses.
    const [wide, size] = await phone.locator('.form-stage').evaluate((stage) => {
      const table = stage.querySelector('table');
      const moved = [stage, ...stage.querySelectorAll('*')].map((box) => box.scrollWidth - box.clientWidth);
      return [Math.max(...moved), table ? Number.parseFloat(getComputedStyle(table).fontSize) : 0];
    });
    expect([title, wide <= 0, size >= 15]).toEqual([title, true, true]);
    // The last row is reached too, above what stands at the foot.
    await rows.last().scrollIntoViewIfNeeded();
    const last = await rows.last().evaluate((row) => {
      const { left, top, height } = row.getBoundingClientRect();
      return row.contains(document.elementFromPoint(left + 8, top + height / 2));
    });
    expect([title, last]).toEqual([title, true]);
    if (masked) {
      const told = await phone.locator('body').innerText();
      for (const word of ['mandatory', 'qualified', 'shall consider']) expect(told).not.toContain(word);
      await wall.keyboard.press('r');
      await expect.poll(() => claimOn(phone).innerText()).toBe(claim);
      await expect.poll(() => rows.allInnerTexts()).toContainEqual(expect.stringMatching(/consider/));
    }
  }
  // On another day the phone says so, and has the rows of that day.
  for (const key of ['1', 'Enter', 'd']) await wall.keyboard.press(key);
  await wall.getByRole('textbox', { name: 'Another day' }).fill('2001-05-06');
  await wall.keyboard.press('Enter');
  await phone.getByText('Shown on another day: 6 May 2001').waitFor();
  await expect.poll(() => rows.allInnerTexts()).not.toContainEqual(expect.stringMatching(/State Party/));
  expect(faults).toEqual([]);
});
