/** What phones in a room are shown of a seminar, what they say to it, and what the presenter's window says. In memory only. */
import { z } from 'zod';
import { LANGUAGES } from './vocabulary.ts';

export const FOLLOW_PATH = '/api/follow';

/** Letters and digits that nobody takes for one another when they are read out or copied from a wall. */
export const CODE_LETTERS = 'ACDEFHJKLMNPRTUVWXY3479';
export const CODE_LENGTH = 5;
export const RoomCode = z.string().regex(new RegExp(`^[${CODE_LETTERS}]{${CODE_LENGTH}}$`));
/** Random; only the window that presents has it. */
export const RoomSecret = z.string().regex(/^[\w-]{32,64}$/);
export const FollowerToken = z.string().regex(/^[\w-]{16,64}$/);

export const MOST_OPTIONS = 6;
export const LONGEST_OPTION = 80;
/** Bytes of a scene as phones get it. */
export const MOST_SHOWN_BYTES = 256 * 1024;

const words = z.string().max(600);
/**
 * A scene as the room sees it at this moment: what is kept back is not in it. `picture`: the marks of its form with table
 * and alt text, as the client draws them; the server does not look into it. `asks`: the options while they may be chosen.
 */
export const ShownScene = z.object({
  seminar: words,
  language: z.enum(LANGUAGES),
  /** From 0, and how many there are. */
  at: z.number().int().min(0).max(999),
  of: z.number().int().min(1).max(999),
  /** The screen is dark: no words and no picture are told; what can be chosen stays, and so do the votes. */
  blank: z.boolean(),
  claim: words,
  aside: words,
  foot: z.array(words).max(40),
  options: z.array(z.string().max(LONGEST_OPTION)).max(MOST_OPTIONS),
  /** Whether votes are taken; false: what was kept back is revealed. */
  asks: z.boolean(),
  picture: z.unknown(),
});
export type ShownScene = z.infer<typeof ShownScene>;

/** What a phone is told: the scene, and how many chose each option once it is revealed. Another `round`: all choose anew. */
export type Followed = ShownScene & { round: string; votes?: number[] | undefined };

/** Opens a room, or finds the one of this secret: its code follows from it, also where the server was started anew meanwhile. */
export const OpenRoom = z.object({ secret: RoomSecret });
export const OpenedRoom = z.object({ code: RoomCode });
export type OpenedRoom = z.infer<typeof OpenedRoom>;
/** What only the presenter's window says: a scene, that it is still there, that it ends. */
export const Steer = z.object({ show: ShownScene.optional(), end: z.boolean().default(false) });
export const Vote = z.object({ token: FollowerToken, at: z.number().int().min(0), option: z.number().int().min(0) });
export type Vote = z.infer<typeof Vote>;

/** What the presenter's window is told. */
export const RoomState = z.object({ followers: z.number(), votes: z.array(z.number()) });
export type RoomState = z.infer<typeof RoomState>;
/** Whether phones may follow here; `addresses`: under which they reach this server, none on a loopback address. */
export const FollowOffer = z.object({ on: z.boolean(), addresses: z.array(z.string()) });
export type FollowOffer = z.infer<typeof FollowOffer>;
