/**
 * Days and partial days as ISO text: they sort and compare as they stand, and no clock or time zone comes near them.
 * A partial date ("2016-01") stands for every day in it.
 */
import { FIRST_OF_DAYS, LAST_OF_DAYS } from '../../contract/days.ts';

const DAY_MS = 86_400_000;

/** `from` and `until` each as the first and the last day they can be; half-open: it no longer holds on the day of `until`. */
export type Interval = {
  fromEarliest?: string | undefined;
  fromLatest?: string | undefined;
  untilEarliest?: string | undefined;
  untilLatest?: string | undefined;
};

export type Bounds = { [day in keyof Interval]-?: string };

export type Holds = 'yes' | 'no' | 'unknown';

/** Whether a partial date names days that exist: 2023-02-30 and 2023-13 do not. */
export function isPartialDate(text: string): boolean {
  const parts = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text);
  if (!parts) return false;
  const [, year = '', month, day] = parts;
  if (month === undefined) return true;
  if (Number(month) < 1 || Number(month) > 12) return false;
  return day === undefined || (Number(day) >= 1 && Number(day) <= daysInMonth(Number(year), Number(month)));
}

export function earliestDay(date: string): string {
  return date + '-01-01'.slice(date.length - 4);
}

export function latestDay(date: string): string {
  if (date.length === 4) return `${date}-12-31`;
  if (date.length > 7) return date;
  return `${date}-${two(daysInMonth(Number(date.slice(0, 4)), Number(date.slice(5))))}`;
}

/** An ISO 8601 duration in whole days or whole months: P30D, P3M. Months stop at the last day of a shorter month. */
export function addDuration(day: string, duration: string): string {
  const parts = /^P(\d+)([DM])$/.exec(duration);
  if (!parts) throw new RangeError(`"${duration}" is not a duration in days or months, like P30D or P3M`);
  const count = Number(parts[1]);
  return parts[2] === 'D' ? addDays(day, count) : addMonths(day, count);
}

/** The first day of the month after the one that `day` is in, also where `day` is itself the first of a month. */
export function firstOfNextMonth(day: string): string {
  return `${addMonths(`${day.slice(0, 7)}-01`, 1)}`;
}

export function laterOf(a: string, b: string): string {
  return a > b ? a : b;
}

export function earlierOf(a: string, b: string): string {
  return a < b ? a : b;
}

/**
 * Whether something holds on a day. Without any `from` it has always held, without any `until` it has not ended;
 * where only one end of a `from` or an `until` is known, the other side of it is unknown. The statements of cypher/ make
 * the same four comparisons with the same days.
 */
export function holdsOn(interval: Interval, day: string): Holds {
  const { fromEarliest, fromLatest, untilEarliest, untilLatest } = spelledOut(interval);
  if (day < fromEarliest || day >= untilLatest) return 'no';
  return day >= fromLatest && day < untilEarliest ? 'yes' : 'unknown';
}

/** All four days, as the graph holds them: the first or the last of days where there is none. */
export function spelledOut({ fromEarliest, fromLatest, untilEarliest, untilLatest }: Interval): Bounds {
  return {
    fromEarliest: fromEarliest ?? FIRST_OF_DAYS,
    fromLatest: fromLatest ?? (fromEarliest === undefined ? FIRST_OF_DAYS : LAST_OF_DAYS),
    untilEarliest: untilEarliest ?? (untilLatest === undefined ? LAST_OF_DAYS : FIRST_OF_DAYS),
    untilLatest: untilLatest ?? LAST_OF_DAYS,
  };
}

export function dayBefore(day: string): string {
  return addDays(day, -1);
}

export function dayAfter(day: string): string {
  return addDays(day, 1);
}

export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS);
}

function addDays(day: string, count: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + count * DAY_MS).toISOString().slice(0, 10);
}

function addMonths(day: string, count: number): string {
  const months = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + count;
  const year = Math.floor(months / 12);
  const month = (months % 12) + 1;
  const date = Math.min(Number(day.slice(8)), daysInMonth(year, month));
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(date)}`;
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
