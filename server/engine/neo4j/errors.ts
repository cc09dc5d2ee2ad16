/** Errors of Neo4j and its driver, by their code, → AppError. */
import { AppError } from '../../contract/errors.ts';
import { LOGIN } from '../engine.ts';
import { diskFull, isDiskFull } from '../loading-errors.ts';

const SMALLER = 'Ask for less: add labels, a LIMIT, or shorter paths.';
const DOWN = /^(ServiceUnavailable|SessionExpired|Neo\.TransientError\.(General\.DatabaseUnavailable|Database\.).*)$/;
const TIMED_OUT = /TransactionTimedOut|LockClientStopped|Transaction\.Terminated|TransactionTerminated/;

export function fromNeo4j(cause: unknown): AppError {
  if (cause instanceof AppError) return cause;
  const code = String((cause as { code?: unknown } | null)?.code ?? '');
  const message = cause instanceof Error ? cause.message : String(cause);
  const error = (kind: ConstructorParameters<typeof AppError>[0], text: string, hint: string) =>
    new AppError(kind, text, hint, { cause });

  if (isDiskFull(message)) return diskFull(cause);
  if (DOWN.test(code)) return down(cause);
  if (code.startsWith('Neo.ClientError.Database.')) return error('engine-down', message, 'Check NEO4J_DATABASE.');
  if (code.endsWith('.Forbidden')) return error('engine-refused', message, 'This user may only read.');
  if (code.startsWith('Neo.ClientError.Security.')) {
    return new AppError(
      'engine-down',
      'Neo4j does not let this user in.',
      'Check NEO4J_USER and NEO4J_PASSWORD, and start the program again: the password is offered rarely, so that nobody is locked out.',
      { at: LOGIN, cause },
    );
  }
  if (code.endsWith('.Statement.AccessMode')) {
    return error('engine-refused', 'The query would change the data; this database is only read.', 'Only read.');
  }
  if (TIMED_OUT.test(code)) return error('engine-timeout', 'The query took too long and was stopped.', SMALLER);
  if (/OutOfMemory|StackOverFlow/i.test(code)) {
    return error('engine-refused', 'The query needed more memory than a query may use.', SMALLER);
  }
  if (/acquisition timed out/.test(message)) {
    return error('engine-timeout', 'All connections to Neo4j are busy.', 'Try again in a few seconds.');
  }
  if (code.startsWith('Neo.ClientError.')) {
    return error('bad-input', message, 'Correct the query at the place that the message names.');
  }
  return error('internal', message, 'Try another form of the query; if it goes on failing, report it.');
}

export function down(cause?: unknown): AppError {
  return new AppError(
    'engine-down',
    'Neo4j cannot be reached.',
    'Start the server named in NEO4J_URI; it is tried again every few seconds.',
    { cause },
  );
}
