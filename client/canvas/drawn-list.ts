/** All that is drawn of a graph as two lists, made anew only after the graph has changed. */
import type { AtlasGraph, LinkLook, NodeLook } from '../graph/graph.ts';

export type ListedNode = { id: string; look: NodeLook };
export type ListedLink = { id: string; look: LinkLook; start: NodeLook; end: NodeLook };
export type Listed = { nodes: readonly ListedNode[]; links: readonly ListedLink[] };
/** `now` gives back the very same lists until the graph has changed. */
export type DrawnList = { now(): Listed; kill(): void };

const CHANGES = [
  'nodeAdded',
  'edgeAdded',
  'nodeDropped',
  'edgeDropped',
  'cleared',
  'edgesCleared',
  'nodeAttributesUpdated',
  'edgeAttributesUpdated',
  'eachNodeAttributesUpdated',
  'eachEdgeAttributesUpdated',
] as const;

export function createDrawnList(graph: AtlasGraph): DrawnList {
  let known: Listed | undefined;
  const changed = () => {
    known = undefined;
  };
  for (const name of CHANGES) graph.on(name, changed);
  return {
    now() {
      known ??= listed(graph);
      return known;
    },
    kill() {
      for (const name of CHANGES) graph.removeListener(name, changed);
    },
  };
}

function listed(graph: AtlasGraph): Listed {
  const nodes: ListedNode[] = [];
  const links: ListedLink[] = [];
  graph.forEachNode((id, look) => {
    if (!look.hidden) nodes.push({ id, look });
  });
  graph.forEachEdge((id, look, _from, _to, start, end) => {
    if (!look.hidden && !start.hidden && !end.hidden) links.push({ id, look, start, end });
  });
  // Not in the order in which they came: what lies over what is no matter of the way to a picture.
  return { nodes: nodes.sort(byId), links: links.sort(byId) };
}

const byId = (a: { id: string }, b: { id: string }): number => (a.id < b.id ? -1 : 1);
