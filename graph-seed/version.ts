/**
 * Two names of the data. The data version names the facts that answers rest on: no comment, order or formatting, no
 * title in another language, no seminar and no code moves it. The build names all that a database was made from.
 */
import { createHash } from 'node:crypto';
import { addFiles, codeStamp, stampOf } from '../server/code-stamp.ts';
import type { Fact, Facts } from './read/rows.ts';

/** What decides ids, dates and places beside the files: without it an old database would outlive a mended program. */
export const MAKERS = [
  'graph-seed/build.ts',
  'graph-seed/version.ts',
  'graph-seed/read',
  'graph-seed/derive',
  'graph-seed/load',
  'graph-seed/checks',
  'cypher/seed',
  'cypher/schema',
  'server/contract',
  'server/law/time',
  'server/engine/grafeo',
  'package.json',
];

/** Names in another language, by which nothing is decided. */
const IN_ANOTHER_LANGUAGE = /Local$/;

/** "2026-11-24-1a2b3c4d": the date of seed.yaml and eight hex digits over the facts and their default day. */
export function dataVersion({ settings, sources, nodes, links, law }: Facts): string {
  const hash = createHash('sha256').update(settings.asOf);
  // A table without rows says nothing, so that a new kind, type or file of the law does not move the version either.
  const tables = Object.entries({ sources, ...nodes, ...links, ...law }).filter(([, facts]) => facts.length > 0);
  for (const [name, facts] of tables.sort(byName)) {
    for (const line of facts.map(factLine).sort()) hash.update(`\n${name} ${line}`);
  }
  return `${settings.date}-${stampOf(hash)}`;
}

function factLine({ values }: Fact): string {
  const said = Object.entries(values).filter(([column]) => !IN_ANOTHER_LANGUAGE.test(column));
  return JSON.stringify(said.sort(byName));
}

function byName([a]: [string, unknown], [b]: [string, unknown]): number {
  return a < b ? -1 : 1;
}

let makers: string | undefined;

/**
 * "2026-11-24-5e6f7a8b": the date and eight hex digits over every byte of the seed's folder and the code that reads,
 * checks, derives and loads it. Whatever was edited is thus checked again before it is used. `files`: path → bytes.
 */
export function buildName(date: string, files: ReadonlyMap<string, Uint8Array>): string {
  // Read once: the code does not change while it runs.
  makers ??= codeStamp(MAKERS);
  const hash = createHash('sha256').update(makers);
  addFiles(hash, files);
  return `${date}-${stampOf(hash)}`;
}
