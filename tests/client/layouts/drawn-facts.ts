/** Facts of any shape, as a layout is given them. */
import fc from 'fast-check';
import type { GraphLink } from '#contract/links.ts';
import type { GraphNode } from '#contract/nodes.ts';
import type { LaidOut, LayoutInput } from '../../../client/layouts/types.ts';
import { article, country, institution, instrument, link, obligation } from '../../support/law-fixtures.ts';

const RULES = { centre: 't0' };
export type Drawn = { nodes: GraphNode[]; links: GraphLink[]; dates: Map<string, string> };

export function shownOf({ nodes, links, dates }: Drawn, more: Partial<LayoutInput> = {}): LayoutInput {
  return { nodes, links, dates, base: new Map(), root: RULES.centre, parties: [], room: 1, ...more };
}

/** Treaties with articles and duties, bodies, and States at any place of the world, two of them at the same. */
export const drawn = fc
  .record({
    treaties: fc.integer({ min: 1, max: 5 }),
    articles: fc.integer({ min: 0, max: 12 }),
    states: fc.array(fc.record({ lat: fc.integer({ min: -60, max: 80 }), lng: fc.integer({ min: -180, max: 180 }) }), {
      maxLength: 30,
    }),
    bodies: fc.integer({ min: 0, max: 6 }),
    ties: fc.array(fc.tuple(fc.nat(200), fc.nat(200)), { maxLength: 60 }),
    years: fc.array(fc.option(fc.integer({ min: 1890, max: 2026 }), { nil: undefined }), {
      minLength: 60,
      maxLength: 60,
    }),
  })
  .map(({ treaties, articles, states, bodies, ties, years }): Drawn => {
    const nodes: GraphNode[] = [
      ...Array.from({ length: treaties }, (_, i) => instrument(`t${i}`)),
      ...Array.from({ length: articles }, (_, i) => article(`t${i % treaties}`, String(i))),
      ...Array.from({ length: bodies }, (_, i) => institution(`b${i}`)),
      ...states.map(({ lat, lng }, i) => ({ ...country(`S${i}`), lat, lng }) as GraphNode),
      obligation('d0'),
    ];
    const at = (i: number) => nodes[i % nodes.length]?.id ?? 't0';
    const links = ties.map(([a, b], i) => link('REFERENCES', at(a), at(b), { id: `L${i}` }));
    const dates = new Map(
      nodes.flatMap(({ id }, i) =>
        years[i % years.length] ? [[id, `${years[i % years.length]}-0${1 + (i % 9)}`]] : [],
      ) as [string, string][],
    );
    return { nodes, links, dates };
  });

export const turned = <T>(items: readonly T[], by: number): T[] =>
  [...items.slice(by), ...items.slice(0, by)].reverse();
export const far = (a: { x: number; y: number }, b: { x: number; y: number }) => Math.hypot(a.x - b.x, a.y - b.y);
export const sorted = ({ places }: LaidOut) => [...places].sort(([a], [b]) => (a < b ? -1 : 1));
