/** A seminar in a sandboxed frame of another site: it plays where that site is named, and is not there for any other. */
import { createServer } from 'node:http';
import { join } from 'node:path';
import { pino } from 'pino';
import { expect, it, onTestFinished } from 'vitest';
import { createApp } from '../../server/app.ts';
import { openBrowser } from '../support/browser.ts';
import { listening } from '../support/listening.ts';
import { seededStore } from '../support/seeded-store.ts';

const CLIENT = process.env.CLIENT_FOLDER ?? join(import.meta.dirname, '../../dist/client');
const SANDBOX = 'allow-scripts allow-same-origin';

it('plays in a frame of the site that is named, and of no other', async () => {
  const elsewhere = createServer((req, res) => {
    const src = new URL(req.url ?? '/', 'http://x').searchParams.get('src');
    res.setHeader('content-type', 'text/html').end(`<iframe src="${src}" sandbox="${SANDBOX}" width=900 height=600>`);
  });
  const port = await new Promise<number>((resolve) =>
    elsewhere.listen(0, '127.0.0.1', () => resolve(Number(Object(elsewhere.address()).port))),
  );
  onTestFinished(() => void elsewhere.close());
  const [named, other] = [`http://localhost:${port}`, `http://127.0.0.1:${port}`];
  const log = pino({ level: 'silent' });
  const app = createApp({
    ...(await seededStore()),
    clientFolder: CLIENT,
    host: '127.0.0.1',
    log,
    embedHosts: [named],
  });
  const { url, stop } = await listening(app);
  const context = await (await openBrowser()).newContext({ reducedMotion: 'reduce' });
  onTestFinished(() => context.close());
  onTestFinished(stop);
  const page = await context.newPage();
  const address = (site: string) => `${site}/?src=${encodeURIComponent(`${url}/#seminar=bound&scene=1`)}`;
  await page.goto(address(named));
  const frame = page.frameLocator('iframe');
  const claim = frame.locator('h1.claim-said');
  await claim.waitFor();
  const first = await claim.innerText();
  await frame.getByRole('button', { name: 'On', exact: true }).click();
  await expect.poll(() => claim.innerText()).not.toBe(first);

  const refused = page.waitForEvent('console', (said) => said.text().includes('frame-ancestors'));
  await page.goto(address(other));
  await refused;
  expect(await claim.count()).toBe(0);
});
