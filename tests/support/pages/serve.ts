/** Serves the test pages from source, once by each worker, and opens them in its browser. */
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { createServer } from 'vite';
import { openBrowser } from '../browser.ts';

export type Opened = { page: Page; close(): Promise<void> };

const serving = new Map<string, Promise<string>>();

/** The address of a server of pages that need these packages; it ends with the worker. */
async function serve(needs: readonly string[]): Promise<string> {
  const root = join(import.meta.dirname, '../../..');
  const server = await createServer({
    root,
    configFile: false,
    logLevel: 'error',
    // Of this checkout alone: another has other packages. Of this process alone: two would write at once.
    cacheDir: join(root, 'node_modules/.vite-pages', `${needs.join('-')}-${process.env.VITEST_POOL_ID ?? 0}`),
    optimizeDeps: { include: ['sigma', 'sigma/rendering', 'sigma/utils', 'graphology', ...needs], entries: [] },
    server: { host: '127.0.0.1', port: 0, watch: null },
  });
  await server.listen();
  const address = server.httpServer?.address();
  return `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`;
}

/**
 * The page `name` under tests at this size, its scripts run. Errors of the page fail the call that follows. `needs`:
 * packages that it imports beside those of all pages; `flags`: what the browser is told beside what it always is;
 * `script`: what runs before the page's own scripts.
 */
export async function openPage(
  name: string,
  width: number,
  height: number,
  { needs = [], flags = [], script }: { needs?: string[]; flags?: string[]; script?: () => void } = {},
): Promise<Opened> {
  const key = needs.join(' ');
  const address = serving.get(key) ?? serve(needs);
  serving.set(key, address);
  const browser = await openBrowser(flags);
  const context = await browser.newContext({ viewport: { width, height }, reducedMotion: 'reduce' });
  const page = await context.newPage();
  page.on('pageerror', (error) => console.error(error));
  if (script) await page.addInitScript(script);
  await page.goto(`${await address}/tests/${name}`);
  return { page, close: () => context.close() };
}
