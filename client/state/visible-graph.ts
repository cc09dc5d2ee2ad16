/** What the picture holds at this moment, as facts: for the legend, the caption and the text twin. */
import type { GraphLink } from '#contract/links.ts';
import type { GraphNode } from '#contract/nodes.ts';
import type { Stack } from '../graph/stacks.ts';
import { createStore } from './store.ts';

/** `held`: what the picture holds, also what filters and the focus leave out; `greyed`: ids of what recedes. */
export type VisibleGraph = {
  nodes: readonly GraphNode[];
  links: readonly GraphLink[];
  held: { nodes: readonly GraphNode[]; links: readonly GraphLink[] };
  greyed: ReadonlySet<string>;
  stacks: readonly Stack[];
  /** Ids of nodes that the view holds and does not show: taken off, filtered or out of focus. */
  off: readonly string[];
  /** Of those that are drawn, ids of what is small and not named. */
  minor: ReadonlySet<string>;
  /** How many nodes there were not yet on the day. */
  absent: number;
  /** How many are pale because no source says since when there are such. */
  undated: number;
  /** How much there was, where not all of it is drawn. */
  cut?: { nodes: number; links: number } | undefined;
};

export const visibleGraph = createStore<VisibleGraph>({
  nodes: [],
  links: [],
  held: { nodes: [], links: [] },
  greyed: new Set(),
  stacks: [],
  off: [],
  minor: new Set(),
  absent: 0,
  undated: 0,
});
