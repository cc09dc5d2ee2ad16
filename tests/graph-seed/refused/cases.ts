/** One table of broken seeds: each is refused, and what is told of it is compared whole. */
import { expect, test } from 'vitest';
import { type Change, refusalOf } from '../../support/tiny-seed.ts';

export type Refused = [name: string, change: Change, ...told: string[]];

/** One fault as it is told. */
export function at(place: string, found: string, expected: string, mend: string): string {
  return `${place}  found ${found}; expected ${expected}; to mend it: ${mend}`;
}

/** What an id may be, and what to do where it is not. */
export const ID_EXPECTED =
  'at most 200 characters: three capitals for a State, else small letters and digits in words joined by -, after / also by .';
export const ID_MEND = 'write another id, such as palermo-protocol/6';

/** Adds a line at the end of a file. */
export function add(line: string): (text: string) => string {
  return (text) => `${text}${line}\n`;
}

export function testRefused(cases: readonly Refused[]): void {
  test.each(cases)('%s', (_, change, ...told) => {
    const count = told.length === 1 ? '1 fault' : `${told.length} faults`;
    expect(refusalOf(change)).toBe([...told, `${count}, nothing was loaded`].join('\n'));
  });
}
