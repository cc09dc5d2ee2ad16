/** Sixty phones in one room, on this machine: how soon all are in, how soon all see the next scene, and that each vote counts once. */
import { readdirSync } from 'node:fs';
import { Agent, get, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ShownScene } from '#contract/follow.ts';
import { createApp } from '../../server/app.ts';
import { createRooms } from '../../server/follow/rooms.ts';
import { within } from './bounds.ts';

const CLIENT = join(import.meta.dirname, '../../dist/client');
const PHONES = 60;
const SECRET = 'h'.repeat(40);
/** In milliseconds. */
const JOINED = 5_000;
const SHOWN = 1_000;
const VOTED = 2_000;

/** As large as a rim of States is. */
const scene = (change: Partial<ShownScene>): ShownScene => ({
  seminar: 'Is it bound?',
  language: 'en',
  at: 0,
  of: 10,
  blank: false,
  claim: 'the first scene',
  aside: '',
  foot: [],
  options: ['Yes', 'No', 'Not yet'],
  asks: true,
  picture: 'x'.repeat(60_000),
  ...change,
});

let url = '';
let close: () => void;
beforeAll(async () => {
  const app = createApp({
    now: () => {
      throw new Error('nothing is asked of the graph here');
    },
    clientFolder: CLIENT,
    // As in a room: on all addresses, with the limits that strangers have.
    host: '0.0.0.0',
    log: pino({ level: 'silent' }),
    rooms: createRooms(Date.now),
  });
  const server = app.listen(0);
  await new Promise((ready) => server.once('listening', ready));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  close = () => {
    server.closeAllConnections();
    server.close();
  };
});
afterAll(() => close());

const fetched = (path: string, agent: Agent) =>
  new Promise<IncomingMessage>((resolve, reject) => get(url + path, { agent }, resolve).on('error', reject));
async function whole(path: string, agent: Agent): Promise<string> {
  let text = '';
  for await (const part of (await fetched(path, agent)).setEncoding('utf8')) text += String(part);
  return text;
}

/** A phone with connections of its own: the page and its programs, then the room. */
async function phone(code: string, files: readonly string[]) {
  const agent = new Agent({ keepAlive: true });
  await whole('/', agent);
  for (const file of files) await whole(`/assets/${file}`, agent);
  const stream = (await fetched(`/api/follow/${code}/events`, new Agent())).setEncoding('utf8');
  let heard = '';
  stream.on('data', (part: string) => (heard += part));
  const until = (part: string) =>
    new Promise<string>((resolve) => {
      const look = () => {
        if (!heard.includes(part)) return;
        stream.off('data', look);
        resolve(heard);
      };
      stream.on('data', look);
      look();
    });
  const token = /"token":"([\w-]+)"/.exec(await until('"token"'))?.[1] ?? '';
  return { token, until };
}

async function post(path: string, body: object): Promise<Response> {
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${SECRET}` };
  const reply = await fetch(`${url}/api/follow${path}`, { method: 'POST', headers, body: JSON.stringify(body) });
  expect(reply.ok, `${path}: ${reply.status}`).toBe(true);
  return reply;
}

describe(`${PHONES} phones in one room`, () => {
  it('are in, see each scene, and are counted once each', async () => {
    const files = readdirSync(join(CLIENT, 'assets')).filter((name) =>
      /^(index|Follower|follow|present)-.*\.(js|css)$/.test(name),
    );
    const { code } = (await (await post('', { secret: SECRET })).json()) as { code: string };
    await post(`/${code}`, { show: scene({}) });
    const phones = await within(JOINED, 'until all have the page and the scene', async () => {
      const all = await Promise.all(Array.from({ length: PHONES }, () => phone(code, files)));
      await Promise.all(all.map(({ until }) => until('the first scene')));
      return all;
    });
    await within(SHOWN, 'until all see the next scene', async () => {
      await post(`/${code}`, { show: scene({ at: 1, claim: 'the second scene' }) });
      await Promise.all(phones.map(({ until }) => until('the second scene')));
    });
    await within(VOTED, 'until all have chosen, each twice', async () => {
      const votes = (option: number) =>
        Promise.all(phones.map(({ token }, n) => post(`/${code}/votes`, { token, at: 1, option: (n + option) % 3 })));
      await votes(0);
      await votes(1);
    });
    const { votes, followers } = (await (
      await post(`/${code}`, { show: scene({ at: 1, asks: false, claim: 'revealed' }) })
    ).json()) as { votes: number[]; followers: number };
    expect([followers, votes]).toEqual([PHONES, [PHONES / 3, PHONES / 3, PHONES / 3]]);
    await Promise.all(phones.map(({ until }) => until(`"votes":[${votes.join()}]`)));
  }, 60_000);
});
