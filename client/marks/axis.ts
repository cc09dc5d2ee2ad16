/** Days on a line of years, in px; one year is equally long everywhere. */
export type Span = { first: number; last: number; from: number; to: number };

const DAY_MS = 86_400_000;
const utc = (day: string): number => Date.parse(`${day}T00:00:00Z`);
const iso = (time: number): string => new Date(time).toISOString().slice(0, 10);
const whole = (date: string): string => date + '-01-01'.slice(date.length === 4 ? 0 : date.length === 7 ? 3 : 6);

/** A partial date stands at its first day; a day beyond the span at its end. */
export function placeOf(date: string, { first, last, from, to }: Span): number {
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
  const [least, most] = [`${first}-01-01`, `${last}-12-31`];
  return next < least ? least : next > most ? most : next;
}

type Label = { x: number; label: string };
/** 11 px Inter is about so wide; too wide a guess only leaves more room. */
const CHARACTER = 6.4;
const GAP = 10;

/** Labels that do not meet, the first given winning; one that would meet another is left out, its mark stays. */
export function spreadLabels(labels: readonly Label[], width: number): (Label & { anchor: 'start' | 'middle' | 'end' })[] {
  const taken: [number, number][] = [];
  return labels.flatMap(({ x, label }) => {
    const long = label.length * CHARACTER;
    const anchor = x - long / 2 < 4 ? 'start' : x + long / 2 > width - 4 ? 'end' : 'middle';
    const left = anchor === 'start' ? x : anchor === 'end' ? x - long : x - long / 2;
    if (taken.some(([a, b]) => left < b + GAP && left + long > a - GAP)) return [];
    taken.push([left, left + long]);
    return [{ x, label, anchor }];
  });
}
