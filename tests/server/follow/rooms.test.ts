/** Rooms of phones, without a network: who steers, who votes, what is bounded, when a room ends. */
import { describe, expect, it } from 'vitest';
import { AppError } from '#contract/errors.ts';
import { CODE_LETTERS, type Followed, RoomCode, type ShownScene } from '#contract/follow.ts';
import {
  createRooms,
  IDLE_MS,
  MOST_FOLLOWERS,
  MOST_ROOMS,
  MOST_ROOMS_OF_ONE,
  MOST_TOKENS,
} from '../../../server/follow/rooms.ts';

const SECRET = 's'.repeat(32);
const OTHER = 't'.repeat(32);
const scene = (change: Partial<ShownScene> = {}): ShownScene => ({
  seminar: 'Is it bound?',
  language: 'en',
  at: 1,
  of: 10,
  blank: false,
  claim: 'Was Cambodia bound?',
  aside: '',
  foot: [],
  options: ['Yes', 'No'],
  asks: true,
  picture: null,
  ...change,
});
const codeOf = (run: () => unknown): string => {
  try {
    run();
  } catch (error) {
    return error instanceof AppError ? `${error.code} ${error.at ?? ''}`.trim() : String(error);
  }
  return 'nothing';
};

function started() {
  let time = 0;
  const rooms = createRooms(() => time);
  const code = rooms.open(SECRET, 'here');
  const heard: (Followed | undefined)[] = [];
  const read = (told: Buffer | undefined) => (told ? (JSON.parse(told.toString()) as Followed) : undefined);
  return {
    rooms,
    code,
    heard,
    listen: (told: Buffer | undefined) => heard.push(read(told)),
    toldIn: (of: string) => read(rooms.toldIn(of)),
    pass: (ms: number) => (time += ms),
  };
}

