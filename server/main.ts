/** Starts the Atlas: opens the graph (the embedded file is made first where it is missing), serves, says where. */
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import { pino } from 'pino';
import { SEED_FOLDER } from '../graph-seed/build.ts';
import { ensureSeeded } from '../graph-seed/ensure.ts';
import { SeedFaults } from '../graph-seed/read/faults.ts';
import { progress } from '../graph-seed/load/progress.ts';
import { readSeminars } from '../graph-seed/read/seminars.ts';
import { createApp } from './app.ts';
import { type Config, readConfig } from './config.ts';
import { AppError } from './contract/errors.ts';
import { openEngine } from './engine/open.ts';
import { openStore } from './store/store.ts';

const PORTS_TRIED = 20;

async function main(): Promise<void> {
  const config = readConfig(process.env, process.argv.slice(2));
  const log = pino({ level: config.logLevel });
  const line = progress(process.stdout);
  const file =
    config.engine.kind === 'neo4j' ? undefined : await ensureSeeded(config, line.say).finally(() => line.end());
  const engine = await openEngine(config, file);
  const { handlers, stamp, answerStamp } = await openStore(engine, readSeminars(SEED_FOLDER));
  const clientFolder = join(import.meta.dirname, '../dist/client');
  const app = createApp({ handlers, stamp, answerStamp, clientFolder, host: config.host, log });
  const server = await listen(createServer(app), config);
  const { port } = server.address() as { port: number };
  console.log(
    `Palermo Atlas, data ${stamp.dataVersion}, ${engine.name} ${await engine.version()}\nhttp://${urlHost(config.host)}:${port}`,
  );

  const stop = () => {
    server.close(() => void engine.close().then(() => process.exit(0)));
    server.closeAllConnections();
  };
  process.once('SIGTERM', stop).once('SIGINT', stop);
}

/** The port asked for, else the next free one. */
async function listen(server: Server, { host, port: first }: Config): Promise<Server> {
  for (let port = first; port < first + PORTS_TRIED; port++) {
    const taken = await new Promise<boolean>((resolve, reject) => {
      const failed = (error: NodeJS.ErrnoException) => (error.code === 'EADDRINUSE' ? resolve(true) : reject(error));
      server.once('error', failed).listen(port, host, () => {
        server.off('error', failed);
        resolve(false);
      });
    });
    if (!taken) return server;
  }
  throw new AppError(
    'internal',
    `The ports ${first} to ${first + PORTS_TRIED - 1} are all taken.`,
    'Set PORT to a free one.',
  );
}

function urlHost(host: string): string {
  return host.includes(':') ? `[${host}]` : host;
}

main().catch((error: unknown) => {
  if (error instanceof SeedFaults) console.error(error.message);
  else console.error(error instanceof AppError ? `${error.message}\n${error.hint}` : error);
  process.exit(1);
});
