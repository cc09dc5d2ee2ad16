/** A seminar in the browser: played by keys, left and come back to, kept back and revealed, followed from a second window. */
import fc from 'fast-check';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Seminar } from '#contract/seminar.ts';
import { fromHash } from '#contract/view-link.ts';
import { type Served, serve, type VisitOptions } from './served.ts';
import { axeFaults } from './axe.ts';
import { frames, rested } from './frames.ts';

const RECOVERY = 'from=KHM&to=assist-victims-recovery&on=2026-11-29';
const SOURCES = [{ source: 'untc-xviii-12-a-2014', pinpoint: 'art 6(3)' }];
const seminar = Seminar.parse({
  id: 'demo',
  title: 'Help to recover',
  scenes: [
    {
      title: 'Who must help?',
      claim: 'Children: Cambodia must act.',
      aside: 'Others: it must consider.',
      notes: 'Ask the room first.',
      view: fromHash(RECOVERY),
      sources: SOURCES,
    },
    {
      title: 'Who is bound?',
      claim: 'Nearly every State has joined.',
      view: fromHash(''),
      voice: 'paper',
      sources: SOURCES,
    },
    {
      title: 'How firmly?',
      claim: 'One verb is mandatory.',
      view: fromHash(RECOVERY),
      masked: [{ what: 'force' }, { what: 'date' }],
      sources: SOURCES,
    },
    {
      title: 'By which words?',
      claim: 'By several verbs.',
      view: fromHash('page=questions&ask=recovery'),
      masked: [{ what: 'force' }],
    },
    {
      title: 'From near',
      claim: 'One strand alone.',
      view: fromHash(RECOVERY),
      camera: { x: 0.4, y: 0.6, ratio: 0.5 },
      table: false,
    },
  ],
});

let served: Served;
beforeAll(async () => {
  served = await serve();
}, 120_000);
afterAll(() => served?.close());

const stored = { 'palermo-atlas.seminars': JSON.stringify([seminar]) };
const play = (options: VisitOptions = {}) =>
  served.visit('seminar=demo&scene=1', { stored, ready: '.player', ...options });
const claim = (page: Page, text: string) => page.locator('h1', { hasText: text }).waitFor();
const settled = (page: Page) => page.waitForFunction(() => !document.querySelector('.back-to-scene'));
/** The picture to the pixel, with nothing pointed at. */
async function seen(page: Page): Promise<Buffer> {
  await page.mouse.move(640, 20);
  await rested(page);
  await frames(page, 24);
  return page.locator('.stage').screenshot();
}
const hash = (page: Page) => new URL(page.url()).hash;

describe('the player', () => {
  it('shows one claim, its picture and its sources, and no chrome', async () => {
    const { page, faults } = await play({ viewport: { width: 1920, height: 1080 } });
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
    const { page, faults } = await play();
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
    expect(hash(page)).toContain('from=KHM');
    expect(faults).toEqual([]);
  });

  it('is where it was after a reload, with what was revealed', async () => {
    const { page } = await play();
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
    const { page } = await play({ bypassCSP: true });
    expect(await axeFaults(page)).toEqual([]);
    await page.keyboard.press('t');
    await page.locator('.big-table').waitFor();
    expect(await axeFaults(page)).toEqual([]);
  });
});

/** What a hand may do off the rails, in the player and on the working screen it leads to. */
const PLAYING = ['pan', 'wheel', 'click', 'double', 'drag', 'table', 'search'] as const;
const EXPLORING = ['pan', 'wheel', 'click', 'drag', 'path', 'undo', 'back'] as const;
type Act = (typeof PLAYING)[number] | (typeof EXPLORING)[number];

describe('off the rails', () => {
  it('one key leads back to exactly the scene, after a hundred actions of any kind', async () => {
    const { page } = await play();
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
    const { page, faults } = await play();
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
    const { page, faults } = await play({ viewport: { width: 1920, height: 1080 } });
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
    const { page } = await play();
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
    const { page, faults } = await play();
    const [presenter] = await Promise.all([page.context().waitForEvent('page'), page.keyboard.press('p')]);
    presenter.on('pageerror', (error) => faults.push(String(error)));
    presenter.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
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
