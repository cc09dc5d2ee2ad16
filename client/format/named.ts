/** What a node is called beside others of its kind: an article says of which instrument it is. */
import type { GraphNode } from '#contract/nodes.ts';

/** By id; `nodes` may hold the instruments. An unknown id is its own name. */
export function namedAmong(nodes: readonly GraphNode[]): (id: string) => string {
  const known = new Map(nodes.map((node) => [node.id, node]));
  return (id) => {
    const node = known.get(id);
    if (node?.kind !== 'Article') return node?.name ?? id;
    return [known.get(node.instrument)?.name, node.name].filter(Boolean).join(', ');
  };
}
