/** One child process of the embedded engine: started, asked, killed. */
import { type ChildProcess, fork } from 'node:child_process';
import { existsSync, mkdtempSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundled } from '../../bundle.ts';
import { AppError, type Problem } from '../../contract/errors.ts';
import type { Limits, Params, Row } from '../engine.ts';
import { removeFolder } from './folders.ts';
import { type Ask, OUT_OF_MEMORY, type Tell } from './messages.ts';

const WORKER = new URL('./worker.ts', import.meta.url);
/** A start takes a tenth of a second, and thirty times that on a machine that does thirty other things. */
const START_MS = 60_000;

/** The child that was asked is gone. `blamed`: nobody killed it, and this was the call that it worked on. */
export class ChildLost extends Error {
  readonly blamed: boolean;
  readonly outOfMemory: boolean;

  constructor(blamed: boolean, outOfMemory: boolean) {
    super('The child process ended.');
    this.blamed = blamed;
    this.outOfMemory = outOfMemory;
  }
}

type Waiting = { ahead: boolean; resolve(rows: Row[]): void; reject(reason: Error): void };

export class Child {
  readonly version: string;
  /** Resolves when it has ended, to whether that was no fault of its start: it had answered, or was ended on purpose. */
  readonly gone: Promise<{ sound: boolean }>;
  alive = true;
  readonly #process: ChildProcess;
  readonly #waiting = new Map<number, Waiting>();
  #next = 0;
  #taken = false;
  #sound = false;

  /** Resolves once the file is open; rejects with the reason why it cannot be. `folder`: the pool's, which holds the code; the child runs in one of its own inside. */
  static start(file: string, folder: string): Promise<Child> {
    const own = mkdtempSync(join(folder, 'child-'));
    const code = join(folder, 'grafeo-worker.mjs');
    if (!existsSync(code)) writeFileSync(code, bundled(WORKER));
    const child = fork(code, [file], {
      cwd: own,
      env: {},
      execArgv: ['--max-old-space-size=384'],
      serialization: 'json',
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    });
    child.once('exit', () => removeFolder(own));
    return new Promise((resolve, reject) => {
      const fail = (reason: Error) => {
        clearTimeout(timer);
        child.kill('SIGKILL');
        reject(reason);
      };
      const timer = setTimeout(() => fail(notStarted(`no answer in ${START_MS / 1000} s`)), START_MS);
      child.once('error', (cause) => fail(notStarted(cause.message)));
      child.once('exit', (code, signal) => fail(notStarted(`its process ended with ${signal ?? code}`)));
      child.once('message', (message) => {
        const first = message as Tell;
        if ('unready' in first) fail(fromProblem(first.unready));
        if (!('ready' in first)) return;
        clearTimeout(timer);
        resolve(new Child(child, first.ready));
      });
    });
  }

  private constructor(process: ChildProcess, version: string) {
    this.#process = process;
    this.version = version;
    process.on('message', (message) => this.#hear(message as Tell));
    process.on('error', () => this.#end());
    this.gone = new Promise((resolve) => {
      process.once('exit', (code, signal) => {
        this.alive = false;
        const outOfMemory = code === OUT_OF_MEMORY;
        for (const { ahead, reject } of this.#waiting.values()) {
          reject(new ChildLost(!ahead && signal !== 'SIGKILL', outOfMemory));
        }
        resolve({ sound: this.#sound || outOfMemory });
      });
    });
  }

  /** Whether it is the caller's from now on, for one call; it answers signs of life beside that. */
  take(): boolean {
    const taken = !this.#taken;
    this.#taken = true;
    return taken;
  }

  leave(): void {
    this.#taken = false;
  }

  get pid(): number | undefined {
    return this.#process.pid;
  }

  ask(cypher: string, params: Params, { maxRows, cut, ahead }: Limits): Promise<Row[]> {
    const id = this.#next++;
    const ask: Ask = { id, cypher, params, ...(maxRows === undefined ? {} : { maxRows }), ...(cut ? { cut } : {}) };
    return new Promise<Row[]>((resolve, reject) => {
      this.#waiting.set(id, { ahead: ahead === true, resolve, reject });
      this.#process.send(ask, (error) => error && this.#end());
    }).finally(() => this.#waiting.delete(id));
  }

  /** Ends it on purpose. */
  kill(): void {
    this.#sound = true;
    this.#end();
  }

  #end(): void {
    this.alive = false;
    this.#process.kill('SIGKILL');
  }

  #hear(message: Tell): void {
    if (!('id' in message)) return;
    this.#sound = true;
    const waiting = this.#waiting.get(message.id);
    if ('rows' in message) waiting?.resolve(message.rows);
    else waiting?.reject(fromProblem(message.problem));
  }
}

function fromProblem({ code, message, hint, at }: Problem): AppError {
  return new AppError(code, message, hint, at === undefined ? {} : { at });
}

function notStarted(why: string): AppError {
  return new AppError('engine-down', `The embedded database did not start: ${why}.`, 'Start the program again.');
}
