/** What a picture keeps whatever is filtered and on whatever day: what is chosen, and what it is about. */
import type { Answer } from '#contract/api.ts';
import type { GraphLink } from '#contract/links.ts';
import type { GraphNode } from '#contract/nodes.ts';
import type { View } from '#contract/view.ts';

/** What is chosen stays, whatever is filtered: a node, or a link with both its ends. */
export function chosenIn({ selected }: View, links: ReadonlyMap<string, GraphLink>): Set<string> {
  const link = selected ? links.get(selected) : undefined;
  return new Set([selected, link?.start, link?.end].filter((id) => id !== undefined));
}

/** What a picture is about stays on any day: its middle, what is chosen, and the paths, whose rules have judged the day. */
export function askedIn(
  view: View,
  chosen: ReadonlySet<string>,
  base: { nodes: readonly GraphNode[]; links: readonly GraphLink[] },
) {
  // What a path or the wings hold was tested by the server.
  const paths = view.path || view.wings ? [...base.nodes, ...base.links].map(({ id }) => id) : [];
  return new Set([view.centre, ...chosen, ...paths]);
}

/** The nodes of a path and the links that are drawn of it. */
export function factsOfPath(path: Answer<'path'> | undefined): {
  nodes: readonly GraphNode[];
  links: readonly GraphLink[];
} {
  if (!path) return { nodes: [], links: [] };
  // The best link of a step is drawn; the others are told in its sentence.
  return {
    nodes: path.nodes,
    links: path.paths.flatMap(({ steps }) => steps.flatMap(({ links }) => links.slice(0, 1))),
  };
}