describe('a room', () => {
  it('has a code that nobody misreads, and is steered by its secret alone', () => {
    const { rooms, code } = started();
    expect(RoomCode.safeParse(code).success).toBe(true);
    for (const unclear of 'BIOQSGZ012568') expect(CODE_LETTERS).not.toContain(unclear);
    expect(codeOf(() => rooms.show(code, OTHER, scene()))).toBe('bad-input secret');
    expect(codeOf(() => rooms.end(code, OTHER))).toBe('bad-input secret');
    expect(codeOf(() => rooms.show('AAAAA', SECRET, scene()))).toBe('not-found code');
    expect(rooms.show(code, SECRET, scene())).toEqual({ followers: 0, votes: [0, 0] });
  });

  it('shows the scene to who is in, and to who comes late', () => {
    const { rooms, toldIn, code, heard, listen } = started();
    const { leave } = rooms.join(code, listen);
    rooms.show(code, SECRET, scene());
    expect(heard.map((shown) => shown?.claim)).toEqual(['Was Cambodia bound?']);
    expect(toldIn(code)?.claim).toBe('Was Cambodia bound?');
    leave();
    rooms.show(code, SECRET, scene({ at: 2 }));
    expect(heard).toHaveLength(1);
  });

  it('writes a scene once, however many hear it, and those who come late', () => {
    const { rooms, code } = started();
    const heard = new Set<Buffer | undefined>();
    let written = 0;
    const picture = { toJSON: () => ++written };
    for (let n = 0; n < 3; n++) rooms.join(code, (told) => heard.add(told));
    rooms.show(code, SECRET, scene({ picture }));
    expect([written, heard.size, heard.has(rooms.toldIn(code))]).toEqual([1, 1, true]);
  });

  it('counts one vote for each phone, the last one, and tells the counts with the reveal alone', () => {
    const { rooms, toldIn, code, heard, listen } = started();
    const [one, two] = [rooms.join(code, listen), rooms.join(code, () => undefined)];
    rooms.show(code, SECRET, scene());
    rooms.vote(code, one.token, 1, 0);
    rooms.vote(code, one.token, 1, 1);
    rooms.vote(code, two.token, 1, 1);
    expect(toldIn(code)?.votes).toBeUndefined();
    expect(rooms.show(code, SECRET)).toEqual({ followers: 2, votes: [0, 2] });
    rooms.show(code, SECRET, scene({ asks: false, claim: 'Not yet.' }));
    expect(heard.at(-1)?.votes).toEqual([0, 2]);
    expect(codeOf(() => rooms.vote(code, one.token, 1, 0))).toBe('bad-input at');
    rooms.show(code, SECRET, scene({ at: 2 }));
    rooms.show(code, SECRET, scene({ asks: false }));
    expect(toldIn(code)?.votes).toBeUndefined();
  });

  it('keeps its votes over a dark screen, and counts whole', () => {
    const { rooms, code, heard, listen } = started();
    const { token } = rooms.join(code, listen);
    rooms.show(code, SECRET, scene());
    rooms.vote(code, token, 1, 1);
    expect(rooms.show(code, SECRET, scene({ blank: true, claim: '' })).votes).toEqual([0, 1]);
    expect(rooms.show(code, SECRET, scene()).votes).toEqual([0, 1]);
    expect(new Set(heard.map((shown) => shown?.round)).size).toBe(1);
  });

  it('tells phones when all choose anew: asked again, of other options, or by a server that was started anew', () => {
    const { rooms, code, heard, listen } = started();
    const { token } = rooms.join(code, listen);
    rooms.show(code, SECRET, scene());
    rooms.vote(code, token, 1, 0);
    rooms.show(code, SECRET, scene({ asks: false }));
    expect(heard[1]?.round).toBe(heard[0]?.round);
    expect(rooms.show(code, SECRET, scene()).votes).toEqual([0, 0]);
    rooms.vote(code, token, 1, 0);
    expect(rooms.show(code, SECRET, scene({ options: ['Yes', 'No', 'Not yet'] })).votes).toEqual([0, 0, 0]);
    rooms.closeAll();
    const again = rooms.open(SECRET, 'here');
    rooms.join(again, listen);
    rooms.show(again, SECRET, scene());
    const rounds = heard.map((shown) => shown?.round).filter(Boolean);
    expect([rounds.length, new Set(rounds).size]).toEqual([5, 4]);
  });

  it('tells no votes where nobody was asked', () => {
    const { rooms, code, heard, listen } = started();
    rooms.join(code, listen);
    rooms.show(code, SECRET, scene({ asks: false }));
    expect(heard[0]).not.toHaveProperty('votes');
  });

  it('takes no vote of a phone that is not in it, none for another scene, none for what is not offered', () => {
    const { rooms, code } = started();
    const { token } = rooms.join(code, () => undefined);
    rooms.show(code, SECRET, scene());
    expect(codeOf(() => rooms.vote(code, 'x'.repeat(22), 1, 0))).toBe('bad-input token');
    expect(codeOf(() => rooms.vote(code, token, 0, 0))).toBe('bad-input at');
    expect(codeOf(() => rooms.vote(code, token, 1, 2))).toBe('bad-input option');
    expect(rooms.show(code, SECRET).votes).toEqual([0, 0]);
  });

  it('ends when its presenter says so, or is not heard for long', () => {
    const { rooms, code, heard, listen, pass } = started();
    rooms.join(code, listen);
    pass(IDLE_MS);
    rooms.sweep();
    expect(rooms.has(code)).toBe(true);
    pass(1);
    rooms.sweep();
    expect(heard).toEqual([undefined]);
    expect(codeOf(() => rooms.join(code, listen))).toBe('not-found code');
    expect(rooms.open(SECRET, 'here')).toBe(code);
    rooms.join(code, listen);
    rooms.end(code, SECRET);
    expect(heard).toEqual([undefined, undefined]);
  });

  it('has the code of its secret, so that nobody else comes by it, not even after a restart', () => {
    const { rooms, toldIn, code } = started();
    rooms.show(code, SECRET, scene());
    expect(rooms.open(SECRET, 'here')).toBe(code);
    expect(toldIn(code)).toBeDefined();
    expect(rooms.open(OTHER, 'here')).not.toBe(code);
    const anew = createRooms(() => 0);
    expect(anew.open(OTHER, 'here')).not.toBe(code);
    expect(anew.open(SECRET, 'here')).toBe(code);
  });

  it('is one of few, of which nobody takes all', () => {
    const { rooms, code } = started();
    const open = (n: number, from: string) => rooms.open(String(n).padStart(32, '0'), from);
    for (let n = 1; n < MOST_ROOMS_OF_ONE; n++) open(n, 'here');
    expect(codeOf(() => open(MOST_ROOMS_OF_ONE, 'here'))).toBe('too-many');
    for (let n = MOST_ROOMS_OF_ONE; n < MOST_ROOMS; n++) open(n, `there ${n}`);
    expect(codeOf(() => open(MOST_ROOMS, 'elsewhere'))).toBe('too-many');
    expect(rooms.open(SECRET, 'here')).toBe(code);
  });

  it('holds no more phones than it can, but has a place for one that was in it', () => {
    const { rooms, code } = started();
    const tokens = Array.from({ length: MOST_TOKENS }, (_, n) => {
      const { token, leave } = rooms.join(code, () => n);
      leave();
      return token;
    });
    expect(codeOf(() => rooms.join(code, () => undefined))).toBe('too-many code');
    for (const token of tokens.slice(0, MOST_FOLLOWERS)) rooms.join(code, () => token, token);
    expect(codeOf(() => rooms.admit(code, tokens.at(-1)))).toBe('too-many code');
  });
});
