/** Errors of the embedded engine, by their GQLSTATUS, → AppError. */
import { AppError } from '../../contract/errors.ts';
import { diskFull, isDiskFull } from '../loading-errors.ts';

export function fromGrafeo(cause: unknown): AppError {
  if (cause instanceof AppError) return cause;
  const status = String((cause as { gqlStatus?: unknown } | null)?.gqlStatus ?? '');
  const message = messageOf(cause);
  if (isDiskFull(message)) return diskFull(cause);
  if (status === '25G03') {
    return new AppError(
      'engine-refused',
      'The query would change the data; this database is only read.',
      'Only read.',
      { cause },
    );
  }
  if (status.startsWith('42') || status.startsWith('22')) {
    return new AppError('bad-input', message, 'Correct the query at the place that the message names.', { cause });
  }
  if (/memory|exceed|too (many|deep|large)|limit/i.test(message)) {
    return new AppError('engine-refused', message, 'Ask for less: add labels, a LIMIT, or shorter paths.', { cause });
  }
  if (/Expected node ID in source column/.test(message)) {
    return new AppError(
      'engine-refused',
      'The embedded database cannot plan this pattern.',
      'Give every node of the pattern a label.',
      { cause },
    );
  }
  return new AppError('internal', message, 'Try another form of the query; if it goes on failing, report it.', {
    cause,
  });
}

/** "Query error: GRAFEO-Q001: syntax error: [Cypher] Expected …" → "syntax error: Expected …" */
function messageOf(cause: unknown): string {
  const text = cause instanceof Error ? cause.message : String(cause);
  return text
    .replace(/^\w+ error: /, '')
    .replace(/^GRAFEO-\w+: /, '')
    .replace('[Cypher] ', '')
    .trimEnd();
}
