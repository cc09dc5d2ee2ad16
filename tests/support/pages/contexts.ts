/** Contexts of the worker's browser, used again by later tests: a page is alone in its context, but finds its cache warm. */
import type { BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { onTestFinished, TestRunner } from 'vitest';
import { openBrowser } from '../browser.ts';

/** A context with its options as one word, so that the next test with the same options finds its cache warm. */
type Kept = { context: BrowserContext; options: string };
let idle: Kept[] = [];
let taken: Kept[] = [];

/**
 * A new page in a context of its own until the test ends (outside of a test: until `leaveContexts`). Nothing stored
 * for `origin` is left; what the browser has fetched and compiled is.
 */
export async function takePage(origin: string, asked: BrowserContextOptions): Promise<Page> {
  const options = JSON.stringify(asked);
  const found = idle.find((kept) => kept.options === options);
  idle = idle.filter((kept) => kept !== found);
  const kept = found ?? { context: await (await openBrowser()).newContext(asked), options };
  taken.push(kept);
  if (TestRunner.getCurrentTest()) onTestFinished(() => leave(kept));
  const page = await kept.context.newPage();
  if (found) {
    const session = await kept.context.newCDPSession(page);
    await session.send('Storage.clearDataForOrigin', { origin, storageTypes: 'all' });
    await session.detach();
  }
  return page;
}

async function leave(kept: Kept): Promise<void> {
  taken = taken.filter((each) => each !== kept);
  await Promise.all(kept.context.pages().map((page) => page.close()));
  if (kept.context.isClosed()) return;
  idle.push(kept);
}

/** At the end of a file: what was taken outside of its tests is left. */
export async function leaveContexts(): Promise<void> {
  await Promise.all(taken.map(leave));
}
