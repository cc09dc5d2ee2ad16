/** The door of phones that follow a seminar: events to each, one POST for votes, one for the window that presents. */
import { isLoopback } from '../contract/loopback.ts';
import { networkInterfaces } from 'node:os';
import { type Request, type Response, Router } from 'express';
import { z } from 'zod';
import { AppError } from '../contract/errors.ts';
import {
  FOLLOW_PATH,
  FollowerToken,
  type FollowOffer,
  MOST_SHOWN_BYTES,
  type OpenedRoom,
  OpenRoom,
  RoomCode,
  Steer,
  Vote,
} from '../contract/follow.ts';
import { IDLE_MS, type Rooms } from '../follow/rooms.ts';
import { jsonBody, ownPage } from './own-page.ts';
import { sendProblem } from './problems.ts';
import { clientOf, limited } from './rate-limit.ts';

/** A hall may share one address, so a room is limited and not its phones; whoever guesses codes is limited by address. */
export const ROOM_REQUESTS_A_MINUTE = 3_000;
const OPENED_A_MINUTE = 20;
const GUESSED_A_MINUTE = 120;
/** Of scenes that one phone has not read yet; what it has not read for two of QUIET_MS cuts it off as well. */
const MOST_UNREAD_BYTES = 2 * MOST_SHOWN_BYTES;
/** So often something is sent, so that no proxy takes a quiet room for a dead one. */
const QUIET_MS = 20_000;
/** Ms after which a phone that lost its connection comes again. */
const AGAIN_MS = 2_000;

/** What is to be sent, told to whoever sent something else. */
const AS_ROOM = 'Send {"secret": "…"}, at least 32 letters.';
const AS_SCENE = 'Send what the window that presents shows.';
const AS_VOTE = 'Send {"token": "…", "at": 0, "option": 0}.';

/** `rooms`: undefined where phones may not follow, which is then said. `host`: the address that is listened on. */
export function followDoor(rooms: Rooms | undefined, host: string): Router {
  const router = Router();
  router.get(FOLLOW_PATH, (req, res) => {
    const offer: FollowOffer = { on: rooms !== undefined, addresses: rooms ? addressesOf(host, req) : [] };
    res.setHeader('Cache-Control', 'no-store').json(offer);
  });
  if (!rooms) {
    router.all([FOLLOW_PATH, `${FOLLOW_PATH}/{*rest}`], (_req, res) =>
      sendProblem(
        res,
        new AppError('not-found', 'Phones cannot follow here.', 'Whoever runs this server can set FOLLOW=on.', {
          at: 'path',
        }),
      ),
    );
    return router;
  }
  const sweeping = setInterval(() => rooms.sweep(), IDLE_MS / 6);
  sweeping.unref();
  const readScene = jsonBody('scene', MOST_SHOWN_BYTES + 4096, AS_SCENE);
  const readVote = jsonBody('vote', 1024, AS_VOTE);
  const readRoom = jsonBody('room', 1024, AS_ROOM);
  const room = `${FOLLOW_PATH}/:code`;
  // However it was typed, it is one room.
  router.param('code', (req, _res, next, code: string) => {
    req.params.code = code.toUpperCase();
    next();
  });
  const perRoom = [
    limited(GUESSED_A_MINUTE, undefined, ({ params }) => rooms.has(String(params.code))),
    // However much phones ask, the window that presents is heard.
    limited(ROOM_REQUESTS_A_MINUTE, (req) => {
      const code = String(req.params.code);
      return rooms.has(code, secretOf(req)) ? `${code} steered` : code;
    }),
  ];
  router.post(FOLLOW_PATH, ownPage('room'), limited(OPENED_A_MINUTE), readRoom, (req, res) => {
    const { secret } = bodyOf(OpenRoom, req, AS_ROOM);
    const opened: OpenedRoom = { code: rooms.open(secret, clientOf(req)) };
    res.status(201).setHeader('Cache-Control', 'no-store').json(opened);
  });
  router.post(room, perRoom, ownPage('scene'), readScene, (req: Request<{ code: string }>, res: Response) => {
    const { show, end } = bodyOf(Steer, req, AS_SCENE);
    const code = codeOf(req);
    const secret = secretOf(req);
    const state = rooms.show(code, secret, show);
    if (end) rooms.end(code, secret);
    res.setHeader('Cache-Control', 'no-store').json(state);
  });
  router.post(`${room}/votes`, perRoom, ownPage('vote'), readVote, (req: Request<{ code: string }>, res: Response) => {
    const { token, at, option } = bodyOf(Vote, req, AS_VOTE);
    rooms.vote(codeOf(req), token, at, option);
    res.status(204).end();
  });
  router.get(`${room}/events`, perRoom, (req: Request<{ code: string }>, res: Response) => follow(rooms, req, res));
  router.get(room, perRoom, (req: Request<{ code: string }>, res: Response) => {
    rooms.admit(codeOf(req), tokenOf(req));
    res.setHeader('Cache-Control', 'no-store').json({ open: true });
  });
  return router;
}

