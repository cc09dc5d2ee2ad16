/** To what a treaty limits itself as a whole, and which of its clauses go beyond: Palermo 4 against 5 and 1(2)–(3). */
import type { LinkOf } from '../../contract/links.ts';
import type { NodeOf } from '../../contract/nodes.ts';
import { type LawGraph, nodeOf } from '../graph.ts';
import { covered, placesIn } from '../scope/places.ts';

/** The instrument of the clause, if it limits this clause. Of one that reaches everything there is no limit to tell. */
export function limitOn(graph: LawGraph, clause: LinkOf<'IMPOSES'>): NodeOf<'Instrument'> | undefined {
  const article = nodeOf(graph, clause.start);
  const treaty = article?.kind === 'Article' ? nodeOf(graph, article.instrument) : undefined;
  if (article?.kind !== 'Article' || treaty?.kind !== 'Instrument' || treaty.limit === undefined) return undefined;
  const { crimeAtHome, crimeWithoutGroup, protectionAtHome, protectionWithoutGroup } = treaty;
  if ([crimeAtHome, crimeWithoutGroup, protectionAtHome, protectionWithoutGroup].every((reach) => reach === 'yes'))
    return undefined;
  const places = treaty.limitExceptPlaces;
  if (places === undefined) return treaty.limitExcept?.includes(clause.end) ? undefined : treaty;
  return covered(placesIn(places), placesIn(clause.paragraph ?? '', article.number)) === 'whole' ? undefined : treaty;
}
