/** The phone's side: joins a room by its code, hears its scenes, comes again when it was lost, sends one vote. */
import type { Followed } from '#contract/follow.ts';
import { ApiError } from '../../api/client.ts';
import { eventsOf, lookFor, sendVote } from '../../api/follow.ts';
import { createStore } from '../../state/store.ts';
import { whyNot } from './why-not.ts';

/**
 * `wrong`: there is no such room; `left`: it was looked for long enough. All others are tried again: `lost`: no connection,
 * `busy`: too much is asked of the server, `full`: too many phones are in the room, `ended`: the room is no more.
 */
export type Following = {
  state: 'joining' | 'in' | 'lost' | 'busy' | 'full' | 'ended' | 'wrong' | 'left';
  shown: Followed | undefined;
  chosen: number | undefined;
  /** Why the vote was not taken. */
  refused: string;
};
/** Ms until it is tried again, longer each time; after ten minutes no more. */
export const AGAIN_MS: readonly number[] = [2_000, 3_000, 5_000, 10_000, ...new Array<number>(20).fill(30_000)];

export function followRoom(code: string) {
  const following = createStore<Following>({ state: 'joining', shown: undefined, chosen: undefined, refused: '' });
  const change = (next: Partial<Following>) => following.set({ ...following.get(), ...next });
  let token = kept(tokenKey(code));
  let source: EventSource | undefined;
  let again: ReturnType<typeof setTimeout> | undefined;
  let closed = false;
  let been = false;
  let tries = 0;

  function join(): void {
    clearTimeout(again);
    source?.close();
    source = new EventSource(eventsOf(code, token));
    source.addEventListener('hello', ({ data }: MessageEvent<string>) => {
      token = (JSON.parse(data) as { token: string }).token;
      keep(tokenKey(code), token);
      been = true;
      tries = 0;
      change({ state: 'in' });
    });
    source.addEventListener('message', ({ data }: MessageEvent<string>) => {
      const shown = JSON.parse(data) as Followed;
      const { shown: before, chosen } = following.get();
      const own = before ? (before.round === shown.round ? chosen : undefined) : choiceOf(code, shown.round);
      change({ state: 'in', shown, refused: '', chosen: own });
    });
    source.addEventListener('end', () => leave('ended'));
    source.addEventListener('error', () => {
      source?.close();
      void lookFor(code, token).then(
        () => leave('lost'),
        (error: unknown) => leave(stateOf(error)),
      );
    });
  }

  function leave(why: 'lost' | 'busy' | 'full' | 'ended'): void {
    source?.close();
    if (closed) return;
    const wait = AGAIN_MS[tries];
    tries += 1;
    const wrong = why === 'ended' && !been;
    if (!wrong && wait !== undefined) again = setTimeout(join, wait);
    change({ state: wrong ? 'wrong' : wait === undefined ? 'left' : why });
  }

  async function vote(option: number): Promise<void> {
    const { shown } = following.get();
    if (!shown || !token) return;
    const answer = await sendVote(code, { token, at: shown.at, option }).then(
      () => {
        keep(choiceKey(code), `${shown.round} ${option}`);
        return { chosen: option, refused: '' };
      },
      (error: unknown) => ({ refused: whyNot(error) }),
    );
    // Meanwhile the room may be asked something else.
    if (following.get().shown?.round === shown.round) change(answer);
  }

  join();
  return {
    following,
    vote,
    /** Looks for the room once more. */
    again(): void {
      tries = 0;
      change({ state: 'joining' });
      join();
    },
    close(): void {
      closed = true;
      clearTimeout(again);
      source?.close();
    },
  };
}

function stateOf(error: unknown): 'lost' | 'busy' | 'full' | 'ended' {
  if (!(error instanceof ApiError)) return 'lost';
  if (error.code === 'not-found') return 'ended';
  if (error.code !== 'too-many') return 'lost';
  return error.at === 'code' ? 'full' : 'busy';
}

/** The token that this phone has in the room, also after its page was loaded anew: it has one vote. */
const tokenKey = (code: string): string => `palermo-atlas.phone.${code}`;

/** The round and the option that it chose in it; told to nobody but the room, which counts it. */
const choiceKey = (code: string): string => `palermo-atlas.choice.${code}`;

/** What this phone chose in that round, before its page was loaded anew. */
function choiceOf(code: string, round: string): number | undefined {
  const [of, option] = kept(choiceKey(code))?.split(' ') ?? [];
  return of === round ? Number(option) : undefined;
}

// A browser may forbid storage; a page that is loaded anew is then another phone.
function kept(key: string): string | undefined {
  try {
    return sessionStorage.getItem(key) ?? undefined;
  } catch {
    return undefined;
  }
}

function keep(key: string, value: string): void {
  try {
    sessionStorage.setItem(key, value);
  } catch {
    // See kept().
  }
}
