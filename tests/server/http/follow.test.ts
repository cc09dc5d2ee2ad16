/** The door of phones over HTTP: closed unless opened, steered by a secret, streamed unpacked, never a wrong 200. */
import { get as ask, type IncomingMessage } from 'node:http';
import { connect, type Socket } from 'node:net';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Problem } from '#contract/errors.ts';
import { MOST_SHOWN_BYTES, type ShownScene } from '#contract/follow.ts';
import { createRooms } from '../../../server/follow/rooms.ts';
import { ROOM_REQUESTS_A_MINUTE } from '../../../server/http/follow.ts';
import { bareApp } from '../../support/bare-app.ts';

const SECRET = 'a'.repeat(40);
const SHOWN: ShownScene = {
  seminar: 'Is it bound?',
  language: 'en',
  at: 1,
  of: 10,
  blank: false,
  claim: 'canary: was Cambodia bound?',
  aside: '',
  foot: [],
  options: ['Yes', 'No'],
  asks: true,
  picture: { marks: [] },
};
const stops: (() => void)[] = [];
afterEach(() => {
  for (const stop of stops.splice(0)) stop();
});

async function served(on = true) {
  const { url: base, stop, logged, server } = await bareApp({ ...(on ? { rooms: createRooms(() => 0) } : {}) });
  stops.push(stop);
  const url = `${base}/api/follow`;
  const post = async (path: string, body: object, headers: Record<string, string> = {}) => {
    const sent = { 'content-type': 'application/json', ...headers };
    const reply = await fetch(url + path, { method: 'POST', headers: sent, body: JSON.stringify(body) });
    const text = await reply.text();
    return { status: reply.status, body: text ? (JSON.parse(text) as Record<string, unknown>) : {} };
  };
  const steer = (code: string, body: object, secret = SECRET) =>
    post(`/${code}`, body, { authorization: `Bearer ${secret}` });
  const sockets: Socket[] = [];
  server.on('connection', (socket) => sockets.push(socket));
  return { url, post, steer, logged, sockets };
}

/** A phone: what it was told until that is so. */
async function phone(url: string, code: string, headers: Record<string, string> = {}) {
  const reply = await new Promise<IncomingMessage>((resolve) => ask(`${url}/${code}/events`, { headers }, resolve));
  let text = '';
  reply.setEncoding('utf8').on('data', (chunk: string) => (text += chunk));
  const until = (part: string) =>
    new Promise<string>((resolve) => {
      const look = () => text.includes(part) && resolve(text);
      reply.on('data', look);
      reply.on('end', () => resolve(text));
      look();
    });
  return { reply, until };
}

async function opened(door: Awaited<ReturnType<typeof served>>): Promise<string> {
  const { status, body } = await door.post('', { secret: SECRET });
  expect(status).toBe(201);
  return String(body.code);
}

