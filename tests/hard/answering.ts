/** A process that answers over HTTP as the product does, but at once, so that what it holds is the HTTP side's alone. */
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { pino } from 'pino';
import { createApp } from '../../server/app.ts';
import { boundedServer } from '../../server/http/connections.ts';
import type { Handlers } from '../../server/contract/api.ts';
import { openStore } from '../../server/store/store.ts';

/** As large as the whole graph is in the clear. */
const LARGE = 'x'.repeat(3_000_000);

const store = await openStore({
  name: 'grafeo',
  version: async () => '1',
  close: async () => {},
  run: async (cypher) => (cypher.includes('DataSet') ? [{ version: 'v', build: null, asOf: '2026-11-24' }] : []),
});
const handlers: Handlers = {
  ...store.handlers,
  search: async ({ q }) => ({ hits: [], total: q.length, near: false }),
  overview: async () => ({ centre: LARGE, nodes: [], links: [], parties: [] }),
};
/** The bounds that are measured are those of memory. */
const UNLIMITED = 1_000_000_000;
const clientFolder = join(import.meta.dirname, 'no-client');
const served = { ...store, handlers };
const app = createApp({
  now: () => served,
  clientFolder,
  host: '127.0.0.1',
  rateLimit: UNLIMITED,
  log: pino({ level: 'silent' }),
});
const server = boundedServer(app).listen(0, '127.0.0.1', () => process.send?.((server.address() as AddressInfo).port));
let most = 0;
setInterval(() => {
  most = Math.max(most, process.memoryUsage.rss());
}, 20);
process.on('message', () => process.send?.(most));
process.on('disconnect', () => process.exit());
