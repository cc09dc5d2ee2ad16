/** A pinpoint is a place in the source, or says why there is none. */
import { placeOf } from '../read/cell.ts';
import { type Facts, textOf } from '../read/rows.ts';
import { type Fault, faultAt } from '../read/faults.ts';
import { allLinks } from '../read/lookup.ts';

export function evidenceFaults(facts: Facts): Fault[] {
  return allLinks(facts).flatMap(({ fact }) => {
    const pinpoint = textOf(fact, 'pinpoint');
    if (pinpoint === undefined || !/^none\b/i.test(pinpoint) || /^none: \S/.test(pinpoint)) return [];
    return [
      faultAt(
        placeOf(fact.row, 'pinpoint'),
        `pinpoint "${pinpoint}"`,
        'a place, or "none: " and the reason',
        'say why there is no place',
      ),
    ];
  });
}
