/** Styles and forms of links, as either painter draws them. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { LinkLook } from '../../../client/graph/graph.ts';
import { drawBoard, PAINTERS, type Pegs, runs, SIDE, type Wires } from '../../support/pages/board-pixels.ts';
import { type Opened, openPage } from '../../support/pages/serve.ts';

let opened: Opened;

beforeAll(async () => {
  opened = await openPage('support/pages/canvas.html', SIDE, SIDE);
  await opened.page.waitForFunction(() => 'atlas' in window);
});
afterAll(() => opened?.close());

describe.each(PAINTERS)('drawn by %s', (painter) => {
  const draw = (pegs: Pegs, wires: Wires) => drawBoard(opened.page, painter, pegs, wires);
  const ENDS: Pegs = [
    { id: 'a', kind: 'Country', x: 20, y: 200, size: 4 },
    { id: 'b', kind: 'Country', x: 380, y: 200, size: 4 },
  ];
  const wire = (look: Partial<LinkLook>) => draw(ENDS, [{ from: 'a', to: 'b', width: 2, ...look }]);
  /** Between the nodes only. */
  const middle = (line: boolean[]) => runs(line.map((on, x) => on && x > 26 && x < 374)).slice(1, -1);

  describe('the line styles', () => {
    it.each([
      ['long', 22, 16],
      ['short', 14, 8],
      ['dots', 5, 2],
      ['wide', 12, 2],
    ] as const)('cuts %s every %i px', async (style, period, dash) => {
      const line = middle((await wire({ style })).row(200));
      const starts = line.map(({ start }) => start);
      const mean = ((starts.at(-1) ?? 0) - (starts[0] ?? 0)) / (starts.length - 1);
      expect(mean).toBeCloseTo(period, 0);
      const length = line.reduce((sum, run) => sum + run.length, 0) / line.length;
      expect(Math.abs(length - dash)).toBeLessThanOrEqual(1);
    });

    it('cuts what is recommended into dash and dot, in turn', async () => {
      const line = middle((await wire({ style: 'dash-dot' })).row(200));
      const dashes = line.filter(({ length }) => length > 4);
      expect(dashes.every(({ length }) => Math.abs(length - 8) <= 1)).toBe(true);
      expect(Math.abs(line.length - 2 * dashes.length)).toBeLessThanOrEqual(1);
      const starts = dashes.map(({ start }) => start);
      expect(((starts.at(-1) ?? 0) - (starts[0] ?? 0)) / (starts.length - 1)).toBeCloseTo(17.5, 0);
    });

    it('keeps the period along a curve', async () => {
      const { at } = await wire({ style: 'long', form: 'arc', bend: 0.3, width: 4 });
      // The arc is 360 px wide and 108 px high; its length by Simpson's rule on the parabola.
      const speed = (t: number) => Math.hypot(360, 4 * 108 * (1 - 2 * t));
      const length = Array.from({ length: 1001 }, (_, i) => speed(i / 1000) / 1001).reduce((a, b) => a + b, 0);
      const along = Array.from({ length: 4000 }, (_, i) => {
        const t = 0.03 + (0.94 * i) / 4000;
        return at(20 + 360 * t, 200 - 4 * 108 * t * (1 - t)) > 60;
      });
      expect(Math.abs(runs(along).length - (length * 0.94) / 44)).toBeLessThan(1.2);
    });

    it('draws solid without a hole, and two thin lines for what does not bind', async () => {
      expect(runs((await wire({ style: 'solid' })).row(200).slice(30, 370))).toHaveLength(1);
      expect(runs((await wire({ style: 'double' })).column(200))).toHaveLength(2);
      expect(runs((await wire({ style: 'solid' })).column(200))).toHaveLength(1);
    });

    it('leaves a gap in the middle of what is of low confidence, and draws it paler', async () => {
      const sure = await wire({ style: 'solid' });
      const unsure = await wire({ style: 'solid', gap: true });
      const line = runs(Array.from({ length: 340 }, (_, i) => unsure.at(30 + i, 200) > 30));
      expect(line).toHaveLength(2);
      const hole = (line[1]?.start ?? 0) - (line[0]?.length ?? 0);
      expect(Math.abs(hole - 18)).toBeLessThanOrEqual(2);
      expect(unsure.at(100, 200) / sure.at(100, 200)).toBeCloseTo(0.45, 1);
    });

    it('stops at the borders of its nodes', async () => {
      const { row } = await draw(
        [
          { id: 'a', kind: 'Article', x: 100, y: 200, size: 40 },
          { id: 'b', kind: 'Article', x: 300, y: 200, size: 40 },
        ],
        [{ from: 'a', to: 'b', width: 2 }],
      );
      expect(row(200).slice(110, 125).some(Boolean), 'inside the hollow square').toBe(false);
      expect(row(200).slice(140, 260).every(Boolean)).toBe(true);
    });
  });

  describe('the forms of a link', () => {
    const steep: Pegs = [
      { id: 'a', kind: 'Country', x: 40, y: 80, size: 4 },
      { id: 'b', kind: 'Country', x: 360, y: 320, size: 4 },
    ];
    const heights = async (look: Partial<LinkLook>) => {
      const { column } = await draw(steep, [{ from: 'a', to: 'b', width: 2, ...look }]);
      return (x: number) => {
        const [first] = runs(column(x));
        return first ? first.start + first.length / 2 : Number.NaN;
      };
    };

    it('leaves and meets a strand level, and crosses its middle', async () => {
      const y = await heights({ form: 'strand' });
      expect(Math.abs(y(52) - 80)).toBeLessThan(3);
      expect(Math.abs(y(348) - 320)).toBeLessThan(3);
      expect(Math.abs(y(200) - 200)).toBeLessThan(3);
      const straight = await heights({});
      expect(straight(80)).toBeCloseTo(110, -0.5);
      expect(y(80)).toBeLessThan(92);
    });

    it('draws a strand between ends that stand one above the other', async () => {
      const above: Pegs = [
        { id: 'a', kind: 'Country', x: 200, y: 80, size: 4 },
        { id: 'b', kind: 'Country', x: 200, y: 320, size: 4 },
      ];
      const { column } = await draw(above, [{ from: 'a', to: 'b', width: 2, form: 'strand' }]);
      expect(runs(column(200)).some(({ start, length }) => start < 120 && start + length > 280)).toBe(true);
    });

    it('lifts an arc to the left of its direction by the share asked for', async () => {
      const { column } = await wire({ form: 'arc', bend: 0.2 });
      const [top] = runs(column(200));
      expect(Math.abs((top?.start ?? 0) + 1 - (200 - 0.2 * 360))).toBeLessThan(2.5);
    });

    it('draws parallel links apart, in either direction', async () => {
      const { column } = await draw(ENDS, [
        { from: 'a', to: 'b' },
        { from: 'b', to: 'a' },
        { from: 'a', to: 'b' },
      ]);
      const lines = runs(column(200));
      expect(lines).toHaveLength(3);
      for (const [i, { start }] of lines.entries())
        if (i) expect(start - (lines[i - 1]?.start ?? 0)).toBeGreaterThan(20);
    });
  });
});
