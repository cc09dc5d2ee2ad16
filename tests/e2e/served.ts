/** The whole product for a browser test: real data, embedded engine, built client; served once by each worker. */
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { pino } from 'pino';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { SEED_FOLDER } from '../../graph-seed/build.ts';
import { readSeminars } from '../../graph-seed/read/seminars.ts';
import { createApp } from '../../server/app.ts';
import { openEngine } from '../../server/engine/open.ts';
import { openStore } from '../../server/store/store.ts';
import { leaveContexts, takePage } from '../support/pages/contexts.ts';
import { seededFile } from '../support/real-seed.ts';

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
    options?: BrowserContextOptions & { theme?: string; language?: string; script?: () => void; ready?: string },
  ): Promise<Visit>;
  close(): Promise<void>;
};

type Listening = { url: string; stop(): void; start(): Promise<void> };
let listening: Promise<Listening> | undefined;

async function listen(): Promise<Listening> {
  const engine = await openEngine({ engine: { kind: 'grafeo' } }, await seededFile());
  const app = createApp({
    ...(await openStore(engine, readSeminars(SEED_FOLDER))),
    clientFolder: CLIENT,
    host: '127.0.0.1',
    log: pino({ level: 'silent' }),
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
}

/** The first call of a worker starts the server, which ends with the worker. */
export async function serve(): Promise<Served> {
  listening ??= listen().catch((error: unknown) => {
    listening = undefined;
    throw error;
  });
  const { url, stop, start } = await listening;
  return {
    url,
    stop,
    start,
    async visit(hash = '', { theme = 'light', language = 'en', script, ready = 'h1.question', ...options } = {}) {
      const page = await takePage(url, {
        viewport: { width: 1280, height: 800 },
        reducedMotion: 'reduce',
        permissions: ['clipboard-read', 'clipboard-write'],
        ...options,
      });
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
      await page.locator(ready).first().waitFor();
      return { page, faults };
    },
    async close() {
      await start();
      await leaveContexts();
    },
  };
}
