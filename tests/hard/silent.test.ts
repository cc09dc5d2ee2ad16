/** Connections that are opened and say nothing, or half of something: they are let go, and nobody else waits for them. */
import { get } from 'node:http';
import { connect, type Socket } from 'node:net';
import { expect, it } from 'vitest';
import { MOST_CONNECTIONS, PATIENCE } from '../../server/http/connections.ts';
import { atMost } from './bounds.ts';
import { answeringForEach } from './served-apart.ts';

const SILENT = 50;
const MOST_MB = 256;
/** Ms beyond its patience in which the server looks for them on a busy machine. */
const LATE = 5_000;

const answering = answeringForEach();

const ask = () =>
  new Promise<number | undefined>((resolve, reject) => {
    get({ host: '127.0.0.1', port: answering.port(), path: '/api/search?q=other', agent: false }, (res) => {
      res.resume().on('end', () => resolve(res.statusCode));
    }).on('error', reject);
  });

/** Opened, with what it says; `closed`: once the other side has ended it, after how many ms. */
async function open(says: string): Promise<{ socket: Socket; closed: Promise<number> }> {
  const socket = connect(answering.port(), '127.0.0.1').on('error', () => {});
  const begun = performance.now();
  const closed = new Promise<number>((resolve) => socket.once('close', () => resolve(performance.now() - begun)));
  await Promise.race([new Promise((resolve) => socket.once('connect', resolve)), closed]);
  socket.resume();
  if (says) socket.write(says);
  return { socket, closed };
}

const BODY =
  'POST /api/search HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\nContent-Length: 99\r\n\r\n{';
it.each([
  ['nothing', '', PATIENCE.headersTimeout],
  ['half a line', 'GET /api/sea', PATIENCE.headersTimeout],
  ['half the headers', 'GET /api/search?q=a HTTP/1.1\r\nHost: 127.0.0.1\r\nX-Slow: ', PATIENCE.headersTimeout],
  ['half a body', BODY, PATIENCE.requestTimeout],
])(`lets ${SILENT} go that say %s, and answers others meanwhile`, async (what, says, patience) => {
  const silent = await Promise.all(Array.from({ length: SILENT }, () => open(says)));
  for (let turn = 0; turn < 20; turn++) expect(await ask()).toBe(200);
  const after = await Promise.all(silent.map(({ closed }) => closed));
  atMost(patience + LATE, Math.max(...after), `the last of ${SILENT} that say ${what} is let go after`);
  expect(await ask()).toBe(200);
  atMost(MOST_MB, await answering.most(), 'resident meanwhile', 'MB');
});

it(`holds no more than ${MOST_CONNECTIONS.toLocaleString('en')} at once, and answers again once they are gone`, async () => {
  const more = 100;
  const all: Awaited<ReturnType<typeof open>>[] = [];
  while (all.length < MOST_CONNECTIONS + more)
    all.push(...(await Promise.all(Array.from({ length: 100 }, () => open('')))));
  atMost(MOST_MB, await answering.most(), `resident under ${all.length.toLocaleString('en')} connections`, 'MB');
  await Promise.all(all.slice(-more).map(({ closed }) => closed));
  await Promise.all(all.map(({ closed }) => closed));
  expect(await ask()).toBe(200);
});
