/** Whether a row of sources.csv was read as a copy: it names who holds the copy, or where the authority itself keeps it. */
import { type Fact, textOf } from './rows.ts';

export function isCopy(fact: Fact): boolean {
  return ['readVia', 'authorityUrl'].some((column) => textOf(fact, column) !== undefined);
}
