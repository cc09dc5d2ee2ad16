/** For whom the duty of a path holds, and since when it binds the State of that path. */
import type { FoundPath } from '../../contract/path.ts';
import type { Scope } from '../../contract/vocabulary.ts';
import { laterOf } from '../time/dates.ts';
import { instrumentOf, type LawGraph } from '../graph.ts';
import type { Ranked } from '../paths/rank.ts';
import { limitOn } from '../time/limits.ts';
import { peopleOf, scopeFit } from '../scope/scope.ts';

/** `since` is left out where one of the days is not known exactly. */
export function boundTo(
  graph: LawGraph,
  { steps, rank }: Ranked,
  state: string | undefined,
  asked: Scope,
): Pick<FoundPath, 'who' | 'since' | 'limited'> {
  const duty = steps.map(([best]) => best).find((link) => link?.type === 'IMPOSES');
  if (!duty) return {};
  const people = peopleOf(duty.scope ?? []);
  // The term that made the fit: of several groups the one that the question is about.
  const who =
    people.find((term) => rank.scopeFit !== 'none' && term === asked) ??
    people.find((term) => scopeFit({ scope: [term] }, asked) === rank.scopeFit) ??
    people[0];
  const treaties = [instrumentOf(graph, duty.start), duty.requires].filter((id) => id !== undefined);
  const days = treaties.map((id) => (state ? graph.bonds.get(state)?.get(id)?.[0]?.from : undefined));
  const known = days.filter((day) => day !== undefined && day.length === 10) as string[];
  const since = known.length === treaties.length && known.length > 0 ? known.reduce(laterOf) : undefined;
  const limited = limitOn(graph, duty) ? { limited: true as const } : {};
  return { ...(who ? { who } : {}), ...limited, ...(since ? { since } : {}) };
}
