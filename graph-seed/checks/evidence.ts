/** A link has its place in the source, or the reason why there is none: one of the two. */
import { placeOf } from '../read/cell.ts';
import { type Fact, type Facts, textOf } from '../read/rows.ts';
import { type Fault, faultAt } from '../read/faults.ts';
import { allLinks } from '../read/lookup.ts';

export function evidenceFaults(facts: Facts): Fault[] {
  return allLinks(facts).flatMap(({ fact }) => placeFaults(fact));
}

const EXPECTED = 'a place in pinpoint, or the reason why there is none in noPinpoint';

function placeFaults(fact: Fact): Fault[] {
  const pinpoint = textOf(fact, 'pinpoint');
  const noPinpoint = textOf(fact, 'noPinpoint');
  const fault = (column: string, found: string, mend: string) => [
    faultAt(placeOf(fact.row, column), found, EXPECTED, mend),
  ];
  if (pinpoint === undefined && noPinpoint === undefined) {
    return fault('pinpoint', 'neither pinpoint nor noPinpoint', 'fill one of the two');
  }
  if (pinpoint !== undefined && noPinpoint !== undefined) {
    return fault('noPinpoint', `noPinpoint "${noPinpoint}" beside pinpoint "${pinpoint}"`, 'empty one of the two');
  }
  // A reason written where the place belongs would be cited as a place.
  return pinpoint !== undefined && /^none\b/i.test(pinpoint)
    ? fault('pinpoint', `pinpoint "${pinpoint}"`, 'write the reason in noPinpoint and empty this cell')
    : [];
}
