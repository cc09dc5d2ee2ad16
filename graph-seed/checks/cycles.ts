/** Nothing is joined to itself, and what stands above another thing never stands below it as well. */
import { must } from '#contract/must.ts';
import type { LinkType } from '#contract/ontology.ts';
import { placeOf } from '../read/cell.ts';
import { type Fact, type Facts, requiredText } from '../read/rows.ts';
import { type Fault, faultAt } from '../read/faults.ts';
import { allLinks } from '../read/lookup.ts';

/** Types that order what they join. */
const ORDERS: readonly LinkType[] = [
  'PART_OF',
  'CARRIES_OUT',
  'SUPPLEMENTS',
  'AMENDS',
  'REPLACES',
  'IMPLEMENTS',
  'CHECKS',
];

export function cycleFaults(facts: Facts): Fault[] {
  return [
    ...allLinks(facts).flatMap(({ fact }) => (toItself(fact) ? [ofItself(fact)] : [])),
    ...ORDERS.flatMap((type) => cycles(type, facts.links[type])),
  ];
}

function toItself(fact: Fact): boolean {
  const start = requiredText(fact, 'start');
  return start !== '' && start === requiredText(fact, 'end');
}

function ofItself(fact: Fact): Fault {
  const found = `"${requiredText(fact, 'start')}" joined to itself`;
  return faultAt(placeOf(fact.row, 'end'), found, 'two different nodes', 'name the other one, or remove the row');
}

/** Links are taken one after another; the one that closes a circle is at fault. */
function cycles(type: LinkType, facts: readonly Fact[]): Fault[] {
  const above = new Map<string, string[]>();
  return facts.flatMap((fact) => {
    const [start, end] = [requiredText(fact, 'start'), requiredText(fact, 'end')];
    if (toItself(fact)) return [];
    const way = wayUp(above, end, start);
    if (way) {
      const found = `a circle of ${type}: ${[start, ...way].join(', ')}`;
      return [faultAt(placeOf(fact.row), found, 'no circle', 'turn round or remove one of these rows')];
    }
    above.set(start, [...(above.get(start) ?? []), end]);
    return [];
  });
}

function wayUp(above: ReadonlyMap<string, readonly string[]>, from: string, to: string): string[] | undefined {
  const ways = [[from]];
  const seen = new Set([from]);
  for (let way = ways.shift(); way; way = ways.shift()) {
    const last = must(way.at(-1), 'the last step of a way');
    if (last === to) return way;
    for (const next of above.get(last) ?? []) {
      if (seen.has(next)) continue;
      seen.add(next);
      ways.push([...way, next]);
    }
  }
  return undefined;
}
