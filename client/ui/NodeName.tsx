/** A node in a line of text: the shape of its kind and its short name. */
import type { GraphNode } from '#contract/nodes.ts';
import { KindIcon } from './KindIcon.tsx';
import { useForeign } from './useForeign.ts';

export function NodeName({ node }: { node: GraphNode }) {
  return (
    <span className="node-name">
      <KindIcon kind={node.kind} size={12} />
      <span {...useForeign()}>{node.name}</span>
    </span>
  );
}
