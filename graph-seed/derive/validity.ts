/** The validity of a link as the first and last day that its beginning and its end can be. */
import { earliestDay, type Interval, latestDay } from '#law/time/dates.ts';
import { type Fact, textOf } from '../read/rows.ts';

export type Validity = Interval & { from?: string; until?: string };

/** As stated in the row: a partial date stands for all its days. Empty where the row states nothing. */
export function statedValidity(fact: Fact): Validity {
  return { ...side(fact, 'from'), ...side(fact, 'until') };
}

/** The bounds of a date as exact as a source gives it: { from, fromEarliest, fromLatest }. */
export function bounds(name: 'from' | 'until', date: string): Validity {
  return { [name]: date, [`${name}Earliest`]: earliestDay(date), [`${name}Latest`]: latestDay(date) };
}

function side(fact: Fact, name: 'from' | 'until'): Validity {
  const date = textOf(fact, name);
  const earliest = textOf(fact, `${name}Earliest`);
  const latest = textOf(fact, `${name}Latest`);
  return {
    ...(date === undefined ? {} : bounds(name, date)),
    ...(earliest === undefined ? {} : { [`${name}Earliest`]: earliestDay(earliest) }),
    ...(latest === undefined ? {} : { [`${name}Latest`]: latestDay(latest) }),
  };
}
