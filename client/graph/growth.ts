/** Counts by year: how many there were by the end of one, and to which year they were read. Pure. */
import type { TreatyGrowth } from '#contract/growth.ts';

const yearOf = (day: string): number => Number(day.slice(0, 4));

/** How many by the end of a year: none before the first, and after the last as many as then. */
export function countIn({ first, counts }: { first: number; counts: readonly number[] }, year: number): number {
  return year < first ? 0 : (counts[Math.min(year - first, counts.length - 1)] ?? 0);
}

/** The year to which a whole list was read; what was seen after it is still drawn, nothing more is made up. */
export const readUntil = ({ listReadTo, first, begun }: TreatyGrowth): number =>
  listReadTo ? Math.max(yearOf(listReadTo), lastChange(first, begun)) : lastChange(first, begun);

const lastChange = (first: number, counts: readonly number[]): number => first + counts.indexOf(counts.at(-1) ?? 0);
