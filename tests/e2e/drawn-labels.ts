/** What stands on the layer of labels: every text as the browser was asked to draw it, so that the page needs no door for tests. */
import type { Page } from 'playwright-core';
import { frames } from './frames.ts';

export type Text = { text: string; left: number; top: number; right: number; bottom: number };

/** To be run in the page before its own scripts. */
export function listenToLabels(): void {
  const drawn: Text[] = [];
  Object.assign(window, { drawnTexts: drawn });
  const { fillText, clearRect } = CanvasRenderingContext2D.prototype;
  const isLabels = (context: CanvasRenderingContext2D) =>
    context.canvas instanceof HTMLCanvasElement && context.canvas.classList.contains('sigma-labels');
  CanvasRenderingContext2D.prototype.clearRect = function (...box) {
    if (isLabels(this)) drawn.length = 0;
    clearRect.apply(this, box);
  };
  CanvasRenderingContext2D.prototype.fillText = function (text, x, y) {
    fillText.call(this, text, x, y);
    if (!isLabels(this)) return;
    const size = this.measureText(text);
    const { a, d, e, f } = this.getTransform();
    const px = (value: number, scale: number, shift: number) => (value * scale + shift) / devicePixelRatio;
    drawn.push({
      text,
      left: px(x - size.actualBoundingBoxLeft, a, e),
      right: px(x + size.actualBoundingBoxRight, a, e),
      top: px(y - size.actualBoundingBoxAscent, d, f),
      bottom: px(y + size.actualBoundingBoxDescent, d, f),
    });
  };
}

/** Once the picture rests: the same for three looks in a row. */
export async function textsOf(page: Page): Promise<Text[]> {
  let before = '';
  for (let same = 0; same < 3; ) {
    await frames(page, 6);
    const now = JSON.stringify(await page.evaluate(() => (window as unknown as { drawnTexts: Text[] }).drawnTexts));
    same = now === before && now !== '[]' ? same + 1 : 0;
    before = now;
  }
  return JSON.parse(before) as Text[];
}
