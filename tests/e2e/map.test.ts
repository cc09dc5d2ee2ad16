/** The map and time that moves: the day is played on a clock of the test, two days are compared, all of it link and undo. */
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeFaults } from './axe.ts';
import { type Served, serve } from './served.ts';

let served: Served;
beforeAll(async () => {
  served = await serve();
});
afterAll(() => served?.close());

const bound = '.world .fill-full';

describe('the map', () => {
  it('is reached from the first screen, fills who is bound on the day, and tells a State by keys', async () => {
    const { page, faults } = await served.visit('date=2003-12-25');
    await page.getByRole('button', { name: 'Map', exact: true }).click();
    await page.locator('.world').waitFor();
    const legend = await page.locator('.map-legend li', { hasText: 'State Party' }).innerText();
    const filled = await page.locator(bound).evaluateAll((all) => all.map((each) => each.getAttribute('data-state')));
    expect(Number(/(\d+) States?/.exec(legend)?.[1])).toBe(new Set(filled).size);
    await page.locator('.map-walk').focus();
    await page.keyboard.press('ArrowRight');
    expect(await page.locator('.map-told').innerText()).toBe('Cambodia: signed only');
    await page.keyboard.press('ArrowRight');
    expect(await page.locator('.map-told').innerText()).toContain('Viet Nam');
    await page.keyboard.press('Enter');
    await page.locator('.right', { hasText: 'Viet Nam' }).waitFor();
    expect(await page.locator('.map-page').evaluate((main) => main.scrollTop)).toBe(0);
    await page.keyboard.press('Control+z');
    await page.locator('.right', { hasText: 'Viet Nam' }).waitFor({ state: 'detached' });
    expect(faults).toEqual([]);
  });

  it('shows how firmly one duty binds, who is helped, as a table and as a figure whose text stays text', async () => {
    const { page, faults } = await served.visit('page=map&map=duty');
    await page.locator('.map-legend li', { hasText: 'mandatory' }).waitFor();
    const rows = await page.locator('.map-page tbody tr').count();
    expect(rows).toBe(197);
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Download as SVG' }).click(),
    ]);
    const svg = readFileSync(await file.path(), 'utf8');
    expect(svg).toContain('>A map of how firmly each State is bound: Help victims recover</text>');
    expect(svg).toContain('Natural Earth');
    expect(svg).not.toContain('var(--');
    await page.getByLabel('What it shows').selectOption('help');
    await page.locator('.map-page tbody tr', { hasText: 'Cambodia' }).filter({ hasText: 'bodies' }).waitFor();
    expect(page.url()).toContain('map=help');
    expect(faults).toEqual([]);
  });

  it('tells what is not known as such, and a duty that is none in words', async () => {
    const { page, faults } = await served.visit('page=map&map=duty~legal-aid&date=2010-01-01');
    await page.locator('.map-legend li', { hasText: 'not known for this day · 16 States' }).waitFor();
    const other = await served.visit('page=map&map=duty~nonsense');
    await other.page.getByText('No clause in the data asks for “nonsense”.').waitFor();
    expect(await other.page.locator('.map-page tbody tr').count()).toBe(0);
    expect([...faults, ...other.faults]).toEqual([]);
  });

  it('stands on a phone, in Indonesian, without a fault of access', async () => {
    const { page } = await served.visit('page=map', {
      language: 'id',
      viewport: { width: 390, height: 844 },
      bypassCSP: true,
    });
    await page.locator('.map-legend').waitFor();
    expect(await page.locator('.map-page').evaluate((main) => main.scrollWidth - main.clientWidth)).toBe(0);
    expect(await axeFaults(page)).toEqual([]);
  });
});

