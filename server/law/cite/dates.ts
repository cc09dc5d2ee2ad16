/** Partial dates as citations write them; whatever is not a date is left out. */
import { isPartialDate } from '../time/dates.ts';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** Year, month and day, as many as are known. */
export function partsOf(date: string | undefined): number[] | undefined {
  return date !== undefined && isPartialDate(date) ? date.split('-').map(Number) : undefined;
}

export function yearOf(date: string | undefined): string {
  return partsOf(date) && date ? date.slice(0, 4) : '';
}

/** 15 November 2000. */
export function dayFirst(date: string | undefined): string {
  const { year, month, day } = words(date);
  return [day, month, year].filter(Boolean).join(' ');
}

/** November 15, 2000. */
export function monthFirst(date: string | undefined): string {
  const { year, month, day } = words(date);
  return day ? `${month} ${day}, ${year}` : [month, year].filter(Boolean).join(' ');
}

/** 2000, November 15. */
export function yearFirst(date: string | undefined): string {
  const { year, month, day } = words(date);
  return [year, [month, day].filter(Boolean).join(' ')].filter(Boolean).join(', ');
}

function words(date: string | undefined): { year: string; month: string; day: string } {
  const [, month, day] = partsOf(date) ?? [];
  return { year: yearOf(date), month: month ? (MONTHS[month - 1] ?? '') : '', day: day ? String(day) : '' };
}
