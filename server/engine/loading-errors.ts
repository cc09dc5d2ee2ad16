/** What a failure means to whoever loads: the ways out of a reader, such as a LIMIT, are not those of a loader. */
import { AppError } from '../contract/errors.ts';

/** Whether a message of an engine, of its driver or of the system says that the disk is full. */
export function isDiskFull(message: string): boolean {
  return /no space left|ENOSPC|disk (is )?full|not enough space|os error 28\b/i.test(message);
}

export function diskFull(cause: unknown): AppError {
  return new AppError('engine-down', 'The disk of the database is full.', 'Make room on it, then try again.', {
    cause,
  });
}

/** The error with a way out for a loader. */
export function whileLoading(error: AppError): AppError {
  const ways: Partial<Record<AppError['code'], string>> = {
    'engine-refused':
      'Give the database more memory for one transaction (Neo4j: db.memory.transaction.max of 256m or more).',
    'engine-timeout':
      'Give the database more time for one transaction (Neo4j: db.transaction.timeout), or a faster disk.',
  };
  const hint = ways[error.code];
  if (!hint) return error;
  return new AppError(error.code, error.message.replaceAll(/\bquery\b/g, 'load'), hint, { cause: error });
}
