/** A server that is told to stop answers what it was asked; who takes too long is cut off. */
import { Agent, createServer, get, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { stopServing } from '../../server/stop.ts';

let server: Server | undefined;
afterEach(() => {
  server?.closeAllConnections();
});

/** A server whose answers wait until `open` is called. */
async function gated() {
  let open = () => {};
  const gate = new Promise<void>((resolve) => (open = resolve));
  let waiting = 0;
  const made = createServer((_, res) => {
    waiting += 1;
    void gate.then(() => res.end('answered'));
  });
  server = made;
  await new Promise<void>((listening) => made.listen(0, '127.0.0.1', listening));
  const { port } = made.address() as AddressInfo;
  const agent = new Agent({ keepAlive: true });
  const ask = () =>
    new Promise<string>((resolve) => {
      get({ host: '127.0.0.1', port, agent }, (res) => {
        res.on('data', (chunk) => resolve(String(chunk)));
      }).on('error', () => resolve('lost'));
    });
  return { made, open: () => open(), ask, waiting: () => waiting };
}

describe('stopping', () => {
  it('loses no answer, and takes no new question', async () => {
    const { made, open, ask, waiting } = await gated();
    const asked = [ask(), ask(), ask()];
    while (waiting() < 3) await new Promise(setImmediate);
    const stopped = stopServing(made);
    expect(await ask()).toBe('lost');
    open();
    expect(await Promise.all(asked)).toEqual(['answered', 'answered', 'answered']);
    await stopped;
    expect(made.listening).toBe(false);
  });

  it('cuts off what takes longer than it may', async () => {
    const { made, ask, waiting } = await gated();
    const asked = ask();
    while (waiting() < 1) await new Promise(setImmediate);
    await stopServing(made, 20);
    expect(await asked).toBe('lost');
  });
});
