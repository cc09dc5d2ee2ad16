/** The marks of a figure and their SVG: every node and link once, text as it was, well formed by the browser's own parser. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { linkMark } from '../../../client/figure/link-marks.ts';
import type { Drawing, Mark } from '../../../client/figure/drawing.ts';
import { nodeMarks, outline } from '../../../client/figure/node-marks.ts';
import { unicodeRanges } from '../../../client/figure/fonts.ts';
import { writeSvg, escapeXml } from '../../../client/figure/svg.ts';
import { withFacts } from '../../../client/figure/png.ts';
import { wrapLines } from '../../../client/canvas/text.ts';
import { SHAPES } from '../../../client/canvas/palette.ts';
import { type Opened, openPage } from '../../support/pages/serve.ts';
import { measureInNode } from '../../support/measure-text.ts';

let opened: Opened;
beforeAll(async () => {
  opened = await openPage('support/pages/figure.html', 400, 400);
  await opened.page.waitForFunction(() => 'figures' in window);
});
afterAll(() => opened?.close());

const drawing = (marks: Mark[], more: Partial<Drawing> = {}): Drawing => ({
  width: 100,
  height: 100,
  ground: '#ffffff',
  marks,
  title: 'T',
  description: 'D',
  language: 'en',
  ...more,
});
const text = (words: string): Mark => ({
  text: words,
  x: 1,
  y: 2,
  font: `italic 450 12px 'Inter Variable', sans-serif`,
  colour: '#000000',
  anchor: 'middle',
});
/** What the browser's parser reads out of it, or what is wrong with it. */
const parsed = (source: string) =>
  opened.page.evaluate((s) => {
    const root = new DOMParser().parseFromString(s, 'image/svg+xml');
    return {
      fault: root.querySelector('parsererror')?.textContent ?? '',
      texts: [...root.querySelectorAll('text:not([aria-hidden])')].map((each) => each.textContent),
      title: root.querySelector('svg > title')?.textContent,
      description: root.querySelector('svg > desc')?.textContent,
      ids: [...root.querySelectorAll('[data-id]')].map((each) => each.getAttribute('data-id')),
      families: [...root.querySelectorAll('text:not([aria-hidden])')].map((each) => each.getAttribute('font-family')),
    };
  }, source);

const HARD = [
  'a < b && "c" > \'d\'',
  ']]> &amp; <![CDATA[',
  'កម្ពុជា ประเทศไทย العربية Việt Nam',
  '𝒜 👩‍⚖️',
  ' two  spaces ',
  '&#0; &bogus;',
  'line\nbreak\ttab',
];

const SHOWN = { width: '1', height: '1', measure: measureInNode };

describe('the SVG', () => {
  it('draws a halo as a text of its own beneath, for readers that know no paint-order', () => {
    const haloed = { ...text('Name'), halo: { colour: '#ffffff', width: 3 } } as Mark;
    const svg = writeSvg(drawing([haloed]), SHOWN);
    expect(svg).not.toContain('paint-order');
    const [beneath = '', above = ''] = svg.match(/<text.*?<\/text>/g) ?? [];
    expect(beneath).toMatch(/fill="#ffffff".*stroke="#ffffff".*aria-hidden="true".*>Name</);
    expect(above).toMatch(/>Name</);
    expect(above).not.toMatch(/stroke|aria-hidden/);
  });

  it('gives back every text as it was', async () => {
    const { fault, texts, title, description, ids } = await parsed(
      writeSvg(
        drawing(
          HARD.map(text).map((mark, i) => ({ marks: [mark], id: HARD[i] ?? '' })),
          { title: HARD[0] ?? '', description: HARD.join('|') },
        ),
        SHOWN,
      ),
    );
    expect(fault).toBe('');
    expect(texts).toEqual(HARD);
    expect(ids).toEqual(HARD);
    expect(title).toBe(HARD[0]);
    expect(description).toBe(HARD.join('|'));
  });

  it('holds nothing that XML 1.0 forbids', async () => {
    const bad = `${String.fromCharCode(0, 1, 8, 11, 12, 31, 0xfffe, 0xd800)}x${String.fromCharCode(0xdc00)}`;
    expect(escapeXml(bad)).toBe(`${'\uFFFD'.repeat(8)}x\uFFFD`);
    expect((await parsed(writeSvg(drawing([text(bad)]), SHOWN))).fault).toBe('');
  });

  it('names plain fonts before those of single scripts', async () => {
    const font = `450 12px 'Inter Variable', Inter, 'Noto Sans Khmer', 'Noto Sans Thai', system-ui, sans-serif`;
    const {
      families: [family = ''],
    } = await parsed(writeSvg(drawing([{ ...text('1'), font } as Mark]), SHOWN));
    expect(family).toMatch(
      /^'Inter Variable', Inter, Arial.*'Noto Sans Khmer', 'Noto Sans Thai', system-ui, sans-serif$/,
    );
  });
});

