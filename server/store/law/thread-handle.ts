/** One thread of the law as its keeper sees it: loaded, asked, stopped, ended. */
import { Worker } from 'node:worker_threads';
import { bundled } from '../../bundle.ts';
import { AppError } from '../../contract/errors.ts';
import type { FromThread, ToThread } from './messages.ts';
import type { LawData, Task } from './tasks.ts';

const CODE = new URL('./thread.ts', import.meta.url);
const MEMORY_MB = 512;

/** The thread ended while it worked. */
export class ThreadLost extends Error {}
/** The question was stopped after so many steps. */
export class StoppedAfter extends Error {
  readonly steps: number;

  constructor(steps: number) {
    super(`Stopped after ${steps} steps.`);
    this.steps = steps;
  }
}

export class Thread {
  readonly #worker: Worker;
  readonly #stop = new SharedArrayBuffer(4);
  #waiting: { id: number; resolve(answer: unknown): void; reject(reason: Error): void } | undefined;
  #loading: { graph: LawData['graph']; done: Promise<void>; resolve(): void; reject(reason: Error): void } | undefined;
  #next = 1;
  alive = true;

  constructor() {
    this.#worker = new Worker(new URL(`data:text/javascript,${encodeURIComponent(bundled(CODE))}`), {
      execArgv: [],
      workerData: { stop: this.#stop },
      resourceLimits: { maxOldGenerationSizeMb: MEMORY_MB },
      env: {},
    });
    // Only a question that waits keeps the process alive.
    this.#worker.unref();
    this.#worker.on('message', (message: FromThread) => this.#hear(message));
    this.#worker.on('error', () => this.#lost());
    this.#worker.once('exit', () => this.#lost());
  }

  /** Resolves once the thread has started and holds these data; rejects with ThreadLost. Then one question at a time. */
  load({ graph, asOf }: LawData): Promise<void> {
    if (this.#loading?.graph === graph) return this.#loading.done;
    const { nodes, links, sources } = graph;
    let settle = { resolve: () => {}, reject: (_reason: Error) => {} };
    const done = new Promise<void>((resolve, reject) => {
      settle = { resolve, reject };
    });
    this.#loading = { graph, done, ...settle };
    this.#worker.ref();
    this.#send({ load: { nodes, links, sources: [...sources.values()], asOf } });
    return done.finally(() => this.#worker.unref());
  }

  /** Rejects with an AppError, StoppedAfter or ThreadLost. */
  ask(task: Task, asked: unknown): Promise<unknown> {
    const id = this.#next++;
    return new Promise((resolve, reject) => {
      this.#waiting = { id, resolve, reject };
      this.#worker.ref();
      this.#send({ id, task, asked });
    }).finally(() => {
      this.#waiting = undefined;
      this.#worker.unref();
    });
  }

  /** Ends the question that is being answered within a millisecond or so, if its task can be stopped at all. */
  stop(): void {
    if (this.#waiting) Atomics.store(new Int32Array(this.#stop), 0, this.#waiting.id);
  }

  async end(): Promise<void> {
    await this.#worker.terminate();
  }

  #send(message: ToThread): void {
    this.#worker.postMessage(message);
  }

  #hear(message: FromThread): void {
    if ('ready' in message) {
      this.#loading?.resolve();
      return;
    }
    const waiting = this.#waiting;
    if (waiting?.id !== message.id) return;
    if ('answer' in message) waiting.resolve(message.answer);
    else if ('steps' in message) waiting.reject(new StoppedAfter(message.steps));
    else {
      const { code, message: text, hint, at } = message.problem;
      waiting.reject(new AppError(code, text, hint, at === undefined ? {} : { at }));
    }
  }

  #lost(): void {
    this.alive = false;
    const lost = new ThreadLost('The thread that searches has ended.');
    this.#loading?.reject(lost);
    this.#waiting?.reject(lost);
  }
}
