/** Days on a line of years, in px; one year is equally long everywhere. */
import { earlierOf, laterOf } from '#law/time/dates.ts';

export type Span = { first: number; last: number; from: number; to: number };

const DAY_MS = 86_400_000;
const utc = (day: string): number => Date.parse(`${day}T00:00:00Z`);
const iso = (time: number): string => new Date(time).toISOString().slice(0, 10);
const whole = (date: string): string => date + '-01-01'.slice(date.length === 4 ? 0 : date.length === 7 ? 3 : 6);

/** A partial date stands at its first day; a day beyond the span at its end. */
export function axisPlaceOf(date: string, { first, last, from, to }: Span): number {
  const start = utc(`${first}-01-01`);
  const share = (utc(whole(date)) - start) / (utc(`${last}-12-31`) - start);
  return from + Math.min(1, Math.max(0, share)) * (to - from);
}

export function dayAt(x: number, { first, last, from, to }: Span): string {
  const start = utc(`${first}-01-01`);
  const share = Math.min(1, Math.max(0, (x - from) / (to - from)));
  return iso(start + Math.round((share * (utc(`${last}-12-31`) - start)) / DAY_MS) * DAY_MS);
}

/** So many months later, on the same day of the month or its last, within the span. */
export function moved(day: string, months: number, { first, last }: Span): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const end = new Date(Date.UTC(year, month + months, 0));
  const next = iso(Date.UTC(end.getUTCFullYear(), end.getUTCMonth(), Math.min(date, end.getUTCDate())));
  return laterOf(`${first}-01-01`, earlierOf(next, `${last}-12-31`));
}

/** By key on a handle: how many months it moves. */
export const MONTHS: Record<string, number> = {
  ArrowLeft: -1,
  ArrowRight: 1,
  ArrowDown: -12,
  ArrowUp: 12,
  PageDown: -60,
  PageUp: 60,
};

type Label = { x: number; label: string };
type Anchor = 'start' | 'middle' | 'end';
export type Spread = Label & { anchor: Anchor };
/** Px of a character of Inter at 11 px, rather too wide than too narrow. */
export const CHARACTER = 6.1;
const LABEL_GAP = 6;

/** Which share of a label's width lies to the left of its mark. */
const SHIFT: Record<Anchor, number> = { end: 1, middle: 0.5, start: 0 };

/**
 * Labels that do not meet, from left to right: each first as far left of its mark as it goes, so that most find room,
 * then back over its mark where that is free. One that finds no room is left out; its mark stays.
 */
export function spreadLabels(labels: readonly Label[], width: number, character = CHARACTER): Spread[] {
  const longOf = ({ label }: Label): number => label.length * character;
  const leftOf = (label: Label, anchor: Anchor): number => label.x - SHIFT[anchor] * longOf(label);
  const fits = (label: Label, anchor: Anchor, from: number, to: number): boolean => {
    const left = leftOf(label, anchor);
    return left >= from && left + longOf(label) <= to;
  };
  const kept: Spread[] = [];
  let free = 0;
  for (const each of [...labels].sort((a, b) => a.x - b.x)) {
    const anchor = (['end', 'middle', 'start'] as const).find((side) => fits(each, side, free, width));
    if (!anchor) continue;
    kept.push({ ...each, anchor });
    free = leftOf(each, anchor) + longOf(each) + LABEL_GAP;
  }
  for (const [i, each] of [...kept.entries()].reverse()) {
    const [before, after] = [kept[i - 1], kept[i + 1]];
    const from = before ? leftOf(before, before.anchor) + longOf(before) + LABEL_GAP : 0;
    const to = after ? leftOf(after, after.anchor) - LABEL_GAP : width;
    if (fits(each, 'middle', from, to)) each.anchor = 'middle';
  }
  return kept;
}
