/** An axis of time: days as places, with years under it. */
import { earliestDay, latestDay } from '#law/time/dates.ts';
import type { Span } from './row.ts';

const DAY_MS = 86_400_000;
export const dayNumber = (date: string): number => Date.parse(`${date}T00:00:00Z`) / DAY_MS;

export const spanOf = (date: string | undefined, earliest = date, latest = date): Span | undefined => {
  const first = earliest ?? date;
  const last = latest ?? date;
  return (first && last && { earliest: earliestDay(first), latest: latestDay(last), said: date ?? first }) || undefined;
};
export const isKnown = ({ earliest, latest }: Span): boolean => earliest === latest;

export type Axis = {
  from: number;
  until: number;
  at(date: string): number;
  ticks: { date: string; x: number }[];
  shows(date: string): boolean;
};

/** `days`: all that must find a place; the axis begins and ends a little beyond, or where it is told to. */
export function axisOf(
  days: readonly string[],
  left: number,
  right: number,
  told: { from?: string | undefined; until?: string | undefined } = {},
): Axis {
  const numbers = days.map(dayNumber);
  const [low, high] = [Math.min(...numbers), Math.max(...numbers)];
  const pad = Math.max((high - low) * 0.06, 20);
  const from = told.from ? dayNumber(earliestDay(told.from)) : low - pad;
  const until = told.until ? dayNumber(latestDay(told.until)) : high + pad;
  const scale = (right - left) / Math.max(until - from, 1);
  const at = (date: string) => left + (Math.min(Math.max(dayNumber(date), from), until) - from) * scale;
  const place = (day: number) => left + (day - from) * scale;
  return {
    from,
    until,
    at,
    ticks: until - from < MONTHS_BELOW ? monthsOf(from, until, place) : yearsOf(from, until, place, right - left),
    shows: (date) => dayNumber(date) >= from && dayNumber(date) <= until,
  };
}

/** Days below which months are told, and not years. */
const MONTHS_BELOW = 300;

function monthsOf(from: number, until: number, place: (day: number) => number): Axis['ticks'] {
  const ticks: Axis['ticks'] = [];
  for (let day = Math.ceil(from); day <= until; day++) {
    const date = new Date(day * DAY_MS).toISOString().slice(0, 10);
    if (date.endsWith('-01')) ticks.push({ date: date.slice(0, 7), x: place(day) });
  }
  return ticks;
}

/** So far apart that their figures never touch. */
const YEAR_WIDTH = 96;

function yearsOf(from: number, until: number, place: (day: number) => number, width: number): Axis['ticks'] {
  const first = new Date(from * DAY_MS).getUTCFullYear() + 1;
  const last = new Date(until * DAY_MS).getUTCFullYear();
  const most = Math.max(Math.floor(width / YEAR_WIDTH), 1);
  const step = [1, 2, 5, 10, 20, 50].find((each) => (last - first) / each <= most) ?? 100;
  const ticks: Axis['ticks'] = [];
  for (let year = Math.ceil(first / step) * step; year <= last; year += step)
    ticks.push({ date: String(year), x: place(dayNumber(`${year}-01-01`)) });
  return ticks;
}
