/** What paths are compared by beyond their rank: what is owed, where the State stands, on how many sources it rests. */
import type { FoundPath } from '../../contract/path.ts';
import { instrumentOf, type LawGraph } from '../graph.ts';
import type { Ranked } from '../paths/rank.ts';
import { tellStanding } from '../standing/explain-standing.ts';

/** `state` and `day` of the question; without one of them nothing is said of a standing. */
export function comparedBy(
  graph: LawGraph,
  { steps, rank }: Ranked,
  state: string | undefined,
  day: string | undefined,
): Pick<FoundPath, 'owes' | 'standing' | 'sources' | 'hub'> {
  const best = steps.flatMap(([first]) => first ?? []);
  const duty = best.find(({ type }) => type === 'IMPOSES');
  const joined = best.find(({ start, type }) => start === state && (type === 'PARTY_TO' || type === 'BOUND_BY_EU_LAW'));
  const treaty = (duty && instrumentOf(graph, duty.start)) ?? joined?.end;
  const told = state && day && treaty ? tellStanding(graph, state, treaty, day) : undefined;
  return {
    ...(duty?.owes ? { owes: duty.owes } : {}),
    ...(told ? { standing: told.standing } : {}),
    sources: new Set(steps.flat().map(({ source }) => source)).size,
    hub: rank.hub,
  };
}
