/** What axe can find, on the screens and themes there are; and that the keyboard reaches all. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { turnTo } from './frames.ts';
import { type Served, serve, type Visit } from './served.ts';
import { axeFaults } from './axe.ts';
import { shareOf } from '../support/kinds.ts';

let served: Served;
beforeAll(async () => {
  served = await serve();
});
afterAll(() => served?.close());

const SCREENS = {
  atlas: '',
  'a day in 1990': 'date=1990-01-01',
  'a State chosen': 'selected=KHM',
  'paths to a duty': 'from=KHM&to=assist-victims-recovery&on=2026-11-29',
  'the gaps': 'page=gaps',
  'the sources': 'from=KHM&to=assist-victims-recovery&on=2026-11-29&page=sources',
  'the help': 'page=help',
  'the console': 'page=cypher',
  'the events': 'page=events&events=parties~KHM',
  'the growth': 'page=growth',
  'the questions': 'page=questions',
  'the matrix of duties': 'page=matrix',
  'the matrix of treaties': 'page=matrix&matrix=Asia~instrument',
  'an answer': 'page=questions&ask=recovery',
  'why no path': 'from=PHL&to=cooperate-with-icc&on=2026-11-29',
  'mere association':
    'from=KHM&to=assist-victims-recovery&groups=law,institutions,literature&selected=palermo-protocol',
  'no path': 'from=BTN&to=penal-sanctions-forced-labour&groups=law',
};

const THEMES = ['light', 'dark', 'projector'];

describe.each(THEMES)('in the %s theme', (theme) => {
  let visit: Visit;
  beforeAll(async () => {
    visit = await served.visit('', { theme, bypassCSP: true });
  });

  it.each(shareOf(Object.entries(SCREENS), theme, THEMES))('%s has no fault that axe finds', async (_name, hash) => {
    const { page } = visit;
    await turnTo(page, hash);
    expect(await axeFaults(page)).toEqual([]);
  });
});

it('the page of a phone has no fault that axe finds', async () => {
  const { page } = await served.visit('follow', { bypassCSP: true });
  await page.getByLabel('Code of the room').waitFor();
  expect(await axeFaults(page)).toEqual([]);
});

describe('the keyboard', () => {
  it('reaches bar, question, picture tools, details and time', async () => {
    const { page } = await served.visit();
    const reached = new Set<string>();
    for (let i = 0; i < 100; i++) {
      await page.keyboard.press('Tab');
      reached.add(
        await page.evaluate(
          () => document.activeElement?.closest('.bar, .left, .middle, .right, .time')?.className.split(' ')[0] ?? '',
        ),
      );
    }
    for (const room of ['bar', 'left', 'middle', 'right', 'time']) expect([...reached]).toContain(room);
  });

  it('is heard from the moment that a seminar is seen', async () => {
    await served.visit('seminar=bound&scene=1', {
      // Before anything else runs once it is on the page: no hand is as fast.
      script: () =>
        new MutationObserver((_, watch) => {
          if (!document.querySelector('main.player')) return;
          watch.disconnect();
          document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'PageDown', bubbles: true }));
        }).observe(document, { childList: true, subtree: true }),
      ready: '.dots li:nth-child(2) [aria-current="step"]',
    });
  });

  it('shows where it is', async () => {
    const { page } = await served.visit();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    const outline = await page.evaluate(() => getComputedStyle(document.activeElement ?? document.body).outlineStyle);
    expect(outline).toBe('solid');
  });
});
