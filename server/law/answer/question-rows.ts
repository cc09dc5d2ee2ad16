/** What a legal question does with its rows after the engine has found them: leave out, order, put side by side. */
import type { LinkOf } from '../../contract/links.ts';
import type { QuestionId } from '../../contract/questions.ts';
import { FORCES, type Force, type Scope } from '../../contract/vocabulary.ts';
import { laterOf } from '../time/dates.ts';
import type { LawGraph } from '../graph.ts';
import type { Verdict } from '../time/validity.ts';
import { type AskedRow, dutyOf } from './judge-rows.ts';
import { sharingPairs } from './shared-duties.ts';
import { compareLinks } from '../paths/rank.ts';
import { scopeFit } from '../scope/scope.ts';

export type Counted = {
  kept: AskedRow[];
  reserved: AskedRow[];
  leftOut: { low: number; unread: number; unknown: number; reserved: number };
};

/** Questions that show all there is, in which what is unread or of low confidence is a row and said to be so. */
const SHOWS_UNREAD = new Set<QuestionId>(['difference', 'standing']);

/** Each text keeps its clauses, however it came by them. */
const TEXTS_SIDE_BY_SIDE = new Set<QuestionId>(['difference', 'shared-duties']);

const ABSENT: readonly (Verdict | undefined)[] = ['no', 'notBound', 'otherDay'];

/**
 * Leaves out, and counts, what is of low confidence, rests on a clause that nobody has read or that a reservation sets
 * aside, or may not hold on the day. What certainly does not hold is no row.
 */
export function sift(id: QuestionId, rows: readonly AskedRow[]): Counted {
  const leftOut = { low: 0, unread: 0, unknown: 0, reserved: 0 };
  const binding = rows.filter(({ verdict }) => !ABSENT.includes(verdict));
  const reserved = binding.filter(({ verdict }) => verdict === 'reserved');
  leftOut.reserved = reserved.length;
  const free = binding.filter(({ verdict }) => verdict !== 'reserved');
  const kept = (TEXTS_SIDE_BY_SIDE.has(id) ? free : oneDutyOnce(free)).filter((row) => {
    if (!SHOWS_UNREAD.has(id) && dutyOf(row)?.force === 'unread') leftOut.unread += 1;
    else if (
      !SHOWS_UNREAD.has(id) &&
      (row.verdict === 'low' || row.links.some(({ confidence }) => confidence === 'low'))
    )
      leftOut.low += 1;
    else if (row.verdict === 'unknownDate' || (row.verdict === undefined && row.sure === false)) leftOut.unknown += 1;
    else return true;
    return false;
  });
  return { kept, reserved, leftOut };
}

/** By law: the people asked about and named, texts that name trafficking, by reference, general ones; the wording, then the article. */
export function inOrderOfLaw(rows: readonly AskedRow[], scope: Scope): AskedRow[] {
  const places = (duty: LinkOf<'IMPOSES'>): number =>
    [duty.force === 'unread', scopeFit(duty, scope) !== 'full', !duty.scope?.includes(scope)].reduce(
      (sum, later) => 2 * sum + Number(later),
      0,
    );
  return [...rows].sort((a, b) => {
    const [one, two] = [dutyOf(a), dutyOf(b)];
    if (!one || !two) return Number(!one) - Number(!two);
    return places(one) - places(two) || compareLinks(one, two, scope);
  });
}

/** Only what covers these people, if perhaps not each of them: not a clause for children where the question is about every victim. */
export const covering = (rows: readonly AskedRow[], scope: Scope): AskedRow[] =>
  rows.filter((row) => scopeFit({ scope: dutyOf(row)?.scope }, scope) === 'full');

/** The day from which a State is bound: the later one, where the duty rests on two treaties; null where one of them is not known. */
export function sinceBoth(graph: LawGraph, state: string, row: AskedRow): unknown {
  const { since } = row.values;
  const other = dutyOf(row)?.requires;
  if (other === undefined) return since;
  const second = graph.bonds
    .get(state)
    ?.get(other)
    ?.find(({ type }) => type === 'PARTY_TO')?.from;
  return typeof since === 'string' && second ? laterOf(since, second) : null;
}

/** The pairs of instruments that share a duty, out of the clauses of all. */
export function pairsOf(rows: readonly AskedRow[]): AskedRow[] {
  const clauses = rows.flatMap((row) => {
    const clause = dutyOf(row);
    return clause ? [{ instrument: String(row.values.instrument), adopted: String(row.values.day), clause }] : [];
  });
  return sharingPairs(clauses).map(({ instrument, than, adopted, shared, clauses: links }) => ({
    values: { instrument, than, day: adopted, shared },
    links,
  }));
}

