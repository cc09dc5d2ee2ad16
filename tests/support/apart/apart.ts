/**
 * The law worked out a second time, by another hand and from the CSV files alone: nothing of the product is called here. Only
 * what is certain to the day is worked out; what is not is `perhaps`, and left to the product.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';

type Row = Record<string, string>;
const rowsOf = (name: string): Row[] =>
  parse(readFileSync(join(import.meta.dirname, '../../../graph-seed/data', name)), { columns: true });

const STATES = rowsOf('nodes/Country.csv').map((row) => row.id ?? '');
const TREATIES = new Map(rowsOf('nodes/Instrument.csv').map((row) => [row.id ?? '', row]));
const CLAUSES = new Map(rowsOf('law/clauses.csv').map((row) => [row.instrument ?? '', row]));
const keyed = (rows: readonly Row[], state: string, treaty: string) => {
  const found = new Map<string, Row[]>();
  for (const row of rows) {
    const key = `${row[state]} ${row[treaty]}`;
    found.set(key, [...(found.get(key) ?? []), row]);
  }
  return found;
};
const PARTIES = keyed(rowsOf('links/PARTY_TO.csv'), 'start', 'end');
const SIGNED = keyed(rowsOf('links/SIGNED.csv'), 'start', 'end');
const BY_EU_LAW = keyed(rowsOf('links/BOUND_BY_EU_LAW.csv'), 'start', 'end');
const NOTICES = keyed(rowsOf('law/denunciations.csv'), 'country', 'instrument');
const STATEMENTS = keyed(
  rowsOf('links/RESERVES.csv').map((row) => ({ ...row, text: (row.end ?? '').split('/')[0] ?? '' })),
  'start',
  'text',
);

const isDay = (text: string | undefined): text is string => /^\d{4}-\d\d-\d\d$/.test(text ?? '');

/** "P30D", "P3M": a month that is too short ends the count on its last day. */
export function after(day: string, duration: string): string {
  const [, count = '0', unit] = /^P(\d+)([DM])$/.exec(duration) ?? [];
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  if (unit === 'D') return new Date(Date.UTC(year, month - 1, date + Number(count))).toISOString().slice(0, 10);
  const last = new Date(Date.UTC(year, month + Number(count), 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + Number(count), Math.min(date, last))).toISOString().slice(0, 10);
}

const firstOfNext = (day: string): string => after(`${day.slice(0, 7)}-01`, 'P1M');

/** The days on which one party consented, was bound and ceased to be; undefined where one of them is not certain. */
export type Bond = { deposited: string | undefined; from: string; until: string | undefined };

export function bondOf(state: string, treaty: string): Bond | 'none' | 'perhaps' {
  const key = `${state} ${treaty}`;
  const rows = [...(PARTIES.get(key) ?? []), ...(BY_EU_LAW.get(key) ?? [])];
  if (rows.length === 0) return 'none';
  const [row, ...more] = rows;
  if (!row || more.length > 0 || row.untilEarliest || (row.until && !isDay(row.until))) return 'perhaps';
  const [notice, ...others] = NOTICES.get(key) ?? [];
  if (others.length > 0 || (notice?.expected && !notice.takenBack)) return 'perhaps';
  const until = notice?.effective || row.until || undefined;
  const from = isDay(row.from) ? row.from : row.from ? undefined : computed(row, treaty);
  return from === undefined ? 'perhaps' : { deposited: row.deposited || undefined, from, until };
}

/** The treaty's own clause counts from the deposit; nobody is bound before the treaty itself. */
function computed(row: Row, treaty: string): string | undefined {
  const [text, clause] = [TREATIES.get(treaty), CLAUSES.get(treaty)];
  const begins = text?.inForceFrom;
  if (!clause?.offset || clause.mergesAmendment || !isDay(begins) || !isDay(row.deposited)) return undefined;
  if (row.consent === 'succession' || row.depositedEarliest || row.depositedLatest) return undefined;
  const own = after(row.deposited, clause.offset);
  const rounded = clause.rounding === 'first-of-next-month' ? firstOfNext(own) : own;
  return [rounded, begins].sort().at(-1);
}

export const joins = (state: string, treaty: string): boolean =>
  [PARTIES, SIGNED, BY_EU_LAW].some((links) => links.has(`${state} ${treaty}`));

export const states = (): readonly string[] => STATES;
export const treaties = (): string[] =>
  [...TREATIES.values()].flatMap(({ id = '', effect, level }) =>
    effect === 'binding' && level !== 'national' ? [id] : [],
  );

const STRENGTH = ['mandatory', 'qualified', 'consider', 'recommended', 'optional'];
const FITS = ['full', 'part', 'other'];
const ROLES = ['offenders', 'states', 'institutions', 'victim-supporters'];
const AUDIENCES = ['everyone', 'persons-at-risk'];

/** How well a clause covers every victim of trafficking. */
function fitOf({ scope = '', reaches }: Row): string {
  const terms = scope.split('|').filter((term) => !ROLES.includes(term));
  const people = terms.filter((term) => !AUDIENCES.includes(term));
  const owed = people.length > 0 ? people : terms;
  if (owed.includes('everyone')) return 'full';
  if (owed.includes('trafficking-victims')) return reaches === 'some' ? 'part' : 'full';
  return owed.some((term) => /^(child|women)-victims-of-trafficking$/.test(term)) ? 'part' : 'other';
}

const IMPOSED = rowsOf('links/IMPOSES.csv');
const ON = new Map<string, Row[]>();
for (const clause of IMPOSED) ON.set(clause.end ?? '', [...(ON.get(clause.end ?? '') ?? []), clause]);
const CONTAINED = new Map(rowsOf('links/CONTAINS.csv').map((row) => [row.end ?? '', row]));
export const duties = (): string[] => [...new Set(IMPOSED.map(({ end = '' }) => end))];

/**
 * The firmest wording of a duty, among the clauses that cover every victim best, on a day; 'none' where no clause that was
 * read binds, 'perhaps' where a bond is not certain or the State has said something on a treaty of the duty.
 */
export function wordingOf(
  state: string,
  duty: string,
  day: string,
): { says: string; fit: string } | 'none' | 'perhaps' {
  const bind: Row[] = [];
  for (const clause of ON.get(duty) ?? []) {
    if (clause.addressee === 'international-body') continue;
    const article = CONTAINED.get(clause.start ?? '');
    const needed = [article?.start ?? '', clause.requires ?? ''].filter(Boolean);
    const carried = CONTAINED.get(clause.carriedFrom ?? '')?.start;
    if ([...needed, carried].some((treaty) => treaty && STATEMENTS.has(`${state} ${treaty}`))) return 'perhaps';
    const bonds = needed.map((treaty) => bondOf(state, treaty));
    if (bonds.includes('none')) continue;
    if (bonds.includes('perhaps')) return 'perhaps';
    const bound = bonds.every((bond) => typeof bond === 'object' && bond.from <= day && (bond.until ?? '9999') > day);
    if (!bound || clause.force === 'unread' || clause.confidence === 'low' || article?.confidence === 'low') continue;
    if (
      needed.some((treaty) => (PARTIES.get(`${state} ${treaty}`) ?? []).some(({ confidence }) => confidence === 'low'))
    )
      return 'perhaps';
    bind.push(clause);
  }
  const fit = FITS.find((each) => bind.some((clause) => fitOf(clause) === each));
  const says = STRENGTH.find((each) => bind.some((clause) => fitOf(clause) === fit && clause.force === each));
  return fit && says ? { says, fit } : 'none';
}
