/** A line to a server that can be cut, silenced and slowed, as lines are. */
import { connect, createServer, type Socket } from 'node:net';
import { freePort } from './start.ts';

/** off: nobody listens, what was open is cut. silent: connections stand and carry nothing. slow: 100 ms each way. */
export type Line = 'on' | 'off' | 'silent' | 'slow';
export type Relay = { port: number; turn(line: Line): Promise<void> };

const SLOW_MS = 100;

/** Begins off. `to`: the port of the server on this machine. */
export async function openProxy(to: number): Promise<Relay> {
  const port = await freePort();
  const sockets = new Set<Socket>();
  let line: Line = 'off';

  const server = createServer((near) => {
    const far = connect(to, '127.0.0.1');
    carry(near, far);
    carry(far, near);
  });

  function carry(from: Socket, into: Socket): void {
    sockets.add(from);
    const drop = () => into.destroy();
    from.on('error', drop).on('close', () => {
      sockets.delete(from);
      drop();
    });
    from.on('data', (bytes) => {
      if (line === 'on') into.write(bytes);
      if (line === 'slow') setTimeout(() => into.writable && into.write(bytes), SLOW_MS);
    });
  }

  async function turn(next: Line): Promise<void> {
    // What was swallowed cannot be made good: connections of a silent line are lost when it comes back.
    const cut = next === 'off' || line === 'silent';
    line = next;
    if (cut) for (const socket of sockets) socket.destroy();
    if (next === 'off' && server.listening) await new Promise((closed) => server.close(closed));
    if (next !== 'off' && !server.listening) {
      await new Promise<void>((listening) => server.listen(port, '127.0.0.1', listening));
    }
  }

  return { port, turn };
}
