import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import type { ApiError } from '../../../client/api/client.ts';
import { createClient, isAborted } from '../../../client/api/client.ts';

const stamp = { dataVersion: '2026-11-24-00000000', asOf: '2026-11-24' };
const found = { ...stamp, hits: [], total: 0, near: false };

let server: Server | undefined;
let asked: string[] = [];

/** A real server on a free port that answers as told and notes what it was asked. */
async function serve(answer: (request: IncomingMessage, response: ServerResponse) => void): Promise<string> {
  asked = [];
  server = createServer((request, response) => {
    asked.push(request.url ?? '');
    answer(request, response);
  });
  await new Promise<void>((listening) => server?.listen(0, '127.0.0.1', listening));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

function json(response: ServerResponse, body: unknown, status = 200): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}

const failure = (promise: Promise<unknown>): Promise<ApiError> =>
  promise.then(
    () => Promise.reject(new Error('it was answered')),
    (error: ApiError) => error,
  );

afterEach(() => {
  server?.closeAllConnections();
  server?.close();
});

describe('the client of the API', () => {
  it('spells the question as the contract does and gives the answer back parsed', async () => {
    const { call } = createClient(await serve((_, response) => json(response, found)));
    expect(await call('search', { q: 'tip protocol', limit: 3 })).toEqual(found);
    expect(asked).toEqual(['/api/search?q=tip+protocol&limit=3']);
  });

  it('does not ask twice for the same, until it is told to forget', async () => {
    const { call, forget } = createClient(await serve((_, response) => json(response, found)));
    await call('search', { q: 'a' });
    await call('search', { q: 'a' });
    await call('search', { q: 'b' });
    expect(asked).toHaveLength(2);
    forget();
    await call('search', { q: 'a' });
    expect(asked).toHaveLength(3);
  });

  it('drops what it kept when the server answers from something else, and only then', async () => {
    let answering = 'one';
    const { call } = createClient(
      await serve((_, response) => {
        response.setHeader('Atlas-Stamp', answering);
        json(response, found);
      }),
    );
    const ask = async (...words: string[]) => {
      asked = [];
      for (const q of words) await call('search', { q });
      return asked.length;
    };
    expect(await ask('a', 'b', 'a', 'b')).toBe(2);
    answering = 'two';
    expect(await ask('a')).toBe(0);
    expect(await ask('c', 'a', 'b', 'c')).toBe(3);
  });

  it('ends an older question when a newer one comes in the same lane, and only there', async () => {
    const held: ServerResponse[] = [];
    const { call } = createClient(await serve((_, response) => void held.push(response)));
    const older = call('search', { q: 'p' }, 'bar').catch((error: unknown) => error);
    const beside = call('search', { q: 'q' }, 'panel');
    const newer = call('search', { q: 'pa' }, 'bar');
    expect(isAborted(await older)).toBe(true);
    await expect.poll(() => asked.filter((url) => /q=(q|pa)$/.test(url))).toHaveLength(2);
    for (const response of held) json(response, found);
    expect(await beside).toEqual(found);
    expect(await newer).toEqual(found);
  });

  it('ends an older question also when the newer one is answered from memory', async () => {
    const never = (request: IncomingMessage, response: ServerResponse) =>
      void (request.url?.includes('q=slow') || json(response, found));
    const { call } = createClient(await serve(never));
    await call('search', { q: 'known' }, 'bar');
    const older = call('search', { q: 'slow' }, 'bar').catch((error: unknown) => error);
    await call('search', { q: 'known' }, 'bar');
    expect(isAborted(await older)).toBe(true);
  });

  it('passes a problem on with its code, message, hint and place', async () => {
    const problem = { code: 'not-found', message: 'Nothing is called "x".', hint: 'Search for it.', at: 'id' };
    const { call } = createClient(await serve((_, response) => json(response, problem, 404)));
    const error = await failure(call('entity', { id: 'x' }));
    expect(error).toMatchObject(problem);
    expect(isAborted(error)).toBe(false);
  });

  it('remembers no failure', async () => {
    let down = true;
    const { call } = createClient(
      await serve((_, response) => (down ? json(response, {}, 503) : json(response, found))),
    );
    expect((await failure(call('search', { q: 'a' }))).code).toBe('unreachable');
    down = false;
    expect(await call('search', { q: 'a' })).toEqual(found);
  });

  it('refuses an answer that is not what the contract says, and names the field', async () => {
    const { call } = createClient(await serve((_, response) => json(response, { ...found, total: 'many' })));
    const error = await failure(call('search', { q: 'a' }));
    expect(error.code).toBe('strange');
    expect(error.message).toContain('total');
  });

  it('refuses an answer that is no JSON', async () => {
    const { call } = createClient(await serve((_, response) => response.end('<html>')));
    expect((await failure(call('search', { q: 'a' }))).code).toBe('strange');
  });

  it('says that nobody answers when nobody does', async () => {
    const base = await serve((_, response) => json(response, found));
    await new Promise((closed) => server?.close(closed));
    expect((await failure(createClient(base).call('search', { q: 'a' }))).code).toBe('unreachable');
  });
});
