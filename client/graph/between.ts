/** What changed on the rim between two days: who is bound now and was not, and the other way round. Pure. */
import type { Answer } from '#contract/api.ts';
import { isBound, type Overview, standingsOn } from './standing.ts';

/** Ids of States. `unsure`: of which it is not known for one of the days, so that they are neither. */
export type Between = { gained: string[]; lost: string[]; unsure: string[] };

/** From the earlier day to the later; of the same day nothing. */
export function changesBetween(overview: Overview, since: string, day: string): Between {
  const [before, after] = [standingsOn(overview, since), standingsOn(overview, day)];
  const between: Between = { gained: [], lost: [], unsure: [] };
  for (const { id, kind } of overview.nodes) {
    if (kind !== 'Country') continue;
    const [was, is] = [before.get(id), after.get(id)];
    if (was === is || isBound(was) === isBound(is)) continue;
    const list = was === 'unknown' || is === 'unknown' ? between.unsure : isBound(is) ? between.gained : between.lost;
    list.push(id);
  }
  return between;
}

/** A row of wings under its heading. */
export type RowChanged = { id: string; name: string; heading: string };

const rowsOf = ({ left, right }: Answer<'wings'>): Map<string, RowChanged> =>
  new Map(
    [...left.groups, ...right.groups].flatMap(({ id: group, heading, rows }) =>
      rows.map(({ id, name }) => [`${group} ${id}`, { id, name, heading }] as const),
    ),
  );

/** What stands in the wings of a node and did not on the earlier day, and what stood there and does no more. */
export function wingsBetween(
  before: Answer<'wings'>,
  after: Answer<'wings'>,
): { came: RowChanged[]; went: RowChanged[] } {
  const [was, is] = [rowsOf(before), rowsOf(after)];
  const only = (rows: typeof was, others: typeof was) =>
    [...rows].flatMap(([key, row]) => (others.has(key) ? [] : [row]));
  return { came: only(is, was), went: only(was, is) };
}