describe('time', () => {
  it('is played from the first event without a question, pauses on the way, and is one step that is undone', async () => {
    const { page, faults } = await served.visit('', { reducedMotion: 'no-preference' });
    await page.locator('.curve').waitFor();
    const before = page.url();
    await page.clock.install();
    await page.clock.pauseAt(Date.now() + 60_000);
    let asked = 0;
    await page.getByRole('button', { name: 'Play', exact: true }).click();
    await page.getByRole('button', { name: 'Pause', exact: true }).waitFor();
    page.on('request', (request) => {
      if (request.url().includes('/api/')) asked += 1;
    });
    await page.clock.runFor(8_000);
    expect(asked).toBe(0);
    const half = await page.locator('.pill b').first().innerText();
    await page.getByRole('button', { name: 'Pause', exact: true }).click();
    await page.clock.resume();
    await page.waitForURL(/date=20[01]\d/);
    expect(half).toMatch(/20\d\d/);
    expect(page.url()).not.toBe(before);
    await page.keyboard.press('Control+z');
    await page.waitForURL(({ hash }) => !hash.includes('date'));
    expect(faults).toEqual([]);
  });

  it('leads from event to event by arrow keys', async () => {
    const { page } = await served.visit('date=2007-07-15');
    await page.getByRole('button', { name: 'The next event' }).focus();
    const dayIn = ({ hash }: URL) => /date=([\d-]+)/.exec(hash)?.[1] ?? '';
    await page.keyboard.press('ArrowRight');
    await page.waitForURL((url) => dayIn(url) > '2007-07-15');
    expect(dayIn(new URL(page.url())) < '2007-09').toBe(true);
    await page.keyboard.press('ArrowLeft');
    await page.waitForURL((url) => dayIn(url) <= '2007-07-15');
    expect(dayIn(new URL(page.url())) >= '2007-06').toBe(true);
  });

  it('tells of a State what came into its wings between two days, marks it, and keeps both days on the way', async () => {
    const { page, faults } = await served.visit('wings=KHM&since=2000-01-01&date=2008-01-01');
    const told = page.locator('.left', { hasText: 'Between 1 January 2000 and 1 January 2008' });
    await told.waitFor();
    expect(await told.innerText()).toMatch(/New, [^:]+: [^.]*Palermo Protocol/);
    expect(await told.innerText()).not.toMatch(/New, [^:]+: [^.]*ACTIP/);
    await page.getByRole('button', { name: 'What happened between the two days' }).click();
    await page.locator('.events-page tbody tr').first().waitFor();
    expect(page.url()).toContain('events=parties~KHM,from~2000-01-02,to~2008-01-01');
    await page.keyboard.press('Control+z');
    await told.waitFor();
    await page.getByRole('button', { name: 'Back to the atlas' }).click();
    await page.locator('.left', { hasText: 'States became bound' }).waitFor();
    expect(page.url()).toContain('since=2000-01-01');
    expect(faults).toEqual([]);
  });

  it('has a second day: what came between both is told, marked, carried by the link, and listed', async () => {
    const { page, faults } = await served.visit('since=2007-07-31&date=2007-08-01');
    const told = page.locator('.left', { hasText: 'Between 31 July 2007 and 1 August 2007' });
    await told.waitFor();
    expect(await told.innerText()).toMatch(/one State became bound|\d+ States became bound/);
    expect(await page.locator('.caption').innerText()).toContain('a ray: became bound since 31 July 2007');
    await page.getByRole('slider', { name: 'The earlier of two days' }).focus();
    await page.keyboard.press('PageDown');
    await page.waitForURL(/since=2002-07-31/);
    // What is no day, or no text at all, is told, and no other day is compared with in its place.
    await page.getByRole('button', { name: 'How time is played, and a second day' }).click();
    const field = page.getByRole('textbox', { name: 'The earlier day' });
    for (const none of ['soon', '']) {
      await field.fill('1 March 2004');
      await field.press('Enter');
      await field.fill(none);
      await page.getByRole('button', { name: 'Compare with an earlier day' }).click();
      await page.locator('.play-options [role=alert]').waitFor();
      await page.locator('.play-options input:focus').waitFor();
      expect(page.url()).toContain('since=2002-07-31');
    }
    await field.fill('31 July 2002');
    await page.getByRole('button', { name: 'Compare with an earlier day' }).click();
    await page.locator('.play-options [role=alert]').waitFor({ state: 'detached' });
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'What happened between the two days' }).click();
    await page.locator('.events-page tbody tr').first().waitFor();
    expect(page.url()).toContain('from~2002-08-01,to~2007-08-01');
    await page.keyboard.press('Control+z');
    await page.getByRole('button', { name: 'Map', exact: true }).click();
    const between = page.locator('.map-page .answer');
    const [, count = ''] = /, (\d+) States became bound/.exec(await between.innerText()) ?? [];
    expect(Number(count)).toBeGreaterThan(50);
    expect(await page.locator('.world .map-ray').count()).toBe(Number(count));
    await page.locator('.map-legend li', { hasText: `became bound since 31 July 2002 · ${count} States` }).waitFor();
    await page.locator('tbody tr', { hasText: 'Cambodia' }).filter({ hasText: 'became bound since' }).waitFor();
    expect(faults).toEqual([]);
  });
});
