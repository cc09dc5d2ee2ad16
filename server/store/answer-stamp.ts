/** Names all that an answer rests on beside its question, so that a corrected sentence reaches whoever had the old one. */
import { createHash } from 'node:crypto';
import type { Seminar } from '../contract/seminar.ts';
import { codeStamp, stampOf } from '../code-stamp.ts';

/** What answers: the law and its phrases, the statements, the shapes, and the versions of the libraries. */
const ANSWERERS = ['server', 'cypher', 'package.json'];

/**
 * "2026-11-24-1a2b3c4d-5e6f7a8b": the data version, then eight hex digits over the code, the seminars and the build of
 * the database (titles in another language move only this). `build`: null for a database that does not name its own.
 */
export function answerStamp(dataVersion: string, build: string | null, seminars: readonly Seminar[]): string {
  const rest = JSON.stringify([codeStamp(ANSWERERS), build, seminars]);
  return `${dataVersion}-${stampOf(createHash('sha256').update(rest))}`;
}
