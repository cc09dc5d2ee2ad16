/** Alternatives side by side, all in one picture, and those that pass one node. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Served, serve } from './served.ts';

let served: Served;
beforeAll(async () => {
  served = await serve();
});
afterAll(() => served?.close());

const RECOVERY = 'from=KHM&to=assist-victims-recovery&on=2026-11-29';

describe('the comparison', () => {
  it('tells of every path what decides its place, and is reached by the keyboard', async () => {
    const { page, faults } = await served.visit(RECOVERY, { viewport: { width: 1600, height: 900 } });
    await page.getByRole('button', { name: 'Compare' }).focus();
    await page.keyboard.press('Enter');
    const rows = page.locator('.compare tbody');
    expect(await rows.count()).toBe(7);
    expect((await rows.first().innerText()).replace(/\s+/g, ' ')).toMatch(
      /^1 via Palermo Protocol, art 6\(3\) every victim of trafficking in the cases of the treaty consider 1 Aug 2007 State Party 3 2 high \d+ .*Owed: consideration of measures for recovery\. First: it covers all the people asked about/,
    );
    await rows.nth(1).hover();
    await page.waitForFunction(() => document.querySelectorAll('.path-row')[1]?.hasAttribute('data-lit'));
    await rows.nth(2).getByRole('button').press('Enter');
    await page.waitForFunction(() => location.hash.includes('chosen=2'));
    expect(await rows.nth(2).getAttribute('aria-current')).toBe('true');
    await page.getByRole('button', { name: 'Close the comparison' }).click();
    expect(await rows.count()).toBe(0);
    expect(faults).toEqual([]);
  });

  it('hides no column where there is little room', async () => {
    const { page } = await served.visit(RECOVERY);
    await page.getByRole('button', { name: 'Compare' }).click();
    expect(await page.locator('.compare tbody').first().innerText()).toMatch(
      /Steps: 3 · Sources: 2 · Lowest confidence: high · Neighbours: \d+/,
    );
    const { wide, seen } = await page
      .locator('.compare')
      .evaluate((box) => ({ wide: box.scrollWidth, seen: box.clientWidth }));
    expect(wide).toBeLessThanOrEqual(seen);
  });
});

describe('all in one picture', () => {
  it('is in the link and is undone', async () => {
    const { page } = await served.visit(RECOVERY);
    const all = page.getByRole('button', { name: 'All in full ink' });
    await all.click();
    await page.waitForFunction(() => location.hash.includes('together=true'));
    expect(await all.getAttribute('aria-pressed')).toBe('true');
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.waitForFunction(() => !location.hash.includes('together'));
    expect(await all.getAttribute('aria-pressed')).toBe('false');
  });

  it('dims in the list what does not pass the chosen node', async () => {
    const { page } = await served.visit('from=unodc&to=KHM&on=2026-11-29&selected=protect-project');
    await page.locator('.path-row[data-dim]').first().waitFor();
    const rows = await page.locator('.path-row').count();
    expect(rows).toBeGreaterThan(4);
    expect(await page.locator('.path-row[data-dim]').count()).toBe(rows - 1);
    expect(await page.locator('.left').innerText()).toContain('Those that do not pass PROTECT are dimmed.');
  });
});
