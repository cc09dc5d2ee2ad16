/** A seminar as slides: what stands in the file that is handed over, part by part. */
import { readFile } from 'node:fs/promises';
import JSZip from 'jszip';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SEED_FOLDER } from '../../graph-seed/build.ts';
import { readSeminars } from '../../graph-seed/read/seminars.ts';
import { STAGE } from '../../client/scene-forms/marks.ts';
import { escapeXml } from '../../client/figure/svg.ts';
import { type Served, serve } from '../e2e/served.ts';

const SCRIPTS = {
  khmer: 'អ្នកណាត្រូវបានចង',
  thai: 'ใครผูกพันตามพิธีสาร',
  arabic: 'من هو الملزم بالبروتوكول',
};
const bound = readSeminars(SEED_FOLDER).find(({ id }) => id === 'bound');
const own = {
  id: 'scripts',
  title: 'Three scripts',
  authors: ['A. Lecturer'],
  language: 'en',
  summary: '',
  scenes: Object.entries(SCRIPTS).map(([title, claim]) => ({
    ...bound?.scenes[0],
    title,
    claim,
    notes: claim,
    form: { as: 'statement', lines: [claim], rows: [], columns: [], groups: [], ink: [], hidden: [], called: {} },
  })),
};

let served: Served;
beforeAll(async () => {
  served = await serve();
});
afterAll(() => served?.close());

async function slidesOf(
  name: RegExp,
  stored: Record<string, string> = {},
  edited?: RegExp,
): Promise<{ zip: JSZip; faults: string[] }> {
  const { page, faults } = await served.visit('', { stored });
  await page.getByRole('button', { name: 'Seminars' }).click();
  if (edited) await page.getByRole('button', { name: edited }).click();
  const saved = page.waitForEvent('download', { timeout: 0 });
  await page.getByRole('button', { name }).click();
  const download = await saved;
  expect(download.suggestedFilename()).toMatch(/^palermo-atlas-seminar-.*\.pptx$/);
  return { zip: await JSZip.loadAsync(await readFile(await download.path())), faults };
}

const textOf = (zip: JSZip, path: string) => zip.file(path)?.async('string') ?? Promise.resolve('');
const paths = (zip: JSZip, pattern: RegExp) => Object.keys(zip.files).filter((path) => pattern.test(path));
/** Width of a PNG in px, as its header says it. */
const pngWidth = async (zip: JSZip, path: string) => {
  const bytes = await zip.file(path)?.async('uint8array');
  return bytes && new DataView(bytes.buffer, bytes.byteOffset).getUint32(16);
};

describe('slides', () => {
  it('hold each scene of the seminar: claim, sources and notes as text, the picture as SVG beside a PNG of twice its px', async () => {
    const { zip, faults } = await slidesOf(/^As slides: Is it bound/);
    const scenes = bound?.scenes ?? [];
    expect(paths(zip, /^ppt\/slides\/slide\d+\.xml$/)).toHaveLength(scenes.length);
    for (const [n, { claim, aside, notes, sources }] of scenes.entries()) {
      const slide = await textOf(zip, `ppt/slides/slide${n + 1}.xml`);
      expect(slide).toContain('type="title"');
      for (const words of [claim, aside]) expect(slide).toContain(escapeXml(words));
      for (const place of sources.keys()) expect(slide).toContain(`${place + 1} `);
      expect(slide).toContain('svgBlip');
      expect(await textOf(zip, `ppt/notesSlides/notesSlide${n + 1}.xml`)).toContain(escapeXml(notes.slice(0, 30)));
      const rels = await textOf(zip, `ppt/slides/_rels/slide${n + 1}.xml.rels`);
      const parts = [...rels.matchAll(/Target="\.\.\/([^"]+)"/g)].map(([, part]) => `ppt/${part}`);
      expect(parts.filter((part) => !zip.file(part))).toEqual([]);
      const [png = '', svg = ''] = ['png', 'svg'].map((ending) => parts.find((part) => part.endsWith(`.${ending}`)));
      expect(await pngWidth(zip, png)).toBe(STAGE.width * 2);
      expect(await textOf(zip, svg)).toContain(`viewBox="0 0 ${STAGE.width} ${STAGE.height}"`);
    }
    expect(faults).toEqual([]);
  });

  it('keep Khmer, Thai and Arabic, the last read from the right', async () => {
    const stored = { 'palermo-atlas.seminars': JSON.stringify([own]) };
    const { zip } = await slidesOf(/^As slides: Three scripts/, stored, /^Edit: Three scripts/);
    for (const [n, [script, claim]] of Object.entries(SCRIPTS).entries()) {
      const slide = await textOf(zip, `ppt/slides/slide${n + 1}.xml`);
      expect(slide).toContain(claim);
      expect(/rtl="1"/.test(slide), script).toBe(script === 'arabic');
      const rels = await textOf(zip, `ppt/slides/_rels/slide${n + 1}.xml.rels`);
      const svg = /Target="\.\.\/(media\/[^"]+\.svg)"/.exec(rels)?.[1];
      expect(await textOf(zip, `ppt/${svg}`)).toContain(`Noto Sans ${script[0]?.toUpperCase()}${script.slice(1)}`);
    }
  });
});

describe('slides on paper', () => {
  it('are pages of 16 to 9, one for each scene', async () => {
    const { page, faults } = await served.visit('');
    await page.getByRole('button', { name: 'Seminars' }).click();
    await page.getByRole('button', { name: /^Print: Is it bound/ }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Slides', exact: true }).click();
    const scenes = bound?.scenes.length ?? 0;
    await page
      .locator('.print-slide svg')
      .nth(scenes - 1)
      .waitFor();
    const text = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    const [, width, height] = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(text) ?? [];
    expect([Number(width), Number(height)].map(Math.round)).toEqual([960, 540]);
    expect([...text.matchAll(/\/Type \/Page\b/g)]).toHaveLength(scenes);
    expect(faults).toEqual([]);
  });
});
