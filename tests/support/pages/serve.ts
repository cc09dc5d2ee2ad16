/** Serves the test pages from source and opens one in a browser. */
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { createServer } from 'vite';
import { openBrowser } from '../browser.ts';

export type Opened = { browser: Browser; page: Page; close(): Promise<void> };

/** The page `name` under tests at this size, its scripts run. Errors of the page fail the call that follows. */
export async function openPage(name: string, width: number, height: number): Promise<Opened> {
  const root = join(import.meta.dirname, '../../..');
  const server = await createServer({
    root,
    configFile: false,
    logLevel: 'error',
    cacheDir: join(tmpdir(), 'palermo-atlas-pages'),
    optimizeDeps: { include: ['sigma', 'sigma/rendering', 'sigma/utils', 'graphology'], entries: [] },
    server: { host: '127.0.0.1', port: 0, watch: null },
  });
  await server.listen();
  const address = server.httpServer?.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  const browser = await openBrowser();
  const page = await browser.newPage({ viewport: { width, height }, reducedMotion: 'reduce' });
  page.on('pageerror', (error) => console.error(error));
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
