/** Seeded random graphs shaped like treaties: few hubs, parallel links. The same numbers give the same graph. */
import type { GraphLink } from '#contract/links.ts';
import type { GraphNode } from '#contract/nodes.ts';
import {
  article,
  country,
  imposes,
  institution,
  instrument,
  link,
  obligation,
  party,
} from '../support/law-fixtures.ts';

/** A seeded source of numbers in [0, 1): mulberry32. */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

export function treatyGraph(nodeCount: number, linkCount: number): { nodes: GraphNode[]; links: GraphLink[] } {
  const next = seeded(42);
  const pick = <T>(items: readonly T[]): T => items[Math.floor(next() * items.length)] as T;
  const states = Array.from({ length: Math.min(200, nodeCount / 10) }, (_, n) => `S${n}`);
  const treaties = Array.from({ length: Math.floor(nodeCount / 50) }, (_, n) => `t${n}`);
  const bodies = Array.from({ length: Math.floor(nodeCount / 20) }, (_, n) => `b${n}`);
  const duties = Array.from({ length: Math.floor(nodeCount / 20) }, (_, n) => `d${n}`);
  const left = nodeCount - states.length - treaties.length - bodies.length - duties.length;
  const articles = Array.from({ length: left }, (_, n) => [treaties[n % treaties.length] ?? 't0', String(n)] as const);
  const nodes = [
    ...states.map((id) => country(id)),
    ...treaties.map((id) => instrument(id)),
    ...bodies.map((id) => institution(id)),
    ...duties.map((id) => obligation(id)),
    ...articles.map(([of, number]) => article(of, number)),
  ];
  const links = articles.map(([of, number]) => link('CONTAINS', of, `${of}/${number}`));
  const dated = () => ({
    from: `${1950 + Math.floor(next() * 70)}-01-01`,
    confidence: next() < 0.1 ? ('low' as const) : ('high' as const),
    id: `L${links.length}`,
  });
  while (links.length < linkCount) {
    const dice = next();
    const [of, number] = pick(articles);
    // Of few treaties nearly everybody is a party.
    if (dice < 0.4)
      links.push(party(pick(states), treaties[Math.floor(next() ** 3 * treaties.length)] ?? 't0', dated()));
    else if (dice < 0.75)
      links.push(
        imposes(`${of}/${number}`, pick(duties), { ...dated(), ...(next() < 0.2 ? { requires: pick(treaties) } : {}) }),
      );
    else if (dice < 0.8) links.push(link('SUPPLEMENTS', pick(treaties), pick(treaties), dated()));
    else if (dice < 0.9) links.push(link('MONITORS', pick(bodies), pick(treaties), dated()));
    else if (dice < 0.95) links.push(link('ASSISTS', pick(bodies), pick(states), dated()));
    else links.push(link('PART_OF', pick(bodies), pick(bodies), dated()));
  }
  return { nodes, links };
}
