/** The HTTP side as a browser and as an enemy meet it, on the real data. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import fc from 'fast-check';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { API, type EndpointName } from '#contract/api.ts';
import { Problem } from '#contract/errors.ts';
import { createApp } from '../../../server/app.ts';
import { seededStore } from '../../support/seeded-store.ts';
import { listening } from '../../support/listening.ts';

const folder = mkdtempSync(join(tmpdir(), 'atlas-http-'));
let base = '';
let close = async () => {};

beforeAll(async () => {
  writeFileSync(join(folder, 'index.html'), '<script nonce="__CSP_NONCE__"></script>');
  const app = createApp({
    ...(await seededStore()),
    clientFolder: folder,
    host: '127.0.0.1',
    log: pino({ level: 'silent' }),
  });
  const { url, stop } = await listening(app);
  base = url;
  close = async () => {
    stop();
    rmSync(folder, { recursive: true });
  };
});
afterAll(() => close());

/** Without fetch: it would hide what stands in the headers and refuse a false Host. On a connection of its own, which no wait can have closed. */
function raw(path: string, headers: Record<string, string> = {}, method = 'GET') {
  return new Promise<{ status: number; headers: NodeJS.Dict<string | string[]>; body: Buffer }>((resolve, reject) => {
    const { hostname, port } = new URL(base);
    const sent = request({ hostname, port, path, headers, method, agent: false }, (res) => {
      const chunks: Buffer[] = [];
      res
        .on('data', (chunk) => chunks.push(chunk))
        .on('end', () => resolve({ status: res.statusCode ?? 0, headers: res.headers, body: Buffer.concat(chunks) }));
    });
    sent.on('error', reject).end();
  });
}
const json = async (path: string) => JSON.parse((await raw(path)).body.toString());

describe('an answer', () => {
  it('carries the data version and the default day', async () => {
    expect(await json('/api/entity?id=KHM')).toMatchObject({
      asOf: '2026-11-29',
      dataVersion: expect.stringMatching(/^2026-11-29-[0-9a-f]{8}$/),
    });
  });

  it('is brotli where the caller takes it, and the same in the clear', async () => {
    const packed = await raw('/api/overview', { 'accept-encoding': 'br' });
    expect(packed.headers['content-encoding']).toBe('br');
    expect(packed.body.length).toBeLessThan(120_000);
    expect(JSON.parse(brotliDecompressSync(packed.body).toString())).toEqual(await json('/api/overview'));
  });

  it('costs nothing where the caller has it already', async () => {
    const { headers } = await raw('/api/counts');
    const again = await raw('/api/counts', { 'if-none-match': String(headers.etag) });
    expect([again.status, again.body.length]).toEqual([304, 0]);
    expect((await raw('/api/entity?id=KHM', { 'if-none-match': String(headers.etag) })).status).toBe(200);
    const strong = String(headers.etag).replace('W/', '');
    for (const tags of [strong, `"a", ${headers.etag}`, `W/"a",${strong} , "b"`, '*']) {
      const { status, headers: sent } = await raw('/api/counts', { 'if-none-match': tags });
      expect([status, sent.etag]).toEqual([304, headers.etag]);
    }
    expect((await raw('/api/counts', { 'if-none-match': `"a", W/"b"` })).status).toBe(200);
  });

  it('is never "not changed" where there is none', async () => {
    for (const tags of ['*', '"a"']) {
      const { status, headers } = await raw('/api/entity?id=nobody', { 'if-none-match': tags });
      expect([status, headers.etag]).toEqual([404, undefined]);
    }
  });

  it('carries the stamp of what answers, whatever the answer is', async () => {
    const { etag } = (await raw('/api/counts')).headers;
    const paths = ['/api/counts', '/api/health', '/api/nothing', '/api/entity?id=nobody', '/api/openapi.json'];
    const stamps = await Promise.all(paths.map(async (path) => (await raw(path)).headers['atlas-stamp']));
    const unchanged = await raw('/api/counts', { 'if-none-match': String(etag) });
    expect(new Set([...stamps, unchanged.headers['atlas-stamp']]).size).toBe(1);
    expect(stamps[0]).toMatch(/^2026-11-29-[0-9a-f]{8}-[0-9a-f]{8}$/);
    expect(String(etag)).toContain(String(stamps[0]));
  });

  it('does not change with the order in which the question was written', async () => {
    const one = await raw('/api/path?from=unodc&to=KHM');
    const two = await raw('/api/path?to=KHM&from=unodc');
    expect(one.headers.etag).toBe(two.headers.etag);
  });
});

