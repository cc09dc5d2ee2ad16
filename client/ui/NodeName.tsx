/** A node in a line of text: the shape of its kind and its short name, or what it is called where it stands. */
import type { GraphNode } from '#contract/nodes.ts';
import { KindIcon } from './KindIcon.tsx';
import { useForeign } from './useForeign.ts';

export function NodeName({ node, name = node.name }: { node: GraphNode; name?: string }) {
  return (
    <span className="node-name">
      <KindIcon kind={node.kind} size={12} />
      <span {...useForeign()}>{name}</span>
    </span>
  );
}
