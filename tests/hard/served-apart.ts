/** Servers in processes of their own, for what is measured or broken about a whole one. */
import { type ChildProcess, fork, spawn } from 'node:child_process';
import { join } from 'node:path';
import { afterEach, beforeEach } from 'vitest';
import { freePort } from '../neo4j/start.ts';

const ROOT = join(import.meta.dirname, '../..');

/** The product on a Neo4j. `said`: all that it has printed. */
export type Atlas = { server: ChildProcess; port: number; said(): string };

/** Answers once it serves; throws where it ends before. */
export async function startAtlas(env: Record<string, string>): Promise<Atlas> {
  const port = await freePort();
  let said = '';
  const server = spawn(process.execPath, ['--import', 'tsx', 'server/main.ts'], {
    cwd: ROOT,
    env: { PATH: process.env.PATH, PORT: String(port), RATE_LIMIT: '0', ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await new Promise<void>((resolve, reject) => {
    server.once('exit', (code) => reject(new Error(`the server ended with ${code}`)));
    server.stdout.on('data', (chunk) => {
      said += String(chunk);
      if (said.includes('http://')) resolve();
    });
  });
  return { server, port, said: () => said };
}

/** The HTTP side alone (answering.ts), a new one for each test of the file. `most`: MB, the most memory that it has held so far. */
export function answeringForEach(): { port(): number; most(): Promise<number> } {
  let server: ChildProcess | undefined;
  let port = 0;
  const told = () => new Promise<number>((resolve) => server?.once('message', (said) => resolve(Number(said))));
  beforeEach(async () => {
    server = fork(join(import.meta.dirname, 'answering.ts'), { execArgv: ['--import', 'tsx'] });
    port = await told();
  });
  afterEach(() => {
    server?.kill('SIGKILL');
  });
  return {
    port: () => port,
    async most() {
      const answer = told();
      server?.send('most');
      return (await answer) / 1024 / 1024;
    },
  };
}
