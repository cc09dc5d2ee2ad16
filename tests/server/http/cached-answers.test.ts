/** Answers are packed once for each encoding, kept within bounds, and not made for a connection that reads nothing. */
import { createServer, get, type Server } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import express from 'express';
import { afterEach, describe, expect, it } from 'vitest';
import { type AnswersOptions, createAnswers } from '../../../server/http/cached-answers.ts';
import { boundedConnection, MOST_WAITING } from '../../../server/http/connections.ts';

const packed = async (text: string) => Buffer.from(text);
let server: Server | undefined;
afterEach(() => {
  server?.closeAllConnections();
  server?.close();
});

/** A server that answers each path with itself, `make` being what stands behind the cache; counts what it does. */
async function serve(options: AnswersOptions, make = async (path: string): Promise<unknown> => ({ path })) {
  const counts = { made: 0, asked: 0 };
  const answers = createAnswers('stamp', options);
  const app = express().disable('etag').use(boundedConnection);
  app.get('/{*path}', async (req, res) => {
    counts.asked += 1;
    await answers.send(req, res, req.path, () => {
      counts.made += 1;
      return make(req.path);
    });
  });
  server = createServer(app);
  await new Promise<void>((listening) => server?.listen(0, '127.0.0.1', listening));
  return { port: (server.address() as AddressInfo).port, counts };
}

type Got = { status: number | undefined; encoding: string | undefined; vary: string | undefined; body: Buffer };
const ask = (port: number, path: string, encodings?: string) =>
  new Promise<Got>((resolve, reject) => {
    const headers = encodings === undefined ? {} : { 'accept-encoding': encodings };
    get({ host: '127.0.0.1', port, path, headers }, (res) => {
      const chunks: Buffer[] = [];
      res
        .on('data', (chunk) => chunks.push(chunk))
        .on('end', () => {
          const { 'content-encoding': encoding, vary } = res.headers;
          resolve({ status: res.statusCode, encoding, vary, body: Buffer.concat(chunks) });
        });
    }).on('error', reject);
  });

describe('kept answers', () => {
  it('are packed once for each encoding, however often they are asked for', async () => {
    const packs: string[] = [];
    const count = (name: string) => async (text: string) => {
      packs.push(name);
      return Buffer.from(text);
    };
    const packers = { br: count('br'), gzip: count('gzip'), identity: count('identity') };
    const { port, counts } = await serve({ packers });
    for (let turn = 0; turn < 3; turn++)
      for (const encodings of ['br, gzip', 'gzip, deflate', 'gzip;q=0.5, br;q=0', undefined])
        await ask(port, '/a', encodings);
    expect(packs.sort()).toEqual(['br', 'gzip', 'identity']);
    expect(counts.made).toBe(3);
  });

  it('say the same in every encoding', async () => {
    const { port } = await serve({});
    const [br, gzip, plain] = [await ask(port, '/a', 'gzip, br'), await ask(port, '/a', 'gzip'), await ask(port, '/a')];
    expect([br?.encoding, gzip?.encoding, plain?.encoding]).toEqual(['br', 'gzip', undefined]);
    const bodies = [brotliDecompressSync(br.body), gunzipSync(gzip.body), plain.body].map(String);
    expect(bodies).toEqual(Array(3).fill('{"path":"/a"}'));
    expect([br, gzip, plain].map(({ vary }) => vary)).toEqual(Array(3).fill('Accept-Encoding'));
  });

  it('are made once for all who ask at the same time', async () => {
    let open = () => {};
    const gate = new Promise<void>((resolve) => (open = resolve));
    const { port, counts } = await serve({}, () => gate);
    const asked = [ask(port, '/a'), ask(port, '/a'), ask(port, '/a')];
    while (counts.asked < 3) await new Promise(setImmediate);
    open();
    await Promise.all(asked);
    expect(counts.made).toBe(1);
  });

  it('hold no failure', async () => {
    let down = true;
    const { port } = await serve({}, async (path) => (down ? Promise.reject(new Error('down')) : { path }));
    expect((await ask(port, '/a')).status).toBe(500);
    down = false;
    expect((await ask(port, '/a')).status).toBe(200);
  });

  it.each([
    ['as many as there is room for', { mostEntries: 2 }],
    ['as much as there is room for, keys and overhead counted', { mostBytes: 2_200 }],
  ])('are %s; that there is no more is told once', async (_, bounds) => {
    let told = 0;
    const packers = { br: packed, gzip: packed, identity: packed };
    const { port, counts } = await serve({ packers, ...bounds, full: () => (told += 1) });
    for (const path of ['/a', '/b', '/a', '/c', '/a', '/b', '/d']) await ask(port, path);
    // Made: a, b, c (in place of b), b (in place of c), d.
    expect([counts.made, told]).toEqual([5, 1]);
  });
});

describe('a connection that reads nothing', () => {
  it('is closed when more questions wait on it than any browser asks', async () => {
    const { port, counts } = await serve({}, () => new Promise(() => {}));
    const socket = connect(port, '127.0.0.1');
    socket.on('error', () => {});
    socket.write('GET /a HTTP/1.1\r\nHost: a\r\n\r\n'.repeat(MOST_WAITING * 10));
    await new Promise((closed) => socket.once('close', closed));
    expect(counts.asked).toBe(MOST_WAITING);
  });

  it('is closed when more is unread than it may leave; others are answered', async () => {
    const big = 'x'.repeat(3 * 1024 * 1024);
    const { port } = await serve({}, async () => big);
    const socket = connect(port, '127.0.0.1');
    socket.on('error', () => {}).pause();
    socket.write('GET /a HTTP/1.1\r\nHost: a\r\n\r\n'.repeat(10));
    await new Promise((closed) => {
      socket.once('close', closed);
      // Closed by the server while nothing was read: seen once reading begins.
      server?.on('request', (req) => req.socket.once('close', () => socket.resume()));
    });
    expect((await ask(port, '/a', 'br')).status).toBe(200);
  });
});
