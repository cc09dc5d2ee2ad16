/** How sure is what an answer says of links: the clause, for whom it holds, the limit told with it, and how the State is bound. */
import { confidenceOf, lowestOf } from '../../contract/confidence.ts';
import type { GraphLink } from '../../contract/links.ts';
import type { Confidence } from '../../contract/vocabulary.ts';
import { instrumentOf, type LawGraph } from '../graph.ts';
import { limitOn } from './limits.ts';

/** Of one link as its sentence tells it, with the limit of the treaty where that stands in it. */
export function toldConfidence(graph: LawGraph, link: GraphLink): Confidence {
  const limit = link.type === 'IMPOSES' ? limitOn(graph, link)?.limitConfidence : undefined;
  return lowestOf([confidenceOf(link), ...(limit ? [limit] : [])]);
}

/**
 * Of all that an answer rests on. `states`: those for whom it says that its duties bind, be it by way of a second treaty;
 * how each came to be bound is part of it.
 */
export function restingConfidence(
  graph: LawGraph,
  links: readonly GraphLink[],
  states: readonly string[] = [],
): Confidence {
  return lowestOf([
    ...links.map((link) => toldConfidence(graph, link)),
    ...links.flatMap((link) => states.flatMap((state) => bondsBehind(graph, link, state))),
  ]);
}

function bondsBehind(graph: LawGraph, link: GraphLink, state: string): Confidence[] {
  if (link.type !== 'IMPOSES') return [];
  const treaties = [instrumentOf(graph, link.start), link.requires].filter((id) => id !== undefined);
  return treaties.flatMap((treaty) => {
    const [bond] = graph.bonds.get(state)?.get(treaty) ?? [];
    return bond ? [bond.confidence] : [];
  });
}
