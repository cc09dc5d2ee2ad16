/** Fingers, buttons and names: one finger scrolls the page, two move the picture, and nothing sticks to the pointer. */
import type { CDPSession } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PAINTERS } from '../../support/pages/board-pixels.ts';
import { type Opened, openPage } from '../../support/pages/serve.ts';

const SIDE = 400;
let opened: Opened;
let fingers: CDPSession;

beforeAll(async () => {
  opened = await openPage('support/pages/canvas.html', SIDE, SIDE);
  fingers = await opened.page.context().newCDPSession(opened.page);
  await fingers.send('Emulation.setTouchEmulationEnabled', { enabled: true, maxTouchPoints: 2 });
  await opened.page.waitForFunction(() => 'atlas' in window);
});
afterAll(() => opened?.close());

type Point = { x: number; y: number };
const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd' | 'touchCancel', touchPoints: Point[]) =>
  fingers.send('Input.dispatchTouchEvent', { type, touchPoints });

/** A named disc at the left and one at the right; every act is written down in `done`, every touch that was kept from the page in `kept`. */
async function board(painter: (typeof PAINTERS)[number]) {
  await opened.page.evaluate(
    ([side, name]) => {
      const { done } = window.atlas;
      done.length = 0;
      window.atlas.painter = name;
      window.atlas.board(
        side,
        [
          { id: 'a', kind: 'Country', x: 100, y: 200, size: 20, label: 'Name of it' },
          { id: 'b', kind: 'Country', x: 300, y: 200, size: 20 },
        ],
        [],
        {
          onClick: ({ node }) => done.push(['pick', node]),
          onDrop: (node) => done.push(['drop', node]),
          onOneFinger: () => done.push(['one finger']),
        },
      );
      window.atlas.pixels();
    },
    [SIDE, painter] as const,
  );
  await opened.page.evaluate(() => {
    const kept: string[] = [];
    Object.assign(window, { kept });
    for (const type of ['touchstart', 'touchmove'] as const)
      addEventListener(type, (event) => event.defaultPrevented && kept.push(type), { once: false });
  });
}
const done = () => opened.page.evaluate(() => window.atlas.done);
const kept = () => opened.page.evaluate(() => (window as unknown as { kept: string[] }).kept);
const camera = () => opened.page.evaluate(() => window.atlas.handle?.sigma.getCamera().getState());
const placeOfA = () => opened.page.evaluate(() => window.atlas.graph.getNodeAttribute('a', 'x'));

describe.each(PAINTERS)('on the canvas of %s', (painter) => {
  it('one finger leaves the picture where it is and the page its scrolling, and is told what two do', async () => {
    await board(painter);
    const before = await camera();
    await touch('touchStart', [{ x: 200, y: 60 }]);
    for (let y = 80; y <= 260; y += 20) await touch('touchMove', [{ x: 200, y }]);
    await touch('touchEnd', []);
    expect(await camera()).toEqual(before);
    expect(await kept()).toEqual([]);
    expect(await done()).toEqual([['one finger']]);
  });

  it('two fingers move and zoom it', async () => {
    await board(painter);
    await touch('touchStart', [{ x: 180, y: 60 }]);
    await touch('touchStart', [
      { x: 180, y: 60 },
      { x: 220, y: 60 },
    ]);
    for (const by of [10, 20, 40])
      await touch('touchMove', [
        { x: 180 - by, y: 60 },
        { x: 220 + by, y: 60 },
      ]);
    await touch('touchEnd', []);
    await expect.poll(async () => (await camera())?.ratio ?? 1).toBeLessThan(0.7);
    expect(await done()).toEqual([]);
  });

  it('a tap chooses, once', async () => {
    await board(painter);
    await touch('touchStart', [{ x: 100, y: 200 }]);
    await touch('touchEnd', []);
    await expect.poll(done).toEqual([['pick', 'a']]);
  });

  it('a finger that the browser takes for itself chooses nothing', async () => {
    await board(painter);
    await touch('touchStart', [{ x: 100, y: 200 }]);
    await touch('touchCancel', []);
    await touch('touchStart', [{ x: 300, y: 200 }]);
    await touch('touchEnd', []);
    await expect.poll(done).toEqual([['pick', 'b']]);
  });

  it('a button let go where nothing saw it drops what was dragged', async () => {
    await board(painter);
    await opened.page.mouse.move(100, 200);
    await opened.page.mouse.down();
    await opened.page.mouse.move(140, 240, { steps: 4 });
    const unseen = (clientX: number) =>
      opened.page.evaluate((x) => {
        document.dispatchEvent(new MouseEvent('mousemove', { bubbles: true, clientX: x, clientY: 240, buttons: 0 }));
      }, clientX);
    await unseen(150);
    await expect.poll(done).toEqual([['drop', 'a']]);
    const there = await placeOfA();
    await unseen(300);
    expect(await placeOfA()).toBe(there);
    await opened.page.mouse.up();
  });

  it('a name is pressed as its node is', async () => {
    await board(painter);
    const box = await opened.page.evaluate(() => window.atlas.handle?.labels().find(({ id }) => id === 'a')?.box);
    if (!box) throw new Error('no name');
    await opened.page.mouse.click((box.left + box.right) / 2, (box.top + box.bottom) / 2);
    await expect.poll(done).toEqual([['pick', 'a']]);
  });
});
