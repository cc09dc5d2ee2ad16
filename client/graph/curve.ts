/** How many States an instrument bound on each day, as steps: what a curve of parties draws and says. Pure. */
import { intervalOf } from '#law/time/validity.ts';
import type { Overview } from './standing.ts';

/** `count`: the States surely bound from that day on, until the next step. */
export type CurveStep = { day: string; count: number };

/** In order of time, up to a day; days that are not known well enough count from the last that they can be. */
export function partyCurve({ nodes, parties }: Overview, to: string): CurveStep[] {
  const states = new Set(nodes.flatMap(({ id, kind }) => (kind === 'Country' ? [id] : [])));
  const changes = new Map<string, number>();
  const change = (day: string | undefined, by: number) => {
    if (day !== undefined && day <= to) changes.set(day, (changes.get(day) ?? 0) + by);
  };
  for (const link of parties) {
    if ((link.type !== 'PARTY_TO' && link.type !== 'BOUND_BY_EU_LAW') || !states.has(link.start)) continue;
    const { fromLatest, untilEarliest, untilLatest } = intervalOf(link);
    const end = untilEarliest ?? untilLatest;
    if (fromLatest === undefined || (end !== undefined && end <= fromLatest)) continue;
    change(fromLatest, 1);
    change(end, -1);
  }
  let count = 0;
  return [...changes]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([day, by]) => {
      count += by;
      return { day, count };
    });
}

/** How many on a day. */
export const countOn = (steps: readonly CurveStep[], day: string): number =>
  steps.findLast((step) => step.day <= day)?.count ?? 0;

/** The first day on which so many were reached. */
export const dayOfCount = (steps: readonly CurveStep[], count: number): string | undefined =>
  steps.find((step) => step.count >= count)?.day;
