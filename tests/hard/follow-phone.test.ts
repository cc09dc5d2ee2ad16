/** A seminar on the wall and a phone in the room: the same scene, one vote, nothing told before the reveal. */
import { join } from 'node:path';
import { pino } from 'pino';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it, onTestFinished } from 'vitest';
import { createApp } from '../../server/app.ts';
import { createRooms } from '../../server/follow/rooms.ts';
import { openBrowser } from '../support/browser.ts';
import { listening } from '../support/listening.ts';
import { seededStore } from '../support/seeded-store.ts';
import { watch } from '../support/watch.ts';

const CLIENT = process.env.CLIENT_FOLDER ?? join(import.meta.dirname, '../../dist/client');
const rooms = createRooms(() => 0);
let url = '';
let close: () => void;
beforeAll(async () => {
  const log = pino({ level: 'silent' });
  const app = createApp({ ...(await seededStore()), clientFolder: CLIENT, host: '127.0.0.1', log, rooms });
  ({ url, stop: close } = await listening(app));
});
afterAll(() => close?.());

const claimOn = (page: Page) => page.locator('h1.claim-said');
const QUESTION = 'Was Cambodia bound by Palermo on 15 July 2007?';

it('is followed by a phone, which votes, comes late, loses its room and finds it again', async () => {
  const browser = await openBrowser();
  const context = await browser.newContext({ viewport: { width: 1280, height: 720 } });
  onTestFinished(() => context.close());
  const faults: string[] = [];
  const [wall, phone] = [await context.newPage(), await context.newPage()];
  await phone.setViewportSize({ width: 390, height: 844 });
  for (const page of [wall, phone]) watch(page, faults);
  // Typed in a tab that shows something else, it is opened too.
  await phone.goto(url);
  await phone.locator('.search input').waitFor({ state: 'attached' });
  await phone.evaluate(() => location.assign('#follow=acdef'));
  await phone.getByRole('alert').getByText('There is no room ACDEF').waitFor();
  // Without a code the button has nothing to do: it says so, and keeps the focus all the same.
  const join = phone.getByRole('button', { name: 'Follow' });
  await phone.getByLabel('Code of the room').focus();
  await phone.keyboard.press('Tab');
  await phone.keyboard.press('Enter');
  expect(await join.getAttribute('aria-disabled')).toBe('true');
  expect(await join.evaluate((button) => button === document.activeElement)).toBe(true);
  await wall.goto(`${url}/#seminar=bound&scene=2`);
  await wall.getByRole('button', { name: 'Follow on phones' }).click();
  const code = await wall.locator('.follow-code').innerText();
  await wall.locator('.qr path').waitFor();
  await wall.setViewportSize({ width: 390, height: 844 });
  const end = wall.getByRole('button', { name: 'End following' });
  await expect.poll(async () => (await end.boundingBox())?.height).toBeLessThan(60);
  await wall.setViewportSize({ width: 1280, height: 720 });
  // While it is shown nothing under it is reached; a key makes it go first, and the focus is where it was.
  expect(await wall.locator('.follow-card h2').evaluate((heading) => heading === document.activeElement)).toBe(true);
  expect(await wall.locator('dialog.follow-card').evaluate((card) => card.matches(':modal'))).toBe(true);
  await wall.keyboard.press('PageDown');
  await wall.locator('.follow-card').waitFor({ state: 'detached' });
  expect(await wall.evaluate(() => document.activeElement?.className)).toContain('player-follow');
  expect(await claimOn(wall).innerText()).toBe(QUESTION);

  // A phone that comes late sees the scene, and nothing that it keeps back.
  await phone.getByLabel('Code of the room').fill(code.toLowerCase());
  await join.click();
  await expect.poll(() => claimOn(phone).innerText()).toBe(QUESTION);
  const before = await phone.locator('body').innerHTML();
  for (const told of ['1 August 2007', '2 July', 'contracting']) expect(before).not.toContain(told);
  await phone.getByRole('button', { name: 'No: it had only signed' }).click();
  await phone.getByText('Your choice counts').waitFor();
  // A phone that is loaded anew is the same phone: it knows its choice, and its second takes the place of its first.
  await phone.reload();
  const chosenOn = (page: Page) => page.locator('.follow-choice [aria-pressed="true"]');
  await chosenOn(phone).waitFor();
  expect(await chosenOn(phone).innerText()).toBe('No: it had only signed');
  await phone.getByRole('button', { name: /^Yes/ }).click();
  await expect.poll(() => chosenOn(phone).innerText()).toMatch(/^Yes/);
  await phone.getByText('Your choice counts').waitFor();
  expect(await phone.locator('.vote-bars').count()).toBe(0);

  // Loaded anew the wall has the same room; Escape only hides the card.
  await wall.reload();
  await wall.locator('.player-follow').filter({ hasText: code }).click();
  await wall.keyboard.press('Escape');
  await wall.locator('.follow-card').waitFor({ state: 'detached' });
  await wall.keyboard.press('r');
  await wall.locator('.vote-card').getByText('One chose').waitFor();
  expect(await wall.locator('.vote-card tr').nth(0).locator('td').last().innerText()).toBe('1');
  await phone.locator('.vote-bars').waitFor();
  expect(await claimOn(phone).innerText()).toBe(await claimOn(wall).innerText());
  expect(await phone.locator('.form-stage').innerText()).toContain('1 August 2007');

  // The first key makes way for the picture, the second turns.
  await wall.keyboard.press('PageDown');
  await wall.locator('.vote-card').waitFor({ state: 'detached' });
  // The server forgets its rooms, as it does when it is started anew.
  // Until the phone has been told so, the wall does not open it again.
  await wall.route('**/api/follow', (route) => route.abort());
  rooms.closeAll();
  await phone.getByText('The room has ended').waitFor();
  await wall.unroute('**/api/follow');
  await wall.keyboard.press('PageDown');
  await expect.poll(() => claimOn(phone).innerText()).toContain('one in 2003');
  await phone.getByText('The room has ended').waitFor({ state: 'detached' });

  // What is asked anew is chosen anew, also on a phone that was loaded meanwhile.
  await wall.keyboard.press('Home');
  await wall.keyboard.press('PageDown');
  await phone.locator('.follow-choice').waitFor();
  await phone.reload();
  await phone.locator('.follow-choice').waitFor();
  expect(await chosenOn(phone).count()).toBe(0);

  await wall.keyboard.press('Escape');
  await phone.getByText('The room has ended').waitFor();
  // Browsers note a room that is not there, and what was kept from the wall.
  expect(faults.filter((fault) => !fault.startsWith('Failed to load resource'))).toEqual([]);
});
