/** What is shown, taken along as a figure: by mouse, by keyboard, by its words in the search box. */
import { readFileSync } from 'node:fs';
import type { Download, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Served, serve } from './served.ts';
import { some } from '../support/kinds.ts';

let served: Served;
beforeAll(async () => {
  served = await serve();
});
afterAll(() => served?.close());

const STRANDS = 'from=KHM&to=assist-victims-recovery&on=2026-11-29';
const form = (page: Page) => page.locator('.figure-form');

async function saved(page: Page, act: () => Promise<unknown>): Promise<{ name: string; bytes: Buffer }> {
  const [download]: [Download, unknown] = await Promise.all([page.waitForEvent('download'), act()]);
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}

async function asSvg(page: Page) {
  await page.getByRole('button', { name: 'Export as a figure' }).click();
  const { name, bytes } = await saved(page, () => page.getByRole('button', { name: 'Save the figure' }).click());
  // On a page of its own: the policy of the product also watches what a parser there reads.
  const elsewhere = await page.context().newPage();
  const read = await elsewhere.evaluate((source) => {
    const root = new DOMParser().parseFromString(source, 'image/svg+xml');
    const all = (selector: string) => [...root.querySelectorAll(selector)];
    return {
      fault: root.querySelector('parsererror')?.textContent ?? '',
      texts: all('text:not([aria-hidden])').map((each) => each.textContent ?? ''),
      title: root.querySelector('svg > title')?.textContent ?? '',
      description: root.querySelector('svg > desc')?.textContent ?? '',
      nodes: all('g.node').map((each) => each.getAttribute('data-id') ?? ''),
      links: all('g.link').map((each) => each.querySelector('title')?.textContent ?? ''),
      sources: all('g.source').map((each) => each.textContent ?? ''),
      legend: all('g.legend').map((each) => each.textContent ?? ''),
      dashes: all('g.link path').map((each) => each.getAttribute('stroke-dasharray') ?? ''),
      loads: all('image, use, [href]').length,
      css: root.querySelector('style')?.textContent ?? '',
    };
  }, bytes.toString());
  await elsewhere.close();
  return { name, read };
}

