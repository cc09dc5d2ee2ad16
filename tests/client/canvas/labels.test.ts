import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Box, meet } from '../../../client/canvas/collision.ts';
import { fitLabels } from '../../../client/canvas/place-labels.ts';
import { wrapTwo } from '../../../client/canvas/text.ts';
import { type Opened, openPage } from '../../support/pages/serve.ts';

let opened: Opened;

beforeAll(async () => {
  opened = await openPage('support/pages/canvas.html', 1280, 800);
  await opened.page.waitForFunction(() => 'atlas' in window);
  // Independent of our own boxes: what the browser was asked to write, where, and how big it says that is.
  await opened.page.evaluate(() => {
    const context = CanvasRenderingContext2D.prototype;
    const write = context.fillText;
    window.atlas.done.length = 0;
    context.fillText = function (text, x, y) {
      const size = this.measureText(text);
      const { e, f, a } = this.getTransform();
      const box = {
        left: x + e / a - size.actualBoundingBoxLeft,
        right: x + e / a + size.actualBoundingBoxRight,
        top: y + f / a - size.actualBoundingBoxAscent,
        bottom: y + f / a + size.actualBoundingBoxDescent,
      };
      window.atlas.done.push({ text, box });
      write.call(this, text, x, y);
    };
  });
});
afterAll(() => opened?.close());

type Written = { text: string; box: Box };

/** Everything written in one frame, after the fonts have come. */
async function frame(): Promise<{ written: Written[]; own: { id: string; box: Box }[] }> {
  return opened.page.evaluate(async () => {
    window.atlas.handle?.sigma.refresh();
    // The fonts are asked for when they are first drawn.
    const next = () => new Promise((resolve) => requestAnimationFrame(resolve));
    for (let drawn = 0; drawn < 6; drawn++) await next();
    await document.fonts.ready;
    for (let drawn = 0; drawn < 2; drawn++) await next();
    window.atlas.done.length = 0;
    window.atlas.handle?.sigma.refresh();
    const written = [...window.atlas.done] as {
      text: string;
      box: { left: number; top: number; right: number; bottom: number };
    }[];
    return { written, own: window.atlas.handle?.labels().map(({ id, box }) => ({ id, box })) ?? [] };
  });
}

function overlaps<T extends { box: Box }>(all: readonly T[]): [T, T][] {
  return all.flatMap((a, i) => all.slice(i + 1).flatMap((b): [T, T][] => (meet(a.box, b.box) ? [[a, b]] : [])));
}

describe('labels never overlap', () => {
  const themes = ['light', 'dark', 'projector'] as const;
  it.each(themes.flatMap((theme) => (['path', 'overview'] as const).map((scene) => [scene, theme] as const)))(
    'in the %s picture, %s',
    async (scene, theme) => {
      await opened.page.evaluate(
        ([name, colours]) => {
          window.atlas[name](1280, 800, colours);
        },
        [scene, theme] as const,
      );
      for (const zoom of [1, 1.7, 0.5]) {
        await opened.page.evaluate((factor) => window.atlas.handle?.zoom(factor, 0), zoom);
        const { written, own } = await frame();
        expect(overlaps(own)).toEqual([]);
        expect(overlaps(written)).toEqual([]);
        expect(written.length).toBeGreaterThan(8);
      }
    },
  );

  it('in a crowd of 300 nodes, all of which want one', async () => {
    await opened.page.evaluate(() => {
      let seed = 7;
      const random = () => {
        seed = (seed * 16807) % 2147483647;
        return seed / 2147483647;
      };
      const kinds = ['Instrument', 'Article', 'Obligation', 'Institution', 'Country', 'Concept', 'Finding'] as const;
      const pegs = Array.from({ length: 300 }, (_, i) => ({
        id: `n${i}`,
        kind: kinds[i % 7] ?? 'Article',
        x: random() * 800,
        y: random() * 800,
        size: 6 + random() * 8,
        label: 'Convention on the Rights of the Child'.slice(0, 4 + Math.floor(random() * 33)),
      }));
      window.atlas.board(800, pegs);
    });
    const { written, own } = await frame();
    expect(own.length).toBeGreaterThan(40);
    expect(overlaps(own)).toEqual([]);
    expect(overlaps(written)).toEqual([]);
  });
});

