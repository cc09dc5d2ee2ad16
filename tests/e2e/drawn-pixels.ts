/** What a page without WebGL has drawn, and what can be clicked there. */
import type { Page } from 'playwright-core';

/** Runs in the page before its own scripts: every context but that of 2D is refused. */
export function noWebGl(): void {
  const { getContext } = HTMLCanvasElement.prototype;
  HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, name: string, settings?: object) {
    return name === '2d' ? getContext.call(this, name, settings) : null;
  } as typeof getContext;
}

/** Runs in the page before its own scripts: nothing may be drawn at all. */
export function noCanvas(): void {
  HTMLCanvasElement.prototype.getContext = () => null;
}

/** How many colours the canvas of the nodes shows; the bare ground is one. */
export function coloursDrawn(page: Page): Promise<number> {
  return page.evaluate(() => {
    const canvas = document.querySelector<HTMLCanvasElement>('canvas.sigma-nodes');
    const data = canvas?.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data;
    const seen = new Set<number>();
    if (data) for (const colour of new Uint32Array(data.buffer)) seen.add(colour);
    return seen.size;
  });
}

/** Clicks the first node or link that a hand finds on its way over the picture, off its middle. */
export async function clickSomething(page: Page): Promise<void> {
  const mouse = page.locator('canvas.sigma-mouse').first();
  const box = await mouse.boundingBox();
  if (!box) throw new Error('no canvas');
  for (let step = 0; step < 200; step++) {
    const [x, y] = [box.x + box.width / 2 + 40 + step, box.y + box.height / 2 - 60];
    await page.mouse.move(x, y);
    const found = await mouse.evaluate((each) => each.parentElement?.style.cursor === 'pointer');
    if (found) return page.mouse.click(x, y);
  }
  throw new Error('nothing to click on the way');
}
