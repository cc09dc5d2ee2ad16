/** Pages of the worker's browser, used again by later tests: each begins anew in a process that is already warm. */
import type { BrowserContextOptions, Page } from 'playwright-core';
import { onTestFinished, TestRunner } from 'vitest';
import { openBrowser } from '../browser.ts';

/** A page alone in its context; the options of the context as one word. */
type Kept = { page: Page; options: string; undo: (() => Promise<void>)[] };
let idle: Kept[] = [];
let taken: Kept[] = [];

/** How many pages wait at most: each holds the memory of a whole picture. */
const MOST_IDLE = 4;

export type Taken = {
  page: Page;
  /** Runs `script` before the page's own scripts at each load, until the page is left. */
  beforeLoad(script: () => void): Promise<void>;
};

/**
 * A page of its own until the test ends (outside of a test: until `leavePages`). Nothing stored for `origin` is left
 * on it but `stored`, and no listener, route or script of another test.
 */
export async function takePage(
  origin: string,
  asked: BrowserContextOptions,
  stored: Record<string, string>,
): Promise<Taken> {
  const options = JSON.stringify(asked);
  const found = idle.find((kept) => kept.options === options && !kept.page.isClosed());
  idle = idle.filter((kept) => kept !== found);
  const kept = found ?? (await opened(asked, options));
  taken.push(kept);
  if (TestRunner.getCurrentTest()) onTestFinished(() => leave(kept));
  const { page } = kept;
  // Storage is of an origin: a page that is not there yet goes to something small of it.
  if (!page.url().startsWith(origin)) await page.goto(`${origin}/api/health`);
  await page.evaluate((entries) => {
    localStorage.clear();
    sessionStorage.clear();
    for (const [key, value] of entries) localStorage.setItem(key, value);
  }, Object.entries(stored));
  return {
    page,
    async beforeLoad(script) {
      const added = await page.addInitScript(script);
      kept.undo.push(() => added.dispose());
    },
  };
}

async function opened(asked: BrowserContextOptions, options: string): Promise<Kept> {
  const context = await (await openBrowser()).newContext(asked);
  return { page: await context.newPage(), options, undo: [] };
}

/** What a test has changed about its page is put back. */
async function leave(kept: Kept): Promise<void> {
  taken = taken.filter((each) => each !== kept);
  const { page } = kept;
  if (page.isClosed() || page.context().isClosed()) return;
  const { viewport } = JSON.parse(kept.options) as BrowserContextOptions;
  page.removeAllListeners();
  const others = page
    .context()
    .pages()
    .filter((each) => each !== page);
  await Promise.all([
    page.unrouteAll({ behavior: 'ignoreErrors' }),
    page.emulateMedia({ media: null }),
    viewport && page.setViewportSize(viewport),
    ...others.map((each) => each.close()),
    ...kept.undo.splice(0).map((each) => each()),
  ]);
  await page.mouse.move(0, 0);
  idle.push(kept);
  for (const old of idle.splice(0, Math.max(0, idle.length - MOST_IDLE))) await old.page.context().close();
}

/** At the end of a file: what was taken outside of its tests is left. */
export async function leavePages(): Promise<void> {
  await Promise.all(taken.map(leave));
}