it('labels the path picture whole: both ends, every strand, every word', async () => {
  await opened.page.evaluate(() => window.atlas.path(600, 684, 'light'));
  const texts = (await frame()).written.map(({ text }) => text);
  for (const text of [
    'Cambodia',
    'Recovery of victims',
    'Palermo Protocol',
    'ACTIP',
    'Rights of the Child',
    'art 6(3)',
    'is party to',
    'contains',
    'shall consider',
  ])
    expect(texts).toContain(text);
});

it('hands whole words of every script to the browser, which shapes them', async () => {
  const labels = ['កម្ពុជា', 'ประเทศไทย', 'الاتجار بالبشر', 'Việt Nam'];
  await opened.page.evaluate((texts) => {
    window.atlas.board(
      400,
      texts.map((label, i) => ({ id: `n${i}`, kind: 'Country', x: 200, y: 60 + 90 * i, size: 14, label })),
    );
  }, labels);
  const { written } = await frame();
  expect(written.map(({ text }) => text).sort()).toEqual([...labels].sort());
  const fonts = await opened.page.evaluate(() =>
    [...document.fonts].filter((f) => f.status === 'loaded').map((f) => f.family),
  );
  for (const family of ['Noto Sans Khmer', 'Noto Sans Thai', 'Noto Sans Arabic'])
    expect(fonts.join()).toContain(family);
});

it('shows the label of what is hovered, also where it had found no place', async () => {
  await opened.page.evaluate(() => {
    const crowd = Array.from({ length: 30 }, (_, i) => ({
      id: `n${i}`,
      kind: 'Country' as const,
      x: 180 + 2 * i,
      y: 200,
      size: 8,
      label: `State ${i} of many`,
    }));
    window.atlas.board(400, crowd);
  });
  const { own } = await frame();
  const left = Array.from({ length: 30 }, (_, i) => `n${i}`).find((id) => !own.some((label) => label.id === id));
  expect(left).toBeDefined();
  await opened.page.evaluate((id) => window.atlas.handle?.setSession({ hovered: id ?? null }), left);
  const { written } = await frame();
  expect(written.map(({ text }) => text)).toContain(`State ${left?.slice(1)} of many`);
});

describe('place', () => {
  const lines = [{ text: 'x', font: '', colour: '', width: 40, ascent: 8, descent: 2 }];
  const view = { left: 0, top: 0, right: 400, bottom: 400 };
  const candidate = (id: string, rank: number, x: number) => ({
    id,
    rank,
    lines,
    places: [
      { x, y: 100 },
      { x, y: 60 },
    ],
  });

  it('gives the better place to the higher rank, the next one to the other, and drops the third', () => {
    const placed = fitLabels([candidate('low', 1, 100), candidate('high', 3, 110), candidate('mid', 2, 105)], [], view);
    expect(placed.map(({ id, y }) => [id, y])).toEqual([
      ['high', 100],
      ['mid', 60],
    ]);
  });

  it('keeps off what is taken and inside the view', () => {
    const taken = [{ left: 80, top: 90, right: 120, bottom: 110 }];
    expect(fitLabels([candidate('a', 1, 100)], taken, view)[0]?.y).toBe(60);
    expect(fitLabels([candidate('a', 1, 600)], [], view)).toEqual([]);
    expect(fitLabels([candidate('a', 1, 10)], [], view)[0]?.box.left).toBeGreaterThanOrEqual(0);
  });
});

describe('wrap', () => {
  const measured = (text: string) => text.length * 10;
  it('breaks between words, balanced, and cuts only what two lines cannot hold', () => {
    expect(wrapTwo('short', 200, measured)).toEqual(['short']);
    expect(wrapTwo('Convention on the Rights', 200, measured)).toEqual(['Convention on', 'the Rights']);
    const [, second] = wrapTwo('a very long title that goes on and on without an end', 200, measured);
    expect(second?.endsWith('…')).toBe(true);
    for (const row of wrapTwo('a very long title that goes on and on', 200, measured))
      expect(measured(row)).toBeLessThanOrEqual(200);
  });

  it('finds words where a script writes no spaces', () => {
    const rows = wrapTwo('การค้ามนุษย์ในประเทศไทย', 150, measured);
    expect(rows.length).toBe(2);
    expect(rows.join('')).not.toContain('…');
  });
});
