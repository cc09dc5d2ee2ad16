/** What is found under the pointer is what the browser's own geometry says is there, whatever draws the picture. */
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FORMS } from '../../../client/canvas/link-programs.ts';
import { PAINTERS, SIDE } from '../../support/pages/board-pixels.ts';
import { type Opened, openPage } from '../../support/pages/serve.ts';

let opened: Opened;

beforeAll(async () => {
  opened = await openPage('support/pages/canvas.html', SIDE, SIDE);
  await opened.page.waitForFunction(() => 'atlas' in window);
});
afterAll(() => opened?.close());

const KINDS = ['Instrument', 'Article', 'Obligation', 'Institution', 'Country', 'Concept', 'Finding'] as const;
const px = fc.integer({ min: 0, max: SIDE });
const spot = fc.record({ x: px, y: px });
const board = fc.record({
  pegs: fc.array(fc.record({ kind: fc.constantFrom(...KINDS), x: px, y: px, size: fc.integer({ min: 3, max: 40 }) }), {
    minLength: 2,
    maxLength: 9,
  }),
  wires: fc.array(
    fc.record({
      from: fc.nat(8),
      to: fc.nat(8),
      form: fc.constantFrom(...FORMS),
      bend: fc.constantFrom(-0.3, 0.1, 0.25),
    }),
    { maxLength: 6 },
  ),
  points: fc.array(spot, { minLength: 30, maxLength: 30 }),
});

/** Px by which a border may be felt nearer or farther: corners are rounded in one geometry and not in the other. */
const EDGE = 1.5;

describe('what is under the pointer', () => {
  it.each(PAINTERS)('is the node or the link that is drawn there, by %s', async (painter) => {
    await fc.assert(
      fc.asyncProperty(board, async ({ pegs, wires, points }) => {
        const nodes = pegs.map((peg, i) => ({ id: `n${i}`, ...peg }));
        const links = wires
          .map(({ from, to, form, bend }) => ({
            from: `n${from % nodes.length}`,
            to: `n${to % nodes.length}`,
            form,
            bend: form === 'arc' ? bend : 0,
            width: 1,
          }))
          .filter(({ from, to }) => from !== to);
        // On what is drawn as well as anywhere: most of a canvas is ground.
        const asked = [...points, ...nodes.map(({ x, y, size }) => ({ x: x + size * 0.5, y }))];
        const seen = await opened.page.evaluate(
          ([side, p, w, at, edge, name]) => {
            window.atlas.painter = name;
            window.atlas.board(side, p, w);
            const under = (node: number, link: number) => window.atlas.underneath(at, { node, link });
            return {
              found: at.map((point) => window.atlas.handle?.at(point)),
              surely: under(2 - edge, 5 - edge),
              perhaps: under(2 + edge, 5 + edge),
            };
          },
          [SIDE, nodes, links, asked, EDGE, painter] as const,
        );
        for (const [i, found] of seen.found.entries()) {
          const [surely, perhaps] = [seen.surely[i], seen.perhaps[i]];
          if (!surely || !perhaps) throw new Error('as many answers as points');
          if (surely.node === perhaps.node) {
            expect(found?.node).toBe(surely.node);
            if (surely.node !== null) continue;
            if (found?.link === null) expect(surely.links).toEqual([]);
            else expect(perhaps.links).toContain(found?.link);
          }
        }
      }),
      { numRuns: 25, seed: 7 },
    );
  });
});
