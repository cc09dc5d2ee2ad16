/** No WebGL, WebGL by the processor, WebGL lost and given back, more pixels to a px: the picture stays, and can be clicked. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { differing, SIDE, type Sheet, sheetOf } from '../../support/pages/board-pixels.ts';
import { type Opened, openPage } from '../../support/pages/serve.ts';

const opened: Opened[] = [];
afterAll(() => Promise.all(opened.map(({ close }) => close())));

async function openCanvas(more: Parameters<typeof openPage>[3] = {}): Promise<Page> {
  const one = await openPage('support/pages/canvas.html', SIDE, SIDE, more);
  opened.push(one);
  await one.page.waitForFunction(() => 'atlas' in window);
  return one.page;
}

/** Two nodes and a link; gives back what draws them, and the picture. */
async function board(page: Page, painter?: 'webgl' | '2d'): Promise<{ painter: string | undefined; sheet: Sheet }> {
  const name = await page.evaluate(
    ([side, wanted]) => {
      const { done } = window.atlas;
      done.length = 0;
      window.atlas.painter = wanted;
      window.atlas.board(
        side,
        [
          { id: 'a', kind: 'Instrument', x: 80, y: 200, size: 30 },
          { id: 'b', kind: 'Country', x: 320, y: 120, size: 20 },
        ],
        [{ from: 'a', to: 'b', width: 3, style: 'long' }],
        { onClick: ({ node, link }) => done.push(node ?? link) },
      );
      return window.atlas.handle?.painter;
    },
    [SIDE, painter] as const,
  );
  return { painter: name, sheet: await sheetOf(page) };
}

async function clicked(page: Page, x: number, y: number): Promise<unknown> {
  await page.mouse.click(x, y);
  await expect.poll(() => page.evaluate(() => window.atlas.done.length)).toBeGreaterThan(0);
  return page.evaluate(() => window.atlas.done.at(-1));
}

