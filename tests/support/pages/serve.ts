/** Serves the test pages from source and opens one in a browser. */
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { createServer } from 'vite';
import { openBrowser } from '../browser.ts';

export type Opened = { browser: Browser; page: Page; close(): Promise<void> };

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
  const root = join(import.meta.dirname, '../../..');
  const server = await createServer({
    root,
    configFile: false,
    logLevel: 'error',
    // Of this checkout alone: another has other packages.
    cacheDir: join(root, 'node_modules/.vite-pages', needs.join('-')),
    optimizeDeps: { include: ['sigma', 'sigma/rendering', 'sigma/utils', 'graphology', ...needs], entries: [] },
    server: { host: '127.0.0.1', port: 0, watch: null },
  });
  await server.listen();
  const address = server.httpServer?.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  const browser = await openBrowser(flags);
  const page = await browser.newPage({ viewport: { width, height }, reducedMotion: 'reduce' });
  page.on('pageerror', (error) => console.error(error));
  if (script) await page.addInitScript(script);
  await page.goto(`http://127.0.0.1:${port}/tests/${name}`);
  return {
    browser,
    page,
    close: async () => {
      await browser.close();
      await server.close();
    },
  };
}
