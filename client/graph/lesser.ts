/** What of its kind is less than the rest: a text that does not bind, a programme among the bodies. It is hatched. */
import type { GraphNode } from '#contract/nodes.ts';
import type { Fill } from './graph.ts';

export const LESSER = ['Instrument', 'Institution'] as const;
export type Lesser = (typeof LESSER)[number];

export const isLesser = (node: GraphNode): boolean =>
  (node.kind === 'Instrument' && !node.binding) || (node.kind === 'Institution' && node.form === 'programme');

export const fillOf = (node: GraphNode | undefined): Fill => (node && isLesser(node) ? 'hatch' : 'full');

/** The kinds of which something lesser is there. */
export const lesserKinds = (nodes: readonly GraphNode[]): Lesser[] =>
  LESSER.filter((kind) => nodes.some((node) => node.kind === kind && isLesser(node)));
