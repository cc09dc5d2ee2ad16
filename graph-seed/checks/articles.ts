/** An article's id, its instrument and the CONTAINS link say the same; one that changes another text says how. */
import { placeOf } from '../read/cell.ts';
import { type Facts, requiredText, textOf } from '../read/rows.ts';
import { type Fault, faultAt } from '../read/faults.ts';

export function articleFaults(facts: Facts): Fault[] {
  const containers = new Map(
    facts.links.CONTAINS.map((fact) => [requiredText(fact, 'end'), requiredText(fact, 'start')]),
  );
  return facts.nodes.Article.flatMap((fact) => {
    const id = requiredText(fact, 'id');
    const instrument = requiredText(fact, 'instrument');
    const faults: Fault[] = [];
    if (!id.startsWith(`${instrument}/`)) {
      faults.push(
        faultAt(
          placeOf(fact.row, 'id'),
          `id "${id}"`,
          `an id that begins with "${instrument}/"`,
          'correct the id or the instrument',
        ),
      );
    }
    if (containers.get(id) !== instrument) {
      const found = containers.has(id)
        ? `"${id}" contained in "${containers.get(id)}"`
        : `"${id}" contained in nothing`;
      faults.push(
        faultAt(
          placeOf(fact.row, 'instrument'),
          found,
          `a row of links/CONTAINS.csv from "${instrument}"`,
          'add or correct that row',
        ),
      );
    }
    const changes = textOf(fact, 'changes');
    if ((textOf(fact, 'numberedIn') === undefined) !== (changes === undefined)) {
      faults.push(
        faultAt(
          placeOf(fact.row, changes === undefined ? 'numberedIn' : 'changes'),
          changes === undefined ? 'no word of what it changes' : `changes "${changes}" in no text`,
          'both `numberedIn` and `changes`, or neither',
          'say whether it inserts, replaces, amends or deletes the article of its number there',
        ),
      );
    }
    return faults;
  });
}
