/** Starts the Atlas: opens the graph (the embedded file is made first where it is missing), serves, says where. */
import type { Server } from 'node:http';
import { join } from 'node:path';
import { pino } from 'pino';
import { SEED_FOLDER } from '../graph-seed/build.ts';
import { openSeeded } from '../graph-seed/ensure.ts';
import { SeedFaults } from '../graph-seed/read/faults.ts';
import { progress } from '../graph-seed/load/progress.ts';
import { readSeminars } from '../graph-seed/read/seminars.ts';
import { createApp } from './app.ts';
import { type Config, readConfig } from './config.ts';
import { AppError } from './contract/errors.ts';
import { createConsole } from './engine/console/console.ts';
import type { Engine } from './engine/engine.ts';
import { openEngine } from './engine/open.ts';
import { watched } from './engine/watched.ts';
import { createRooms } from './follow/rooms.ts';
import { boundedServer } from './http/connections.ts';
import { statusCounts } from './http/status-counts.ts';
import { stopServing } from './stop.ts';
import type { ReaderOptions } from './store/load-law-graph.ts';
import { type LiveStore, openLiveStore } from './store/live-store.ts';

const PORTS_TRIED = 20;

async function main(): Promise<void> {
  const config = readConfig(process.env, process.argv.slice(2));
  const log = pino({ level: config.logLevel });
  const line = progress(process.stdout);
  const { engine: opened, file } =
    config.engine.kind === 'neo4j'
      ? { engine: await openEngine(config), file: undefined }
      : await openSeeded(config, line.say).finally(() => line.end());
  const engine = watched(opened, (state, reason) => {
    if (state === 'gone') log.error({ reason }, 'the engine does not answer');
    else log.info('the engine answers again');
  });
  const tell: ReaderOptions['tell'] = (state, cause) => {
    if (state === 'failed') log.error({ code: codeOf(cause) }, 'the whole graph could not be read; it is tried again');
    else log.info('the whole graph is read again');
  };
  const live = await openLiveStore(engine, readSeminars(SEED_FOLDER), {
    tell,
    changed(state, what) {
      if (state === 'open') log.info({ dataVersion: what }, 'these data are answered from');
      else log.error({ reason: what }, 'no data can be answered from; it is tried again');
    },
    threadFailed: (error) => log.error({ err: error }, 'the thread that searches did not start'),
  });
  const counts = statusCounts(log);
  const clientFolder = join(import.meta.dirname, '../dist/client');
  const { host, rateLimit, trustProxy, cors, embedHosts } = config;
  const own = config.console ? createConsole(() => openEngine(config, file)) : undefined;
  const visitors = own ? { ownQueries: own.ask } : {};
  const rooms = config.follow ? createRooms(Date.now) : undefined;
  const following = rooms ? { rooms } : {};
  const settings = { host, rateLimit, trustProxy, cors, embedHosts };
  const app = createApp({ now: live.now, clientFolder, log, counts, ...settings, ...visitors, ...following });
  const server = await listen(boundedServer(app), config);
  const { port } = server.address() as { port: number };
  console.log(`Palermo Atlas, ${await standing(live, engine)}\nhttp://${urlHost(config.host)}:${port}`);

  const stop = async () => {
    // Whoever asks twice does not want to wait.
    process.once('SIGTERM', () => process.exit(1)).once('SIGINT', () => process.exit(1));
    log.info('stopping once what is being answered is answered');
    rooms?.closeAll();
    await stopServing(server);
    counts.tell();
    await Promise.all([live.close(), engine.close(), own?.close()]);
    process.exit(0);
  };
  const once = () => {
    process.off('SIGTERM', once).off('SIGINT', once);
    void stop();
  };
  process.on('SIGTERM', once).on('SIGINT', once);
}

/** "data 2026-11-24-1a2b3c4d, neo4j 5.26.30", or why there is nothing to answer from yet. */
async function standing(live: LiveStore, engine: Engine): Promise<string> {
  try {
    return `data ${live.now().stamp.dataVersion}, ${engine.name} ${await engine.version()}`;
  } catch (error) {
    return error instanceof AppError ? `without data: ${error.message} ${error.hint}` : 'without data';
  }
}

function codeOf(cause: unknown): string {
  return cause instanceof AppError ? cause.code : 'unforeseen';
}

/** The port asked for, or where none was the next free one. */
async function listen(server: Server, { host, port: first, anyPort }: Config): Promise<Server> {
  const last = anyPort ? first + PORTS_TRIED - 1 : first;
  for (let port = first; port <= last; port++) {
    const taken = await new Promise<boolean>((resolve, reject) => {
      const failed = (error: NodeJS.ErrnoException) => (error.code === 'EADDRINUSE' ? resolve(true) : reject(error));
      server.once('error', failed).listen(port, host, () => {
        server.off('error', failed);
        resolve(false);
      });
    });
    if (!taken) return server;
  }
  const taken = first === last ? `The port ${first} is taken.` : `The ports ${first} to ${last} are all taken.`;
  throw new AppError('bad-input', taken, 'Set PORT to a free one.', { at: 'PORT' });
}

function urlHost(host: string): string {
  return host.includes(':') ? `[${host}]` : host;
}

main().catch((error: unknown) => {
  if (error instanceof SeedFaults) console.error(error.message);
  else console.error(error instanceof AppError ? `${error.message}\n${error.hint}` : error);
  process.exit(1);
});
