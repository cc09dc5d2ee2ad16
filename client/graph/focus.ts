/** Which nodes stand within a few steps of one, along the links that are drawn and the rim that tells who is party. */
import type { Focus } from '#contract/view.ts';
import type { Facts, Sieved } from './filter.ts';

type Ends = { start: string; end: string };

/**
 * Being party is walked in the first step only: else any two States of a treaty would be two steps apart. Undefined
 * where the node is not among the facts.
 */
export function within(
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
export function focused(
  sieved: Sieved,
  focus: Focus | undefined,
  parties: readonly Ends[],
  keep: ReadonlySet<string>,
): Sieved {
  const near = focus && within(sieved, focus, parties);
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