describe('a figure', () => {
  it('says as SVG what it shows, on what day, by which sources', async () => {
    const { page, faults } = await served.visit(STRANDS);
    const { name, read } = await asSvg(page);
    expect(name).toMatch(/^palermo-atlas-figure-KHM-assist-victims-recovery-1-2026-11-29-data-.+\.svg$/);
    expect(read.fault).toBe('');
    expect(read.title).toBe('How is Cambodia bound? “Help victims recover”');
    expect(read.texts.join(' ')).toContain('How is Cambodia bound?');
    expect(read.texts.join(' ')).toMatch(
      /The law as of 29 November 2026 · lists of parties read to .+ · data version \d{4}-\d\d-\d\d-[0-9a-f]{8}/,
    );
    expect(new Set(read.nodes).size).toBe(read.nodes.length);
    expect(read.nodes).toContain('KHM');
    // Every line names its source, and every number it names is described.
    for (const link of read.links) expect(link).toMatch(/\[\d+\]/);
    const numbers = new Set(read.links.flatMap((link) => [...link.matchAll(/\[(\d+)\]/g)].map(([, number]) => number)));
    for (const number of numbers) expect(read.description).toContain(`[${number}] `);
    expect(read.sources.length).toBeGreaterThan(3);
    expect(read.sources.map((source) => Number.parseInt(source, 10))).toEqual(read.sources.map((_, i) => i + 1));
    expect(read.texts).toContain('shall consider [2]');
    expect(read.description).toContain('in force for it since 1 August 2007');
    expect(read.legend).toEqual([
      'Instruments',
      'Articles',
      'Obligations',
      'States',
      'mandatory',
      'qualified',
      'consider',
    ]);
    expect(new Set(read.dashes).size).toBe(3);
    expect(read.loads).toBe(0);
    expect(read.css).toContain('data:font/woff2;base64,');
    expect(faults).toEqual([]);
  });

  it.each(
    some(
      [
        ['strands', STRANDS, 'Save the figure'],
        ['the atlas', '', 'Save the figure'],
        ['wings', 'wings=KHM', 'Save the figure'],
        ['a timeline', 'layout=timeline', 'Save the figure'],
        ['a comparison', 'compare=KHM,THA', 'Save figure (SVG)'],
        ['a map', 'page=map', 'Download as SVG'],
        ['growth', 'page=growth', 'Download as SVG'],
      ],
      3,
    ),
  )('of %s tells every program how wide each of its texts is, as its own fonts have it', async (what, hash, by) => {
    const { page, faults } = await served.visit(hash, { ready: 'h1' });
    if (by === 'Save the figure') await page.getByRole('button', { name: 'Export as a figure' }).click();
    const { bytes } = await saved(page, () => page.getByRole('button', { name: by }).first().click());
    const elsewhere = await page.context().newPage();
    const texts = await elsewhere.evaluate(async (source) => {
      document.body.innerHTML = source.replace(/^<\?xml.*\?>/, '');
      const all = [...document.querySelectorAll('text')];
      const look = (text: Element) => {
        const { fontStyle, fontWeight, fontSize, fontFamily } = getComputedStyle(text);
        return `${fontStyle} ${fontWeight} ${fontSize} ${fontFamily}`;
      };
      await Promise.all(all.map((text) => document.fonts.load(look(text), text.textContent ?? '')));
      return all.map((text) => {
        const told = Number(text.getAttribute('textLength') ?? Number.NaN);
        text.removeAttribute('textLength');
        return { text: text.textContent, told, drawn: text.getComputedTextLength() };
      });
    }, bytes.toString());
    await elsewhere.close();
    expect(texts.length).toBeGreaterThan(6);
    // Hinting rounds letters at one size otherwise than at another; a map is written in the fonts of its reader.
    const share = what === 'a map' ? 0.3 : 0.04;
    expect(texts.filter(({ told, drawn }) => !(Math.abs(told - drawn) < 2 + drawn * share))).toEqual([]);
    expect(faults).toEqual([]);
  });

  it('of the atlas fills the rim, names its regions and counts what finds no room', async () => {
    const { page, faults } = await served.visit('date=2004-01-01');
    const { read } = await asSvg(page);
    expect(read.fault).toBe('');
    expect(read.nodes.filter((id) => /^[A-Z]{3}$/.test(id))).toHaveLength(197);
    expect(read.texts).toEqual(expect.arrayContaining(['Africa', 'Asia', 'Palermo Protocol']));
    expect(read.texts.some((text) => /^\d+ of 54$/.test(text))).toBe(true);
    expect(read.legend.join(' ')).toContain('filled: bound on the day');
    expect(read.legend.join(' ')).not.toContain('Obligations');
    const left = Number(/(\d+) more sources/.exec(read.texts.join(' '))?.[1]);
    expect(read.description.match(/\[\d+\] /g)?.length).toBe(read.sources.length + left);
    expect(faults).toEqual([]);
  });

  it.each(
    some(
      [
        ['wide', 1920, 1080],
        ['wide2', 3840, 2160],
        ['wide4', 7680, 4320],
        ['a4', 3508, 2480],
      ],
      2,
    ),
  )('is as PNG of size %s %i × %i pixels', async (size, width, height) => {
    const { page, faults } = await served.visit(STRANDS);
    await page.getByRole('button', { name: 'Export as a figure' }).click();
    await form(page).getByLabel('PNG').check();
    await form(page).getByRole('combobox').selectOption(size);
    const { name, bytes } = await saved(page, () => page.getByRole('button', { name: 'Save the figure' }).click());
    expect(name).toMatch(/\.png$/);
    expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([width, height]);
    expect(bytes.includes('iTXtTitle')).toBe(true);
    expect(bytes.includes('How is Cambodia bound?')).toBe(true);
    expect(bytes.includes('pHYs')).toBe(size === 'a4');
    await form(page).waitFor({ state: 'detached' });
    expect(faults).toEqual([]);
  });

  it('is reached, chosen and saved by keyboard, and the focus comes back', async () => {
    const { page } = await served.visit(STRANDS);
    await page.getByRole('button', { name: 'Export as a figure' }).focus();
    await page.keyboard.press('Enter');
    await form(page).getByLabel('SVG').waitFor();
    await form(page).getByLabel('SVG').focus();
    await page.keyboard.press('ArrowDown');
    expect(await form(page).getByLabel('PNG').isChecked()).toBe(true);
    const { name } = await saved(page, () => page.keyboard.press('Enter'));
    expect(name).toMatch(/\.png$/);
    await form(page).waitFor({ state: 'detached' });
    const focused = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label'));
    await expect.poll(focused).toBe('Export as a figure');
  });

  it('is asked for in the search box, and described beside the button', async () => {
    const { page } = await served.visit(STRANDS);
    await page.keyboard.press('/');
    await page.keyboard.type('export figure as svg');
    await page.getByRole('option', { name: 'Export figure as SVG' }).waitFor();
    const { name } = await saved(page, () => page.getByRole('option', { name: 'Export figure as SVG' }).click());
    expect(name).toMatch(/\.svg$/);
    await page.getByRole('button', { name: 'Export as a figure' }).click();
    await page.getByRole('button', { name: 'Copy the description' }).click();
    await page.getByRole('status').filter({ hasText: 'copied' }).waitFor();
    const text = await page.evaluate(() => navigator.clipboard.readText());
    expect(text).toContain('The Palermo Protocol contains Article 6');
    expect(text).toMatch(/Sources: \[1\] /);
  });

  it('speaks the language of the screen', async () => {
    const { page } = await served.visit(STRANDS, { language: 'id' });
    await page.getByRole('button', { name: 'Ekspor sebagai gambar' }).click();
    const { bytes } = await saved(page, () => page.getByRole('button', { name: 'Simpan gambar' }).click());
    expect(bytes.toString()).toContain('xml:lang="id"');
    expect(bytes.toString()).toContain('Hukum per 29 November 2026');
  });
});
