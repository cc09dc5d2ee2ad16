/** The whole product for a browser test: real data, embedded engine, built client, on a free port. */
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { SEED_FOLDER } from '../../graph-seed/build.ts';
import { ensureSeeded } from '../../graph-seed/ensure.ts';
import { readSeminars } from '../../graph-seed/read/seminars.ts';
import { createApp } from '../../server/app.ts';
import { openEngine } from '../../server/engine/open.ts';
import { openStore } from '../../server/store/store.ts';
import { openBrowser } from '../support/browser.ts';

const CLIENT = process.env.CLIENT_FOLDER ?? join(import.meta.dirname, '../../dist/client');

export type Visit = { page: Page; faults: string[] };
export type Served = {
  url: string;
  /** Stops and starts answering, as a server that died and came back. */
  stop(): void;
  start(): Promise<void>;
  /** A page of its own, at that hash; every error, policy violation and request to elsewhere is a fault. */
  visit(
    hash?: string,
    options?: BrowserContextOptions & { theme?: string; language?: string; script?: () => void },
  ): Promise<Visit>;
  close(): Promise<void>;
};

export async function serve(): Promise<Served> {
  if (!existsSync(join(CLIENT, 'index.html'))) throw new Error('The client is not built: run "npm run build" first.');
  const folder = mkdtempSync(join(tmpdir(), 'atlas-e2e-'));
  const config = { engine: { kind: 'grafeo' as const }, dataDir: folder };
  const engine = await openEngine(config, await ensureSeeded(config));
  const app = createApp({
    ...(await openStore(engine, readSeminars(SEED_FOLDER))),
    clientFolder: CLIENT,
    host: '127.0.0.1',
    log: pino({ level: 'silent' }),
  });
  const listen = (port: number) =>
    new Promise<ReturnType<typeof app.listen>>((resolve) => {
      const opened = app.listen(port, '127.0.0.1', () => resolve(opened));
    });
  let server = await listen(0);
  const { port } = server.address() as AddressInfo;
  const url = `http://127.0.0.1:${port}`;
  const browser: Browser = await openBrowser();
  const stop = () => {
    server.closeAllConnections();
    server.close();
  };

  return {
    url,
    stop,
    async start() {
      server = await listen(port);
    },
    async visit(hash = '', { theme = 'light', language = 'en', script, ...options } = {}) {
      const context = await browser.newContext({
        viewport: { width: 1280, height: 800 },
        reducedMotion: 'reduce',
        permissions: ['clipboard-read', 'clipboard-write'],
        ...options,
      });
      const page = await context.newPage();
      const faults: string[] = [];
      if (script) await page.addInitScript(script);
      await page.addInitScript(
        ([t, l]) => {
          localStorage.setItem('palermo-atlas.theme', t ?? '');
          localStorage.setItem('palermo-atlas.language', l ?? '');
          document.addEventListener('securitypolicyviolation', (event) =>
            console.error(`policy: ${event.violatedDirective} ${event.blockedURI}`),
          );
        },
        [theme, language],
      );
      page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
      page.on('pageerror', (error) => faults.push(String(error)));
      page.on(
        'request',
        (request) =>
          request.url().startsWith(url) ||
          request.url().startsWith('data:') ||
          faults.push(`outside: ${request.url()}`),
      );
      await page.goto(`${url}/${hash && `#${hash}`}`);
      await page.locator('h1.question').first().waitFor();
      return { page, faults };
    },
    async close() {
      await browser.close();
      stop();
      await engine.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