describe('a picture as marks', () => {
  it.each(['path', 'overview'] as const)(
    'draws every node and link of the %s once, and loses no label',
    async (kind) => {
      const { ids, expected, labels, placed } = await opened.page.evaluate((name) => window.figures.sample(name), kind);
      expect([...ids].sort()).toEqual([...expected].sort());
      expect(labels).toEqual(placed);
      expect(labels.length).toBeGreaterThan(9);
    },
  );

  it('is the same drawing on a 2D canvas and as SVG', async () => {
    const far = await opened.page.evaluate(() => window.figures.compare('path'));
    expect(far.drawn).toBeGreaterThan(2_000);
    expect(far.different / far.drawn).toBeLessThan(0.02);
  });

  it('is the same drawing as the canvas of the screen', async () => {
    const far = await opened.page.evaluate(() => window.figures.beside('path'));
    expect(far.drawn).toBeGreaterThan(2_000);
    expect(far.different / far.drawn).toBeLessThan(0.06);
  });

  it.each(['ព្រះរាជាណាចក្រកម្ពុជា', 'ประเทศไทยที่ผู้ค้ามนุษย์', 'الاتجار بالأشخاص', 'Nghị định thư Việt Nam'])(
    'draws %s as the browser does',
    async (words) => {
      const { different, drawn } = await opened.page.evaluate((each) => window.figures.script(each), words);
      expect(drawn).toBeGreaterThan(300);
      expect(different).toBe(0);
    },
  );
});

describe('shapes', () => {
  it.each(SHAPES.filter((shape) => shape !== 'stack'))('closes the border of %s, as big as its disc', async (shape) => {
    const area = await opened.page.evaluate((d) => window.figures.area(d), outline(shape, 200, 200, 60));
    expect(area / (Math.PI * 3600)).toBeGreaterThan(0.96);
    expect(area / (Math.PI * 3600)).toBeLessThan(1.04);
  });

  it('hatches only inside the disc, and marks a tick in one stroke', () => {
    const of = (fill: 'hatch' | 'tick') =>
      nodeMarks({ x: 0, y: 0, size: 10, shape: 'disc', fill, colour: '#000000' }, '#ffffff', '#000000');
    const [, hatch] = of('hatch');
    const numbers = [...JSON.stringify(hatch).matchAll(/-?\d+(\.\d+)?(?= -?\d)/g)].map(([each]) => Number(each));
    expect(numbers.length).toBeGreaterThan(3);
    for (const each of numbers) expect(Math.abs(each)).toBeLessThanOrEqual(10);
    expect(of('tick')).toHaveLength(2);
  });

  it('cuts a gap into the middle of a line, and leaves none where nodes touch', () => {
    const end = (x: number) => ({ x, y: 0, size: 10, shape: 'disc' as const });
    const line = { form: 'straight', bend: 0, style: 'solid', gap: true, width: 2, colour: '#000000' } as const;
    const d = linkMark(end(0), end(200), line)?.d ?? '';
    const xs = d
      .split('M')
      .filter(Boolean)
      .map((piece) => [Number.parseFloat(piece), Number(piece.split(/[ LC]/).at(-2))]);
    expect(xs).toHaveLength(2);
    expect((xs[1]?.[0] ?? 0) - (xs[0]?.[1] ?? 0)).toBeCloseTo(18, 0);
    expect(linkMark(end(0), end(15), line)).toBeUndefined();
  });
});

describe('words on a page', () => {
  const measured = (words: string) => words.length * 10;
  it('breaks between words, keeps provisions whole, loses nothing', () => {
    expect(wrapLines('Article 6(3) of “the Protocol” says', 130, measured, 9)).toEqual([
      'Article 6(3)',
      'of “the',
      'Protocol”',
      'says',
    ]);
    expect(wrapLines('one two three four', 90, measured, 2)).toEqual(['one two', 'three fo…']);
    expect(wrapLines('', 90, measured, 2)).toEqual([]);
  });
});

describe('files', () => {
  it('reads the ranges of a font face', () => {
    expect(unicodeRanges('U+0000-00FF, U+131')).toEqual([
      [0, 255],
      [0x131, 0x131],
    ]);
  });

  it('says in the PNG what it shows and how many dots it has', async () => {
    const found = await opened.page.evaluate(() => window.figures.png());
    const png = withFacts(new Uint8Array(found), {
      title: 'Khmer កម្ពុជា',
      description: 'two\nlines',
      dotsPerMetre: 11811,
    });
    const chunks = new Map<string, Buffer>();
    const bytes = Buffer.from(png);
    for (let at = 8; at < bytes.length; ) {
      const length = bytes.readUInt32BE(at);
      const type = bytes.toString('latin1', at + 4, at + 8);
      chunks.set(`${type}${chunks.has(type) ? '2' : ''}`, bytes.subarray(at + 8, at + 8 + length));
      at += 12 + length;
    }
    expect(chunks.get('iTXt')?.toString()).toBe('Title\0\0\0\0\0Khmer កម្ពុជា');
    expect(chunks.get('iTXt2')?.toString()).toBe('Description\0\0\0\0\0two\nlines');
    expect(chunks.get('pHYs')?.readUInt32BE(0)).toBe(11811);
    // A browser refuses a PNG whose checks do not fit.
    expect(await opened.page.evaluate((b) => window.figures.decodes(b), [...png])).toEqual([5, 4]);
  });
});
