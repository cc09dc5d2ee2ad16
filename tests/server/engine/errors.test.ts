/** Errors tell whoever meets them what they can do: a loader is not told to add a LIMIT, a full disk is named. */
import { describe, expect, it } from 'vitest';
import { fromGrafeo } from '../../../server/engine/grafeo/errors.ts';
import { whileLoading } from '../../../server/engine/loading-errors.ts';
import { fromNeo4j } from '../../../server/engine/neo4j/errors.ts';

const neo4j = (code: string, message: string) => fromNeo4j(Object.assign(new Error(message), { code }));
const FULL = [
  "ENOSPC: no space left on device, write '/tmp/x'",
  'Storage error: No space left on device (os error 28)',
  'IO error: not enough space on the disk. (os error 112)',
  'the disk is full',
];

describe('a full disk', () => {
  it.each(FULL)('is named, whoever says it: "%s"', (message) => {
    const told = [
      fromGrafeo(new Error(message)),
      fromGrafeo(new Error(`Query error: GRAFEO-X001: exceeded the limit while spilling: ${message}`)),
      neo4j('Neo.DatabaseError.Transaction.TransactionCommitFailed', message),
      neo4j('Neo.TransientError.General.OutOfMemoryError', message),
    ];
    for (const error of told) {
      expect(error).toMatchObject({ code: 'engine-down', message: /disk/, hint: /room/ });
      expect(whileLoading(error)).toBe(error);
    }
  });
});

describe('a load that fails', () => {
  it.each([
    neo4j('Neo.TransientError.General.MemoryPoolOutOfMemoryError', 'The allocation would use more than the limit.'),
    neo4j('Neo.ClientError.Transaction.TransactionTimedOut', 'It has not completed within the timeout.'),
    fromGrafeo(new Error('memory limit exceeded')),
  ])('is not told what a reader is told (%#)', (error) => {
    expect(error.hint).toContain('LIMIT');
    const told = whileLoading(error);
    expect(told.hint).not.toMatch(/LIMIT|labels|paths/);
    expect(told.message).not.toContain('query');
    expect(told.code).toBe(error.code);
  });
});

describe('a wrong password', () => {
  it.each(['Unauthorized', 'AuthenticationRateLimit', 'CredentialsExpired'])(
    '%s: is told without any detail',
    (name) => {
      const error = neo4j(`Neo.ClientError.Security.${name}`, 'The client neo4j with s3cret is unauthorized.');
      expect(error).toMatchObject({ code: 'engine-down', hint: /NEO4J_PASSWORD/ });
      expect(JSON.stringify(error.toProblem())).not.toContain('s3cret');
    },
  );
});
