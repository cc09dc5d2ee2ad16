/** Checked facts to the graph as it is loaded. A pure function: the same files give the same graph, byte for byte. */
import type { GraphLink } from '#contract/links.ts';
import type { GraphNode } from '#contract/nodes.ts';
import { z } from 'zod';
import type { Facts } from './facts.ts';
import { knownIds } from './known.ts';
import { deriveLinks } from './links.ts';
import { deriveNodes } from './nodes.ts';
import { positionsOf } from './positions.ts';

/** A source with the CSL fields that the contract's own `Source` leaves to the citation writers. */
export const SeedSource = z.strictObject({
  id: z.string().min(1),
  title: z.string().min(1),
  publisher: z.string().optional(),
  url: z.string().optional(),
  asOf: z.string().optional(),
  type: z.string().optional(),
  author: z.string().optional(),
  issued: z.string().optional(),
  containerTitle: z.string().optional(),
  volume: z.string().optional(),
  number: z.string().optional(),
  citedBy: z.string().optional(),
});
export type SeedSource = z.infer<typeof SeedSource>;

export type Seed = {
  version: string;
  date: string;
  asOf: string;
  nodes: readonly GraphNode[];
  links: readonly GraphLink[];
  sources: readonly SeedSource[];
};

export function deriveSeed(facts: Facts, version: string): Seed {
  const known = knownIds(facts);
  return {
    version,
    date: facts.settings.date,
    asOf: facts.settings.asOf,
    nodes: deriveNodes(facts, positionsOf(facts)),
    links: deriveLinks(facts, known),
    sources: facts.sources.map((fact) => SeedSource.parse(fact.values)),
  };
}
