/**
 * Neo4j Community holds one database, so test files take turns with it. Whoever connects waits in a queue; the first
 * is told the address of the server and what the last turn left in it, and its turn ends when it hangs up or dies. The
 * server starts at the first turn.
 */
import { connect, createServer, type Socket } from 'node:net';
import 'vitest';

declare module 'vitest' {
  interface ProvidedContext {
    /** Port at which turns with Neo4j are given out; null where Neo4j cannot run. */
    neo4jTurns: number | null;
  }
}

export type Turns = { port: number; close(): Promise<void> };
/** `left`: what stands in the database, as far as is known, since the last turn or this one's `leave`. */
export type Left = 'real seed' | 'unknown';
export type Turn = { uri: string; left: Left; leave(what: Left): void; done(): void };

export function openTurns(address: () => Promise<string>): Promise<Turns> {
  const queue: Socket[] = [];
  let left: Left = 'unknown';

  function serve(): void {
    const [first] = queue;
    if (!first) return;
    address().then(
      (uri) => first.write(`${uri}|${left}\n`),
      (error: Error) => first.end(`failed: ${error.message}\n`),
    );
  }

  const server = createServer((socket) => {
    queue.push(socket);
    if (queue.length === 1) serve();
    socket.on('error', () => {});
    socket.on('data', (chunk) => {
      left = chunk.toString().endsWith('real seed\n') ? 'real seed' : 'unknown';
    });
    socket.on('close', () => {
      const wasFirst = queue[0] === socket;
      queue.splice(queue.indexOf(socket), 1);
      if (wasFirst) serve();
    });
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject).listen(0, '127.0.0.1', () => {
      const close = () => new Promise<void>((done) => server.close(() => done()));
      resolve({ port: (server.address() as { port: number }).port, close });
    });
  });
}

/** Waits for the turn; `done` ends it. */
export function takeTurn(port: number): Promise<Turn> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1');
    let text = '';
    socket.once('error', reject);
    socket.on('data', (chunk) => {
      text += chunk.toString();
      if (!text.endsWith('\n')) return;
      if (text.startsWith('failed: ')) return reject(new Error(text.slice('failed: '.length).trim()));
      const [uri = '', left] = text.trim().split('|');
      const turn: Turn = {
        uri,
        left: left === 'real seed' ? left : 'unknown',
        leave(what) {
          turn.left = what;
          socket.write(`${what}\n`);
        },
        done: () => socket.end(),
      };
      resolve(turn);
    });
  });
}