describe('the painter', () => {
  let page: Page;
  beforeAll(async () => {
    page = await openCanvas();
  });

  it('is the 2D painter where the processor would draw WebGL, and WebGL where a GPU does', async () => {
    expect((await board(page)).painter).toBe('2d');
    const here = await page.evaluate(() => {
      // A GPU as a browser tells of it, on the renderer that is there.
      const { getContext } = HTMLCanvasElement.prototype;
      const { getParameter } = WebGLRenderingContext.prototype;
      const said: string[] = [];
      HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, name: string) {
        return getContext.call(this, name);
      } as typeof getContext;
      for (const renderer of ['ANGLE (NVIDIA GeForce)', 'llvmpipe (LLVM 15)', 'Microsoft Basic Render Driver']) {
        WebGLRenderingContext.prototype.getParameter = () => renderer;
        said.push(window.atlas.painterHere());
      }
      Object.assign(HTMLCanvasElement.prototype, { getContext });
      Object.assign(WebGLRenderingContext.prototype, { getParameter });
      return said;
    });
    expect(here).toEqual(['webgl', '2d', '2d']);
  });

  it('changes to 2D when WebGL is lost, and back when it is given back; camera and choice stay', async () => {
    const before = await board(page, 'webgl');
    expect(before.painter).toBe('webgl');
    const told = await page.evaluate(async () => {
      const { handle } = window.atlas;
      if (!handle) throw new Error('no canvas');
      handle.setSession({ selected: 'b' });
      handle.look({ x: 0.55, y: 0.5, ratio: 0.9, angle: 0 }, 0);
      let moves = 0;
      handle.sigma.getCamera().on('updated', () => moves++);
      const until = (name: string) =>
        new Promise<void>((resolve) => {
          const look = () => (handle.painter === name ? resolve() : requestAnimationFrame(look));
          look();
        });
      const seen = () => ({ painter: handle.painter, camera: handle.sigma.getCamera().getState() });
      const gl = handle.sigma.getCanvases().nodes?.getContext('webgl2')?.getExtension('WEBGL_lose_context');
      if (!gl) throw new Error('no WebGL to lose');
      const first = window.atlas.pixels();
      gl.loseContext();
      await until('2d');
      const lost = { ...seen(), picture: window.atlas.pixels(), under: handle.at({ x: 1, y: 1 }) };
      gl.restoreContext();
      await until('webgl');
      const back = { ...seen(), picture: window.atlas.pixels() };
      handle.look({ x: 0.5, y: 0.5, ratio: 1, angle: 0 }, 0);
      return { first, lost, back, moves, layers: document.querySelectorAll('#canvas canvas.sigma-nodes').length };
    });
    const sheet = ({ width, height, bytes }: { width: number; height: number; bytes: string }): Sheet => ({
      width,
      height,
      data: Buffer.from(bytes, 'base64'),
    });
    expect(told.lost.camera).toEqual({ x: 0.55, y: 0.5, ratio: 0.9, angle: 0 });
    expect(told.back.camera).toEqual(told.lost.camera);
    for (const { picture } of [told.lost, told.back]) {
      const { share, drawn } = differing(sheet(told.first), sheet(picture));
      expect(drawn).toBeGreaterThan(2_000);
      expect(share).toBeLessThan(0.03);
    }
    expect(told.moves, 'whoever listens to the camera still hears it').toBeGreaterThan(0);
    expect(told.layers, 'one canvas for nodes').toBe(1);
    expect(await clicked(page, 80, 200)).toBe('a');
  });

  it('keeps picture and names together when a px gets more pixels at the same size', async () => {
    await board(page);
    const client = await page.context().newCDPSession(page);
    for (const deviceScaleFactor of [2, 1.25, 1]) {
      await client.send('Emulation.setDeviceMetricsOverride', {
        width: SIDE,
        height: SIDE,
        deviceScaleFactor,
        mobile: false,
      });
      // An emulated screen tells nobody; the next frame finds out.
      await page.evaluate(() => window.atlas.handle?.refresh());
      const wide = () => page.evaluate(() => document.querySelector<HTMLCanvasElement>('canvas.sigma-labels')?.width);
      await expect.poll(wide).toBe(SIDE * deviceScaleFactor);
      const { width, data } = await sheetOf(page);
      expect(width).toBe(SIDE * deviceScaleFactor);
      const at = (x: number, y: number) => {
        const i = (Math.round(y * deviceScaleFactor) * width + Math.round(x * deviceScaleFactor)) * 4;
        return [...data.subarray(i, i + 3)];
      };
      expect(at(80, 200), 'the node stands where it stood').toEqual([0x49, 0x67, 0xb8]);
      expect(at(120, 200), 'and is as large as it was').not.toEqual([0x49, 0x67, 0xb8]);
      expect(await clicked(page, 320, 120)).toBe('b');
    }
    await client.detach();
  });
});

/** Runs in the page before its scripts: every context but that of 2D is refused. */
const refused = () => {
  const { getContext } = HTMLCanvasElement.prototype;
  HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, name: string, settings?: object) {
    return name === '2d' ? getContext.call(this, name, settings) : null;
  } as typeof getContext;
};
/** And the browser does not even know the name. */
const unknown = () => {
  for (const name of ['WebGLRenderingContext', 'WebGL2RenderingContext']) Reflect.deleteProperty(window, name);
  const { getContext } = HTMLCanvasElement.prototype;
  HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, name: string, settings?: object) {
    return name === '2d' ? getContext.call(this, name, settings) : null;
  } as typeof getContext;
};

describe('without WebGL', () => {
  it.each([
    ['switched off', { flags: ['--disable-webgl', '--disable-3d-apis'] }],
    ['refused', { script: refused }],
    ['unknown', { script: unknown }],
  ])('%s, the picture is drawn and can be clicked, also where WebGL was asked for', async (_, more) => {
    const page = await openCanvas(more);
    for (const wanted of [undefined, 'webgl'] as const) {
      const { painter, sheet } = await board(page, wanted);
      expect(painter).toBe('2d');
      expect(differing(sheet, sheet).drawn).toBeGreaterThan(2_000);
      expect(await clicked(page, 320, 120)).toBe('b');
    }
  });
});
