/** Ids are unique over the whole graph, sources apart, and can travel in a link. */
import { must } from '#contract/must.ts';
import { SET_NAMES } from '#contract/matrix.ts';
import { LINK_TYPES } from '#contract/ontology.ts';
import { placeOf } from '../read/cell.ts';
import { type Fact, type Facts, listOf, requiredText } from '../read/rows.ts';
import { type Fault, faultAt } from '../read/faults.ts';
import { linkIds } from '../read/ids.ts';
import { allNodes } from '../read/lookup.ts';

const LONGEST = 200;
/** One alphabet, so that no two ids look alike and none is a path, a region or markup. */
const ID = /^(?:[A-Z]{3}|[a-z0-9]+(?:-[a-z0-9]+)*(?:\/[a-z0-9]+(?:[-.][a-z0-9]+)*)?)$/;
/** Names of sets in a matrix, and of what every JavaScript object has. */
const MEANT_OTHERWISE: ReadonlySet<string> = new Set([...SET_NAMES, 'constructor']);

export function idFaults(facts: Facts): Fault[] {
  return [
    ...twice(allNodes(facts), 'id', (fact) => requiredText(fact, 'id')),
    ...twice(facts.sources, 'id', (fact) => requiredText(fact, 'id')),
    ...[...allNodes(facts), ...facts.sources].flatMap(unfit),
    ...former(facts),
    ...LINK_TYPES.flatMap((type) => {
      const ids = linkIds(type, facts.links[type]);
      const byFact = new Map(facts.links[type].map((fact, index) => [fact, must(ids[index], 'the id of a link')]));
      return twice(facts.links[type], 'start', (fact) => must(byFact.get(fact), 'the id of a link'));
    }),
  ];
}

/** What a thing was called leads to it alone: nothing else is, or was, called so. */
function former(facts: Facts): Fault[] {
  const taken = new Map(allNodes(facts).map((fact) => [requiredText(fact, 'id'), fact]));
  return allNodes(facts).flatMap((fact) =>
    listOf(fact, 'formerIds').flatMap((id) => {
      const other = taken.get(id);
      if (!other) taken.set(id, fact);
      const found = `the former id "${id}", which ${other?.row.file}:${other?.row.line} has`;
      return other
        ? [
            faultAt(
              placeOf(fact.row, 'formerIds'),
              found,
              'an id that leads here alone',
              'remove it from one of the two',
            ),
          ]
        : [];
    }),
  );
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
  if (id === '') return [];
  if (id.length <= LONGEST && ID.test(id) && !MEANT_OTHERWISE.has(id)) return [];
  const expected = MEANT_OTHERWISE.has(id)
    ? 'an id that means nothing else in a link'
    : `at most ${LONGEST} characters: three capitals for a State, else small letters and digits in words joined by -, after / also by .`;
  return [faultAt(placeOf(fact.row, 'id'), `"${id}"`, expected, 'write another id, such as palermo-protocol/6')];
}
