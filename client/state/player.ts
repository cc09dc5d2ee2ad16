/** Plays days one after another on a clock that is handed in: which day stands, whether it runs, what comes at its end. */
import { placeAt } from '../graph/play.ts';
import { createStore, type Store } from './store.ts';

/** Ms since some moment, and a call before the next frame. */
export type Clock = { now(): number; frame(run: () => void): number; cancel(frame: number): void };
export type Playing = { days: readonly string[]; at: number; ms: number };

export type Player = {
  /** Undefined while nothing runs. */
  store: Store<Playing | undefined>;
  /** Through the days in so many ms; what runs already ends where it is. */
  play(days: readonly string[], ms: number): void;
  /** Stays at the day that is reached; `end` is told of it. */
  pause(): void;
  /** Ends without a word: something else is shown now. */
  drop(): void;
};

/** `show` is called once for each day that stands, `end` with the last of them: at the end, or where it is paused. */
export function createPlayer(clock: Clock, show: (day: string) => void, end: (day: string) => void): Player {
  const store = createStore<Playing | undefined>(undefined);
  let frame = 0;
  let begun = 0;

  function stand(at: number): void {
    const now = store.get();
    const day = now?.days[at];
    if (!now || day === undefined || now.at === at) return;
    store.set({ ...now, at });
    show(day);
  }

  function tick(): void {
    const now = store.get();
    if (!now) return;
    const share = (clock.now() - begun) / now.ms;
    stand(placeAt(share, now.days.length));
    if (share >= 1) stop();
    else frame = clock.frame(tick);
  }

  function stop(): void {
    const now = store.get();
    clock.cancel(frame);
    store.set(undefined);
    const day = now?.days[now.at];
    if (day !== undefined) end(day);
  }

  return {
    store,
    play(days, ms) {
      clock.cancel(frame);
      begun = clock.now();
      store.set({ days, at: -1, ms });
      tick();
    },
    pause: () => store.get() && stop(),
    drop() {
      if (!store.get()) return;
      clock.cancel(frame);
      store.set(undefined);
    },
  };
}
