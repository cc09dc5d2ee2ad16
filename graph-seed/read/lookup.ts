/** What the whole seed knows by id, for checks that look across files. */
import { LINK_TYPES, type LinkType, NODE_KINDS, type NodeKind } from '#contract/ontology.ts';
import { type Fact, type Facts, requiredText } from './rows.ts';

export type Known = {
  kinds: ReadonlyMap<string, NodeKind>;
  nodes: ReadonlyMap<string, Fact>;
  sources: ReadonlyMap<string, Fact>;
};

export function knownIds(facts: Facts): Known {
  const kinds = new Map<string, NodeKind>();
  const nodes = new Map<string, Fact>();
  for (const kind of NODE_KINDS) {
    for (const fact of facts.nodes[kind]) {
      kinds.set(requiredText(fact, 'id'), kind);
      nodes.set(requiredText(fact, 'id'), fact);
    }
  }
  return { kinds, nodes, sources: new Map(facts.sources.map((fact) => [requiredText(fact, 'id'), fact])) };
}

export function allNodes(facts: Facts): Fact[] {
  return NODE_KINDS.flatMap((kind) => [...facts.nodes[kind]]);
}

export function allLinks(facts: Facts): { type: LinkType; fact: Fact }[] {
  return LINK_TYPES.flatMap((type) => facts.links[type].map((fact) => ({ type, fact })));
}
