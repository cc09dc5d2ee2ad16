/** As many nodes of each kind as seed.yaml expects: a file that lost half its rows is noticed. */
import { NODE_KINDS } from '#contract/ontology.ts';
import type { Facts } from '../facts.ts';
import { type Fault, faultAt } from '../faults.ts';

export function countFaults({ nodes, settings }: Facts): Fault[] {
  return NODE_KINDS.flatMap((kind) => {
    const count = nodes[kind].length;
    const { min, max } = settings.counts[kind];
    if (count >= min && count <= max) return [];
    const place = { file: `nodes/${kind}.csv`, line: 1, column: 1 };
    const mend = 'find the rows that are missing or too many, or move the bounds in seed.yaml';
    return [faultAt(place, `${count} of kind ${kind}`, min === max ? `${min}` : `${min} to ${max}`, mend)];
  });
}
