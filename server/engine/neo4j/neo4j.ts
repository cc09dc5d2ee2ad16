/** Neo4j over Bolt: READ sessions, every answer within its deadline, no waiting for a server that is down. */
import type { Driver, ManagedTransaction } from 'neo4j-driver';
import type { Neo4jConfig } from '../../config.ts';
import { AppError } from '../../contract/errors.ts';
import { Breaker } from '../circuit-breaker.ts';
import type { Engine, Limits, Params, Row } from '../engine.ts';
import { checkParams, checkQuery, DEFAULT_TIMEOUT_MS, meter, withDeadline } from '../limits.ts';
import { driverFor } from './driver.ts';
import { down, fromNeo4j } from './errors.ts';
import { planRow } from './plan.ts';
import { rowFromNeo4j, toNeo4j } from './values.ts';

/** An answer that takes longer makes us ask whether the server still lives; together less than 3 s. */
const OVERDUE_MS = 1_000;
const PROBE_MS = 1_800;

/** The server need not be up: while it is down every call answers 'engine-down' at once. */
export function openNeo4j(config: Neo4jConfig): Engine {
  return new Neo4j(driverFor(config), config.database);
}

class Neo4j implements Engine {
  readonly name = 'neo4j';
  readonly #driver: Driver;
  readonly #database: string;
  readonly #breaker: Breaker;

  constructor(driver: Driver, database: string) {
    this.#driver = driver;
    this.#database = database;
    this.#breaker = new Breaker(() => withDeadline(driver.getServerInfo({ database }), PROBE_MS, () => {}));
  }

  async version(): Promise<string> {
    const { agent } = await this.#ask(() => this.#driver.getServerInfo({ database: this.#database }), PROBE_MS);
    return agent?.replace('Neo4j/', '') ?? 'unknown';
  }

  async run(cypher: string, params: Params = {}, limits: Limits = {}): Promise<Row[]> {
    checkQuery(cypher);
    const plain = toNeo4j(checkParams(params));
    const timeoutMs = limits.timeoutMs ?? DEFAULT_TIMEOUT_MS;
    const session = this.#driver.session({ database: this.#database, defaultAccessMode: 'READ' });
    const read = (tx: ManagedTransaction) => rowsOf(tx, cypher, plain, limits);
    // Closing resets the connection, which makes the server stop what still runs on it; nobody waits for that.
    return this.#ask(() => session.executeRead(read, { timeout: timeoutMs }), timeoutMs).finally(() => {
      session.close().catch(() => {});
    });
  }

  async close(): Promise<void> {
    this.#breaker.trip(new AppError('engine-down', 'The connection was closed.', 'Start the program again.'));
    this.#breaker.close();
    await this.#driver.close();
  }

  async #ask<T>(question: () => Promise<T>, timeoutMs: number): Promise<T> {
    if (this.#breaker.reason) throw this.#breaker.reason;
    const overdue = setTimeout(() => void this.#breaker.suspect(silent), OVERDUE_MS);
    try {
      return await withDeadline(this.#breaker.guard(question()), timeoutMs, () => {});
    } catch (cause) {
      const error = fromNeo4j(cause);
      if (error.code === 'engine-down' && !this.#breaker.reason) this.#breaker.trip(error);
      throw error;
    } finally {
      clearTimeout(overdue);
    }
  }
}

/** Silence and a broken line mean that the server is down; a refusal says itself what is wrong. */
function silent(cause: unknown): AppError {
  return cause instanceof AppError ? down(cause) : fromNeo4j(cause);
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
  }
  return planRow(await result.summary()) ?? rows;
}
