/** `npm run mcp`: the Atlas for assistants, on standard input and output; with `--http`, over HTTP on a loopback address. */
import { createServer } from 'node:http';
import { pino } from 'pino';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import packageFile from '../../package.json' with { type: 'json' };
import { openSeeded } from '../../graph-seed/ensure.ts';
import { readConfig } from '../config.ts';
import { AppError } from '../contract/errors.ts';
import { openEngine } from '../engine/open.ts';
import { openLiveStore } from '../store/live-store.ts';
import { mcpApp } from './http.ts';
import { mcpServer } from './server.ts';

/** Standard output belongs to the protocol: everything else is said on standard error. */
async function main(args: readonly string[]): Promise<void> {
  const overHttp = args.includes('--http');
  const config = readConfig(
    process.env,
    args.filter((arg) => arg !== '--http'),
  );
  const log = pino({ level: config.logLevel }, pino.destination(2));
  const engine = config.engine.kind === 'neo4j' ? await openEngine(config) : (await openSeeded(config)).engine;
  const store = await openLiveStore(engine, []);
  const { version } = packageFile;
  const end = async () => {
    await Promise.all([store.close(), engine.close()]);
    process.exit(0);
  };
  process.once('SIGINT', () => void end()).once('SIGTERM', () => void end());
  if (!overHttp) {
    const transport = new StdioServerTransport();
    await mcpServer(store.now, version).connect(transport);
    // Whoever asked has gone when its end of the line is closed.
    process.stdin.once('end', () => void end());
    return;
  }
  const { host, port, rateLimit } = config;
  const server = createServer(mcpApp({ now: store.now, version, host, log, rateLimit }));
  await new Promise<void>((ready, failed) => {
    server.once('error', failed).listen(port, host, ready);
  }).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EADDRINUSE') throw error;
    throw new AppError('bad-input', `The port ${port} is taken.`, 'Set PORT to a free one.', { at: 'PORT' });
  });
  console.error(`Palermo Atlas for assistants: http://${host}:${port}/mcp`);
}

main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error instanceof AppError ? `${error.message}\n${error.hint}` : error);
  process.exit(1);
});
