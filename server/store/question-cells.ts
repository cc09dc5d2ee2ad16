/** A node as a cell of an answer names it. */
import type { NodeKind } from '../contract/ontology.ts';
import { type LawGraph, nodeOf } from '../law/graph.ts';

export function readable(graph: LawGraph, id: string): { id: string; name: string; kind: NodeKind } | undefined {
  const node = nodeOf(graph, id);
  return node && { id, name: node.name, kind: node.kind };
}
