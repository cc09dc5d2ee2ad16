/** Over all endpoints of the contract: who asks too often is told so, and what nobody waits for any more is stopped. */
import { type ClientRequest, type IncomingMessage, request } from 'node:http';
import { tmpdir } from 'node:os';
import { pino } from 'pino';
import { afterEach, describe, expect, it } from 'vitest';
import { API, type EndpointName, type Handlers } from '#contract/api.ts';
import { AppError, Problem } from '#contract/errors.ts';
import { type AppOptions, createApp } from '../../../server/app.ts';
import { listening } from '../../support/listening.ts';

const QUERIES: Record<EndpointName, string> = {
  health: '',
  overview: '',
  counts: '',
  search: '?q=treaty',
  entity: '?id=KHM',
  link: '?id=PARTY_TO:KHM:untoc',
  neighbours: '?id=KHM',
  parts: '?ids=KHM',
  path: '?from=KHM&to=untoc',
  standing: '?party=KHM&instrument=untoc',
  clauses: '?instrument=actip',
  gaps: '',
  matrix: '',
  wings: '?id=unodc',
  compare: '?things=KHM|THA',
  events: '?parties=KHM',
  growth: '?date=2007-07-15',
  understand: '?q=cedaw',
  questions: '',
  ask: '?question=members-bound',
  seminars: '',
  sources: '',
};
const names = Object.keys(API) as EndpointName[];
const urls = names.map((name) => `${API[name].path}${QUERIES[name]}`);
/** Health is not made once for many: it is asked of the engine each time. */
const shared = names.filter((name) => name !== 'health');

type Handle = (name: EndpointName, waiting?: AbortSignal) => Promise<object>;
const stops: (() => void)[] = [];
afterEach(() => {
  for (const stop of stops.splice(0)) stop();
});

async function serve(handle: Handle, more: Partial<AppOptions> = {}): Promise<number> {
  // Which handler it is decides nothing here: every one is called with the question and the signal.
  const handlers = Object.fromEntries(
    names.map((name) => [name, (_asked: unknown, waiting?: AbortSignal) => handle(name, waiting)]),
  ) as unknown as Handlers;
  const log = pino({ level: 'silent' });
  const stamp = { dataVersion: '2026-11-24-00000000', asOf: '2026-11-24' };
  const now = () => served;
  const served = { handlers, stamp, answerStamp: 'x', renamed: async () => new Map<string, string>() };
  const app = createApp({ now, clientFolder: tmpdir(), host: '127.0.0.1', log, ...more });
  const { url, stop } = await listening(app);
  stops.push(stop);
  return Number(new URL(url).port);
}

type Reply = { status: number; headers: IncomingMessage['headers']; body: string };
function get(port: number, path: string, headers: Record<string, string> = {}): Promise<Reply> {
  return new Promise((resolve, reject) => {
    request({ port, host: '127.0.0.1', path, headers, agent: false }, (res) => {
      let body = '';
      res
        .on('data', (chunk) => (body += chunk))
        .on('end', () => {
          resolve({ status: res.statusCode ?? 0, headers: res.headers, body });
        });
    })
      .on('error', reject)
      .end();
  });
}
const hangUpAble = (port: number, path: string): ClientRequest => {
  const sent = request({ port, host: '127.0.0.1', path, agent: false });
  sent.on('error', () => {}).end();
  return sent;
};
const left = ({ headers }: Reply): number => Number(String(headers.ratelimit).match(/r=(\d+)/)?.[1]);
const empty: Handle = async () => ({});

describe('the limit of requests', () => {
  it('is one for all endpoints, told beside every answer, and refuses with when to come back', async () => {
    const port = await serve(empty, { rateLimit: urls.length + 1 });
    const told = [];
    for (const url of [...urls, '/api/nothing']) told.push(left(await get(port, url)));
    expect(told).toEqual(Array.from({ length: urls.length + 1 }, (_, asked) => urls.length - asked));
    for (const url of [...urls, '/api/nothing', '/api/openapi.json']) {
      const { status, headers, body } = await get(port, url);
      expect([url, status, Problem.parse(JSON.parse(body)).code]).toEqual([url, 429, 'too-many']);
      expect(Number(headers['retry-after'])).toBeGreaterThan(0);
      expect(headers['ratelimit-policy']).toContain('w=60');
    }
    expect((await get(port, '/')).headers.ratelimit).toBeUndefined();
  });

  it('is none where none is set', async () => {
    const port = await serve(empty, { rateLimit: 0 });
    expect((await get(port, '/api/counts')).headers.ratelimit).toBeUndefined();
  });

  it('takes a network of IPv6 for one client, and only the word of a trusted proxy for it', async () => {
    const from = (address: string) => ({ 'x-forwarded-for': address });
    const trusting = await serve(empty, { rateLimit: 9, trustProxy: ['127.0.0.1'] });
    const ask = async (port: number, address: string) => left(await get(port, '/api/counts', from(address)));
    expect(await ask(trusting, '2001:db8:1:1::1')).toBe(8);
    expect(await ask(trusting, '2001:db8:1:1:ffff::2')).toBe(7);
    expect(await ask(trusting, '2001:db8:1:2::1')).toBe(8);
    expect(await ask(trusting, '192.0.2.1')).toBe(8);
    const doubting = await serve(empty, { rateLimit: 9 });
    expect([await ask(doubting, '192.0.2.1'), await ask(doubting, '192.0.2.2')]).toEqual([8, 7]);
  });
});

describe('a question that nobody waits for', () => {
  it.each(shared)('%s: is stopped when the last asker hangs up, and not before', async (name) => {
    const begun: AbortSignal[] = [];
    let began = () => {};
    const port = await serve((_name, waiting) => {
      if (waiting) begun.push(waiting);
      began();
      return new Promise((_resolve, reject) => waiting?.addEventListener('abort', () => reject(new Error('stopped'))));
    });
    const url = `${API[name].path}${QUERIES[name]}`;
    const start = new Promise<void>((resolve) => (began = resolve));
    const first = hangUpAble(port, url);
    await start;
    const stopped = new Promise((resolve) => begun[0]?.addEventListener('abort', resolve));
    const second = hangUpAble(port, url);
    // What is asked after it is answered after it: by then the second asker has joined and the first has left.
    await get(port, '/api/nothing');
    first.destroy();
    await get(port, '/api/nothing');
    expect([begun.length, begun[0]?.aborted]).toEqual([1, false]);
    second.destroy();
    await stopped;
    // Whoever asks now begins anew.
    const again = new Promise<void>((resolve) => (began = resolve));
    hangUpAble(port, url);
    await again;
    expect([begun.length, begun[1]?.aborted]).toEqual([2, false]);
  });
});

describe('a server with too much to do', () => {
  it.each(names)('%s: says so, and when to come back', async (name) => {
    const port = await serve(async () => {
      throw new AppError('busy', 'So much is being asked.', 'Ask again in a few seconds.');
    });
    const { status, headers, body } = await get(port, `${API[name].path}${QUERIES[name]}`);
    expect([status, Problem.parse(JSON.parse(body)).code]).toEqual([503, 'busy']);
    expect(Number(headers['retry-after'])).toBeGreaterThan(0);
  });
});
