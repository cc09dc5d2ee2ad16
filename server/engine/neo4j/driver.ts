/** The driver as both the reader and the loader use it. Its own waits would leave a reader alone for up to a minute. */
import neo4j, { type Driver } from 'neo4j-driver';
import type { Neo4jConfig } from '../../config.ts';

/** A month: what is broken is found out sooner. */
const LASTS_MS = 30 * 24 * 3_600_000;

export function driverFor({ uri, user, password }: Neo4jConfig): Driver {
  const auth = password ? neo4j.auth.basic(user, password()) : undefined;
  return neo4j.driver(uri, auth, {
    connectionTimeout: 2_000,
    connectionAcquisitionTimeout: 3_000,
    maxTransactionRetryTime: 2_000,
    // One that is replaced while it works would offer a password that may have been changed.
    maxConnectionLifetime: LASTS_MS,
    useBigInt: true,
    telemetryDisabled: true,
    userAgent: 'palermo-atlas',
  });
}
