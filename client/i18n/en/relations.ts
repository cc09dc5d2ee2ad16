/** The English relation words are the ontology's own, so that the screen and the sentences never differ. */
import { LINKS, type LinkType } from '#contract/ontology.ts';

export type RelationWords = Record<LinkType, { forward: string; backward: string }>;

export function ontologyWords(): RelationWords {
  const entries = Object.entries(LINKS).map(([type, { forward, backward }]) => [type, { forward, backward }]);
  return Object.fromEntries(entries) as RelationWords;
}
