/** Which nodes stand within a few steps of one, along the links that are drawn and the rim that tells who is party. */
import type { PathAnswer } from '#contract/path.ts';
import type { Focus } from '#contract/view.ts';
import type { Facts, Filtered } from './filter.ts';

type Ends = { start: string; end: string };

/**
 * Being party is walked in the first step only: else any two States of a treaty would be two steps apart. Undefined
 * where the node is not among the facts.
 */
export function nodesWithin(
  { nodes, links }: Facts,
  { id, steps }: Focus,
  parties: readonly Ends[] = [],
): Set<string> | undefined {
  const present = new Set(nodes.map((node) => node.id));
  if (!present.has(id)) return undefined;
  const beside = new Map<string, string[]>();
  for (const { start, end } of links) {
    beside.set(start, [...(beside.get(start) ?? []), end]);
    beside.set(end, [...(beside.get(end) ?? []), start]);
  }
  const joined = parties.flatMap(({ start, end }) => (start === id ? [end] : end === id ? [start] : []));
  beside.set(id, [...(beside.get(id) ?? []), ...joined]);
  const found = new Set([id]);
  let edge = [id];
  for (let step = 1; step <= steps; step++) {
    const reached = edge.flatMap((each) => beside.get(each) ?? []);
    const fresh = new Set(reached.filter((each) => present.has(each) && !found.has(each)));
    for (const each of fresh) found.add(each);
    edge = [...fresh];
  }
  return found;
}

/** The facts with what is farther away greyed or left out; ids in `keep` stay as they are. */
export function applyFocus(
  sieved: Filtered,
  focus: Focus | undefined,
  parties: readonly Ends[],
  keep: ReadonlySet<string>,
): Filtered {
  const near = focus && nodesWithin(sieved, focus, parties);
  if (!near) return sieved;
  const { nodes, links, greyed } = sieved;
  const isNear = (id: string) => near.has(id) || keep.has(id);
  const far = new Set([
    ...nodes.flatMap(({ id }) => (isNear(id) ? [] : [id])),
    ...links.flatMap(({ id, start, end }) => ((near.has(start) && near.has(end)) || keep.has(id) ? [] : [id])),
  ]);
  if (focus.how === 'grey') return { nodes, links, greyed: new Set([...greyed, ...far]) };
  const stays = ({ id }: { id: string }) => !far.has(id);
  const left = { nodes: nodes.filter(stays), links: links.filter(stays) };
  const there = new Set(left.nodes.map(({ id }) => id));
  return {
    nodes: left.nodes,
    links: left.links.filter(({ start, end }) => there.has(start) && there.has(end)),
    greyed,
  };
}

type Chosen = { selected: string | undefined; from: string; to: string };

/** The node through which paths are looked at: the chosen one, where it stands between the ends of some path. */
export function passedThrough(
  { selected, from, to }: Chosen,
  { paths }: Pick<PathAnswer, 'paths'>,
): string | undefined {
  const inside =
    selected !== undefined &&
    selected !== from &&
    selected !== to &&
    paths.some(({ nodes }) => nodes.includes(selected));
  return inside ? selected : undefined;
}
