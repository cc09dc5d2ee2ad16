/** The whole graph, read from the engine once for each data version: faster than any sequence of smaller reads. */
import { Source } from '../contract/graph.ts';
import { GraphLink } from '../contract/links.ts';
import { GraphNode } from '../contract/nodes.ts';
import type { Engine } from '../engine/engine.ts';
import { ask, query } from '../engine/query.ts';
import { type LawGraph, lawGraph } from '../law/graph.ts';

export const WHOLE = {
  nodes: query('nodes', {}, { node: GraphNode }),
  links: query('links', {}, { link: GraphLink }),
  sources: query('all-sources', {}, { source: Source }),
};

/** A reader that reads at the first question and keeps what it read; a read that failed is tried again. */
export function lawGraphOf(engine: Engine): () => Promise<LawGraph> {
  let kept: Promise<LawGraph> | undefined;
  return () => {
    kept ??= read(engine).catch((error: unknown) => {
      kept = undefined;
      throw error;
    });
    return kept;
  };
}

async function read(engine: Engine): Promise<LawGraph> {
  const [nodes, links, sources] = await Promise.all([
    ask(engine, WHOLE.nodes, {}),
    ask(engine, WHOLE.links, {}),
    ask(engine, WHOLE.sources, {}),
  ]);
  return lawGraph(
    nodes.map(({ node }) => node),
    links.map(({ link }) => link),
    sources.map(({ source }) => source),
  );
}
