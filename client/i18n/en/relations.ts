/** English: the types of links in the ontology's own words, so that the screen and the sentences never differ. */
import { LINKS, type LinkType } from '#contract/ontology.ts';

type Readings = Record<LinkType, { forward: string; backward: string }>;

export const relationsWords: { relations: Readings } = { relations: fromOntology() };

function fromOntology(): Readings {
  const entries = Object.entries(LINKS).map(([type, { forward, backward }]) => [type, { forward, backward }]);
  return Object.fromEntries(entries) as Readings;
}
