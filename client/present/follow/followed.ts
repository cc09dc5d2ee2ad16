/** The phone's side: joins a room by its code, hears its scenes, comes again when it was lost, sends one vote. */
import { FOLLOW_PATH, type Followed } from '#contract/follow.ts';
import { createStore } from '../../state/store.ts';

/** `wrong`: there is no such room; `lost`: no connection, it is tried again; `ended`: the room is no more, it is looked for again. */
export type Following = {
  state: 'joining' | 'in' | 'lost' | 'ended' | 'wrong';
  shown: Followed | undefined;
  chosen: number | undefined;
  /** Why the vote was not taken. */
  refused: string;
};
const AGAIN_MS = 3_000;

export function followRoom(code: string) {
  const following = createStore<Following>({ state: 'joining', shown: undefined, chosen: undefined, refused: '' });
  const change = (next: Partial<Following>) => following.set({ ...following.get(), ...next });
  const path = `${FOLLOW_PATH}/${encodeURIComponent(code)}`;
  let token: string | undefined;
  let source: EventSource | undefined;
  let again: ReturnType<typeof setTimeout> | undefined;

  function join(): void {
    source?.close();
    source = new EventSource(`${path}/events${token ? `?token=${token}` : ''}`);
    source.addEventListener('hello', (event) => {
      token = (JSON.parse(event.data) as { token: string }).token;
      change({ state: 'in' });
    });
    source.addEventListener('message', ({ data }: MessageEvent<string>) => {
      const shown = JSON.parse(data) as Followed;
      const { shown: before, chosen } = following.get();
      change({ state: 'in', shown, refused: '', chosen: before?.round === shown.round ? chosen : undefined });
    });
    source.addEventListener('end', () => leave('ended'));
    source.addEventListener('error', () => {
      // The browser tries again by itself, unless the answer was no stream.
      if (source?.readyState === EventSource.CLOSED) void askWhy();
      else change({ state: 'lost' });
    });
  }

  async function askWhy(): Promise<void> {
    const reply = await fetch(path).catch(() => undefined);
    const never = following.get().state === 'joining';
    if (reply?.status === 404) leave(never ? 'wrong' : 'ended');
    else leave('lost');
  }

  function leave(state: Following['state']): void {
    source?.close();
    change({ state });
    clearTimeout(again);
    if (state !== 'wrong') again = setTimeout(join, AGAIN_MS);
  }

  async function vote(option: number): Promise<void> {
    const { shown } = following.get();
    if (!shown || !token) return;
    const body = JSON.stringify({ token, at: shown.at, option });
    const headers = { 'Content-Type': 'application/json' };
    const reply = await fetch(`${path}/votes`, { method: 'POST', headers, body }).catch(() => undefined);
    if (reply?.ok) return change({ chosen: option, refused: '' });
    change({ refused: reply ? ((await reply.json()) as { message: string }).message : '…' });
  }

  join();
  return {
    following,
    vote,
    close(): void {
      clearTimeout(again);
      source?.close();
    },
  };
}
