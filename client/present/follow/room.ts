/** The presenter's side of phones that follow: opens a room, tells it each scene as the wall shows it, hears how many chose what. */
import type { FollowOffer, RoomState, ShownScene } from '#contract/follow.ts';
import { ApiError } from '../../api/client.ts';
import * as api from '../../api/follow.ts';
import { createStore } from '../../state/store.ts';
import { keptBack, type Presentation, presentation, sceneOf } from '../../state/presentation.ts';
import { channelName } from '../channel.ts';
import { whyNot } from './why-not.ts';

/** `of`: the scene that was voted on; `trouble`: `lost`: the server does not answer, `busy`: it is asked too much; phones keep the scene that they had. */
export type LedRoom = RoomState & { code: string; of: ShownScene | undefined; trouble: 'lost' | 'busy' | undefined };
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
  if (!now && own) void closeRoom();
  const { seen } = led.get();
  if (seen !== undefined && now?.at !== seen) change({ seen: undefined });
});

/** What the room chose, from the reveal until it has been looked at. */
export function votesShown({ room, seen }: Led, now: Presentation | undefined): readonly number[] | undefined {
  const options = now && sceneOf(now)?.options;
  if (!room || !options || now.blank || seen === now.at || keptBack(now).length > 0) return undefined;
  const { of, votes } = room;
  // Until the room has told of this scene, its votes are those of another.
  const own = of?.seminar === now.seminar.title && of.at === now.at && !of.asks && of.options.join() === options.join();
  return own && votes.some((count) => count > 0) ? votes : undefined;
}

/** Makes way for the picture; whether votes were shown before. */
export function hideVotes(): boolean {
  const now = presentation.get();
  if (!votesShown(led.get(), now)) return false;
  change({ seen: now?.at });
  return true;
}

/** The room that this window has opened, or opens; `told`: what it has taken. Another one is another object. */
type Own = { secret: string; told: ShownScene | undefined };
let own: Own | undefined;
let latest: ShownScene | undefined;
let beating: ReturnType<typeof setInterval> | undefined;
let speaking = false;
/** Ms between two words to the room: the presenter sees how many have chosen, and what was not taken is told again. */
export const BEAT_MS = 4_000;

/** Asks whether phones may follow here, and takes up the room that this window had before it was loaded anew. */
export async function askOffer(): Promise<void> {
  if (led.get().offer) return;
  const offer = await api.askOffer().catch(() => undefined);
  if (!offer) return;
  change({ offer });
  const secret = remembered();
  if (!secret || !offer.on || own || !presentation.get()) return;
  own = { secret, told: undefined };
  await openRoom();
}

/** Opens a room, or the one that this window had. */
export async function openRoom(): Promise<void> {
  own ??= { secret: newSecret(), told: undefined };
  const opening = own;
  try {
    const code = await api.openRoom(opening.secret);
    // Its seminar has ended meanwhile.
    if (own !== opening) return await ended(code, opening);
    remember(opening.secret);
    opening.told = undefined;
    change({
      refused: '',
      room: { followers: 0, votes: [], of: undefined, ...led.get().room, code, trouble: undefined },
    });
    beating ??= setInterval(() => void speak(), BEAT_MS);
    await speak();
  } catch (error) {
    if (own === opening) change({ refused: whyNot(error) });
  }
}

/** What phones see from now on. */
export function showPhones(shown: ShownScene): void {
  if (JSON.stringify(shown) === JSON.stringify(latest)) return;
  latest = shown;
  void speak();
}

export async function closeRoom(): Promise<void> {
  const { room } = led.get();
  const closing = own;
  clearInterval(beating);
  beating = undefined;
  own = undefined;
  latest = undefined;
  remember(undefined);
  change({ room: undefined, card: false, refused: '' });
  if (room && closing) await ended(room.code, closing);
}

async function ended(code: string, { secret }: Own): Promise<void> {
  // A room that does not hear it ends by itself.
  await api.steerRoom(code, secret, { end: true }).catch(() => undefined);
}

/** One word after the other, so that none overtakes a newer one: the newest scene where the room has not taken it, else that this window is there. */
async function speak(): Promise<void> {
  if (speaking) return;
  speaking = true;
  try {
    do await say();
    while (own && led.get().room && !led.get().room?.trouble && own.told !== latest);
  } finally {
    speaking = false;
  }
}

async function say(): Promise<void> {
  const { room } = led.get();
  const speaker = own;
  if (!room || !speaker) return;
  const show = latest;
  try {
    const state = await api.steerRoom(room.code, speaker.secret, speaker.told === show ? {} : { show });
    if (own !== speaker) return;
    speaker.told = show;
    change({ room: { code: room.code, of: show, trouble: undefined, ...state } });
  } catch (error) {
    if (own !== speaker) return;
    const code = error instanceof ApiError ? error.code : 'strange';
    change({ room: { ...room, trouble: code === 'too-many' ? 'busy' : 'lost' } });
    // The server was started anew and knows of no room: it is opened again, under the same code.
    if (code === 'not-found') void openRoom();
  }
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
