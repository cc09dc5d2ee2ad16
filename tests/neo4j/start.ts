/** A real Neo4j Community server for tests and for trying it out: no Docker, no login, an empty throw-away database. */
import { type ChildProcess, fork } from 'node:child_process';
import { mkdir, mkdtemp, realpath, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import neo4j from 'neo4j-driver';
import { browserJar, neo4jJars } from './jars.ts';

/** So late that only what hangs is ended: with the processor shared it takes minutes. A Java that ends is noticed at once. */
const START_MS = 240_000;

/** Lives for minutes: the second compiler and the parallel collector would cost more than they save. */
const JAVA = [
  '-XX:TieredStopAtLevel=1',
  '-XX:+UseSerialGC',
  '-Xms128m',
  '-Xmx512m',
  '--add-opens=java.base/java.nio=ALL-UNNAMED',
  '--add-opens=java.base/java.io=ALL-UNNAMED',
  '--add-opens=java.base/sun.nio.ch=ALL-UNNAMED',
  '-Dio.netty.tryReflectionSetAccessible=true',
  '-Dlog4j2.disable.jmx=true',
];

/** Small and shut: one port on loopback, no files, no hosts, no reports home. */
export function settings(port: number, transactionMemory = '256m'): Record<string, string> {
  return {
    'server.bolt.listen_address': `127.0.0.1:${port}`,
    'server.bolt.advertised_address': `127.0.0.1:${port}`,
    'server.http.enabled': 'false',
    'server.https.enabled': 'false',
    'dbms.security.auth_enabled': 'false',
    'dbms.usage_report.enabled': 'false',
    'server.memory.pagecache.size': '64m',
    'db.transaction.timeout': '30s',
    'db.memory.transaction.max': transactionMemory,
    'db.tx_log.preallocate': 'false',
    'db.tx_log.rotation.size': '1M',
    'dbms.security.allow_csv_import_from_file_urls': 'false',
    'internal.dbms.cypher_ip_blocklist': '0.0.0.0/0,::/0',
  };
}

/** `stop` ends it as a power cut would, since its data is thrown away; an orderly end takes up to 10 s. */
export type Neo4jServer = { uri: string; version: string; stop(): Promise<void> };

/** What Neo4j Browser needs: pages on loopback, which report nothing home. */
const pages = (port: number): Record<string, string> => ({
  'server.http.enabled': 'true',
  'server.http.listen_address': `127.0.0.1:${port}`,
  'server.http.advertised_address': `127.0.0.1:${port}`,
  'client.allow_telemetry': 'false',
});

/** Answers once the server does. `given`: its port, a free one unless given; `browser`: the port of Neo4j Browser, if wanted; `password`: of the user neo4j, which is asked for where given. */
export async function startNeo4j(
  given?: number,
  transactionMemory?: string,
  browser?: number,
  password?: string,
): Promise<Neo4jServer> {
  const lib = await neo4jJars();
  const classes = [join(lib, '*'), ...(browser ? [join(await browserJar(), '*')] : [])].join(delimiter);
  const port = given ?? (await freePort());
  // The server refuses a home folder that is a link or not absolute.
  const home = await realpath(await mkdtemp(join(tmpdir(), 'atlas-neo4j-')));
  const lines = Object.entries({
    ...settings(port, transactionMemory),
    ...(browser ? pages(browser) : {}),
    ...(password ? { 'dbms.security.auth_enabled': 'true' } : {}),
  }).map(([name, value]) => `${name}=${value}\n`);
  await mkdir(join(home, 'conf'));
  await writeFile(join(home, 'conf', 'neo4j.conf'), lines.join(''));

  const main = ['-cp', classes, 'org.neo4j.server.CommunityEntryPoint', `--home-dir=${home}`];
  const java = ['java', ...JAVA, ...main, `--config-dir=${join(home, 'conf')}`, '--console-mode'];
  const guard = fork(new URL('./guard.ts', import.meta.url), [home, ...java], {
    execArgv: ['--import', 'tsx'],
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  const log = tailOf(guard);
  const gone = new Promise<void>((resolve) => guard.once('exit', () => resolve()));

  async function stop(): Promise<void> {
    if (guard.connected) guard.disconnect();
    await gone;
  }

  const uri = `bolt://127.0.0.1:${port}`;
  try {
    if (password) await setPassword(uri, guard, 'neo4j', password);
    const version = await answered(uri, guard, password);
    return { uri, version, stop };
  } catch (error) {
    await stop();
    const tail = log().trim().split('\n').slice(-25).join('\n');
    throw new Error(`Neo4j did not start: ${error instanceof Error ? error.message : error}\n${tail}`);
  }
}

const driverTo = (uri: string, password?: string) =>
  neo4j.driver(uri, password ? neo4j.auth.basic('neo4j', password) : undefined, {
    connectionTimeout: 2_000,
    telemetryDisabled: true,
  });

async function answered(uri: string, server: ChildProcess, password?: string): Promise<string> {
  const driver = driverTo(uri, password);
  try {
    return await oftenTried(server, async () =>
      ((await driver.getServerInfo({ database: 'neo4j' })).agent ?? '').replace('Neo4j/', ''),
    );
  } finally {
    await driver.close();
  }
}

/** The first one is "neo4j", which must be changed before anything is asked. */
async function setPassword(uri: string, server: ChildProcess, from: string, to: string): Promise<void> {
  await oftenTried(server, () => changePassword(uri, from, to));
}

export async function changePassword(uri: string, from: string, to: string): Promise<void> {
  const driver = driverTo(uri, from);
  try {
    await driver.executeQuery(
      'ALTER CURRENT USER SET PASSWORD FROM $from TO $to',
      { from, to },
      { database: 'system' },
    );
  } finally {
    await driver.close();
  }
}

async function oftenTried<T>(server: ChildProcess, work: () => Promise<T>): Promise<T> {
  const end = Date.now() + START_MS;
  for (;;) {
    if (server.exitCode !== null) throw new Error(`java ended with ${server.exitCode}.`);
    try {
      return await work();
    } catch (error) {
      if (Date.now() > end) throw error;
      await new Promise((next) => setTimeout(next, 200));
    }
  }
}

function tailOf(server: ChildProcess): () => string {
  let text = '';
  const add = (chunk: Buffer) => {
    text = (text + chunk.toString()).slice(-10_000);
  };
  server.stdout?.on('data', add);
  server.stderr?.on('data', add);
  server.on('error', (error) => add(Buffer.from(error.message)));
  return () => text;
}

export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number };
      probe.close(() => resolve(port));
    });
  });
}
