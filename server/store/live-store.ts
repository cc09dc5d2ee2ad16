/** The store of the data that stand in the engine now: opened as soon as there are any, and anew when they change. */
import { AppError } from '../contract/errors.ts';
import type { Seminar } from '../contract/seminar.ts';
import { backOff } from '../engine/back-off.ts';
import type { Engine } from '../engine/engine.ts';
import type { PoolOptions } from './law/pool.ts';
import type { ReaderOptions } from './load-law-graph.ts';
import { openStore, type Served, type Store } from './store.ts';

/** Whoever loads anew is noticed within a second, also where the engine takes its time for a look. */
const LOOK_MS = 250;
const AGAIN = backOff({ firstMs: 500, mostMs: 2_000 });

/** `open`: these data are answered from now on. `closed`: nothing is, and why. */
export type LiveChange = (state: 'open' | 'closed', what: string) => void;
export type LiveStore = {
  /** What answers now; throws an AppError 'engine-down' while there is nothing. */
  now(): Served;
  close(): Promise<void>;
};
type Options = ReaderOptions & PoolOptions & { changed?: LiveChange; threadFailed?: (cause: unknown) => void };

/** Resolves after the first look, whatever was found: an engine that is down at start is looked at again. */
export async function openLiveStore(
  engine: Engine,
  seminars: readonly Seminar[],
  options: Options = {},
): Promise<LiveStore> {
  const { changed = () => {}, threadFailed = () => {} } = options;
  let store: Store | undefined;
  let reason = new AppError('engine-down', 'The data are being read.', 'Try again in a few seconds.');
  let failures = 0;
  let timer: NodeJS.Timeout | undefined;
  let ended = false;

  async function open(): Promise<void> {
    try {
      const opened = await openStore(engine, seminars, options);
      if (ended) return opened.close();
      store = opened;
      failures = 0;
      changed('open', opened.stamp.dataVersion);
      opened.warm().catch(threadFailed);
    } catch (cause) {
      refuse(cause);
    }
  }

  function refuse(cause: unknown): void {
    const told =
      cause instanceof AppError && cause.code !== 'internal'
        ? new AppError('engine-down', cause.message, cause.hint, { cause, ...(cause.at ? { at: cause.at } : {}) })
        : new AppError('engine-down', 'The data in the database cannot be read.', 'Run "npm run seed".', { cause });
    if (failures++ === 0 || told.message !== reason.message) changed('closed', told.message);
    reason = told;
  }

  /** Closes a store whose data are no longer there; one whose engine does not answer still answers what it holds. */
  async function compare(opened: Store): Promise<void> {
    const cause = await opened.changed();
    if (cause && !ended) {
      store = undefined;
      refuse(cause);
      await opened.close();
      await open();
    }
  }

  async function look(): Promise<void> {
    if (store) await compare(store).catch(() => {});
    else await open();
    if (!ended) timer = setTimeout(look, store ? LOOK_MS : AGAIN(failures));
    timer?.unref();
  }

  await look();
  return {
    now() {
      if (store) return store;
      throw reason;
    },
    async close() {
      ended = true;
      clearTimeout(timer);
      await store?.close();
    },
  };
}
