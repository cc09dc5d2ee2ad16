/** Boards drawn by either painter, read pixel by pixel. */
import type { Page } from 'playwright-core';
import type { PainterName } from '../../../client/canvas/device.ts';
import type { Atlas } from './canvas.ts';

/** What draws: every rule of the picture holds for both. */
export const PAINTERS: readonly PainterName[] = ['webgl', '2d'];
export const SIDE = 400;
const GROUND = [0xfb, 0xfa, 0xf6];

export type Pegs = Parameters<Atlas['board']>[1];
export type Wires = NonNullable<Parameters<Atlas['board']>[2]>;
export type Pixels = Awaited<ReturnType<typeof drawBoard>>;

/** How far from the ground each pixel is, 0 (ground) to 255, in rows of the square picture. */
export async function drawBoard(page: Page, painter: PainterName, pegs: Pegs, wires: Wires = []) {
  const { bytes, width } = await page.evaluate(
    ([side, nodes, links, name]) => {
      window.atlas.painter = name;
      window.atlas.board(side, nodes, links);
      if (window.atlas.handle?.painter !== name) throw new Error(`not drawn by ${name}`);
      return window.atlas.pixels();
    },
    [SIDE, pegs, wires, painter] as const,
  );
  if (width !== SIDE) throw new Error(`${width} px wide`);
  const data = Buffer.from(bytes, 'base64');
  const at = (x: number, y: number) => {
    const i = (Math.round(y) * SIDE + Math.round(x)) * 4;
    return Math.max(...GROUND.map((c, k) => Math.abs(c - (data[i + k] ?? 0))));
  };
  const on = (x: number, y: number) => at(x, y) > 60;
  const row = (y: number) => Array.from({ length: SIDE }, (_, x) => on(x, y));
  const column = (x: number) => Array.from({ length: SIDE }, (_, y) => on(x, y));
  return { at, on, row, column, data };
}

/** Start and length of every stretch of drawn pixels. */
export function runs(line: readonly boolean[]): { start: number; length: number }[] {
  const found: { start: number; length: number }[] = [];
  for (const [i, drawn] of line.entries())
    if (drawn && !line[i - 1]) found.push({ start: i, length: 1 });
    else if (drawn) (found.at(-1) ?? { length: 0 }).length++;
  return found;
}

/** RGBA bytes of a picture, row by row. */
export type Sheet = { width: number; height: number; data: Buffer };

/** The picture that the page shows now. */
export async function sheetOf(page: Page): Promise<Sheet> {
  const { width, height, bytes } = await page.evaluate(() => window.atlas.pixels());
  return { width, height, data: Buffer.from(bytes, 'base64') };
}

/** How far two colours may be apart where two renderers round an edge differently, of 255. */
const LOOSE = 64;

/**
 * Of the pixels that are not ground in either picture, the share that has no like in the other within a px; and how much
 * ink the second has for each of the first. Within a box, if one is given.
 */
export function differing(
  one: Sheet,
  two: Sheet,
  box = { left: 0, top: 0, right: one.width, bottom: one.height },
): { share: number; ink: number; drawn: number } {
  const { width } = one;
  const rgb = ({ data }: Sheet, x: number, y: number) => {
    const i = (y * width + x) * 4;
    return [data[i] ?? 0, data[i + 1] ?? 0, data[i + 2] ?? 0] as const;
  };
  const ground = rgb(one, 0, 0);
  const apart = (a: readonly number[], b: readonly number[]) =>
    Math.max(...a.map((value, i) => Math.abs(value - (b[i] ?? 0))));
  const alone = (a: Sheet, b: Sheet, x: number, y: number) => {
    const colour = rgb(a, x, y);
    for (const dy of [0, -1, 1])
      for (const dx of [0, -1, 1]) if (apart(colour, rgb(b, x + dx, y + dy)) <= LOOSE) return false;
    return true;
  };
  let drawn = 0;
  let off = 0;
  const ink = [0, 0] as [number, number];
  for (let y = Math.max(box.top, 1); y < Math.min(box.bottom, one.height - 1); y++)
    for (let x = Math.max(box.left, 1); x < Math.min(box.right, width - 1); x++) {
      const [a, b] = [apart(rgb(one, x, y), ground), apart(rgb(two, x, y), ground)];
      ink[0] += a;
      ink[1] += b;
      if (Math.max(a, b) <= LOOSE / 2) continue;
      drawn++;
      if (alone(one, two, x, y) || alone(two, one, x, y)) off++;
    }
  return { share: off / Math.max(drawn, 1), ink: ink[1] / Math.max(ink[0], 1), drawn };
}
