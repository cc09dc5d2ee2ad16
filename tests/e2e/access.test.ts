/** What axe can find, on the screens and themes there are; and that the keyboard reaches all. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Served, serve } from './served.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
type Axe = { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };

let served: Served;
beforeAll(async () => {
  served = await serve();
}, 120_000);
afterAll(() => served?.close());

const SCREENS = {
  atlas: '',
  'a day in 1990': 'date=1990-01-01',
  'a State chosen': 'selected=KHM',
  'paths to a duty': 'from=KHM&to=assist-victims-recovery&on=2026-11-24',
  'the gaps': 'page=gaps',
  'the questions': 'page=questions',
  'an answer': 'page=questions&ask=recovery',
  'no path': 'from=BTN&to=penal-sanctions-forced-labour&groups=law',
};

describe.each(['light', 'dark', 'projector'])('in the %s theme', (theme) => {
  it.each(Object.entries(SCREENS))('%s has no fault that axe finds', async (_name, hash) => {
    const { page } = await served.visit(hash, { theme, bypassCSP: true });
    await page.waitForTimeout(300);
    const found = await page.evaluate(async (source) => {
      new Function(source)();
      const { violations } = await (globalThis as unknown as { axe: Axe }).axe.run();
      return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
    }, axe);
    expect(found).toEqual([]);
    await page.context().close();
  });
});

describe('the keyboard', () => {
  it('reaches bar, question, picture tools, details and time', async () => {
    const { page } = await served.visit();
    const reached = new Set<string>();
    for (let i = 0; i < 100; i++) {
      await page.keyboard.press('Tab');
      reached.add(await page.evaluate(() => document.activeElement?.closest('.bar, .left, .middle, .right, .time')?.className.split(' ')[0] ?? ''));
    }
    for (const room of ['bar', 'left', 'middle', 'right', 'time']) expect([...reached]).toContain(room);
  });

  it('shows where it is', async () => {
    const { page } = await served.visit();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    const outline = await page.evaluate(() => getComputedStyle(document.activeElement ?? document.body).outlineStyle);
    expect(outline).toBe('solid');
  });
});
