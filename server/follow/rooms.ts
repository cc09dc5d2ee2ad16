/** Rooms of phones that follow a seminar: who is in, what is shown, what was chosen. In memory alone; nothing of it is logged. Pure but for the listeners. */
import { randomBytes, randomUUID, scryptSync, timingSafeEqual } from 'node:crypto';
import { AppError } from '../contract/errors.ts';
import { CODE_LENGTH, CODE_LETTERS, type Followed, type RoomState, type ShownScene } from '../contract/follow.ts';

export const MOST_ROOMS = 40;
/** Rooms that one address has open: nobody takes them all. */
export const MOST_ROOMS_OF_ONE = 10;
/** Phones that listen in one room at once, and that have ever been in it: each has one vote. */
export const MOST_FOLLOWERS = 300;
export const MOST_TOKENS = 1_000;
/** Ms without a word of the presenter's window after which its room ends; a window behind others speaks once a minute. */
export const IDLE_MS = 3 * 60_000;

/** Hears `Followed` as JSON, in bytes that all phones of the room share; `undefined`: the room has ended. */
export type Listener = (told: Buffer | undefined) => void;
type Room = {
  secret: string;
  from: string;
  heard: number;
  shown: ShownScene | undefined;
  told: Buffer | undefined;
  listeners: Map<Listener, string>;
  tokens: Set<string>;
  /** Of the scene that is shown: token to option; `round` names this asking, also against that of an earlier server. */
  votes: Map<string, number>;
  round: string;
};

export type Rooms = ReturnType<typeof createRooms>;

/** Every function throws AppError: not-found where there is no such room, too-many where a bound is reached. `now`: in ms. */
export function createRooms(now: () => number) {
  const rooms = new Map<string, Room>();

  /** The room of this secret, which always has the same code: after a restart nobody else comes by it, and its phones find it again. `from`: the address that opens it. */
  function open(secret: string, from: string): string {
    sweep();
    for (const [code, room] of rooms) if (isSecret(room, secret)) return code;
    if (rooms.size >= MOST_ROOMS)
      throw new AppError('too-many', `${MOST_ROOMS} rooms are open here.`, 'Wait until one of them has ended.');
    if ([...rooms.values()].filter((room) => room.from === from).length >= MOST_ROOMS_OF_ONE)
      throw new AppError(
        'too-many',
        `${MOST_ROOMS_OF_ONE} rooms are open from your address.`,
        'End one of them, or wait until it has ended.',
      );
    const code = freeCode(secret, rooms);
    const room = {
      secret,
      from,
      heard: now(),
      shown: undefined,
      told: undefined,
      listeners: new Map(),
      tokens: new Set<string>(),
    };
    rooms.set(code, { ...room, votes: new Map(), round: randomUUID() });
    return code;
  }

  function roomOf(code: string): Room {
    const room = rooms.get(code);
    if (room) return room;
    throw new AppError(
      'not-found',
      `There is no room ${code}.`,
      'Look at the code on the wall: the room may have ended.',
      { at: 'code' },
    );
  }

  /** Only whoever opened the room steers it. */
  function steered(code: string, secret: string): Room {
    const room = roomOf(code);
    if (!isSecret(room, secret))
      throw new AppError('bad-input', 'Only the window that opened this room steers it.', 'Open a room of your own.', {
        at: 'secret',
      });
    room.heard = now();
    return room;
  }

  function show(code: string, secret: string, shown?: ShownScene): RoomState {
    const room = steered(code, secret);
    if (shown) {
      // What was chosen goes with its scene; taking votes anew begins anew.
      if (asking(room.shown) !== asking(shown) || (shown.asks && !room.shown?.asks)) {
        room.votes.clear();
        room.round = randomUUID();
      }
      room.shown = shown;
      room.told = Buffer.from(JSON.stringify(followed(room, shown)));
      for (const listener of room.listeners.keys()) listener(room.told);
    }
    return { followers: room.listeners.size, votes: counted(room) };
  }

  function end(code: string, secret: string): void {
    close(code, steered(code, secret));
  }

  /** Throws where a phone finds no place; one that was in the room before has its place among those who were. */
  function admit(code: string, had: string | undefined): Room {
    const room = roomOf(code);
    const known = had !== undefined && room.tokens.has(had);
    if (room.listeners.size >= MOST_FOLLOWERS || (!known && room.tokens.size >= MOST_TOKENS))
      throw new AppError('too-many', 'As many phones follow here as can.', 'Look at the wall instead.', {
        at: 'code',
      });
    return room;
  }

  /** Answers the follower's token: the one it had in this room, else a new one; and what takes it off again. */
  function join(code: string, listener: Listener, had?: string): { token: string; leave(): void } {
    const room = admit(code, had);
    // The room may have been opened anew since; a token of sufficient length is taken on.
    const token = had ?? randomBytes(16).toString('base64url');
    room.tokens.add(token);
    room.listeners.set(listener, token);
    return { token, leave: () => room.listeners.delete(listener) };
  }

  /** What its listeners heard last. */
  const toldIn = (code: string): Buffer | undefined => roomOf(code).told;

  /** One for each follower, the last counts; only while the scene asks. */
  function vote(code: string, token: string, at: number, option: number): void {
    const room = roomOf(code);
    const { shown } = room;
    if (!shown?.asks || shown.at !== at)
      throw new AppError('bad-input', 'No votes are taken for this scene any more.', 'Look at the wall.', { at: 'at' });
    if (option >= shown.options.length)
      throw new AppError('bad-input', 'There is no such option.', 'Choose one that is shown.', { at: 'option' });
    if (!room.tokens.has(token))
      throw new AppError('bad-input', 'This phone is not in the room.', 'Open the room again.', { at: 'token' });
    room.votes.set(token, option);
  }

  /** Ends rooms whose presenter has not been heard. */
  function sweep(): void {
    for (const [code, room] of rooms) if (now() - room.heard > IDLE_MS) close(code, room);
  }

  function close(code: string, room: Room): void {
    rooms.delete(code);
    for (const listener of [...room.listeners.keys()]) listener(undefined);
  }

  function closeAll(): void {
    for (const [code, room] of rooms) close(code, room);
  }

  /** Whether there is such a room; with a secret: and whether that steers it. */
  function has(code: string, secret?: string): boolean {
    const room = rooms.get(code);
    return room !== undefined && (secret === undefined || isSecret(room, secret));
  }

  return { open, show, end, admit, join, toldIn, vote, sweep, closeAll, has };
}

