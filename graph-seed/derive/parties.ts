/** The dates of a party: entry into force by the treaty's own clause, and its withdrawal where there is one. */
import { type EntryClause, entryIntoForce, type TreatyDates } from '#law/time/entry-into-force.ts';
import { earliestDay } from '#law/time/dates.ts';
import { type Fact, type Facts, requiredText, textOf } from '../read/rows.ts';
import type { Known } from '../read/lookup.ts';
import { bounds, statedValidity, type Validity } from './validity.ts';

export type PartyDates = Validity & {
  computed?: true;
  noticeGiven?: string;
  noticeWithdrawn?: string;
  noticeConfidence?: string;
  note?: string;
};

/** Gives for each row of PARTY_TO what follows from it, from the clauses and from the notices of withdrawal. */
export function partyDates(facts: Facts, known: Known): (party: Fact) => PartyDates {
  const clauses = byTreaty(facts.law.clauses);
  const lists = byTreaty(facts.law['list-dates']);
  const notices = new Map(
    facts.law.denunciations.map((fact) => [
      `${requiredText(fact, 'country')} ${requiredText(fact, 'instrument')}`,
      fact,
    ]),
  );
  return (party) => {
    const treaty = requiredText(party, 'end');
    const notice = notices.get(`${requiredText(party, 'start')} ${treaty}`);
    const dates = {
      adopted: textFrom(known.nodes.get(treaty), 'adopted'),
      inForceFrom: textFrom(known.nodes.get(treaty), 'inForceFrom'),
      clause: clauseOf(clauses.get(treaty)),
      mergesAmendment: textFrom(clauses.get(treaty), 'mergesAmendment'),
      listReadTo: textFrom(lists.get(treaty), 'listReadTo'),
    };
    const entry = entryOf(dates, party, textFrom(known.sources.get(requiredText(party, 'source')), 'asOf'));
    const end = notice ? withdrawal(notice) : {};
    const note = joined([textOf(party, 'note'), entry.note, end.note]);
    return { ...entry, ...end, ...statedUntil(party), ...(note ? { note } : {}) };
  };
}

/** A day that a source states wins over the sum of deposit and clause. */
function entryOf(treaty: TreatyDates, party: Fact, seenOn: string | undefined): PartyDates {
  const { untilEarliest: _e, untilLatest: _l, until: _u, ...stated } = statedValidity(party);
  if (Object.keys(stated).length > 0) return stated;
  const { from, fromEarliest, fromLatest, computed, note } = entryIntoForce(treaty, {
    consent: textOf(party, 'consent'),
    signed: textOf(party, 'signed'),
    deposited: textOf(party, 'deposited'),
    depositedEarliest: textOf(party, 'depositedEarliest'),
    depositedLatest: textOf(party, 'depositedLatest'),
    seenOn,
  });
  return {
    ...(from ? { from } : {}),
    ...(fromEarliest ? { fromEarliest } : {}),
    ...(fromLatest ? { fromLatest } : {}),
    computed,
    ...(note ? { note } : {}),
  };
}

/** A treaty ends for a State as its own clause has it (VCLT 54(a)); a notice may be taken back until it takes effect (68). */
function withdrawal(notice: Fact): PartyDates {
  const notified = textOf(notice, 'notified');
  const effective = textOf(notice, 'effective');
  const takenBack = textOf(notice, 'takenBack');
  const note = textOf(notice, 'note');
  return {
    ...(notified ? { noticeGiven: notified } : {}),
    ...(effective ? bounds('until', effective) : pendingEnd(notice)),
    ...(takenBack ? { noticeWithdrawn: takenBack } : {}),
    noticeConfidence: requiredText(notice, 'confidence'),
    ...(note ? { note } : {}),
  };
}

/** A notice takes effect on the day that is expected of it unless it is taken back before (VCLT 68): after that, not known. */
function pendingEnd(notice: Fact): PartyDates {
  const expected = textOf(notice, 'expected');
  return expected === undefined || textOf(notice, 'takenBack') !== undefined
    ? {}
    : { untilEarliest: earliestDay(expected) };
}

function statedUntil(party: Fact): Validity {
  const { until, untilEarliest, untilLatest } = statedValidity(party);
  return {
    ...(until ? { until } : {}),
    ...(untilEarliest ? { untilEarliest } : {}),
    ...(untilLatest ? { untilLatest } : {}),
  };
}

function joined(notes: readonly (string | undefined)[]): string {
  return notes.flatMap((note) => note?.replace(/\.$/, '') ?? []).join('; ');
}

function clauseOf(clause: Fact | undefined): EntryClause | undefined {
  if (!clause) return undefined;
  const rounding = textOf(clause, 'rounding') === 'first-of-next-month' ? 'first-of-next-month' : 'none';
  return { offset: textOf(clause, 'offset'), rounding };
}

function textFrom(fact: Fact | undefined, column: string): string | undefined {
  return fact && textOf(fact, column);
}

function byTreaty(facts: readonly Fact[]): Map<string, Fact> {
  return new Map(facts.map((fact) => [requiredText(fact, 'instrument'), fact]));
}
