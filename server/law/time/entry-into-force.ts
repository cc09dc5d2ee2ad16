/**
 * From which day a treaty is in force for one State: from its consent, the treaty's own final clause and the treaty's
 * own first day (VCLT 24(1) and (3)). Where the day is not certain the answer is an interval, never a guess.
 */
import { addDuration, earliestDay, earlierOf, firstOfNextMonth, laterOf, latestDay } from './dates.ts';

/** Of a treaty's final clauses: what is added to the day of deposit. No `offset`: the clause was not read. */
export type EntryClause = { offset?: string | undefined; rounding: 'none' | 'first-of-next-month' };

export type TreatyDates = {
  adopted?: string | undefined;
  /** The treaty's own first day (VCLT 24(1)): no State is bound before it. */
  inForceFrom?: string | undefined;
  clause?: EntryClause | undefined;
  /** Where the list of parties merges a text with its amendment: the day of the text as amended. */
  mergesAmendment?: string | undefined;
  /** The day to which the whole list of parties was read. */
  listReadTo?: string | undefined;
};

export type ConsentDates = {
  consent: string | undefined;
  signed?: string | undefined;
  /** As exact as the source. */
  deposited?: string | undefined;
  /** Narrower bounds of the deposit where the source gives them. */
  depositedEarliest?: string | undefined;
  depositedLatest?: string | undefined;
  /** The day on which the source was read that names the State as a party. */
  seenOn?: string | undefined;
};

/** `from` only where the day is certain; then both ends equal it. No `fromLatest`: no day is known by which it was in force. */
export type Entry = {
  from?: string | undefined;
  fromEarliest?: string | undefined;
  fromLatest?: string | undefined;
  computed: true;
  note?: string | undefined;
};

type Days = { earliest?: string | undefined; latest?: string | undefined };

export function entryIntoForce(treaty: TreatyDates, consent: ConsentDates): Entry {
  const deposit = depositDays(treaty, consent);
  if (!treaty.inForceFrom) {
    const note = 'The day on which the treaty itself entered into force is not in the data.';
    const carried = consent.consent === 'succession' || acceptsAmendment(treaty, consent);
    const earliest = carried ? treaty.adopted && earliestDay(treaty.adopted) : deposit.earliest;
    return { fromEarliest: earliest, computed: true, note };
  }
  const first = { earliest: earliestDay(treaty.inForceFrom), latest: latestDay(treaty.inForceFrom) };
  const own = mergedDays(treaty, consent, ownDays(treaty, consent, deposit, first.earliest));
  const earliest = own.earliest === undefined ? first.earliest : laterOf(own.earliest, first.earliest);
  const latest = own.latest === undefined ? undefined : laterOf(own.latest, first.latest);
  const from = earliest === latest ? earliest : undefined;
  return {
    ...(from ? { from } : {}),
    fromEarliest: earliest,
    ...(latest ? { fromLatest: latest } : {}),
    computed: true,
  };
}

/**
 * When the treaty would bind the State if the treaty itself had always been in force: by its own clause ("the thirtieth
 * day after deposit"), which goes before the day of consent itself (VCLT 24(3)).
 */
function ownDays(treaty: TreatyDates, consent: ConsentDates, deposit: Days, first: string): Days {
  // A successor carries on what bound its predecessor: at the latest from its notice, perhaps from its own beginning
  // (Vienna Convention on Succession of States in respect of Treaties, 23).
  if (consent.consent === 'succession') return { latest: deposit.latest };
  const { offset, rounding } = treaty.clause ?? { rounding: 'none' };
  if (offset !== undefined) {
    const apply = (day: string | undefined) => day && round(addDuration(day, offset), rounding);
    return { earliest: apply(deposit.earliest), latest: apply(deposit.latest) };
  }
  // Clause not read: whoever consented before the treaty began is bound from the treaty's first day.
  if (deposit.latest !== undefined && deposit.latest < first) return { latest: first };
  return { earliest: deposit.earliest, latest: seenDay(treaty, consent, deposit.latest) };
}

/**
 * Who accepted an amendment was a party to the text before it, from a day that a list of the amended text does not give:
 * the earlier text bound it already, and the amended one only those who accept it (VCLT 40(4)); the list's day is the latest.
 */
function mergedDays(treaty: TreatyDates, consent: ConsentDates, own: Days): Days {
  return acceptsAmendment(treaty, consent) ? { latest: own.latest } : own;
}

function acceptsAmendment({ mergesAmendment }: TreatyDates, { consent, deposited }: ConsentDates): boolean {
  // An act that the list does not name may be an acceptance.
  const accepts = consent === undefined || consent === 'acceptance' || consent === 'signature';
  return accepts && mergesAmendment !== undefined && deposited !== undefined && latestDay(deposited) >= mergesAmendment;
}

/** Deposit establishes consent (VCLT 16(b)). One of which the source gives no day lies between signature or adoption and the day the list was read. */
function depositDays(treaty: TreatyDates, consent: ConsentDates): Days {
  const { deposited, depositedEarliest, depositedLatest } = consent;
  const begun = consent.signed ?? treaty.adopted;
  const earliest = depositedEarliest ?? deposited ?? begun;
  const latest = depositedLatest ?? deposited;
  const days = { earliest: earliest && earliestDay(earliest), latest: latest && latestDay(latest) };
  return { ...days, latest: days.latest ?? seenDay(treaty, consent, days.earliest) };
}

/** The first day, not before `after`, on which somebody who read a list, or another source, found the State there. */
function seenDay(treaty: TreatyDates, consent: ConsentDates, after: string | undefined): string | undefined {
  const days = [consent.seenOn, treaty.listReadTo]
    .flatMap((day) => (day ? [latestDay(day)] : []))
    .filter((day) => after === undefined || day >= after);
  return days.length === 0 ? undefined : days.reduce(earlierOf);
}

function round(day: string, rounding: EntryClause['rounding']): string {
  return rounding === 'none' ? day : firstOfNextMonth(day);
}
