/** A seminar on paper: two scenes to a page, its sources at the end, and a worksheet that tells nothing it keeps back. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Seminar } from '#contract/seminar.ts';
import { fromHash } from '#contract/view-link.ts';
import { type Served, serve } from './served.ts';

let served: Served;
beforeAll(async () => {
  served = await serve();
});
afterAll(() => served?.close());

const DUTY = 'from=KHM&to=assist-victims-recovery&on=2026-11-29';
const SEMINAR = Seminar.parse({
  id: 'two-duties',
  title: 'Bound, but to what',
  authors: ['A Lecturer'],
  summary: 'Who must help, and whom.',
  scenes: [
    {
      title: 'Who joined',
      claim: '180 of 197 States are party to the Palermo Protocol.',
      aside: 'On a list read to 29 June 2023.',
      view: fromHash(''),
      sources: [{ source: 'protocol-XVIII-12-a', pinpoint: 'art 17' }],
    },
    {
      title: 'How firmly',
      claim: 'The Palermo Protocol says: shall consider.',
      notes: 'Ask before showing.',
      view: fromHash(DUTY),
      masked: [{ what: 'force' }, { what: 'date' }],
    },
    {
      title: 'As a table',
      claim: 'Seven treaties ask it.',
      view: fromHash('page=questions&ask=recovery'),
      table: true,
    },
  ],
});

const stored = { 'palermo-atlas.seminars': JSON.stringify([SEMINAR]) };

async function opened(): Promise<{ page: Page; faults: string[] }> {
  const visit = await served.visit('', { stored });
  await visit.page.keyboard.press('/');
  await visit.page.keyboard.type('print the seminar');
  await visit.page.getByRole('option', { name: 'Print the seminar “Bound, but to what”' }).click();
  await visit.page.locator('.print-scene').nth(2).waitFor();
  return visit;
}

/** Pages of a PDF, and the size of the first in points. */
async function printed(page: Page) {
  const bytes = await page.pdf({ preferCSSPageSize: true });
  const text = bytes.toString('latin1');
  const [, width, height] = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(text) ?? [];
  return {
    bytes,
    pages: [...text.matchAll(/\/Type \/Page\b/g)].length,
    size: [Number(width), Number(height)].map(Math.round),
  };
}

describe('a seminar on paper', () => {
  it('holds every scene with its claim, picture and sources, on A4 and on Letter', async () => {
    const { page, faults } = await opened();
    const dialog = page.getByRole('dialog', { name: 'Print the seminar' });
    expect(await dialog.getByRole('heading').allTextContents()).toEqual([
      'Bound, but to what',
      '180 of 197 States are party to the Palermo Protocol.',
      'The Palermo Protocol says: shall consider.',
      'Seven treaties ask it.',
      'Sources',
    ]);
    expect(await page.locator('.print-scene .drawn').count()).toBe(2);
    expect(await page.locator('.print-scene').first().locator('g.node').count()).toBeGreaterThan(300);
    expect(await page.locator('.print-scene').nth(1).locator('text').allTextContents()).toContain('shall consider');
    expect(await page.locator('.print-scene').nth(2).locator('tbody tr').count()).toBeGreaterThan(5);
    const sources = await page.locator('.print-sources li').allTextContents();
    const numbers = (await page.locator('.print-rests').allTextContents()).flatMap((text) =>
      [...text.matchAll(/\d+/g)].map(([number]) => Number(number)),
    );
    expect(new Set(numbers)).toEqual(new Set(sources.map((_, i) => i + 1)));
    expect(sources.join(' ')).toContain('art 6(3)');
    const a4 = await printed(page);
    expect(a4.size).toEqual([595, 842]);
    await dialog.getByRole('button', { name: 'Letter' }).click();
    const letter = await printed(page);
    expect(letter.size).toEqual([612, 792]);
    expect(a4.pages).toBeLessThanOrEqual(4);
    expect(faults).toEqual([]);
  });

  it('gives two scenes one page', async () => {
    const { page } = await opened();
    await page.emulateMedia({ media: 'print' });
    const heights = await page
      .locator('.print-scene')
      .evaluateAll((all) => all.slice(0, 2).map((each) => each.getBoundingClientRect().height));
    // 297 mm less two margins of 12 mm, at 96 px to the inch.
    expect(heights.reduce((sum, each) => sum + each, 0)).toBeLessThanOrEqual((273 / 25.4) * 96);
    expect(await page.locator('.app').isVisible()).toBe(false);
    expect(await page.locator('.print-choices').isVisible()).toBe(false);
  });

  it('keeps back on the worksheet what the answer key tells', async () => {
    const { page, faults } = await opened();
    const scene = page.locator('.print-scene').nth(1);
    await page.getByRole('button', { name: 'Worksheet' }).click();
    await page.locator('.print[data-kind=worksheet] .print-scene').nth(2).waitFor();
    const hidden = await scene.innerHTML();
    expect(hidden).toContain('How firmly');
    for (const told of ['shall consider', 'mandatory', '1 Aug 2007', 'The Palermo Protocol says'])
      expect(hidden).not.toContain(told);
    expect(hidden).toContain('>?<');
    // A line with dashes would tell the wording.
    expect(
      await scene
        .locator('g.link path')
        .evaluateAll((all) => all.filter((each) => each.hasAttribute('stroke-dasharray')).length),
    ).toBe(0);
    expect(await page.locator('.print-sources').count()).toBe(0);
    await page.getByRole('button', { name: 'Answer key' }).click();
    await page.locator('.print[data-kind=key] .print-sources').waitFor();
    const told = await page.locator('.print-answer').innerHTML();
    expect(await page.locator('.print-answer').count()).toBe(1);
    for (const each of ['shall consider', '1 August 2007', 'The Palermo Protocol says']) expect(told).toContain(each);
    expect(faults).toEqual([]);
  });

  it('prints notes only when asked, and is left by Escape to where one was', async () => {
    const { page } = await opened();
    expect(await page.locator('.print-notes').count()).toBe(0);
    await page.getByLabel('With the presenter’s notes').check();
    expect(await page.locator('.print-notes').allTextContents()).toEqual(['Ask before showing.']);
    await page.keyboard.press('Escape');
    await page.locator('.print').waitFor({ state: 'detached' });
    expect(await page.locator('.app').isVisible()).toBe(true);
    expect(await page.evaluate(() => document.getElementById('root')?.inert)).toBe(false);
  });
});

describe('a scene before it is shown', () => {
  it('is judged in the editor, and mended with one click', async () => {
    const { page, faults } = await served.visit('', { stored });
    await page.getByRole('button', { name: 'Seminars' }).click();
    await page.getByRole('button', { name: 'Edit: Bound, but to what' }).click();
    await page.locator('.scene-name').first().click();
    await page.locator('summary').filter({ hasText: 'Before it is shown' }).click();
    const low = page.locator('.lint li').filter({ hasText: 'low confidence' });
    await low.first().waitFor();
    expect(await page.locator('.lint').textContent()).toContain('nodes: more than 70 are not read at all');
    expect(await page.locator('.lint').textContent()).toContain('no longer in the data: protocol-XVIII-12-a');
    await low.getByRole('button', { name: 'Mend it' }).click();
    await low.waitFor({ state: 'detached' });
    const kept = await page.evaluate(
      () => JSON.parse(localStorage.getItem('palermo-atlas.seminars') ?? '[]')[0].scenes[0].view.filters,
    );
    expect(kept).toEqual([{ by: 'confidence', value: 'low', how: 'hidden' }]);
    expect(faults).toEqual([]);
  });
});
