/** Ids are unique over the whole graph, sources apart, and can travel in a link. */
import { LINK_TYPES } from '#contract/ontology.ts';
import { placeOf } from '../read/cell.ts';
import { type Fact, type Facts, requiredText } from '../read/rows.ts';
import { type Fault, faultAt } from '../read/faults.ts';
import { linkIds } from '../read/ids.ts';
import { allNodes } from '../read/lookup.ts';

const LONGEST = 200;

export function idFaults(facts: Facts): Fault[] {
  return [
    ...twice(allNodes(facts), 'id', (fact) => requiredText(fact, 'id')),
    ...twice(facts.sources, 'id', (fact) => requiredText(fact, 'id')),
    ...[...allNodes(facts), ...facts.sources].flatMap(unfit),
    ...LINK_TYPES.flatMap((type) => {
      const ids = linkIds(type, facts.links[type]);
      const byFact = new Map(facts.links[type].map((fact, index) => [fact, ids[index] ?? '']));
      return twice(facts.links[type], 'start', (fact) => byFact.get(fact) ?? '');
    }),
  ];
}

function twice(facts: readonly Fact[], column: string, idOf: (fact: Fact) => string): Fault[] {
  const first = new Map<string, Fact>();
  return facts.flatMap((fact) => {
    const id = idOf(fact);
    const other = first.get(id);
    if (id === '' || !other) {
      first.set(id, fact);
      return [];
    }
    const at = `${other.row.file}:${other.row.line}`;
    return [
      faultAt(
        placeOf(fact.row, column),
        `"${id}", which ${at} already has`,
        'an id of its own',
        'remove one of the two, or tell them apart',
      ),
    ];
  });
}

function unfit(fact: Fact): Fault[] {
  const id = requiredText(fact, 'id');
  if (id.length <= LONGEST && /^[^\s|:]*$/.test(id)) return [];
  const expected = `at most ${LONGEST} characters, no space, no | and no :`;
  return [faultAt(placeOf(fact.row, 'id'), `"${id}"`, expected, 'write a shorter id, words joined by -')];
}
