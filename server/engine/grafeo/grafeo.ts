/** The embedded engine: a small pool of child processes on one file, watched, killed at the limit, replaced. */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { AppError } from '../../contract/errors.ts';
import type { Engine, Limits, Params, Row } from '../engine.ts';
import { Child, ChildLost } from './child.ts';
import { openFolder, removeFolder } from './folders.ts';
import { checkParams, checkQuery, DEFAULT_TIMEOUT_MS, withDeadline } from '../limits.ts';

const CHILDREN = 2;
const AGAIN_MS = 1_000;
/** One start may fail on a loaded machine; after so many nobody is kept waiting for the next. */
const GONE_AFTER = 4;

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

/** `over`: answered at its deadline, whatever still comes. `child`: who works on it now. */
type Call = { cypher: string; params: Params; limits: Limits; over: boolean; child?: Child | undefined };

class Pool implements Engine {
  readonly name = 'grafeo';
  readonly #file: string;
  readonly #folder: string;
  #children: Child[] = [];
  readonly #waiting: (() => void)[] = [];
  readonly #starting = new Set<Promise<void>>();
  #closed = false;
  #version = '';
  /** Starts that failed since one succeeded. */
  #failures = 0;

  constructor(file: string, folder: string) {
    this.#file = file;
    this.#folder = folder;
  }

  async fill(): Promise<void> {
    await Promise.all(Array.from({ length: CHILDREN }, () => this.#add()));
  }

  async version(): Promise<string> {
    return this.#version;
  }

  async run(cypher: string, params: Params = {}, limits: Limits = {}): Promise<Row[]> {
    checkQuery(cypher);
    const call: Call = { cypher, params: checkParams(params), limits, over: false };
    return withDeadline(this.#ask(call), limits.timeoutMs ?? DEFAULT_TIMEOUT_MS, () => {
      call.over = true;
      call.child?.kill();
    });
  }

  async close(): Promise<void> {
    this.#closed = true;
    this.#wake();
    for (const child of this.#children) child.kill();
    await Promise.all([...this.#children.map((child) => child.gone), ...this.#starting]);
    removeFolder(this.#folder);
  }

  /** A call whose child was ended by another call is asked once more. */
  async #ask(call: Call, attempt = 1): Promise<Row[]> {
    const child = await this.#idlest();
    if (call.over) return [];
    call.child = child;
    try {
      return await child.ask(call.cypher, call.params, call.limits);
    } catch (error) {
      if (!(error instanceof ChildLost)) throw error;
      call.child = undefined;
      if (this.#closed) throw closed();
      if (call.over || error.blamed || attempt === 2) throw stopped(error);
      return this.#ask(call, attempt + 1);
    }
  }

  async #idlest(): Promise<Child> {
    for (;;) {
      if (this.#closed) throw closed();
      const [first, ...others] = this.#children.filter((child) => child.alive);
      if (first) return others.reduce((best, child) => (child.busy < best.busy ? child : best), first);
      if (this.#failures >= GONE_AFTER) throw gone();
      await new Promise<void>((wake) => this.#waiting.push(wake));
    }
  }

  #wake(): void {
    for (const wake of this.#waiting.splice(0)) wake();
  }

  async #add(): Promise<void> {
    const child = await Child.start(this.#file, this.#folder);
    this.#version = child.version;
    this.#failures = 0;
    if (this.#closed) {
      child.kill();
      return child.gone;
    }
    this.#children.push(child);
    this.#wake();
    void child.gone.then(() => this.#replace(child));
  }

  #replace(lost: Child): void {
    this.#children = this.#children.filter((child) => child !== lost);
    if (this.#closed) return;
    const started = this.#add().catch(() => {
      if (++this.#failures >= GONE_AFTER) this.#wake();
      setTimeout(() => this.#replace(lost), AGAIN_MS).unref();
    });
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

function stopped({ outOfMemory }: ChildLost): AppError {
  return new AppError(
    'engine-refused',
    outOfMemory ? 'The query needed more memory than a query may use.' : 'The query ended the process that ran it.',
    'Ask for less: add labels, a LIMIT, or shorter paths.',
  );
}
