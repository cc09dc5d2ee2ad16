/** The validity of a link as the first and last day that its beginning and its end can be. */
import { earliestDay, earlierOf, type Interval, latestDay } from '#law/time/dates.ts';
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

const ENDED = ['replaced', 'repealed', 'expired'];
/** Somebody says so, but the end was not read anywhere: from the law's beginning on it may have ended. */
const PERHAPS_ENDED = ['reported replaced'];

/**
 * When a domestic law answers to a duty: while it is law. Few of its days are in the sources, so that what is not known
 * becomes an interval: in force at the latest when its source was read, ended at the latest on the day of the data.
 * `readOn`: the day on which the law's source was read; `today`: the day of the data.
 */
export function domesticValidity(law: Fact, readOn: string | undefined, today: string): Validity {
  return { ...beginning(law, readOn, today), ...ending(law, today) };
}

function beginning(law: Fact, readOn: string | undefined, today: string): Validity {
  const inForceFrom = textOf(law, 'inForceFrom');
  if (inForceFrom) return bounds('from', inForceFrom);
  const adopted = textOf(law, 'adopted');
  return {
    ...(adopted ? { fromEarliest: earliestDay(adopted) } : {}),
    fromLatest: heldBy(adopted && latestDay(adopted), readOn, today),
  };
}

/** By when a thing read of in a source had begun, at the latest: a copy older than the thing itself tells nothing. */
export function heldBy(begun: string | undefined, readOn: string | undefined, today: string): string {
  const read = earlierOf(latestDay(readOn ?? today), today);
  return begun !== undefined && read < begun ? today : read;
}

function ending(law: Fact, today: string): Validity {
  const until = textOf(law, 'until');
  if (until) return bounds('until', until);
  const status = textOf(law, 'status') ?? '';
  const begun = textOf(law, 'inForceFrom') ?? textOf(law, 'adopted');
  const untilEarliest = begun ? { untilEarliest: earliestDay(begun) } : {};
  if (ENDED.includes(status)) return { ...untilEarliest, untilLatest: today };
  return PERHAPS_ENDED.includes(status) ? { untilEarliest: earliestDay(begun ?? today) } : {};
}
