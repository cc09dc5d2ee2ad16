/** Loads into Neo4j in one write transaction, so that no reader ever sees half of it. */
import type { Session, Transaction } from 'neo4j-driver';
import type { Neo4jConfig } from '../../config.ts';
import { AppError } from '../../contract/errors.ts';
import type { Loader, Params, Row } from '../engine.ts';
import { whileLoading } from '../loading-errors.ts';
import { checkParams } from '../limits.ts';
import { driverFor } from './driver.ts';
import { fromNeo4j } from './errors.ts';
import { rowFromNeo4j, toNeo4j } from './values.ts';

const LOAD_MS = 120_000;
const INDEX_SECONDS = 60;

/** Throws when the server cannot be reached. What is in the database stays until `commit`. */
export async function openNeo4jLoader(config: Neo4jConfig): Promise<Loader> {
  const driver = driverFor(config);
  const session = driver.session({ database: config.database, defaultAccessMode: 'WRITE' });
  try {
    await driver.verifyConnectivity({ database: config.database });
  } catch (error) {
    await driver.close();
    throw fromNeo4j(error);
  }
  return loaderOn(session, async () => {
    await session.close();
    await driver.close();
  });
}

function loaderOn(session: Session, close: () => Promise<void>): Loader {
  let transaction: Transaction | undefined;
  let wrote = false;

  async function begin(): Promise<Transaction> {
    transaction ??= await session.beginTransaction({ timeout: LOAD_MS });
    return transaction;
  }

  return {
    name: 'neo4j',
    async schema(statements) {
      if (wrote) throw new AppError('internal', 'The schema came after the data.', 'Call schema before writing.');
      await mapped(async () => {
        await transaction?.rollback();
        transaction = undefined;
        for (const statement of statements) await session.run(statement);
        await session.run(`CALL db.awaitIndexes(${INDEX_SECONDS})`);
      });
    },
    run(cypher: string, params: Params = {}): Promise<Row[]> {
      const plain = toNeo4j(checkParams(params, Number.POSITIVE_INFINITY));
      return mapped(async () => {
        const { records, summary } = await (await begin()).run(cypher, plain);
        wrote ||= summary.counters.containsUpdates();
        return records.map(rowFromNeo4j);
      });
    },
    async commit() {
      await mapped(async () => {
        await transaction?.commit();
        if (wrote) await planAnew(session);
      }).finally(close);
    },
    async abandon() {
      await mapped(async () => transaction?.rollback()).finally(close);
    },
  };
}

/**
 * Plans that the server keeps were made for the data before, and may read a hundred times as much from these. What was
 * loaded stands also where this user may not ask for new ones: the server then makes them by itself, in its time.
 */
async function planAnew(session: Session): Promise<void> {
  await session.run(`CALL db.prepareForReplanning(${INDEX_SECONDS})`).catch(() => undefined);
}

async function mapped<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw whileLoading(fromNeo4j(error));
  }
}
