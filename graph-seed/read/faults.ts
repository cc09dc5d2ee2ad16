/** What is wrong with the seed: where, what was found, what was expected, how to mend it. All is told at once. */
import type { Place } from './cell.ts';

export type Fault = Place & { found: string; expected: string; mend: string };

/** What was found is told only so far: a cell may hold a whole book. */
const LONGEST = 120;

export function faultAt(place: Place, found: string, expected: string, mend: string): Fault {
  return { ...place, found: found.length > LONGEST ? `${found.slice(0, LONGEST)}…` : found, expected, mend };
}

/** One line: `file:line:column  found …; expected …; to mend it: …`. */
export function faultLine({ file, line, column, found, expected, mend }: Fault): string {
  return `${file}:${line}:${column}  found ${found}; expected ${expected}; to mend it: ${mend}`;
}

export class SeedFaults extends Error {
  readonly faults: readonly Fault[];

  constructor(faults: readonly Fault[]) {
    const sorted = [...faults].sort(
      (a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) || a.line - b.line || a.column - b.column,
    );
    super(
      [
        ...sorted.map(faultLine),
        `${sorted.length === 1 ? '1 fault' : `${sorted.length} faults`}, nothing was loaded`,
      ].join('\n'),
    );
    this.name = 'SeedFaults';
    this.faults = sorted;
  }
}
