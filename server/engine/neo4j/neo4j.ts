/** Neo4j over Bolt: READ sessions, every answer within its deadline, no waiting for a server that is down. */
import type { Driver, ManagedTransaction } from 'neo4j-driver';
import type { Neo4jConfig } from '../../config.ts';
import { AppError } from '../../contract/errors.ts';
import { shareWhileMade } from '../../remember.ts';
import { backOff } from '../back-off.ts';
import { Breaker } from '../circuit-breaker.ts';
import { type Engine, type Limits, LOGIN, type Params, type Row } from '../engine.ts';
import { checkParams, checkQuery, DEFAULT_TIMEOUT_MS, meter, withDeadline } from '../limits.ts';
import { createQueue } from '../queue.ts';
import { driverFor } from './driver.ts';
import { down, fromNeo4j } from './errors.ts';
import { planRow } from './plan.ts';
import { rowFromNeo4j, toNeo4j } from './values.ts';

/** An answer that takes longer makes us ask whether the server still lives; together less than 3 s. */
const OVERDUE_MS = 1_000;
const PROBE_MS = 1_800;
/** So many statements at once leave a server with the memory of docker-compose.yml room for each of them. */
const RUNNING = 8;
/** So long a password that was right is taken to be so still. */
const HOLDS_MS = 30_000;
const DOWN_AGAIN = backOff({ firstMs: 1_000, mostMs: 4_000 });
/** Neo4j locks a user out, whoever asks, after three wrong passwords: so this one is offered rarely. */
const LOGIN_AGAIN = backOff({ firstMs: 30_000, mostMs: 600_000 });

/** The server need not be up: while it is down every call answers 'engine-down' at once. */
export function openNeo4j(config: Neo4jConfig): Engine {
  return new Neo4j(config);
}

class Neo4j implements Engine {
  readonly name = 'neo4j';
  readonly #config: Neo4jConfig;
  readonly #breaker: Breaker;
  readonly #queue = createQueue({ running: RUNNING });
  #driver: Driver;
  readonly #logins = shareWhileMade<void>();
  /** Queries under way, and how many were at most: so many connections are let in already. */
  #busy = 0;
  #letIn = 0;
  /** When the password was last shown to be right. */
  #shown = Number.NEGATIVE_INFINITY;
  #closed = false;

