/** The door of the console: who may ask, how often, how much, and what is told where it is closed. */
import { afterEach, describe, expect, it } from 'vitest';
import { Problem } from '#contract/errors.ts';
import type { AnswerQuery, ConsoleAnswer } from '#contract/console.ts';
import { QUERIES_A_MINUTE } from '../../../server/http/console.ts';
import { bareApp } from '../../support/bare-app.ts';

const ANSWER: ConsoleAnswer = { columns: ['x'], rows: [{ x: 1 }], truncated: false, note: '', ms: 1, engine: 'grafeo' };
const stops: (() => void)[] = [];
afterEach(() => {
  for (const stop of stops.splice(0)) stop();
});

async function served(ask: AnswerQuery | undefined) {
  const { server, url: base, stop, logged } = await bareApp({ ...(ask ? { ownQueries: ask } : {}) });
  stops.push(stop);
  /** Resolves once so many replies are closed from now on. */
  const closed = (count: number) =>
    new Promise<void>((resolve) => {
      server.on('request', (_req, res) => res.once('close', () => --count === 0 && resolve()));
    });
  const url = `${base}/api/cypher`;
  const send = async (body: string, headers: Record<string, string> = {}, method = 'POST') => {
    const sent = method === 'GET' ? {} : { body };
    const reply = await fetch(url, { method, headers: { 'content-type': 'application/json', ...headers }, ...sent });
    return { status: reply.status, headers: reply.headers, body: (await reply.json()) as unknown };
  };
  return { send, url, logged, closed };
}
const query = (cypher = 'RETURN 1 AS x') => JSON.stringify({ cypher });

describe('the door of the console', () => {
  it('answers a query, and keeps no word of it', async () => {
    const asked: unknown[] = [];
    const { send, logged } = await served(async (each) => {
      asked.push(each);
      return ANSWER;
    });
    const reply = await send(query('RETURN "canary-77" AS x'));
    expect([reply.status, reply.body]).toEqual([200, ANSWER]);
    expect(reply.headers.get('cache-control')).toBe('no-store');
    expect(asked).toEqual([{ cypher: 'RETURN "canary-77" AS x', parameters: {} }]);
    expect(logged.join()).not.toContain('canary-77');
  });

  it('is closed unless it is opened', async () => {
    const { send } = await served(undefined);
    const { status, body } = await send(query());
    expect([status, Problem.parse(body).hint]).toEqual([404, 'Whoever runs this server can set CONSOLE=on.']);
  });

  it.each([
    ['a page of another site', query(), { origin: 'https://example.org' }],
    ['a page that has no site', query(), { origin: 'null' }],
    ['a form', 'cypher=RETURN 1', { 'content-type': 'application/x-www-form-urlencoded' }],
    ['text', query(), { 'content-type': 'text/plain' }],
    ['what is no JSON', '{"cypher":', {}],
    ['a list', '[]', {}],
    ['no query', '{}', {}],
    ['a field that is unknown', '{"cypher":"RETURN 1","write":true}', {}],
    ['parameters that are no map', '{"cypher":"RETURN 1","parameters":[1]}', {}],
    ['too much', query('x'.repeat(200_000)), {}],
  ])('refuses %s', async (_what, body, headers) => {
    let asked = 0;
    const { send } = await served(async () => {
      asked++;
      return ANSWER;
    });
    const reply = await send(body, headers);
    expect(reply.status).toBe(400);
    Problem.parse(reply.body);
    expect(asked).toBe(0);
  });

  it('is not asked by GET', async () => {
    const { send } = await served(async () => ANSWER);
    const reply = await send('', {}, 'GET');
    expect([reply.status, reply.headers.get('allow')]).toEqual([405, 'POST']);
  });

  it('takes two queries of one client at once, and no third', async () => {
    let release = () => {};
    const held = new Promise<void>((resolve) => (release = resolve));
    let begun = 0;
    let both = () => {};
    const two = new Promise<void>((resolve) => (both = resolve));
    const { send } = await served(async () => {
      if (++begun === 2) both();
      await held;
      return ANSWER;
    });
    const first = [send(query()), send(query())];
    await two;
    const third = await send(query());
    expect([third.status, third.headers.get('retry-after')]).toEqual([429, '1']);
    release();
    expect((await Promise.all(first)).map(({ status }) => status)).toEqual([200, 200]);
    expect((await send(query())).status).toBe(200);
  });

  it('counts a query until it has ended, also where its client has hung up', async () => {
    let release = () => {};
    const held = new Promise<void>((resolve) => (release = resolve));
    let begun = 0;
    let both = () => {};
    const two = new Promise<void>((resolve) => (both = resolve));
    const { send, url, closed } = await served(async () => {
      if (++begun === 2) both();
      await held;
      return ANSWER;
    });
    const gone = closed(2);
    const client = new AbortController();
    const post = { method: 'POST', headers: { 'content-type': 'application/json' }, body: query() };
    const left = [1, 2].map(() => fetch(url, { ...post, signal: client.signal }).catch(() => 'hung up'));
    await two;
    client.abort();
    expect(await Promise.all(left)).toEqual(['hung up', 'hung up']);
    await gone;
    expect((await send(query())).status).toBe(429);
    release();
    await held;
    expect((await send(query())).status).toBe(200);
  });

  it('takes so many in a minute, and then says when to come again', async () => {
    const { send } = await served(async () => ANSWER);
    const statuses: number[] = [];
    for (let at = 0; at < QUERIES_A_MINUTE; at++) statuses.push((await send(query())).status);
    expect(new Set(statuses)).toEqual(new Set([200]));
    const more = await send(query());
    expect(more.status).toBe(429);
    expect(Number(more.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(more.headers.get('ratelimit')).toMatch(/r=0/);
  });
});
