/** The page of what happened and when: reached from cards, filtered, carried by its link, undone, taken along as a file. */
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeFaults } from './axe.ts';
import { type Served, serve } from './served.ts';

let served: Served;
beforeAll(async () => {
  served = await serve();
});
afterAll(() => served?.close());

const CAMBODIA = 'page=events&events=parties~KHM,from~2001-01-01,to~2008-12-31';

describe('the page of events', () => {
  it('is reached from the card of a State, is about that State, and opens the evidence of a row', async () => {
    const { page, faults } = await served.visit('selected=KHM');
    await page.locator('.right').getByRole('button', { name: 'What happened, and when' }).click();
    await page.locator('.events-page tbody tr').first().waitFor();
    expect(page.url()).toContain('events=parties~KHM');
    const names = await page.locator('.events-page tbody td .said').allInnerTexts();
    expect(names.length).toBeGreaterThan(60);
    expect(names.filter((text) => !text.includes('Cambodia'))).toEqual([]);
    await page.getByRole('button', { name: 'The Palermo Protocol entered into force for Cambodia' }).click();
    await page.locator('.events-page tr[aria-current]').first().waitFor();
    expect(await page.locator('.right').innerText()).toContain('1 August 2007');
    await page.keyboard.press('Escape');
    await page.locator('.events-page tr[aria-current]').first().waitFor({ state: 'detached' });
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.textContent))
      .toContain('entered into force for Cambodia');
    expect(faults).toEqual([]);
  });

  it('narrows by a click on a count, by members of a body and by days, each a step that is undone', async () => {
    const { page } = await served.visit(CAMBODIA);
    const rows = page.locator('.events-page tbody tr');
    await rows.first().waitFor();
    const all = await rows.count();
    const signed = page.locator('.events-told button', { hasText: 'signatures were given' });
    const count = Number(/(\d+) signatures/.exec(await signed.innerText())?.[1]);
    expect(count).toBeGreaterThan(2);
    await signed.click();
    await page.waitForFunction((most) => document.querySelectorAll('.events-page tbody tr').length === most, count);
    expect(page.url()).toContain('kinds~signed');
    await page.keyboard.press('Control+z');
    await page.waitForFunction((most) => document.querySelectorAll('.events-page tbody tr').length === most, all);
    await page.locator('.events-page').getByLabel('Whose').selectOption({ label: 'ASEAN' });
    await page.waitForURL(/group~asean/);
    await page.getByRole('button', { name: 'Remove Cambodia' }).click();
    await page.locator('.events-page tbody', { hasText: 'Viet Nam' }).waitFor();
    expect(await page.locator('.events-page tbody').innerText()).not.toContain('Argentina');
    const to = page.locator('.events-page').getByLabel('To', { exact: true });
    await to.fill('31.12.2003');
    await to.press('Enter');
    await page.waitForURL(/to~2003-12-31/);
    expect(await to.evaluate((field) => field === document.activeElement)).toBe(true);
    expect(await to.inputValue()).toBe('31 December 2003');
    await to.fill('');
    await to.press('Enter');
    await page.waitForURL(({ hash }) => !hash.includes('to~'));
  });

  it('is a file of every row, with source and place, and of everything page by page', async () => {
    const { page } = await served.visit(CAMBODIA);
    await page.locator('.events-page tbody tr').first().waitFor();
    const rows = await page.locator('.events-page tbody tr').count();
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Download CSV' }).click(),
    ]);
    expect(file.suggestedFilename()).toMatch(/^palermo-atlas-events-.*\.csv$/);
    const lines = readFileSync(await file.path(), 'utf8')
      .trim()
      .split('\r\n');
    expect(lines).toHaveLength(rows + 1);
    expect(lines[0]).toContain('First day,Last day,Kind');
    expect(lines.filter((line) => line.includes('Palermo Protocol entered into force for Cambodia'))).toHaveLength(1);
    await page.getByRole('button', { name: 'Everything again' }).click();
    await page.getByRole('button', { name: 'Later' }).click();
    await page.locator('.events-foot', { hasText: '101 to 200 of' }).waitFor();
  });

  it('stands on a phone, in Indonesian, without a fault of access', async () => {
    const { page, faults } = await served.visit(CAMBODIA, {
      language: 'id',
      viewport: { width: 390, height: 844 },
      bypassCSP: true,
    });
    await page.locator('.events-page tbody tr').first().waitFor();
    expect(await page.locator('.events-page').innerText()).toContain('mulai berlaku bagi Cambodia');
    expect(await page.locator('.events-page').evaluate((main) => main.scrollWidth - main.clientWidth)).toBe(0);
    expect(await axeFaults(page)).toEqual([]);
    expect(faults).toEqual([]);
  });

  it('holds the rows that a chart of growth, a bar and a number of pairs were counted from', async () => {
    const { page, faults } = await served.visit('page=growth&date=2000-12-31');
    const growth = page.locator('.growth-page');
    const opens = async (name: RegExp) => {
      const button = growth.getByRole('button', { name }).first();
      const said = (await button.getAttribute('aria-description')) ?? (await button.textContent()) ?? '';
      const [, told] = /: (\d+)\d\d$|opens the (\d+) rows/.exec(said)?.filter(Boolean) ?? [];
      const count = Number(told);
      expect([said, count > 0]).toEqual([said, true]);
      await button.press('Enter');
      await page.waitForFunction(
        (most) => document.querySelectorAll('.page:not(.growth-page) tbody tr').length === most,
        count,
      );
      await page.keyboard.press('Control+z');
      await growth.waitFor();
      return count;
    };
    expect(await opens(/^Binding, 1990 to 1999/)).toBeGreaterThan(3);
    // The bar itself is pressed, not only the number under it.
    const bar = growth.getByRole('button', { name: /^Binding, 1990 to 1999/ });
    const drawn = await growth.locator('.growth-bars svg').first().boundingBox();
    expect((await bar.boundingBox())?.y).toBe(drawn?.y);
    await bar.click({ position: { x: 8, y: 90 } });
    await page.locator('.events-page tbody tr').first().waitFor();
    expect(page.url()).toMatch(/events=.*from~1990-01-01/);
    await page.keyboard.press('Control+z');
    await growth.waitFor();
    expect(await opens(/^Pairs of instruments/)).toBeGreaterThan(50);
    const child = growth.getByRole('button', { name: /^1949 Traffic Convention/ });
    await child.press('ArrowLeft');
    expect(await child.getAttribute('aria-description')).toContain('which is 1999');
    expect(await opens(/^1949 Traffic Convention/)).toBeGreaterThan(30);
    await growth.locator('tbody tr').first().waitFor({ state: 'attached' });
    const saved = page.waitForEvent('download');
    await growth.getByRole('button', { name: 'Download as SVG' }).first().click();
    const figure = readFileSync(await (await saved).path(), 'utf8');
    // Its day, and a source of the parties.
    expect(figure).toContain('31 December 2000');
    expect(figure).toContain('NORMLEX, ratifications of C029');
    await page.setViewportSize({ width: 390, height: 844 });
    expect(await growth.evaluate((main) => main.scrollWidth - main.clientWidth)).toBe(0);
    expect(faults).toEqual([]);
  });
});
