import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { LinkLook } from '../../../client/graph/graph.ts';
import type { Atlas } from '../../support/pages/canvas.ts';
import { type Opened, openPage } from '../../support/pages/serve.ts';

const SIDE = 400;
const GROUND = [0xfb, 0xfa, 0xf6];
let opened: Opened;

beforeAll(async () => {
  opened = await openPage('support/pages/canvas.html', SIDE, SIDE);
  await opened.page.waitForFunction(() => 'atlas' in window);
}, 60_000);
afterAll(() => opened?.close());

type Pegs = Parameters<Atlas['board']>[1];
type Wires = NonNullable<Parameters<Atlas['board']>[2]>;

/** How far from the ground each pixel is, 0 (ground) to 255, in rows of the square picture. */
async function draw(pegs: Pegs, wires: Wires = []) {
  const { bytes, width } = await opened.page.evaluate(
    ([side, nodes, links]) => {
      window.atlas.board(side, nodes, links);
      return window.atlas.pixels();
    },
    [SIDE, pegs, wires] as const,
  );
  expect(width).toBe(SIDE);
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
function runs(line: readonly boolean[]): { start: number; length: number }[] {
  const found: { start: number; length: number }[] = [];
  for (const [i, drawn] of line.entries())
    if (drawn && !line[i - 1]) found.push({ start: i, length: 1 });
    else if (drawn) (found.at(-1) ?? { length: 0 }).length++;
  return found;
}

const R = 60;
const one = (kind: Pegs[number]['kind'], more: Partial<Pegs[number]> = {}): Pegs => [
  { id: 'n', kind, x: 200, y: 200, size: R, ...more },
];

describe('the seven shapes', () => {
  // Points in px from the centre (y downwards): the first are inside the colour, the second outside the shape.
  it.each([
    [
      'Instrument',
      [
        [0, 0],
        [50, 0],
        [44, 44],
      ],
      [
        [57, 0],
        [0, -57],
        [52.5, 52.5],
      ],
    ],
    [
      'Obligation',
      [
        [0, 0],
        [72, 0],
        [0, -72],
        [36, 36],
      ],
      [
        [79, 0],
        [42, 42],
        [-42, 42],
      ],
    ],
    [
      'Country',
      [
        [0, 0],
        [58, 0],
        [41, 41],
      ],
      [
        [63, 0],
        [45, 45],
      ],
    ],
    [
      'Concept',
      [
        [0, 0],
        [0, -62],
        [54, 0],
        [54, 28],
      ],
      [
        [0, -69],
        [60, 0],
        [54, 40],
      ],
    ],
    [
      'Finding',
      [
        [0, 0],
        [0, -84],
        [0, 43],
        [70, 42],
      ],
      [
        [0, -96],
        [0, 50],
        [40, -40],
      ],
    ],
    [
      'Article',
      [
        [48, 0],
        [0, 48],
      ],
      [
        [0, 0],
        [30, 30],
        [57, 0],
      ],
    ],
    [
      'Institution',
      [
        [52, 0],
        [0, -52],
      ],
      [
        [0, 0],
        [20, 20],
        [63, 0],
        [45, 45],
      ],
    ],
  ] as const)('draws %s where its shape is and nowhere else', async (kind, inside, outside) => {
    const { on } = await draw(one(kind));
    for (const [x, y] of inside) expect(on(200 + x, 200 + y), `${x}, ${y} is drawn`).toBe(true);
    for (const [x, y] of outside) expect(on(200 + x, 200 + y), `${x}, ${y} is ground`).toBe(false);
  });

  it.each(['Instrument', 'Obligation', 'Country', 'Concept', 'Finding'] as const)(
    'gives %s the area of the disc',
    async (kind) => {
      const { row } = await draw(one(kind));
      const area = Array.from({ length: SIDE }, (_, y) => row(y).filter(Boolean).length).reduce((a, b) => a + b, 0);
      expect(area / (Math.PI * R * R)).toBeGreaterThan(0.96);
      expect(area / (Math.PI * R * R)).toBeLessThan(1.04);
    },
  );

  it('draws the exact colour of the kind', async () => {
    const { data } = await draw(one('Instrument'));
    const i = (200 * SIDE + 200) * 4;
    expect([...data.subarray(i, i + 3)]).toEqual([0x49, 0x67, 0xb8]);
  });
});

describe('the fills of a State', () => {
  const inner = async (fill: 'full' | 'hollow' | 'tick' | 'hatch') => {
    const { row } = await draw(one('Country', { fill }));
    const rows = Array.from(
      { length: 61 },
      (_, i) =>
        row(170 + i)
          .slice(170, 231)
          .filter(Boolean).length,
    );
    return rows.reduce((a, b) => a + b, 0) / 61 ** 2;
  };
  it('fills when bound, is empty when not, ticked when signed, hatched when not coded', async () => {
    expect(await inner('full')).toBe(1);
    expect(await inner('hollow')).toBe(0);
    const tick = await inner('tick');
    expect(tick).toBeGreaterThan(0.08);
    expect(tick).toBeLessThan(0.4);
    const { on } = await draw(one('Country', { fill: 'hatch' }));
    const diagonal = Array.from({ length: 80 }, (_, i) => on(160 + i, 240 - i));
    expect(runs(diagonal).length).toBeGreaterThanOrEqual(3);
    const across = Array.from({ length: 50 }, (_, i) => on(175 + i, 175 + i));
    expect(new Set(across).size, 'the stripes run the other way').toBe(1);
  });
});

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
    for (const [i, { start }] of lines.entries()) if (i) expect(start - (lines[i - 1]?.start ?? 0)).toBeGreaterThan(20);
  });
});
