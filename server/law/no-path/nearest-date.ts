/** The nearest days, before and after the day asked about, on which a question has a path. */
import type { PathRules } from '../../contract/path.ts';
import { dayBefore } from '../time/dates.ts';
import type { Budget } from '../paths/budget.ts';
import { findPaths } from '../paths/find-paths.ts';
import type { LawGraph } from '../graph.ts';
import { intervalOf, type When } from '../time/validity.ts';

/**
 * A path begins on a day on which one of its links begins for certain, and ends on the eve of a day on which one may
 * end: no other days need be tried. Of these, the nearest within whose span each link holds on some day is found by
 * halving. Where the budget ends, no day is named that was not tried.
 */
export function nearestDays(graph: LawGraph, from: string, to: string, rules: PathRules, budget: Budget): string[] {
  const { date } = rules;
  if (date === undefined) return [];
  const gives = (when: When) =>
    !budget.over && findPaths(graph, from, to, { ...rules, limit: 1 }, when, budget).order.length > 0;
  /** `days` by rising distance. A day on which a link of each way may hold, but not all at once, moves the near end there. */
  const nearest = (days: readonly string[], span: (near: string, far: string) => When): string | undefined => {
    let near = date;
    for (let known = 0; ; ) {
      let far = days.length;
      if (known >= far || !gives(span(near, days[far - 1] ?? date))) return undefined;
      while (known < far - 1) {
        const middle = (known + far) >> 1;
        if (gives(span(near, days[middle - 1] ?? date))) far = middle;
        else known = middle;
      }
      const day = days[far - 1] ?? date;
      if (gives(day)) return day;
      near = day;
      known = far;
    }
  };
  const { begins, ends } = daysOf(graph);
  const later = nearest(
    begins.filter((day) => day > date),
    (first, last) => ({ first, last }),
  );
  const earlier = nearest(ends.filter((day) => day < date).reverse(), (last, first) => ({ first, last }));
  return [earlier, later].filter((day) => day !== undefined).sort((a, b) => distance(a, date) - distance(b, date));
}

const distance = (a: string, b: string): number => Math.abs(Date.parse(a) - Date.parse(b));

const known = new WeakMap<LawGraph, { begins: string[]; ends: string[] }>();

/** By rising day, once for each graph. */
function daysOf(graph: LawGraph): { begins: string[]; ends: string[] } {
  const found = known.get(graph);
  if (found) return found;
  const begins = new Set<string>();
  const ends = new Set<string>();
  for (const link of graph.links) {
    const { fromEarliest, fromLatest, untilEarliest, untilLatest } = intervalOf(link);
    // A reservation takes a clause away from the day on which it is made, and gives it back when it is withdrawn.
    if (link.type === 'RESERVES') {
      if (untilLatest) begins.add(untilLatest);
      if (fromEarliest) ends.add(dayBefore(fromEarliest));
      continue;
    }
    if (fromLatest) begins.add(fromLatest);
    if (untilEarliest) ends.add(dayBefore(untilEarliest));
  }
  const days = { begins: [...begins].sort(), ends: [...ends].sort() };
  known.set(graph, days);
  return days;
}