describe('the door of phones', () => {
  it('is closed unless it is opened, and says so', async () => {
    const { url, post } = await served(false);
    expect(await (await fetch(url)).json()).toEqual({ on: false, addresses: [] });
    const { status, body } = await post('', { secret: SECRET });
    expect([status, Problem.parse(body).hint]).toEqual([404, 'Whoever runs this server can set FOLLOW=on.']);
    expect((await fetch(`${url}/ACDEF/events`)).status).toBe(404);
  });

  it('streams each scene as it comes, unpacked, and takes one vote of each phone', async () => {
    const door = await served();
    const code = await opened(door);
    const { reply, until } = await phone(door.url, code, { 'accept-encoding': 'gzip' });
    expect([reply.statusCode, reply.headers['content-encoding']]).toEqual([200, undefined]);
    expect(reply.headers['content-type']).toContain('text/event-stream');
    const token = /"token":"([\w-]+)"/.exec(await until('token'))?.[1];
    expect((await door.steer(code, { show: SHOWN })).body).toEqual({ followers: 1, votes: [0, 0] });
    expect(await until('canary')).not.toContain('"votes"');
    expect((await door.post(`/${code}/votes`, { token, at: 1, option: 1 })).status).toBe(204);
    expect((await door.steer(code, { show: { ...SHOWN, asks: false } })).body.votes).toEqual([0, 1]);
    expect(await until('"votes":[0,1]')).toContain('"votes":[0,1]');
    expect(door.logged.join()).not.toContain('canary');
    expect(door.logged.join()).not.toContain(String(token));
  });

  it('shows a phone that comes late, or comes again, what is shown now', async () => {
    const door = await served();
    const code = await opened(door);
    await door.steer(code, { show: SHOWN });
    const token = 'k'.repeat(22);
    const late = await phone(door.url, code.toLowerCase(), { 'last-event-id': token });
    expect(await late.until('canary')).toContain(`"token":"${token}"`);
  });

  it('is steered by nobody without the secret, nor from a page of another site', async () => {
    const door = await served();
    const code = await opened(door);
    const stranger = await door.steer(code, { show: SHOWN }, 'b'.repeat(40));
    expect([stranger.status, Problem.parse(stranger.body).at]).toEqual([400, 'secret']);
    expect((await door.post(`/${code}`, { end: true })).status).toBe(400);
    const elsewhere = { authorization: `Bearer ${SECRET}`, origin: 'http://elsewhere.example' };
    expect((await door.post(`/${code}`, { end: true }, elsewhere)).status).toBe(400);
    expect((await fetch(`${door.url}/${code}`)).status).toBe(200);
  });

  it('says 404 where there is no room, or none any more, and ends its streams', async () => {
    const door = await served();
    for (const wrong of ['ACDEF', 'oops', '%20'])
      for (const path of ['', '/events']) expect((await fetch(`${door.url}/${wrong}${path}`)).status).toBe(404);
    const code = await opened(door);
    const { until } = await phone(door.url, code);
    await door.steer(code, { end: true });
    expect(await until('event: end')).toContain('event: end');
    expect((await fetch(`${door.url}/${code}/events`)).status).toBe(404);
    expect((await door.post(`/${code}/votes`, { token: 'k'.repeat(22), at: 1, option: 0 })).status).toBe(404);
  });

  it('takes no scene that is too large, and nothing that is none', async () => {
    const door = await served();
    const code = await opened(door);
    const large = await door.steer(code, { show: { ...SHOWN, picture: 'x'.repeat(300 * 1024) } });
    expect([large.status, Problem.parse(large.body).at]).toEqual([400, 'body']);
    expect((await door.steer(code, { show: { ...SHOWN, of: 0 } })).status).toBe(400);
    const short = await door.post('', { secret: 'short' });
    expect([short.status, Problem.parse(short.body)]).toMatchObject([
      400,
      { at: 'secret', hint: expect.stringContaining('"secret"') },
    ]);
    const vote = await door.post(`/${code}/votes`, { token: 'k'.repeat(22), at: 1 });
    expect([vote.status, Problem.parse(vote.body)]).toMatchObject([
      400,
      { at: 'option', hint: expect.stringContaining('"option"') },
    ]);
  });

  describe('a phone that reads nothing', () => {
    afterEach(() => vi.useRealTimers());

    /** Connected; `show` shows it a large scene and tells how many bytes then wait for it. */
    async function silent() {
      const door = await served();
      const code = await opened(door);
      const before = door.sockets.length;
      const { hostname, port } = new URL(door.url);
      const socket = connect(Number(port), hostname).pause();
      stops.push(() => socket.destroy());
      socket.write(`GET /api/follow/${code}/events HTTP/1.1\r\nHost: ${hostname}:${port}\r\n\r\n`);
      await expect.poll(async () => (await door.steer(code, {})).body.followers).toBe(1);
      const mine = door.sockets.slice(before).find(({ remotePort }) => remotePort === socket.localPort);
      const picture = 'x'.repeat(250 * 1024);
      const show = async () => {
        const { followers } = (await door.steer(code, { show: { ...SHOWN, picture } })).body;
        return { followers, unread: mine?.writableLength ?? Number.NaN };
      };
      return { show, followers: async () => (await door.steer(code, {})).body.followers };
    }

    it('is cut off before much waits for it', async () => {
      const { show, followers } = await silent();
      let most = 0;
      // What the system takes for it is not read either, but is bounded by the system.
      for (let n = 0; n < 200 && (await followers()) === 1; n++) most = Math.max(most, (await show()).unread);
      expect(await followers()).toBe(0);
      expect(most).toBeGreaterThan(0);
      expect(most).toBeLessThan(3.1 * MOST_SHOWN_BYTES);
    });

    it('is cut off where nothing more is shown, too', async () => {
      vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
      const { show, followers } = await silent();
      for (let n = 0; n < 200 && (await show()).unread === 0; n++);
      expect(await followers()).toBe(1);
      vi.advanceTimersByTime(40_000);
      await expect.poll(followers).toBe(0);
    });
  });

  it('hears the window that presents however much phones ask, and counts every way to type a code as one', async () => {
    const door = await served();
    const code = await opened(door);
    const asked = async (typed: string) => (await fetch(`${door.url}/${typed}`)).headers.get('ratelimit') ?? '';
    const left = async (typed: string) => Number(/r=(\d+)/.exec(await asked(typed))?.[1]);
    expect(await left(code)).toBe(ROOM_REQUESTS_A_MINUTE - 1);
    expect(await left(code.toLowerCase())).toBe(ROOM_REQUESTS_A_MINUTE - 2);
    const headers = { 'content-type': 'application/json', authorization: `Bearer ${SECRET}` };
    const steered = await fetch(`${door.url}/${code}`, { method: 'POST', headers, body: '{}' });
    expect(steered.headers.get('ratelimit')).toContain(`r=${ROOM_REQUESTS_A_MINUTE - 1}`);
    expect(await left(code)).toBe(ROOM_REQUESTS_A_MINUTE - 3);
  });
});
