/**
 * Which treaties an answer on a State could rest on: those that it has taken a step towards, and those that it could join
 * (VCLT 11, 34). The day of the list of any other says nothing of that State.
 */
import { type LawGraph, nodeOf } from '../graph.ts';
import { rimFact, stateFact, treatyFact } from '../standing/standing.ts';

type Joined = ReadonlyMap<string, { parties: ReadonlySet<string>; regions: ReadonlySet<string> }>;
const kept = new WeakMap<LawGraph, Joined>();

/** Treaty → who has taken a step towards it, and the regions of these States. */
function joinedIn(graph: LawGraph): Joined {
  const known = kept.get(graph);
  if (known) return known;
  const found = new Map<string, { parties: Set<string>; regions: Set<string> }>();
  for (const link of graph.links) {
    if (!rimFact(link)) continue;
    const mine = found.get(link.end) ?? { parties: new Set<string>(), regions: new Set<string>() };
    mine.parties.add(link.start);
    const party = nodeOf(graph, link.start);
    if (party?.kind === 'Country') mine.regions.add(party.region);
    found.set(link.end, mine);
  }
  kept.set(graph, found);
  return found;
}

/**
 * Whether a text may come to bind one of these parties. A regional treaty of which it was not read to whom it is open counts
 * where it has a party in the region of the State.
 */
export function mayBind(graph: LawGraph, treaty: string, parties: readonly string[]): boolean {
  const text = nodeOf(graph, treaty);
  if (text?.kind !== 'Instrument') return false;
  const joined = joinedIn(graph).get(treaty);
  const fact = treatyFact(text, joined !== undefined);
  return parties.some((id) => {
    const party = nodeOf(graph, id);
    if (!party) return false;
    if (joined?.parties.has(id)) return true;
    if (fact.openTo === 'none' || stateFact(party, fact).mayJoin === false) return false;
    const placed = text.level === 'regional' && fact.openTo === 'any' && party.kind === 'Country';
    return !placed || joined?.regions.has(party.region) === true;
  });
}