describe('a bad question', () => {
  it.each([
    ['/api/entity', 400, 'bad-input'],
    ['/api/entity?id=', 400, 'bad-input'],
    ['/api/entity?id=a&id=b', 400, 'bad-input'],
    ['/api/entity?id=KHM&more=1', 400, 'bad-input'],
    ['/api/entity?id=nobody', 404, 'not-found'],
    ['/api/neighbours?id=KHM&limit=101', 400, 'bad-input'],
    ['/api/neighbours?id=KHM&type=LOVES', 400, 'bad-input'],
    ['/api/path?from=KHM', 400, 'bad-input'],
    ['/api/path?from=KHM&to=nobody', 404, 'not-found'],
    ['/api/path?from=KHM&to=unodc&date=2026-02-30', 400, 'bad-input'],
    ['/api/path?from=KHM&to=unodc&groups=law%7Clove', 400, 'bad-input'],
    ['/api/search?q=', 400, 'bad-input'],
    ['/api/__proto__', 404, 'not-found'],
    ['/api/nothing', 404, 'not-found'],
    ['/%ff', 400, 'bad-input'],
    ['/no/such/file.js', 404, 'not-found'],
    ['/../../etc/passwd.txt', 404, 'not-found'],
  ])('%s is told what, why and what to do', async (path, status, code) => {
    const answer = await raw(path);
    const problem = Problem.parse(JSON.parse(answer.body.toString()));
    expect([answer.status, problem.code]).toEqual([status, code]);
    expect(problem.hint.length).toBeGreaterThan(5);
  });

  it('names the field', async () => {
    expect(await json('/api/neighbours?id=KHM&limit=101')).toMatchObject({ at: 'limit' });
  });

  it('cannot be a change: the server only reads', async () => {
    for (const method of ['POST', 'PUT', 'DELETE', 'PATCH']) {
      for (const path of ['/api/entity?id=KHM', '/api/openapi.json', '/', '/assets/some.js']) {
        const { status, headers } = await raw(path, {}, method);
        expect([status, headers.allow]).toEqual([405, 'GET, HEAD']);
      }
    }
  });

  it('never brings the server down, whatever it holds', async () => {
    const hostile = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(
        '__proto__',
        '../..',
        '%00',
        "' OR 1=1",
        '|'.repeat(500),
        'KHM',
        'unodc',
        '2026-99-99',
        '-1',
        'NaN',
        '1e999',
        '💥'.repeat(60),
      ),
    );
    for (const name of Object.keys(API) as EndpointName[]) {
      const keys = [...Object.keys(API[name].input.shape), 'constructor', 'x[y]'];
      const question = fc.uniqueArray(fc.tuple(fc.constantFrom(...keys), hostile), {
        maxLength: 4,
        selector: ([key]) => key,
      });
      await fc.assert(
        fc.asyncProperty(question, async (pairs) => {
          const query = pairs
            .map(
              ([key, value]) =>
                `${encodeURIComponent(key)}=${encodeURIComponent(value.replace(/[\ud800-\udfff]/g, ''))}`,
            )
            .join('&');
          const { status, body } = await raw(`${API[name].path}?${query}`);
          expect([200, 400, 404]).toContain(status);
          if (status !== 200) Problem.parse(JSON.parse(body.toString()));
        }),
        { numRuns: 60 },
      );
    }
    expect(await json('/api/health')).toMatchObject({ ok: true, engine: 'grafeo' });
  });
});

describe('the door', () => {
  it('says a strict policy with a nonce that is never used twice', async () => {
    const [one, two] = [await raw('/'), await raw('/')];
    const policy = String(one.headers['content-security-policy']);
    const nonce = policy.match(/'nonce-([\w-]+)'/)?.[1];
    expect(one.body.toString()).toContain(`nonce="${nonce}"`);
    expect(two.body.toString()).not.toContain(nonce);
    expect(policy).not.toMatch(/unsafe|blob:|https?:|\*/);
    expect(policy).toContain("default-src 'none'");
    expect(one.headers).not.toHaveProperty('x-powered-by');
    expect(one.headers['x-content-type-options']).toBe('nosniff');
  });

  it('answers only to the names of this machine', async () => {
    expect((await raw('/api/health', { host: 'evil.example' })).status).toBe(400);
    expect((await raw('/api/health', { host: 'localhost:80' })).status).toBe(200);
    const whole = async (address: string) => (await raw(address, { host: '127.0.0.1' })).status;
    expect(await whole('http://evil.example/api/health')).toBe(400);
    expect(await whole('http://127.0.0.1@evil.example/api/health')).toBe(400);
    expect(await whole('http://127.0.0.1/api/health')).toBe(200);
  });

  it.each(['/index.html', '//index.html', '/%69ndex.html', '/./index.html', '/INDEX.HTML', '/assets/../index.html'])(
    'sends %s as the page, with its nonce, and to be asked for again',
    async (path) => {
      const { status, headers, body } = await raw(path);
      expect([status, headers['cache-control']]).toEqual([200, 'no-cache']);
      expect(body.toString()).not.toContain('__CSP_NONCE__');
    },
  );

  it.each(['/present', '/atlas/KHM', '/api', '/.data', '/index.html/x'])('knows no page %s', async (path) => {
    const { status, body } = await raw(path);
    expect([status, JSON.parse(body.toString()).code]).toEqual([404, 'not-found']);
  });

  it('describes itself whole', async () => {
    const { paths } = await json('/api/openapi.json');
    expect(Object.keys(paths).sort()).toEqual(
      Object.values(API)
        .map(({ path }) => path)
        .sort(),
    );
    expect(paths['/api/path'].get.parameters.map(({ name }: { name: string }) => name)).toContain('avoid');
  });
});
