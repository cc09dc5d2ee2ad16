/** One row per treaty in the files of law/, notices of withdrawal by parties, no party among those that only signed. */
import { placeOf } from '../read/cell.ts';
import { type Fact, type Facts, requiredText, textOf } from '../read/rows.ts';
import { type Fault, faultAt } from '../read/faults.ts';

export function treatyLawFaults(facts: Facts): Fault[] {
  const ends = (fact: Fact) => `${requiredText(fact, 'start')} ${requiredText(fact, 'end')}`;
  const parties = new Map(facts.links.PARTY_TO.map((fact) => [ends(fact), fact.row.line]));
  return [
    ...onePerTreaty(facts.law.clauses),
    ...onePerTreaty(facts.law['list-dates']),
    ...onePerTreaty(facts.law.limits),
    ...onePerTreaty(facts.law.courts),
    ...onePerTreaty(facts.law.statements),
    ...facts.links.SIGNED.filter((fact) => parties.has(ends(fact))).map((fact) => {
      const found = `a signature only, of a party by links/PARTY_TO.csv:${parties.get(ends(fact))}`;
      return faultAt(
        placeOf(fact.row),
        found,
        'either signed only or party',
        'remove this row; its day belongs in signed there',
      );
    }),
    ...facts.law.denunciations.flatMap((fact) => {
      const pair = `${requiredText(fact, 'country')} ${requiredText(fact, 'instrument')}`;
      const faults: Fault[] = [];
      if (textOf(fact, 'country') && textOf(fact, 'instrument') && !parties.has(pair)) {
        const expected = 'a party to the treaty in links/PARTY_TO.csv';
        faults.push(
          faultAt(
            placeOf(fact.row, 'country'),
            `a notice by "${requiredText(fact, 'country')}"`,
            expected,
            'add the row of its consent',
          ),
        );
      }
      if (fact.values.effective !== undefined && fact.values.takenBack !== undefined) {
        const expected = 'either the day of effect or the day it was taken back';
        faults.push(
          faultAt(
            placeOf(fact.row, 'takenBack'),
            'a notice both effective and taken back',
            expected,
            'empty one of the two cells',
          ),
        );
      }
      return faults;
    }),
  ];
}

function onePerTreaty(facts: readonly Fact[]): Fault[] {
  const lines = new Map<string, number>();
  return facts.flatMap((fact) => {
    const treaty = requiredText(fact, 'instrument');
    const line = lines.get(treaty);
    lines.set(treaty, line ?? fact.row.line);
    if (treaty === '' || line === undefined) return [];
    return [
      faultAt(
        placeOf(fact.row, 'instrument'),
        `"${treaty}", which line ${line} already has`,
        'one row per treaty',
        'join the two rows',
      ),
    ];
  });
}
