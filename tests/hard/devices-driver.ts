/** A browser on a device: what the tests of devices ask of each engine. */
import { openBrowser } from '../support/browser.ts';

/** Px of the window in the units of the screen; `zoom`: how many times as large a page is shown there. */
export type Size = { width: number; height: number; zoom?: number };

export type Device = {
  name: string;
  resize(size: Size): Promise<void>;
  open(url: string): Promise<void>;
  /** The body of a function, run in the page; gives back what it returns. */
  run<T>(script: string): Promise<T>;
  /** At a point of the page that is seen, in its px. */
  click(x: number, y: number): Promise<void>;
  /** A single character, or a key by its WebDriver code. */
  press(key: string): Promise<void>;
  /** A PNG of what is seen. */
  shot(): Promise<Buffer>;
  close(): Promise<void>;
};

/** Chromium has a page of another size for each zoom, as its own zoom has. */
export async function openChromium(): Promise<Device> {
  const browser = await openBrowser();
  const context = await browser.newContext({ reducedMotion: 'reduce', hasTouch: false });
  const page = await context.newPage();
  return {
    name: 'Chromium',
    async resize({ width, height, zoom = 1 }) {
      await page.setViewportSize({ width: Math.round(width / zoom), height: Math.round(height / zoom) });
    },
    open: async (url) => void (await page.goto(url)),
    run: <T>(script: string) => page.evaluate<T>(`(() => { ${script} })()`),
    click: (x, y) => page.mouse.click(x, y),
    press: (key) => page.keyboard.press(key),
    shot: () => page.screenshot(),
    close: () => context.close(),
  };
}
