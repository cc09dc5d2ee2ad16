/** What the picture holds at this moment, as facts: for the legend, the caption and the text twin. */
import type { GraphLink } from '#contract/links.ts';
import type { GraphNode } from '#contract/nodes.ts';
import { createStore } from './store.ts';

export type Drawn = { nodes: readonly GraphNode[]; links: readonly GraphLink[] };

export const drawn = createStore<Drawn>({ nodes: [], links: [] });
