/** What the embedded engine's parent and child say to each other over Node's own channel. */
import type { Problem } from '../../contract/errors.ts';
import type { Params, Row } from '../engine.ts';

export type Ask = { id: number; cypher: string; params: Params; maxRows?: number; cut?: true };
export type Tell =
  | { ready: string }
  | { unready: Problem }
  | { id: number; rows: Row[] }
  | { id: number; problem: Problem };

/** The child ends itself with this code when it holds more memory than it may. */
export const OUT_OF_MEMORY = 77;
export const MEMORY_BYTES = 512 * 1024 * 1024;
