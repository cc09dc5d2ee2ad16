/** Checked facts to the graph as it is loaded. A pure function: the same files give the same graph, byte for byte. */
import type { Source } from '#contract/graph.ts';
import type { GraphLink } from '#contract/links.ts';
import type { GraphNode } from '#contract/nodes.ts';
import type { Facts } from '../read/rows.ts';
import { knownIds } from '../read/lookup.ts';
import { deriveLinks } from './links.ts';
import { deriveNodes } from './nodes.ts';
import { positionsOf } from './positions/positions.ts';
import { deriveSource } from './sources.ts';
import { stillUnread } from './unread.ts';

/** `version` and `build`: see graph-seed/version.ts. */
export type Seed = {
  version: string;
  build: string;
  date: string;
  asOf: string;
  nodes: readonly GraphNode[];
  links: readonly GraphLink[];
  sources: readonly Source[];
  /** Each treaty of which a text is still unread, in one line. */
  unread: readonly string[];
};

export function deriveSeed(facts: Facts, version: string, build: string): Seed {
  const nodes = deriveNodes(facts, positionsOf(facts));
  return {
    version,
    build,
    date: facts.settings.date,
    asOf: facts.settings.asOf,
    nodes,
    links: deriveLinks(facts, knownIds(facts), nodes),
    sources: facts.sources.map(deriveSource),
    unread: stillUnread(facts),
  };
}
