/** The whole product for a browser test: real data, embedded engine, built client; served once by each worker. */
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { pino } from 'pino';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { createApp } from '../../server/app.ts';
import { createConsole } from '../../server/engine/console/console.ts';
import { openEngine } from '../../server/engine/open.ts';
import { remember } from '../../server/remember.ts';
import { leavePages, takePage } from '../support/pages/kept-pages.ts';
import { seededFile } from '../support/real-seed.ts';
import { PATIENCE_MS, seededStore } from '../support/seeded-store.ts';
import { watch } from '../support/watch.ts';

/** The folder of the built client. */
export const CLIENT = process.env.CLIENT_FOLDER ?? join(import.meta.dirname, '../../dist/client');

export type Visit = { page: Page; faults: string[] };
export type VisitOptions = BrowserContextOptions & {
  theme?: string;
  language?: string;
  /** What the browser keeps for the atlas when the page is opened. */
  stored?: Record<string, string>;
  /** Runs before the page's own scripts, at each load. */
  script?: () => void;
  /** What is there once the page can be used. */
  ready?: string;
};
export type Served = {
  url: string;
  /** Stops and starts answering, as a server that died and came back. */
  stop(): void;
  start(): Promise<void>;
  /** A page of its own, begun anew at that hash; every error, policy violation and request to elsewhere is a fault. */
  visit(hash?: string, options?: VisitOptions): Promise<Visit>;
  close(): Promise<void>;
};

type Listening = { url: string; stop(): void; start(): Promise<void> };

/** Started by the first call of a worker; the server ends with the worker. */
const listening = remember(async (): Promise<Listening> => {
  const app = createApp({
    ...(await seededStore()),
    clientFolder: CLIENT,
    host: '127.0.0.1',
    log: pino({ level: 'silent' }),
    ownQueries: createConsole(async () => openEngine({ engine: { kind: 'grafeo' } }, await seededFile()), PATIENCE_MS)
      .ask,
  });
  const at = (port: number) =>
    new Promise<ReturnType<typeof app.listen>>((resolve) => {
      const opened = app.listen(port, '127.0.0.1', () => resolve(opened));
    });
  let server = await at(0);
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    stop() {
      server.closeAllConnections();
      server.close();
    },
    async start() {
      if (!server.listening) server = await at(port);
    },
  };
});

export async function serve(): Promise<Served> {
  const { url, stop, start } = await listening();
  return {
    url,
    stop,
    start,
    async visit(hash = '', { theme = 'light', language = 'en', stored, script, ready = 'h1.question', ...asked } = {}) {
      const options = {
        viewport: { width: 1280, height: 800 },
        reducedMotion: 'reduce',
        ...ALLOWED,
        ...asked,
      } as const;
      const kept = { 'palermo-atlas.theme': theme, 'palermo-atlas.language': language, ...stored };
      const { page, beforeLoad } = await takePage(url, options, kept);
      const faults: string[] = [];
      if (script) await beforeLoad(script);
      await beforeLoad(tellViolations);
      watch(page, faults);
      page.on(
        'request',
        (request) =>
          request.url().startsWith(url) ||
          request.url().startsWith('data:') ||
          faults.push(`outside: ${request.url()}`),
      );
      await beginAt(page, `${url}/${hash && `#${hash}`}`);
      await page.locator(ready).first().waitFor();
      return { page, faults };
    },
    async close() {
      await start();
      await leavePages();
    },
  };
}

const ALLOWED = { permissions: ['clipboard-read', 'clipboard-write'] };

/** Runs in the page: a violation of its policy is an error. */
function tellViolations(): void {
  document.addEventListener('securitypolicyviolation', (event) =>
    console.error(`policy: ${event.violatedDirective} ${event.blockedURI}`),
  );
}

/** Loads the page, also where it stands there already: to go to another hash alone would load nothing. */
async function beginAt(page: Page, address: string): Promise<void> {
  if (new URL(page.url()).pathname !== '/') await page.goto(address);
  else {
    await page.evaluate((wanted) => history.replaceState(null, '', wanted), address);
    await page.reload();
  }
}
