/** The port to a graph engine, at the line where the engines already agree: Cypher in, plain rows out. */
export type Value = null | boolean | number | string | Value[] | { [key: string]: Value };
export type Row = Record<string, Value>;
export type Params = Record<string, Value>;

/**
 * `timeoutMs`: the answer comes so long after it is begun, or an AppError 'engine-timeout'. `maxRows`: more rows are an
 * AppError 'engine-refused'; with `cut` the rows beyond are left out instead, but for one, which shows that there are more.
 * `ahead`: past all that waits, for the signs of life, which are small; what does not answer
 * them is 'engine-down'.
 */
export type Limits = { timeoutMs?: number; maxRows?: number; cut?: true; ahead?: true };

/** What an 'engine-down' is about where the file of the embedded database is damaged. */
export const DAMAGED = 'database-file';
/** What it is about where the database does not let this user in; the password is then not offered again soon. */
export const LOGIN = 'login';

/** Answers queries; never writes. What cannot be taken now is an AppError 'busy' or 'engine-down', never a late answer. */
export interface Engine {
  readonly name: 'grafeo' | 'neo4j';
  /** Version of the engine as it names itself now, "5.26.30": a sign of life, by a round trip. */
  version(): Promise<string>;
  run(cypher: string, params?: Params, limits?: Limits): Promise<Row[]>;
  close(): Promise<void>;
}

/**
 * Loads one data set so that nobody ever sees half of it: what `run` writes is visible to readers only after `commit`,
 * and after `abandon` (or the death of the process) what stood there before still stands.
 */
export interface Loader {
  readonly name: Engine['name'];
  /** Statements that the engine runs outside the load: constraints and indexes. Safe to repeat. */
  schema(statements: readonly string[]): Promise<void>;
  run(cypher: string, params?: Params): Promise<Row[]>;
  commit(): Promise<void>;
  abandon(): Promise<void>;
}
