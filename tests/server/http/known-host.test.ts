/** A server on any address of this machine alone is answered under its own names only: no page of the web can read it. */
import { get } from 'node:http';
import { expect, it } from 'vitest';
import { bareApp } from '../../support/bare-app.ts';

/** The status of an answer to a request that names this host. */
const statusOf = (url: string, host: string): Promise<number | undefined> =>
  new Promise((resolve, reject) => {
    get(`${url}/api/openapi.json`, { headers: { host }, agent: false }, (res) => {
      res.resume().once('end', () => resolve(res.statusCode));
    }).once('error', reject);
  });

it.each(['127.0.0.1', '127.0.0.2', 'localhost', '::1'])(
  'on %s only names of this machine are answered',
  async (host) => {
    const app = await bareApp({ host });
    for (const name of ['127.0.0.1:80', '127.0.0.2', 'localhost', '[::1]:4180'])
      expect([name, await statusOf(app.url, name)]).toEqual([name, 200]);
    for (const name of ['evil.example', '127.0.0.1.evil.example', '127.evil'])
      expect([name, await statusOf(app.url, name)]).toEqual([name, 400]);
    app.stop();
  },
);
