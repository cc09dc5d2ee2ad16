/** The threads of the law: how many questions are searched at once, how many may wait, and what ends one. */
import type { Asked, Output } from '../../contract/api.ts';
import { AppError } from '../../contract/errors.ts';
import { type LawData, type Task, answererOf } from './tasks.ts';
import { StoppedAfter, Thread, ThreadLost } from './thread-handle.ts';

/** Two cores are common, and one of them is for everything else. */
const THREADS = 1;
/** Each costs a quarter of a second at most, so that whoever waits is answered within some eight. */
export const MOST_QUEUED = 32;
const DEADLINE_MS = 15_000;
/** A question that goes on after it was stopped is ended with its thread. */
const GRACE_MS = 1_000;

/** `threads`: 0 searches in this thread, for commands that serve nobody. `stopped`: is told the steps of each question that was stopped. */
export type PoolOptions = {
  threads?: number;
  queued?: number;
  deadlineMs?: number;
  started?: (thread: Thread) => void;
  stopped?: (steps: number) => void;
};
export type LawPool = {
  /** `waiting`: aborted when nobody waits any more. Rejects with an AppError: 'busy', 'engine-timeout', or what the task says. */
  ask<T extends Task>(task: T, asked: Asked<T>, waiting?: AbortSignal): Promise<Output<T>>;
  /** Starts a thread and gives it the data, so that the first question does not wait for that. */
  warm(): Promise<void>;
  readonly running: number;
  readonly queued: number;
  close(): Promise<void>;
};

type Job = { task: Task; asked: unknown; resolve(answer: unknown): void; reject(reason: Error): void; over: boolean };

/** `data`: asked for each question, so that the threads follow whatever is loaded anew. */
export function createLawPool(data: () => Promise<LawData>, options: PoolOptions = {}): LawPool {
  const { threads: most = THREADS, queued: mostQueued = MOST_QUEUED, deadlineMs = DEADLINE_MS } = options;
  const { started, stopped } = options;
  const queue: Job[] = [];
  const working = new Map<Thread, Job>();
  let idle: Thread[] = [];
  let closed = false;

  function next(): void {
    while (queue.length > 0 && working.size < most && !closed) {
      const job = queue.shift();
      if (!job || job.over) continue;
      idle = idle.filter(({ alive }) => alive);
      const thread = idle.pop() ?? begin();
      working.set(thread, job);
      void work(thread, job).finally(() => {
        working.delete(thread);
        if (thread.alive && !closed) idle.push(thread);
        next();
      });
    }
  }

  function begin(): Thread {
    const thread = new Thread();
    started?.(thread);
    return thread;
  }

  async function work(thread: Thread, job: Job): Promise<void> {
    let timers: NodeJS.Timeout[] = [];
    try {
      await thread.load(await data());
      if (job.over) return;
      timers = [
        setTimeout(() => {
          thread.stop();
          job.reject(tooLong(deadlineMs));
        }, deadlineMs),
        setTimeout(() => void thread.end(), deadlineMs + GRACE_MS),
      ];
      job.resolve(await thread.ask(job.task, job.asked));
    } catch (error) {
      if (error instanceof StoppedAfter) stopped?.(error.steps);
      job.reject(error instanceof ThreadLost ? lost() : error instanceof Error ? error : new Error(String(error)));
    } finally {
      timers.forEach(clearTimeout);
    }
  }

  function drop(job: Job): void {
    job.over = true;
    job.reject(new AppError('busy', 'Nobody waited for the answer any more.', 'Ask again.'));
    const at = queue.indexOf(job);
    if (at >= 0) queue.splice(at, 1);
    for (const [thread, running] of working) if (running === job) thread.stop();
  }

  return {
    async ask<T extends Task>(task: T, asked: Asked<T>, waiting?: AbortSignal): Promise<Output<T>> {
      if (most === 0) return answererFor(await data())[task](asked) as Output<T>;
      if (closed) throw new AppError('engine-down', 'The search was closed.', 'Start the program again.');
      if (queue.length >= mostQueued) throw full(queue.length);
      return new Promise<Output<T>>((resolve, reject) => {
        const job: Job = { task, asked, resolve: (answer) => resolve(answer as Output<T>), reject, over: false };
        if (waiting?.aborted) return drop(job);
        waiting?.addEventListener('abort', () => drop(job), { once: true });
        queue.push(job);
        next();
      });
    },
    async warm() {
      if (most === 0 || working.size + idle.length > 0) return;
      const known = await data();
      const thread = begin();
      idle.push(thread);
      await thread.load(known);
    },
    get running() {
      return working.size;
    },
    get queued() {
      return queue.length;
    },
    async close() {
      closed = true;
      for (const job of queue.splice(0)) job.reject(lost());
      const all = [...idle, ...working.keys()];
      idle = [];
      await Promise.all(all.map((thread) => thread.end()));
    },
  };
}

const answerers = new WeakMap<LawData['graph'], ReturnType<typeof answererOf>>();

function answererFor(data: LawData): ReturnType<typeof answererOf> {
  const known = answerers.get(data.graph) ?? answererOf(data);
  answerers.set(data.graph, known);
  return known;
}

function full(count: number): AppError {
  return new AppError(
    'busy',
    `So much is being asked that no more can wait: ${count} questions are before this one.`,
    'Ask again in a few seconds.',
  );
}

function tooLong(ms: number): AppError {
  return new AppError(
    'engine-timeout',
    `The search did not end within ${ms / 1000} s, so it was stopped.`,
    'Ask for less: fewer steps, fewer groups of links, fewer nodes to pass or to avoid.',
  );
}

function lost(): AppError {
  return new AppError('busy', 'The search ended before it had an answer; it is started again.', 'Ask again.');
}
