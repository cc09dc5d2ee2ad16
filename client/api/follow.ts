/** Rooms of phones that follow a seminar, asked and told over the network. Everything throws ApiError. */
import { FOLLOW_PATH, FollowOffer, OpenedRoom, RoomState, type ShownScene, type Vote } from '#contract/follow.ts';
import type { z } from 'zod';
import { ApiError, get, send } from './client.ts';

/** Whether phones may follow here. */
export const askOffer = async (): Promise<FollowOffer> => read(FollowOffer, await get(FOLLOW_PATH));

/** The code of this secret's room, which is open from now on. */
export const openRoom = async (secret: string): Promise<string> =>
  read(OpenedRoom, await send(FOLLOW_PATH, { secret })).code;

/** What only the window that opened the room says: a scene, that it is still there, that it ends. */
export const steerRoom = async (
  code: string,
  secret: string,
  told: { show?: ShownScene | undefined; end?: true },
): Promise<RoomState> =>
  read(RoomState, await send(pathOf(code), told, undefined, { authorization: `Bearer ${secret}` }));

/** Where a phone hears the room; `token`: that it had there. */
export const eventsOf = (code: string, token: string | undefined): string => `${pathOf(code)}/events${having(token)}`;

/** Rejects with why a phone finds no place there: not-found, or too-many, at `code` where the room is full. */
export const lookFor = (code: string, token: string | undefined): Promise<unknown> =>
  get(`${pathOf(code)}${having(token)}`);

export const sendVote = (code: string, vote: Vote): Promise<unknown> => send(`${pathOf(code)}/votes`, vote);

const pathOf = (code: string): string => `${FOLLOW_PATH}/${encodeURIComponent(code)}`;
const having = (token: string | undefined): string => (token ? `?token=${token}` : '');

function read<T>(shape: z.ZodType<T>, body: unknown): T {
  const { success, data, error } = shape.safeParse(body);
  if (success) return data;
  throw new ApiError('strange', String(error), '', FOLLOW_PATH, error);
}
