/** What every engine refuses before it is asked, how long it may take and how much it may answer. */
import { AppError } from '../contract/errors.ts';
import type { Limits, Params, Row, Value } from './engine.ts';

export const DEFAULT_TIMEOUT_MS = 5_000;
const QUERY_BYTES = 10 * 1024;
const PARAMS_BYTES = 64 * 1024;
const PARAMS_DEPTH = 8;
const ANSWER_BYTES = 16 * 1024 * 1024;
const SMALL_ANSWER_BYTES = 2 * 1024 * 1024;

function refused(message: string, hint: string): AppError {
  return new AppError('engine-refused', message, hint);
}

/** Throws unless there is a query, small enough for a reader to send. */
export function checkQuery(cypher: string): void {
  if (cypher.trim() === '') throw new AppError('bad-input', 'The query is empty.', 'Write a query, such as RETURN 1.');
  const bytes = Buffer.byteLength(cypher);
  if (bytes <= QUERY_BYTES) return;
  throw refused(
    `The query is ${bytes} bytes long; at most ${QUERY_BYTES} are sent to the database.`,
    'Shorten the query, or pass long lists as parameters.',
  );
}

/**
 * A copy of the parameters that both engines read alike: plain JSON, undefined as null.
 * A deeper nesting than 8 is refused because it can kill an embedded engine; so is, for readers, more than 64 KB.
 */
export function checkParams(params: Params, maxBytes = PARAMS_BYTES): Params {
  let bytes = 0;

  function copy(value: unknown, depth: number, at: string): Value {
    bytes += typeof value === 'string' ? Buffer.byteLength(value) + 2 : 4;
    if (bytes > maxBytes) {
      throw refused(`The parameters are larger than ${maxBytes} bytes.`, 'Ask for less at a time.');
    }
    if (value === undefined || value === null) return null;
    if (typeof value === 'string' || typeof value === 'boolean') return value;
    if (typeof value === 'number' && Number.isFinite(value)) return value;
    if (typeof value !== 'object' || !isPlain(value)) {
      throw new AppError(
        'bad-input',
        `The parameter ${at} holds a value that is not plain JSON.`,
        'Pass text, finite numbers, true, false, null, lists and maps; pass dates as text.',
        { at },
      );
    }
    if (depth === PARAMS_DEPTH) {
      throw refused(`The parameter ${at} is nested more than ${PARAMS_DEPTH} deep.`, 'Pass a flatter value.');
    }
    if (Array.isArray(value)) return value.map((item) => copy(item, depth + 1, at));
    return Object.fromEntries(
      Object.entries(value).map(([key, item]) => {
        bytes += Buffer.byteLength(key);
        return [named(key, at), copy(item, depth + 1, at)];
      }),
    );
  }

  /** The embedded engine cannot be handed such a name. */
  function named(key: string, at: string): string {
    if (!key.includes('\0')) return key;
    throw new AppError('bad-input', 'A name in the parameters holds a NUL.', 'Use plain names.', { at });
  }

  return Object.fromEntries(
    Object.entries(params).map(([name, value]) => [named(name, 'parameters'), copy(value, 0, name)]),
  );
}

function isPlain(value: object): boolean {
  if (Array.isArray(value)) return true;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

/** How many rows of an answer are read. */
export const rowsRead = (count: number, { maxRows, cut }: Limits): number =>
  cut && maxRows !== undefined ? Math.min(count, maxRows + 1) : count;

/** Throws when an answer has more rows than asked for. */
export function checkRows(count: number, { maxRows, cut }: Limits): void {
  if (maxRows === undefined || cut || count <= maxRows) return;
  throw refused(`The answer has more than ${maxRows} rows.`, 'Narrow the question, or end it with a LIMIT.');
}

/**
 * Counts an answer as it is read: throws on more rows than asked for, and on more bytes than the process that must
 * parse them can take without standing still (2 MB where at most 1,000 rows are asked for, else 16 MB).
 */
export function meter(limits: Limits): (row: Row) => void {
  const maxBytes = (limits.maxRows ?? Number.POSITIVE_INFINITY) <= 1_000 ? SMALL_ANSWER_BYTES : ANSWER_BYTES;
  let rows = 0;
  let bytes = 0;

  function count(value: Value): void {
    if (typeof value === 'string') bytes += value.length + 2;
    else if (Array.isArray(value)) value.forEach(count);
    else if (value !== null && typeof value === 'object') {
      for (const [key, item] of Object.entries(value)) {
        bytes += key.length + 3;
        count(item);
      }
    } else bytes += 5;
    if (bytes > maxBytes) {
      throw refused(
        `The answer is larger than ${Math.round(maxBytes / 1024)} KB.`,
        'Ask for fewer rows or fewer properties.',
      );
    }
  }

  return (row) => {
    checkRows(++rows, limits);
    count(row);
  };
}

/** The answer if it comes within `ms`, else an AppError 'engine-timeout'; `late` then stops what still works on it. */
export function withDeadline<T>(answer: Promise<T>, ms: number, late: () => void): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    const timer = setTimeout(() => {
      reject(
        new AppError(
          'engine-timeout',
          `The database did not answer within ${Number((ms / 1000).toFixed(1))} s, so the query was stopped.`,
          'Ask for less: add labels, a LIMIT, or shorter paths.',
        ),
      );
      late();
    }, ms);
    answer.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
