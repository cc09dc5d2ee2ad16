/** What changed on the rim between two days: who is bound now and was not, and the other way round. Pure. */
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