/** The room's scenes as they come, the one that is shown at once; the stream ends with the room. */
function follow(rooms: Rooms, req: Request<{ code: string }>, res: Response): void {
  const code = codeOf(req);
  const { socket } = req;
  const send = (...parts: (string | Buffer)[]) => {
    if (socket.destroyed || res.writableEnded) return;
    // A phone that reads nothing is cut off.
    if (socket.writableLength > MOST_UNREAD_BYTES) return void socket.destroy();
    res.cork();
    for (const part of parts) res.write(part);
    res.uncork();
  };
  const listener = (told: Buffer | undefined) => {
    if (told) return send('data: ', told, '\n\n');
    send('event: end\ndata: {}\n\n');
    res.end();
  };
  const { token, leave } = rooms.join(code, listener, tokenOf(req));
  let waited = false;
  const quiet = setInterval(() => {
    const waits = socket.writableLength > 0;
    if (waits && waited) socket.destroy();
    waited = waits;
    send(': \n\n');
  }, QUIET_MS);
  res.once('close', () => {
    clearInterval(quiet);
    leave();
  });
  // What is packed on the way would be held back until there is enough of it.
  res.writeHead(200, {
    'Content-Type': 'text/event-stream; charset=utf-8',
    'Cache-Control': 'no-store, no-transform',
    'X-Accel-Buffering': 'no',
  });
  send(`retry: ${AGAIN_MS}\nid: ${token}\nevent: hello\ndata: ${JSON.stringify({ token })}\n\n`);
  const told = rooms.toldIn(code);
  if (told) listener(told);
}

function bodyOf<T>(shape: z.ZodType<T>, { body }: Request<object>, hint: string): T {
  const { success, data, error } = shape.safeParse(body);
  if (success) return data;
  const at = error.issues[0]?.path.join('.') || 'body';
  throw new AppError('bad-input', z.prettifyError(error), hint, { at, cause: error });
}

const secretOf = ({ headers }: Request): string => /^Bearer (.+)$/.exec(headers.authorization ?? '')?.[1] ?? '';

/** Of a phone that was in the room before. */
const tokenOf = ({ headers, query }: Request<{ code: string }>): string | undefined =>
  FollowerToken.safeParse(headers['last-event-id'] ?? query.token).data;

function codeOf({ params }: Request<{ code: string }>): string {
  const code = RoomCode.safeParse(params.code);
  if (code.success) return code.data;
  throw new AppError('not-found', 'No room has such a code.', 'Look at the code on the wall.', { at: 'code' });
}

/** Addresses of this machine in its networks, where it listens on all of them. */
function addressesOf(host: string, { socket }: Request): string[] {
  if (isLoopback(host)) return [];
  const every = host === '0.0.0.0' || host === '::';
  const found = Object.values(networkInterfaces()).flatMap((each) => each ?? []);
  const names = every
    ? found.filter(({ family, internal }) => family === 'IPv4' && !internal).map(({ address }) => address)
    : [host.includes(':') ? `[${host}]` : host];
  return names.map((name) => `http://${name}:${socket.localPort}`);
}
