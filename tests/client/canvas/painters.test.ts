/** The 2D painter draws what WebGL draws: shapes, fills, rings, line styles, forms, labels. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FORMS, STYLES } from '../../../client/canvas/link-programs.ts';
import type { ThemeName } from '../../../client/canvas/palette.ts';
import type { Session } from '../../../client/canvas/reducers.ts';
import {
  differing,
  PAINTERS,
  type Pegs,
  SIDE,
  type Sheet,
  sheetOf,
  type Wires,
} from '../../support/pages/board-pixels.ts';
import { type Opened, openPage } from '../../support/pages/serve.ts';

let opened: Opened;

beforeAll(async () => {
  opened = await openPage('support/pages/canvas.html', SIDE, SIDE);
  await opened.page.waitForFunction(() => 'atlas' in window);
  // Fonts are fetched when they are first needed.
  await opened.page.evaluate(async () => {
    window.atlas.path(700, 700, 'light');
    window.atlas.pixels();
    await document.fonts.ready;
  });
});
afterAll(() => opened?.close());

type Wanted = { pegs: Pegs; wires?: Wires; theme?: ThemeName; session?: Partial<Session> & { pick?: string[] } };

/** By WebGL, then by the 2D painter. */
async function both({ pegs, wires = [], theme = 'light', session = {} }: Wanted): Promise<[Sheet, Sheet]> {
  const sheets: Sheet[] = [];
  for (const painter of PAINTERS) {
    await opened.page.evaluate(
      ([side, nodes, links, look, { pick, ...passing }, name]) => {
        window.atlas.painter = name;
        window.atlas.board(side, nodes, links, { theme: look });
        window.atlas.handle?.setSession({ ...passing, selection: new Set(pick) });
        if (window.atlas.handle?.painter !== name) throw new Error(`not drawn by ${name}`);
      },
      [SIDE, pegs, wires, theme, session, painter] as const,
    );
    sheets.push(await sheetOf(opened.page));
  }
  const [first, second] = sheets;
  if (!first || !second) throw new Error('two painters');
  return [first, second];
}

const KINDS = ['Instrument', 'Article', 'Obligation', 'Institution', 'Country', 'Concept', 'Finding'] as const;
const FILLS = ['full', 'hollow', 'tick', 'hatch'] as const;
const CELL = 50;
const stack = { id: 's', owner: 'o', ids: [], count: 3, type: 'PARTY_TO', region: 'Asia' } as unknown as NonNullable<
  Pegs[number]['stack']
>;
const COLUMNS: Partial<Pegs[number]>[] = [...KINDS.map((kind) => ({ kind })), { kind: 'Country', stack }];
/** Every shape with every fill, each in a cell of its own and off the pixels' raster. */
const SHAPES: Pegs = COLUMNS.flatMap((look, column) =>
  FILLS.map((fill, row) => ({
    id: `${column}-${row}`,
    kind: 'Country' as const,
    x: column * CELL + 25.3,
    y: row * CELL + 60.6,
    size: 13,
    fill,
    ...look,
  })),
);

function expectAlike([webgl, flat]: [Sheet, Sheet], pegs: Pegs): void {
  for (const { id, x, y } of pegs) {
    const box = { left: x - 25, top: y - 25, right: x + 25, bottom: y + 25 };
    const [left, top] = [Math.round(box.left), Math.round(box.top)];
    const { share, ink, drawn } = differing(webgl, flat, { left, top, right: left + CELL, bottom: top + CELL });
    expect(drawn, `${id} is drawn`).toBeGreaterThan(60);
    expect(share, `${id}: pixels that differ`).toBeLessThan(0.03);
    expect(Math.abs(ink - 1), `${id}: ink`).toBeLessThan(0.08);
  }
}

describe('both painters draw', () => {
  it.each(['light', 'dark'] as const)('every shape with every fill alike, %s', async (theme) => {
    expectAlike(await both({ pegs: SHAPES, theme }), SHAPES);
  });

  it('the ring of what is picked', async () => {
    expectAlike(await both({ pegs: SHAPES, session: { pick: SHAPES.map(({ id }) => id) } }), SHAPES);
  });

  it.each(SHAPES.filter((_, i) => i % FILLS.length === 0))('the ring of what is pointed at, $kind', async (peg) => {
    expectAlike(await both({ pegs: [peg], session: { hovered: peg.id } }), [peg]);
  });

  // A gap and dashes at once begin anew after the gap in one of them: their ink is compared, not each dash.
  const ends = [
    ...STYLES.map((style) => ({ style, gap: false })),
    { style: 'solid' as const, gap: true },
    { style: 'double' as const, gap: true },
  ].map((look, i) => ({ ...look, from: `a${i}`, to: `b${i}`, y: 40.4 + i * 40 }));
  const bars: Pegs = ends.flatMap(({ from, to, y }) => [
    { id: from, kind: 'Country' as const, x: 20.2, y, size: 4 },
    { id: to, kind: 'Country' as const, x: 380.7, y: y + 15, size: 4 },
  ]);

  it.each(FORMS.flatMap((form) => [1, 2.5].map((width) => ({ form, width }))))(
    'every line style, whole or with a gap, $form, $width px wide',
    async ({ form, width }) => {
      const bend = form === 'arc' ? 0.06 : 0;
      const wires: Wires = ends.map(({ from, to, style, gap }) => ({ from, to, style, gap, form, bend, width }));
      const [webgl, flat] = await both({ pegs: bars, wires });
      const { share, ink, drawn } = differing(webgl, flat);
      expect(drawn).toBeGreaterThan(1_500);
      expect(share).toBeLessThan(0.03);
      expect(Math.abs(ink - 1)).toBeLessThan(0.08);
    },
  );

  it.each(['long', 'short', 'dash-dot', 'dots', 'wide'] as const)('as much of %s with a gap', async (style) => {
    const wires: Wires = ends.map(({ from, to }) => ({ from, to, style, gap: true, width: 2 }));
    const { ink, drawn } = differing(...(await both({ pegs: bars, wires })));
    expect(drawn).toBeGreaterThan(500);
    expect(Math.abs(ink - 1)).toBeLessThan(0.1);
  });

  it.each(['light', 'dark', 'projector'] as const)('a path with its names, %s', async (theme) => {
    const seen = [];
    for (const painter of PAINTERS) {
      const labels = await opened.page.evaluate(
        ([name, look]) => {
          window.atlas.painter = name;
          window.atlas.path(700, 700, look);
          window.atlas.pixels();
          return window.atlas.handle?.labels().map(({ id, box }) => [id, Math.round(box.left), Math.round(box.top)]);
        },
        [painter, theme] as const,
      );
      seen.push({ labels, sheet: await sheetOf(opened.page) });
    }
    const [one, two] = seen;
    expect(one?.labels?.length).toBeGreaterThan(3);
    expect(two?.labels).toEqual(one?.labels);
    if (!one || !two) throw new Error('two painters');
    const { share, ink } = differing(one.sheet, two.sheet);
    expect(share).toBeLessThan(0.02);
    expect(Math.abs(ink - 1)).toBeLessThan(0.04);
  });
});