/** Votes are told, where there are any, once the scene does not ask any more; from then on none are taken. */
function followed(room: Room, shown: ShownScene): Followed {
  return { ...shown, round: room.round, votes: shown.asks || room.votes.size === 0 ? undefined : counted(room) };
}

function counted({ shown, votes }: Room): number[] {
  const counts = shown?.options.map(() => 0) ?? [];
  for (const option of votes.values()) counts[option] = (counts[option] ?? 0) + 1;
  return counts;
}

/** What is asked, whether or not the screen is dark. */
const asking = (shown: ShownScene | undefined): string | undefined =>
  shown && JSON.stringify([shown.seminar, shown.at, shown.options]);

function isSecret(room: Room, secret: string): boolean {
  const [own, told] = [Buffer.from(room.secret), Buffer.from(secret)];
  return own.length === told.length && timingSafeEqual(own, told);
}

/** So slow that another secret of the same code is not found while a seminar lasts. */
const HASHING = { N: 2048 };

/** The letters of the secret's hash; where another room has them, those of the next hash. */
function freeCode(secret: string, taken: ReadonlyMap<string, unknown>): string {
  for (let turn = 0; ; turn++) {
    const hash = scryptSync(secret, `room ${turn}`, 4 * CODE_LENGTH, HASHING);
    const letter = (place: number) => CODE_LETTERS[hash.readUInt32BE(4 * place) % CODE_LETTERS.length];
    const code = Array.from({ length: CODE_LENGTH }, (_, place) => letter(place)).join('');
    if (!taken.has(code)) return code;
  }
}
