/** Law between States and law of one State do not change places: each type of link knows which of them it speaks of. */
import type { LinkType } from '#contract/ontology.ts';
import { placeOf } from '../read/cell.ts';
import { type Facts, requiredText } from '../read/rows.ts';
import { type Fault, faultAt } from '../read/faults.ts';
import type { Known } from '../read/lookup.ts';

/** Where the instrument, or its article, stands in the link, and whether it is the law of one State. */
const RULES: [type: LinkType, column: 'start' | 'end', national: boolean][] = [
  ['IMPOSES', 'start', false],
  ['CORRESPONDS_TO', 'start', true],
  ['ENACTED', 'end', true],
  ['PARTY_TO', 'end', false],
  ['SIGNED', 'end', false],
  ['RESERVES', 'end', false],
  ['BOUND_BY_EU_LAW', 'end', false],
  ['ENTRUSTS', 'start', false],
];

export function levelFaults(facts: Facts, known: Known): Fault[] {
  return RULES.flatMap(([type, column, national]) =>
    facts.links[type].flatMap((fact) => {
      const id = requiredText(fact, column);
      const node = known.nodes.get(id);
      const law = node && known.kinds.get(id) === 'Article' ? known.nodes.get(requiredText(node, 'instrument')) : node;
      if (!law || law.values.level === undefined || (law.values.level === 'national') === national) return [];
      const found = `${column} "${id}", ${national ? 'law between States' : 'the law of one State'}`;
      const expected = national ? 'the law of one State' : 'law between States';
      return [faultAt(placeOf(fact.row, column), found, expected, `use another link type than ${type}`)];
    }),
  );
}
