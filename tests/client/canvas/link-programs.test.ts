/** Each kind of link has a cheaper program of its own; `top`, which lit links take, can draw them all. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FORMS, STYLES } from '../../../client/canvas/link-programs.ts';
import type { LinkLook } from '../../../client/graph/graph.ts';
import { type Opened, openPage } from '../../support/pages/serve.ts';
import { some } from '../../support/kinds.ts';

const SIDE = 400;
let opened: Opened;

beforeAll(async () => {
  opened = await openPage('support/pages/canvas.html', SIDE, SIDE);
  await opened.page.waitForFunction(() => 'atlas' in window);
});
afterAll(() => opened?.close());

const LOOKS: Partial<LinkLook>[] = STYLES.flatMap((style) =>
  FORMS.flatMap((form) => [true, false].map((gap) => ({ style, form, gap, bend: form === 'arc' ? 0.2 : 0, width: 3 }))),
);

/** Two links that cross, the first of this look: drawn once for each of these, with its ids lit or in full ink all. */
async function draw(
  look: Partial<LinkLook>,
  lits: readonly (string[] | null)[],
  other: Partial<LinkLook> = { hidden: true },
): Promise<Buffer[]> {
  const drawn = await opened.page.evaluate(
    ([side, first, second, sets]) => {
      window.atlas.painter = 'webgl';
      const at = (id: string, x: number, y: number) => ({ id, kind: 'Country' as const, x, y, size: 4 });
      window.atlas.board(
        side,
        [at('a', 30, 90), at('b', 370, 310), at('c', 30, 310), at('d', 370, 90)],
        [
          { from: 'a', to: 'b', ...first },
          { from: 'c', to: 'd', ...second },
        ],
      );
      return sets.map((ids) => {
        window.atlas.handle?.setSession({ lit: ids && new Set(ids) });
        return window.atlas.pixels().bytes;
      });
    },
    [SIDE, look, other, lits] as const,
  );
  return drawn.map((bytes) => Buffer.from(bytes, 'base64'));
}
const ALL = ['a', 'b', 'c', 'd', 'l0', 'l1'];

describe('the programs of links', () => {
  let ground: Buffer | undefined;
  beforeAll(async () => {
    [ground] = await draw({ hidden: true }, [ALL]);
  });

  it.each(some(LOOKS, 9))('draw $form, $style, gap $gap as the one that draws all', async (look) => {
    const [own = Buffer.of(), top = Buffer.of()] = await draw(look, [null, ALL]);
    const off = own.reduce((most, value, i) => Math.max(most, Math.abs(value - (top[i] ?? 0))), 0);
    expect(own).toHaveLength(SIDE * SIDE * 4);
    expect(ground && own.equals(ground), 'it draws something').toBe(false);
    // A straight line swept by 2 pairs of vertices and by 21 rounds differently, by less than the eye tells.
    expect(off).toBeLessThanOrEqual(look.form === 'straight' ? 12 : 2);
  });

  it('draw what is lit over what is not, of whatever kind', async () => {
    const middle = (SIDE / 2) * SIDE * 4 + (SIDE / 2) * 4;
    const [alone] = await draw({ width: 6 }, [ALL]);
    for (const style of ['solid', 'dots', 'double'] as const) {
      const [crossed] = await draw({ width: 6 }, [['a', 'b', 'l0']], { width: 9, style, form: 'strand' });
      expect(crossed).toHaveLength(SIDE * SIDE * 4);
      expect(crossed?.subarray(middle, middle + 3)).toEqual(alone?.subarray(middle, middle + 3));
    }
  });
});
