/** How much of everything there is. */
import type { Output } from '../contract/api.ts';
import { LINK_TYPES, NODE_KINDS } from '../contract/ontology.ts';
import { CONFIDENCES } from '../contract/vocabulary.ts';
import type { Engine } from '../engine/engine.ts';
import { ask } from '../engine/query.ts';
import { WHOLE } from './load-law-graph.ts';
import { QUERIES } from './queries.ts';

export async function counts(engine: Engine): Promise<Output<'counts'>> {
  const [nodes, links, sources] = await Promise.all([
    ask(engine, QUERIES.countNodes, {}),
    ask(engine, QUERIES.countLinks, {}),
    ask(engine, WHOLE.sources, {}),
  ]);
  return {
    nodes: total(NODE_KINDS, nodes, (row) => row.kind),
    links: total(LINK_TYPES, links, (row) => row.type),
    confidence: total(CONFIDENCES, [...nodes, ...links], (row) => row.confidence),
    sources: sources.length,
  };
}

/** Sums per key; a key without rows counts 0, so that nothing goes missing by being empty. */
function total<K extends string, R extends { count: number }>(
  keys: readonly K[],
  rows: readonly R[],
  keyOf: (row: R) => K,
): Record<K, number> {
  const sums = Object.fromEntries(keys.map((key) => [key, 0])) as Record<K, number>;
  for (const row of rows) sums[keyOf(row)] += row.count;
  return sums;
}
