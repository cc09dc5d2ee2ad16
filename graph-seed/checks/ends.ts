/** Both ends of every link exist and are of a kind that its type may join. */
import { LINKS, type LinkType, type NodeKind } from '#contract/ontology.ts';
import { placeOf } from '../read/cell.ts';
import { type Fact, type Facts, requiredText } from '../read/rows.ts';
import { type Fault, faultAt } from '../read/faults.ts';
import { allLinks, type Known } from '../read/lookup.ts';
import { unknownId } from './references.ts';

export function endFaults(facts: Facts, known: Known): Fault[] {
  return allLinks(facts).flatMap(({ type, fact }) => [
    ...oneEnd(type, fact, 'start', LINKS[type].from, known),
    ...oneEnd(type, fact, 'end', LINKS[type].to, known),
  ]);
}

function oneEnd(
  type: LinkType,
  fact: Fact,
  column: 'start' | 'end',
  kinds: readonly NodeKind[],
  known: Known,
): Fault[] {
  const id = requiredText(fact, column);
  if (id === '') return [];
  const kind = known.kinds.get(id);
  if (!kind) return [unknownId(fact, column, id, kinds, known)];
  if (kinds.includes(kind)) return [];
  const mend = `name another node, or use a link type that may ${column === 'start' ? 'start' : 'end'} there`;
  return [
    faultAt(
      placeOf(fact.row, column),
      `${column} "${id}", of kind ${kind}`,
      `${type} to ${column} at ${kinds.join(' or ')}`,
      mend,
    ),
  ];
}
