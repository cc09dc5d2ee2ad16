/**
 * The embedded engine: a small pool of child processes on one file. Each works on one statement at a time, so that the
 * one that is killed at its limit takes no other with it; the rest wait in a queue.
 */
import { constants, copyFileSync, existsSync, mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { AppError } from '../../contract/errors.ts';
import type { Engine, Limits, Params, Row } from '../engine.ts';
import { checkParams, checkQuery, DEFAULT_TIMEOUT_MS, withDeadline } from '../limits.ts';
import { createQueue } from '../queue.ts';
import { backOff } from '../back-off.ts';
import { Child, ChildLost } from './child.ts';
import { openFolder, removeFolder } from './folders.ts';

const CHILDREN = 2;
/** A sign of life comes within that, or the engine does not answer. */
const SIGN_MS = 2_000;
/** One start may fail on a loaded machine; after so many nobody is kept waiting for the next. */
const GONE_AFTER = 4;
/** So long a call whose turn it is waits for a child that starts. */
const CHILD_MS = 10_000;
const AGAIN = backOff({ firstMs: 1_000, mostMs: 30_000 });

/** Throws unless the file exists and can be read here. */
export async function openGrafeo(file: string): Promise<Engine> {
  const path = resolve(file);
  if (!existsSync(path)) {
    throw new AppError('engine-down', `There is no database file at ${path}.`, 'Build it with "npm run seed".');
  }
  const pool = new Pool(path, openFolder());
  try {
    await pool.fill();
  } catch (error) {
    await pool.close();
    throw error;
  }
  return pool;
}

class Pool implements Engine {
  readonly name = 'grafeo';
  readonly #file: string;
  readonly #folder: string;
  readonly #queue = createQueue({ running: CHILDREN });
  #children: Child[] = [];
  readonly #waiting = new Set<() => void>();
  readonly #starting = new Set<Promise<void>>();
  #closed = false;
  #version = '';
  /** Children that ended before they answered anything, since one answered. */
  #failures = 0;

  constructor(file: string, folder: string) {
    this.#file = file;
    this.#folder = folder;
  }

  async fill(): Promise<void> {
    await Promise.all(Array.from({ length: CHILDREN }, () => this.#add()));
  }

  async version(): Promise<string> {
    await this.run('RETURN 1 AS one', {}, { ahead: true });
    return this.#version;
  }

  async run(cypher: string, params: Params = {}, limits: Limits = {}): Promise<Row[]> {
    checkQuery(cypher);
    const plain = checkParams(params);
    if (limits.ahead) return this.#sign(cypher, plain, limits);
    return this.#queue.turn(() => this.#ask(cypher, plain, limits));
  }

  async close(): Promise<void> {
    this.#closed = true;
    this.#wake();
    for (const child of this.#children) child.kill();
    await Promise.all([...this.#children.map((child) => child.gone), ...this.#starting]);
    removeFolder(this.#folder);
  }

  /** A call whose child was killed from outside is asked of the next; all may have been killed together. */
  async #ask(cypher: string, params: Params, limits: Limits, attempt = 1): Promise<Row[]> {
    const child = await this.#child(CHILD_MS, (one) => one.take());
    try {
      const answer = child.ask(cypher, params, limits);
      return await withDeadline(answer, limits.timeoutMs ?? DEFAULT_TIMEOUT_MS, () => child.kill());
    } catch (error) {
      if (!(error instanceof ChildLost)) throw error;
      if (this.#closed) throw closed();
      if (error.blamed) throw stopped(error);
      if (attempt > CHILDREN) throw silent(error);
      return this.#ask(cypher, params, limits, attempt + 1);
    } finally {
      // One that was killed works on until it has ended.
      if (!child.alive) await child.gone;
      child.leave();
      this.#wake();
    }
  }

  /** Asked of all children, whatever they work on: the first that answers is life enough; those that end are replaced. */
  async #sign(cypher: string, params: Params, limits: Limits): Promise<Row[]> {
    const end = performance.now() + (limits.timeoutMs ?? SIGN_MS);
    for (;;) {
      const left = end - performance.now();
      await this.#child(left, () => true);
      const alive = this.#children.filter((child) => child.alive);
      try {
        return await withDeadline(Promise.any(alive.map((child) => child.ask(cypher, params, limits))), left, () => {});
      } catch (cause) {
        const [first] = cause instanceof AggregateError ? cause.errors : [cause];
        if (first instanceof AppError) throw first.code === 'engine-timeout' ? silent(first) : first;
      }
    }
  }

  /** One that is alive and suits; waits for one that starts or is left, for `ms` at most. */
  async #child(ms: number, suits: (child: Child) => boolean): Promise<Child> {
    const end = performance.now() + ms;
    for (;;) {
      if (this.#closed) throw closed();
      const found = this.#children.find((child) => child.alive && suits(child));
      if (found) return found;
      const left = end - performance.now();
      if (this.#failures >= GONE_AFTER || left <= 0) throw gone();
      await this.#change(left);
    }
  }

  /** Resolves when a child has started or was left, or none will start, or `ms` are over. */
  #change(ms: number): Promise<void> {
    return new Promise((resolve) => {
      const wake = () => {
        clearTimeout(timer);
        this.#waiting.delete(wake);
        resolve();
      };
      const timer = setTimeout(wake, ms);
      this.#waiting.add(wake);
    });
  }

  #wake(): void {
    for (const wake of [...this.#waiting]) wake();
  }

  async #add(): Promise<void> {
    const child = await Child.start(this.#copy(), this.#folder);
    this.#version = child.version;
    if (this.#closed) {
      child.kill();
      return void (await child.gone);
    }
    this.#children.push(child);
    this.#wake();
    void child.gone.then(({ sound }) => {
      this.#children = this.#children.filter((other) => other !== child);
      this.#replace(sound);
    });
  }

  /** The children read a copy that is theirs alone: whoever seeds anew, or tidies up, takes nothing from under them. */
  #copy(): string {
    const copy = join(this.#folder, 'atlas.grafeo');
    try {
      mkdirSync(this.#folder, { recursive: true });
      if (!existsSync(copy)) copyFileSync(this.#file, copy, constants.COPYFILE_FICLONE);
      return copy;
    } catch {
      // No room there: the file itself is better than nothing.
      return this.#file;
    }
  }

  /** At once after one that had answered; after one that never did, later and later. */
  #replace(sound: boolean): void {
    this.#failures = sound ? 0 : this.#failures + 1;
    if (this.#failures >= GONE_AFTER) this.#wake();
    if (this.#closed) return;
    if (this.#failures === 0) this.#start();
    else setTimeout(() => this.#start(), AGAIN(this.#failures)).unref();
  }

  #start(): void {
    if (this.#closed) return;
    const started = this.#add().catch(() => this.#replace(false));
    this.#starting.add(started);
    void started.then(() => this.#starting.delete(started));
  }
}

function closed(): AppError {
  return new AppError('engine-down', 'The embedded database was closed.', 'Start the program again.');
}

function gone(): AppError {
  return new AppError(
    'engine-down',
    'The embedded database does not start any more.',
    'Try again in a few seconds; if it stays so, start the program again.',
  );
}

function silent(cause: unknown): AppError {
  return new AppError('engine-down', 'The embedded database does not answer.', 'Try again in a few seconds.', {
    cause,
  });
}

function stopped({ outOfMemory }: ChildLost): AppError {
  return new AppError(
    'engine-refused',
    outOfMemory ? 'The query needed more memory than a query may use.' : 'The query ended the process that ran it.',
    'Ask for less: add labels, a LIMIT, or shorter paths.',
  );
}
