/** Rooms of phones that follow a seminar, asked and told over the network. Everything throws ApiError. */
import { FOLLOW_PATH, FollowOffer, OpenedRoom, RoomState, type ShownScene } from '#contract/follow.ts';
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
  read(RoomState, await send(`${FOLLOW_PATH}/${code}`, told, undefined, { authorization: `Bearer ${secret}` }));

function read<T>(shape: z.ZodType<T>, body: unknown): T {
  const { success, data, error } = shape.safeParse(body);
  if (success) return data;
  throw new ApiError('strange', String(error), '', FOLLOW_PATH, error);
}
