/** The days that are played through, one after another, and which of them stands at a moment. Pure. */
import { addDuration } from '#law/time/dates.ts';
import type { Overview } from './standing.ts';

/** `month`: a day for each, on the same day of the month; `event`: a day for each on which something happened. */
export const PLAY_BY = ['month', 'event'] as const;
export type PlayBy = (typeof PLAY_BY)[number];
/** Seconds in which the whole is played. */
export const PLAY_SECONDS = [10, 20, 40] as const;
export type PlaySeconds = (typeof PLAY_SECONDS)[number];

/** From the first day to the last, both within; `months` apart, or on each of `events` between them. */
export function daysToPlay(from: string, to: string, by: PlayBy, events: readonly string[], months = 1): string[] {
  if (to <= from) return [to];
  if (by === 'event') {
    const between = [...new Set(events)].filter((day) => day > from && day < to).sort();
    return [from, ...between, to];
  }
  const days: string[] = [];
  // Counted from the first day each time: the 31st would be lost in the first short month.
  for (let step = 0, day = from; day < to; step += months, day = addDuration(from, `P${step}M`)) days.push(day);
  return [...days, to];
}

/** At most so many of the days, evenly between the first and the last, which stay. */
export function fewerDays(days: readonly string[], most: number): string[] {
  if (days.length <= most) return [...days];
  const step = (days.length - 1) / (most - 1);
  return Array.from({ length: most }, (_, place) => days[Math.round(place * step)] as string);
}

/** Which of so many days stands after a share of the time; the last at its end. */
export const placeAt = (share: number, count: number): number =>
  Math.max(0, Math.min(count - 1, Math.floor(share * count)));

/** The days on which a standing under the instrument in the middle may have changed, in order. */
export function changesOf({ parties }: Overview): string[] {
  const steps = parties.filter(({ type }) => type === 'PARTY_TO' || type === 'BOUND_BY_EU_LAW' || type === 'SIGNED');
  const days = steps.flatMap(({ fromEarliest, fromLatest, untilEarliest, untilLatest, signed, deposited }) => [
    fromEarliest === fromLatest ? fromEarliest : undefined,
    untilEarliest === untilLatest ? untilEarliest : undefined,
    signed,
    deposited,
  ]);
  return [...new Set(days.flatMap((day) => (day && day.length === 10 ? [day] : [])))].sort();
}

/** The next of the days after, or the last of them before; undefined where there is none. */
export const nextOf = (days: readonly string[], day: string, forward: boolean): string | undefined =>
  forward ? days.find((each) => each > day) : days.findLast((each) => each < day);
