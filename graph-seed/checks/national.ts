/** Every domestic law has its State, in three places that agree: level, family and country, and the ENACTED link. */
import { placeOf } from '../read/cell.ts';
import { type Facts, requiredText, textOf } from '../read/rows.ts';
import { type Fault, faultAt } from '../read/faults.ts';

export function nationalFaults(facts: Facts): Fault[] {
  const enacted = new Map(facts.links.ENACTED.map((fact) => [requiredText(fact, 'end'), requiredText(fact, 'start')]));
  return facts.nodes.Instrument.flatMap((fact) => {
    const id = requiredText(fact, 'id');
    const national = fact.values.level === 'national';
    const country = textOf(fact, 'country');
    const faults: Fault[] = [];
    if (national !== (fact.values.family === 'national')) {
      const found = `family "${textOf(fact, 'family')}" with level "${textOf(fact, 'level')}"`;
      faults.push(faultAt(placeOf(fact.row, 'family'), found, 'both national or neither', 'correct one of them'));
    }
    if (national && country === undefined) {
      faults.push(
        faultAt(
          placeOf(fact.row, 'country'),
          'country empty',
          'the State whose law it is',
          'write its ISO 3166-1 alpha-3 code',
        ),
      );
    }
    if (!national && country !== undefined) {
      faults.push(
        faultAt(
          placeOf(fact.row, 'country'),
          `country "${country}"`,
          'no country on law between States',
          'empty the cell, or set level to national',
        ),
      );
    }
    // An empty start is told where it stands.
    if (national && country !== undefined && ![country, ''].includes(enacted.get(id) ?? 'none')) {
      const found = enacted.has(id) ? `"${id}" enacted by "${enacted.get(id)}"` : `"${id}" without its State`;
      faults.push(
        faultAt(
          placeOf(fact.row, 'id'),
          found,
          `a row of links/ENACTED.csv from "${country}"`,
          'add or correct that row',
        ),
      );
    }
    return faults;
  });
}
