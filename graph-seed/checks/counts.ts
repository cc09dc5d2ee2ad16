/** As many nodes of each kind and links of each type as seed.yaml expects: a file that lost rows is noticed. */
import { LINK_TYPES, NODE_KINDS } from '#contract/ontology.ts';
import type { Facts } from '../read/rows.ts';
import { type Fault, faultAt } from '../read/faults.ts';

/** Tables that seed.yaml expects to be filled and that hold their header alone: what points into them looks wrong too. */
export function emptyFaults(facts: Facts): Fault[] {
  const bare = new Set([
    ...NODE_KINDS.filter((kind) => facts.nodes[kind].length === 0).map((kind) => `nodes/${kind}.csv`),
    ...LINK_TYPES.filter((type) => facts.links[type].length === 0).map((type) => `links/${type}.csv`),
  ]);
  return countFaults(facts).filter(({ file }) => bare.has(file));
}

type Bounds = { min: number; max: number };
const NONE: Bounds = { min: 0, max: 0 };

export function countFaults({ nodes, links, settings }: Facts): Fault[] {
  return [
    ...NODE_KINDS.flatMap((kind) =>
      outside(`nodes/${kind}.csv`, `of kind ${kind}`, nodes[kind].length, settings.counts[kind]),
    ),
    ...LINK_TYPES.flatMap((type) =>
      outside(`links/${type}.csv`, `of type ${type}`, links[type].length, settings.links[type] ?? NONE),
    ),
  ];
}

function outside(file: string, what: string, count: number, { min, max }: Bounds): Fault[] {
  if (count >= min && count <= max) return [];
  const mend = 'find the rows that are missing or too many, or move the bounds in seed.yaml';
  return [faultAt({ file, line: 1, column: 1 }, `${count} ${what}`, min === max ? `${min}` : `${min} to ${max}`, mend)];
}
