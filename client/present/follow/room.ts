/** The presenter's side of phones that follow: opens a room, tells it each scene as the wall shows it, hears how many chose what. */
import { FOLLOW_PATH, type FollowOffer, type RoomState, type ShownScene } from '#contract/follow.ts';
import { createStore } from '../../state/store.ts';
import { keptBack, type Presentation, presentation, sceneOf } from '../../state/presentation.ts';
import { channelName } from '../channel.ts';

/** `lost`: the server does not answer; phones keep the scene that they had. */
export type LedRoom = RoomState & { code: string; lost: boolean };
/** `refused`: why no room could be opened; `seen`: the place of the scene whose votes have been looked at. */
export type Led = {
  offer: FollowOffer | undefined;
  room: LedRoom | undefined;
  refused: string;
  card: boolean;
  seen: number | undefined;
};
export const led = createStore<Led>({ offer: undefined, room: undefined, refused: '', card: false, seen: undefined });
const change = (next: Partial<Led>) => led.set({ ...led.get(), ...next });

/** Shows the code large, or hides it; whether it was shown before. */
export function showCard(card: boolean): boolean {
  const before = led.get().card;
  if (before !== card) change({ card });
  return before;
}

// The room goes with the seminar; while its window is loaded anew it stays.
presentation.subscribe(() => {
  const now = presentation.get();
  if (!now && led.get().room) void closeRoom();
  if (now?.at !== led.get().seen) change({ seen: undefined });
});

/** What the room chose, from the reveal until it has been looked at. */
export function votesShown({ room, seen }: Led, now: Presentation | undefined): readonly number[] | undefined {
  const options = now && sceneOf(now)?.options;
  if (!room || !options || now.blank || seen === now.at || keptBack(now).length > 0) return undefined;
  return room.votes.length === options.length && room.votes.some((count) => count > 0) ? room.votes : undefined;
}

/** Makes way for the picture; whether votes were shown before. */
export function hideVotes(): boolean {
  const now = presentation.get();
  if (!votesShown(led.get(), now)) return false;
  change({ seen: now?.at });
  return true;
}

/** The secret of the room that this window has opened. */
let kept: string | undefined;
let latest: ShownScene | undefined;
let beating: ReturnType<typeof setInterval> | undefined;
/** Ms between two words to the room: the presenter sees how many have chosen. */
const BEAT_MS = 4_000;

/** Asks whether phones may follow here, and takes up the room that this window had before it was loaded anew. */
export async function askOffer(): Promise<void> {
  if (led.get().offer) return;
  try {
    const reply = await fetch(FOLLOW_PATH);
    change({ offer: (await reply.json()) as FollowOffer });
  } catch {
    return;
  }
  kept = remembered();
  if (kept && led.get().offer?.on) await openRoom();
}

/** Opens a room, or the one that this window had. */
export async function openRoom(): Promise<void> {
  kept ??= newSecret();
  const reply = await post(FOLLOW_PATH, { secret: kept }).catch(() => undefined);
  if (!reply?.ok)
    return change({ refused: reply ? ((await reply.json()) as { message: string }).message : 'unreachable' });
  const { code } = (await reply.json()) as { code: string };
  remember(kept);
  change({ refused: '', room: { followers: 0, votes: [], ...led.get().room, code, lost: false } });
  beating ??= setInterval(() => void say({}), BEAT_MS);
  if (latest) await say({ show: latest });
}

/** What phones see from now on. */
export function showPhones(shown: ShownScene): void {
  const now = JSON.stringify(shown);
  if (now === JSON.stringify(latest)) return;
  latest = shown;
  void say({ show: shown });
}

export async function closeRoom(): Promise<void> {
  clearInterval(beating);
  beating = undefined;
  const ended = say({ end: true });
  kept = undefined;
  latest = undefined;
  remember(undefined);
  change({ room: undefined, card: false });
  await ended;
}

async function say(told: { show?: ShownScene; end?: true }): Promise<void> {
  const { room } = led.get();
  if (!room || !kept) return;
  const reply = await post(`${FOLLOW_PATH}/${room.code}`, told, kept).catch(() => undefined);
  // The server was started anew and knows of no room: it is opened again, under the same code.
  if (reply?.status === 404 && !told.end) return openRoom();
  if (led.get().room?.code !== room.code) return;
  if (!reply?.ok) return change({ room: { ...room, lost: true } });
  change({ room: { code: room.code, lost: false, ...((await reply.json()) as RoomState) } });
}

function post(path: string, body: object, secret?: string): Promise<Response> {
  const headers = { 'Content-Type': 'application/json', ...(secret ? { Authorization: `Bearer ${secret}` } : {}) };
  return fetch(path, { method: 'POST', headers, body: JSON.stringify(body) });
}

const newSecret = (): string =>
  [...crypto.getRandomValues(new Uint8Array(24))].map((byte) => byte.toString(16).padStart(2, '0')).join('');

/** By the name of this window, which a copied tab does not have. */
const storageKey = (): string => `palermo-atlas.room.${channelName()}`;

// A browser may forbid storage; a window that is loaded anew then has no room.
function remembered(): string | undefined {
  try {
    return sessionStorage.getItem(storageKey()) ?? undefined;
  } catch {
    return undefined;
  }
}

function remember(secret: string | undefined): void {
  try {
    if (secret) sessionStorage.setItem(storageKey(), secret);
    else sessionStorage.removeItem(storageKey());
  } catch {
    // See remembered().
  }
}