/** A row that carries another treaty's article over is one duty with it, drawn once where both stand in the answer. */
function oneDutyOnce(rows: readonly AskedRow[]): AskedRow[] {
  const key = (article: string, row: AskedRow) => [article, dutyOf(row)?.end, row.values.state].join(' ');
  const imposed = new Set(rows.map((row) => key(dutyOf(row)?.start ?? '', row)));
  return rows.filter((row) => {
    const carried = dutyOf(row)?.carriedFrom;
    return carried === undefined || !imposed.has(key(carried, row));
  });
}

/**
 * The firmest wording of each of two instruments on every duty. Nothing is compared with what was not read: where a clause
 * on the duty was not read or is of low confidence, or where a duty is coded in one while the other has clauses that nobody
 * has read, which may hold it, the difference is not known.
 */
export function differences(rows: readonly AskedRow[], instrument: string): AskedRow[] {
  const duties = [...new Set(rows.map(({ values }) => String(values.duty)))];
  const isMine = ({ values }: AskedRow) => values.instrument === instrument;
  const unread = rows.filter((row) => forceOf(row) === 'unread');
  const [mineOpen, theirsOpen] = [unread.some(isMine), unread.some((row) => !isMine(row))];
  return duties
    .map((duty) => {
      const all = rows.filter(({ values }) => values.duty === duty);
      const mine = firmest(all.filter(isMine));
      const theirs = firmest(all.filter((row) => !isMine(row)));
      const links = [mine, theirs].flatMap((row) => row?.links ?? []);
      const [force, thanForce] = [forceOf(mine), forceOf(theirs)];
      // What is unread can only make a side firmer: the word stands if it stands for the firmest that may be found.
      const words = [force, mineOpen ? ('mandatory' as const) : force].flatMap((one) =>
        [thanForce, theirsOpen ? ('mandatory' as const) : thanForce].map((other) => differenceOf(one, other)),
      );
      const unknown = all.some(isOpen) || new Set(words).size > 1;
      return { values: { duty, force, thanForce, difference: unknown ? 'unread' : (words[0] ?? 'unread') }, links };
    })
    .sort(
      (a, b) =>
        DIFFERENCES.indexOf(a.values.difference) - DIFFERENCES.indexOf(b.values.difference) ||
        (a.values.duty < b.values.duty ? -1 : 1),
    );
}

const DIFFERENCES = ['new', 'firmer', 'same', 'softer', 'missing', 'unread'] as const;

/** Whose clause nobody has read well enough to compare it. */
export function isOpen(row: AskedRow): boolean {
  const duty = dutyOf(row);
  return duty !== undefined && (duty.force === 'unread' || duty.confidence === 'low');
}

function differenceOf(force: Force | undefined, than: Force | undefined): (typeof DIFFERENCES)[number] {
  if (force === undefined) return 'missing';
  if (than === undefined) return 'new';
  const by = FORCES.indexOf(than) - FORCES.indexOf(force);
  return by > 0 ? 'firmer' : by < 0 ? 'softer' : 'same';
}

function firmest(rows: readonly AskedRow[]): AskedRow | undefined {
  const rank = (row: AskedRow) => FORCES.indexOf(forceOf(row) ?? 'unread');
  return [...rows].sort((a, b) => rank(a) - rank(b))[0];
}

const forceOf = (row: AskedRow | undefined): Force | undefined => dutyOf(row ?? { links: [] })?.force;

export const BOUND = ['both', 'first', 'second'] as const;

/** Treaties by which of two States they bind; the day is the later one where they bind both, null where one is not known. */
export function bothOrOne(rows: readonly AskedRow[], state: string): AskedRow[] {
  const instruments = [...new Set(rows.map(({ values }) => String(values.instrument)))];
  return instruments
    .map((instrument) => {
      const all = rows.filter(({ values }) => values.instrument === instrument);
      const states = new Set(all.map(({ values }) => values.state));
      const who: (typeof BOUND)[number] = states.size > 1 ? 'both' : states.has(state) ? 'first' : 'second';
      const days = all
        .map(({ values }) => values.since)
        .filter((day) => typeof day === 'string')
        .sort();
      const since = days.length === all.length ? (days.at(-1) ?? null) : null;
      return { values: { instrument, who, since }, links: all.flatMap(({ links }) => links) };
    })
    .sort(
      (a, b) =>
        BOUND.indexOf(a.values.who) - BOUND.indexOf(b.values.who) ||
        (a.values.instrument < b.values.instrument ? -1 : 1),
    );
}
