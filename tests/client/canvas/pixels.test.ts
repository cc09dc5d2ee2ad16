/** Shapes and fills of nodes, as either painter draws them. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { drawBoard, PAINTERS, type Pegs, runs, SIDE } from '../../support/pages/board-pixels.ts';
import { type Opened, openPage } from '../../support/pages/serve.ts';

let opened: Opened;

beforeAll(async () => {
  opened = await openPage('support/pages/canvas.html', SIDE, SIDE);
  await opened.page.waitForFunction(() => 'atlas' in window);
});
afterAll(() => opened?.close());

describe.each(PAINTERS)('drawn by %s', (painter) => {
  const draw = (pegs: Pegs) => drawBoard(opened.page, painter, pegs);

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
});
