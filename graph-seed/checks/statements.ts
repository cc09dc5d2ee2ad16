/** A party of which RESERVES has a statement says so, and one that says so has a statement there. */
import { placeOf } from '../read/cell.ts';
import { type Fact, type Facts, requiredText, textOf } from '../read/rows.ts';
import { type Fault, faultAt } from '../read/faults.ts';

export function statementFaults(facts: Facts): Fault[] {
  const read = new Map<string, number>();
  for (const fact of facts.links.RESERVES) read.set(partyOf(fact), fact.row.line);
  return facts.links.PARTY_TO.flatMap((fact) => {
    const said = textOf(fact, 'statementsRead');
    const line = read.get(partyOf(fact));
    if ((said === 'yes') === (line !== undefined)) return [];
    const found = `statementsRead ${said ? `"${said}"` : 'empty'}`;
    const place = placeOf(fact.row, 'statementsRead');
    return line === undefined
      ? [faultAt(place, found, 'a row of links/RESERVES.csv by this party', 'add that row, or empty the cell')]
      : [faultAt(place, found, `"yes", as links/RESERVES.csv:${line} has its statement`, 'write "yes"')];
  });
}

/** A statement may be on one article: "KHM palermo-protocol" in either case. */
function partyOf(fact: Fact): string {
  return `${requiredText(fact, 'start')} ${requiredText(fact, 'end').split('/')[0]}`;
}
