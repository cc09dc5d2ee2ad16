/**
 * Why somebody may not join a treaty at all: a treaty is open to those whom its own final clause names (VCLT 6, 11, 15; for
 * organisations the Convention of 1986, 3 and 6), so that who is none of them has not failed to join it.
 */
import type { GraphNode, NodeOf } from '../../contract/nodes.ts';
import type { LawGraph } from '../graph.ts';
import { tellId } from '../sentences/format.ts';
import type { Phrases } from '../sentences/phrases.ts';
import { stateFact, treatyFact } from './standing.ts';

/** Empty where the treaty is open to it, or where it was not read to whom it is open. */
export function tellNotOpen(graph: LawGraph, phrases: Phrases, party: GraphNode, treaty: NodeOf<'Instrument'>): string {
  const fact = treatyFact(treaty, true);
  if (fact.openTo === 'none' || stateFact(party, fact).mayJoin !== false) return '';
  const [who, what] = [tellId(graph, phrases, party.id), tellId(graph, phrases, treaty.id)];
  const { notOpen } = phrases;
  const by = treaty.openArticle === undefined ? '' : notOpen.by(treaty.openArticle);
  if (treaty.openToGroup !== undefined)
    return notOpen.members(what, tellId(graph, phrases, treaty.openToGroup), who, by);
  if (fact.openTo !== 'any')
    return notOpen.between(what, phrases.list(fact.openTo.map((id) => tellId(graph, phrases, id))), who);
  return fact.organisations === 'no' ? notOpen.states(what, who, by) : notOpen.regional(what, who, by);
}
