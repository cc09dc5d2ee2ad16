/** The two doors: standard input and output as a program of its own, and HTTP on a loopback address. */
import { request } from 'node:http';
import { fileURLToPath } from 'node:url';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js';
import { dirname } from 'node:path';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mcpApp } from '../../../server/mcp/http.ts';
import { seededFile } from '../../support/real-seed.ts';
import { seededStore } from '../../support/seeded-store.ts';
import { listening } from '../../support/listening.ts';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const standing = { name: 'standing', arguments: { party: 'KHM', instrument: 'palermo-protocol', date: '2007-07-15' } };

describe('on standard input and output', () => {
  it('answers as a program, with nothing else on its output, and ends with who asked', async () => {
    const transport = new StdioClientTransport({
      command: process.execPath,
      args: ['--import', 'tsx', 'server/mcp/main.ts'],
      cwd: ROOT,
      env: { ...(process.env as Record<string, string>), DATA_DIR: dirname(await seededFile()) },
      stderr: 'pipe',
    });
    const faults: Error[] = [];
    const client = new Client({ name: 'test', version: '1' });
    client.onerror = (error) => faults.push(error);
    await client.connect(transport);
    expect((await client.listTools()).tools.length).toBeGreaterThanOrEqual(8);
    expect(JSON.stringify((await client.callTool(standing)).structuredContent)).toContain('contracting');
    expect(faults).toEqual([]);
    await client.close();
  });
});

describe('over HTTP', () => {
  let stop: () => void;
  let port: number;
  beforeAll(async () => {
    const store = await seededStore();
    const log = pino({ level: 'silent' });
    const app = mcpApp({ now: store.now, version: '0', host: '127.0.0.1', log, rateLimit: 200 });
    const served = await listening(app);
    port = Number(new URL(served.url).port);
    stop = served.stop;
  });
  afterAll(() => stop());

  const send = (headers: Record<string, string>, body = '{}', method = 'POST') =>
    new Promise<{ status: number; body: string }>((resolve, reject) => {
      const all = { 'content-type': 'application/json', accept: 'application/json, text/event-stream', ...headers };
      const asked = request({ port, path: '/mcp', method, headers: all }, (reply) => {
        let text = '';
        reply.on('data', (chunk: Buffer) => (text += chunk.toString()));
        reply.on('end', () => resolve({ status: reply.statusCode ?? 0, body: text }));
      });
      asked.on('error', reject).end(body);
    });

  it('answers a client of the protocol', async () => {
    const client = new Client({ name: 'test', version: '1' });
    await client.connect(
      new StreamableHTTPClientTransport(new URL(`http://127.0.0.1:${port}/mcp`)) as Parameters<Client['connect']>[0],
    );
    expect(JSON.stringify((await client.callTool(standing)).structuredContent)).toContain('contracting');
    await client.close();
  });

  it.each([
    ['another host', { host: 'example.org' }, '{}', 'POST', 400],
    ['a page of the web', { origin: 'https://example.org' }, '{}', 'POST', 400],
    ['a GET', {}, '', 'GET', 405],
    ['a DELETE', {}, '', 'DELETE', 405],
    ['what is too long', {}, JSON.stringify({ a: 'x'.repeat(70_000) }), 'POST', 400],
    ['what is no JSON', {}, '{"a":', 'POST', 400],
    ['what is no message', {}, '{"a":1}', 'POST', 400],
  ] as const)('refuses %s', async (_what, headers, body, method, status) => {
    const reply = await send(headers, body, method);
    expect(reply.status).toBe(status);
    expect(reply.body).toMatch(/message/);
    expect(reply.body).not.toMatch(/node_modules|at .*\.ts:\d/);
  });
});
