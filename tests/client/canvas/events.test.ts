import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Opened, openPage } from '../../support/pages/serve.ts';

let opened: Opened;
const SIDE = 400;

beforeAll(async () => {
  opened = await openPage('support/pages/canvas.html', SIDE, SIDE);
  await opened.page.waitForFunction(() => 'atlas' in window);
});
afterAll(() => opened?.close());

/** A hollow square, a disc, and a thin dotted line between them; every act is written down in `done`. */
async function board() {
  await opened.page.mouse.move(0, 0);
  await opened.page.evaluate((side) => {
    const { done } = window.atlas;
    done.length = 0;
    window.atlas.board(
      side,
      [
        { id: 'a', kind: 'Article', x: 80, y: 200, size: 30 },
        { id: 'b', kind: 'Country', x: 320, y: 200, size: 20 },
      ],
      [{ from: 'a', to: 'b', style: 'wide', width: 1 }],
      {
        onClick: ({ node, link, button }) => done.push(['pick', node ?? link, button]),
        onOpen: ({ node, link }) => done.push(['open', node ?? link]),
        onMenu: ({ node, link, button }) => done.push(['menu', node ?? link, button]),
        onHover: ({ node, link }) => done.push(['hover', node ?? link]),
      },
    );
    window.atlas.pixels();
  }, SIDE);
}
const at = (x: number, y: number) => opened.page.evaluate((p) => window.atlas.handle?.at(p), { x, y });
const done = () => opened.page.evaluate(() => window.atlas.done);

describe('what is under a point', () => {
  it.each([
    ['the middle of a hollow square', 80, 200, { node: 'a', link: null }],
    ['its corner', 102, 222, { node: 'a', link: null }],
    ['beside it', 80, 240, { node: null, link: null }],
    ['a disc', 320, 200, { node: 'b', link: null }],
    ['outside the disc, in the corner of its box', 338, 218, { node: null, link: null }],
    ['between the dots of a thin line', 206, 200, { node: null, link: 'l0' }],
    ['3 px off the line', 200, 203, { node: null, link: 'l0' }],
    ['12 px off the line', 200, 212, { node: null, link: null }],
  ] as const)('finds %s', async (_, x, y, found) => {
    await board();
    expect(await at(x, y)).toEqual(found);
  });
});

describe('hands', () => {
  it('picks, opens and asks for the menu with the ids of what was hit', async () => {
    await board();
    await opened.page.mouse.click(80, 200);
    await expect.poll(done).toContainEqual(['pick', 'a', 0]);
    await opened.page.mouse.click(200, 201);
    await expect.poll(done).toContainEqual(['pick', 'l0', 0]);
    await opened.page.mouse.click(200, 330);
    await expect.poll(done).toContainEqual(['pick', null, 0]);
    await opened.page.mouse.click(320, 200, { button: 'right' });
    await expect.poll(done).toContainEqual(['menu', 'b', 2]);
    // Sigma takes two clicks for one double click within 300 ms; a busy machine may draw for longer between them.
    const twice = async () => {
      await opened.page.mouse.dblclick(80, 200);
      return done();
    };
    await expect.poll(twice, { interval: 400 }).toContainEqual(['open', 'a']);
  });

  it('says what is pointed at, and when nothing is any more', async () => {
    await board();
    await opened.page.mouse.move(80, 200);
    await expect.poll(done).toContainEqual(['hover', 'a']);
    await opened.page.mouse.move(200, 340);
    await expect.poll(async () => (await done()).at(-1)).toEqual(['hover', null]);
  });
});

describe('a hand while the camera moves', () => {
  it('still hits what it comes down on, and finds again what it rests on', async () => {
    await board();
    // A motion that never ends: by the end of each frame the next has begun.
    await opened.page.evaluate(() => {
      const camera = window.atlas.handle?.sigma.getCamera();
      const sway = (n: number) => {
        document.body.dataset.swayed = String(n);
        camera?.setState({ x: 0.5 + 0.002 * (n % 2) });
        if (n < 60) requestAnimationFrame(() => sway(n + 1));
      };
      sway(0);
    });
    const swayed = (n: number) =>
      opened.page.waitForFunction((least) => Number(document.body.dataset.swayed) >= least, n);
    await swayed(4);
    await opened.page.mouse.click(80, 200);
    await expect.poll(done).toContainEqual(['pick', 'a', 0]);
    await swayed(60);
    await opened.page.mouse.move(320, 201);
    await expect.poll(done).toContainEqual(['hover', 'b']);
  });

  it('finds a node at once where the camera has just arrived', async () => {
    await board();
    const found = await opened.page.evaluate(() => {
      const { handle, graph } = window.atlas;
      handle?.look({ x: 0.6, y: 0.5, ratio: 0.8, angle: 0 }, 0);
      handle?.sigma.refresh();
      const there = handle?.sigma.graphToViewport(graph.getNodeAttributes('b'));
      return there && handle?.at(there);
    });
    expect(found).toEqual({ node: 'b', link: null });
  });
});

describe('steadiness', () => {
  it('moves nothing on the screen when nodes are added', async () => {
    await board();
    const [before, after] = await opened.page.evaluate(async () => {
      const { handle, graph, merge, sample } = window.atlas;
      const where = () => handle?.sigma.graphToViewport(graph.getNodeAttributes('a'));
      const first = where();
      merge(graph, { nodes: [sample.state('far', 'Far', 'Asia', 5, -7)], links: [] });
      handle?.sigma.refresh();
      return [first, where()];
    });
    expect(after).toEqual(before);
    expect(before?.x).toBeCloseTo(80, 3);
  });

  it('is there at once where motion is unwanted, and then sees what it was asked to see', async () => {
    await board();
    const place = await opened.page.evaluate(() => {
      window.atlas.handle?.fit(['b']);
      window.atlas.handle?.sigma.refresh();
      return window.atlas.handle?.sigma.graphToViewport(window.atlas.graph.getNodeAttributes('b'));
    });
    expect(Math.abs((place?.x ?? 0) - 200)).toBeLessThan(60);
  });
});