  constructor(config: Neo4jConfig) {
    this.#config = config;
    this.#driver = driverFor(config);
    this.#breaker = new Breaker({
      probe: () => this.#probe(),
      describe: silent,
      wait: (reason, failures) => (isLogin(reason) ? LOGIN_AGAIN : DOWN_AGAIN)(failures),
      opened: () => this.#renew(),
    });
  }

  async version(): Promise<string> {
    return this.#ask(() => this.#counted(() => versionBy(this.#driver, this.#config)), PROBE_MS);
  }

  async run(cypher: string, params: Params = {}, limits: Limits = {}): Promise<Row[]> {
    checkQuery(cypher);
    const plain = toNeo4j(checkParams(params));
    const timeoutMs = limits.timeoutMs ?? (limits.ahead ? PROBE_MS : DEFAULT_TIMEOUT_MS);
    const read = () => this.#ask(() => this.#counted(() => this.#read(cypher, plain, limits, timeoutMs)), timeoutMs);
    if (!limits.ahead) return this.#breaker.reason ? read() : this.#queue.turn(read);
    return read().catch((error: AppError) => {
      throw error.code === 'engine-timeout' ? down(error) : error;
    });
  }

  async close(): Promise<void> {
    this.#closed = true;
    this.#breaker.close();
    this.#breaker.trip(new AppError('engine-down', 'The connection was closed.', 'Start the program again.'));
    await this.#driver.close();
  }

  async #counted<T>(work: () => Promise<T>): Promise<T> {
    this.#busy += 1;
    try {
      await this.#enter(this.#busy);
      return await work();
    } finally {
      this.#busy -= 1;
    }
  }

  /** A password that was changed is offered once, however many connections are to be opened with it. */
  async #enter(wanted: number): Promise<void> {
    if (!this.#config.password) return;
    // Connections that rested may be lost, and are then opened anew.
    if (performance.now() - this.#shown > HOLDS_MS) this.#letIn = 0;
    // One alone is no crowd: it is its own trial.
    if (wanted <= Math.max(this.#letIn, 1)) return;
    await this.#logins('login', () => this.#probe());
    this.#letIn = Math.max(this.#letIn, wanted);
    this.#shown = performance.now();
  }

  #read(cypher: string, params: Record<string, unknown>, limits: Limits, timeoutMs: number): Promise<Row[]> {
    const session = this.#driver.session({ database: this.#config.database, defaultAccessMode: 'READ' });
    const work = (tx: ManagedTransaction) => rowsOf(tx, cypher, params, limits);
    const rows = session.executeRead(work, { timeout: timeoutMs });
    // Closing resets the connection, which makes the server stop what still runs on it; nobody waits for that.
    const end = () => void session.close().catch(() => {});
    const late = setTimeout(end, timeoutMs);
    return rows.finally(() => {
      clearTimeout(late);
      end();
    });
  }

  async #ask<T>(question: () => Promise<T>, timeoutMs: number): Promise<T> {
    if (this.#breaker.reason) throw this.#breaker.reason;
    const begun = performance.now();
    const overdue = setTimeout(() => void this.#breaker.suspect(), OVERDUE_MS);
    try {
      return await withDeadline(this.#breaker.guard(question()), timeoutMs, () => {});
    } catch (cause) {
      const error = fromNeo4j(cause);
      // A login that is refused is never outweighed: to offer it again would lock the user out.
      if (error.code === 'engine-down' && !this.#breaker.reason) {
        this.#breaker.trip(error, isLogin(error) ? undefined : begun);
      }
      throw error;
    } finally {
      clearTimeout(overdue);
    }
  }

  /** By a connection of its own: one that stands may be remembered from before the server fell silent. */
  async #probe(): Promise<void> {
    const driver = driverFor(this.#config);
    try {
      await withDeadline(versionBy(driver, this.#config), PROBE_MS, () => {});
    } finally {
      void driver.close().catch(() => {});
    }
  }

  /** What is left of the old connections would fail whoever asks first when the server is back. */
  #renew(): void {
    if (this.#closed) return;
    void this.#driver.close().catch(() => {});
    this.#driver = driverFor(this.#config);
    this.#letIn = 0;
  }
}

async function versionBy(driver: Driver, { database }: Neo4jConfig): Promise<string> {
  const session = driver.session({ database, defaultAccessMode: 'READ' });
  try {
    const { summary } = await session.executeRead((tx) => tx.run('RETURN 1 AS one'), { timeout: PROBE_MS });
    return summary.server.agent?.replace('Neo4j/', '') ?? 'unknown';
  } finally {
    void session.close().catch(() => {});
  }
}

/** Silence and a broken line mean that the server is down; a refusal says itself what is wrong. */
function silent(cause: unknown): AppError {
  if (cause instanceof AppError) return down(cause);
  const error = fromNeo4j(cause);
  return error.code === 'engine-down' ? error : down(cause);
}

function isLogin(reason: Error): boolean {
  return reason instanceof AppError && reason.at === LOGIN;
}

async function rowsOf(
  tx: ManagedTransaction,
  cypher: string,
  params: Record<string, unknown>,
  limits: Limits,
): Promise<Row[]> {
  const result = tx.run(cypher, params);
  const count = meter(limits);
  const rows: Row[] = [];
  for await (const record of result) {
    const row = rowFromNeo4j(record);
    count(row);
    rows.push(row);
    if (limits.cut && rows.length > (limits.maxRows ?? Number.POSITIVE_INFINITY)) return rows;
  }
  return planRow(await result.summary()) ?? rows;
}
