/** A pinpoint is a place in the source, or says why there is none. */
import { placeOf } from '../cells.ts';
import { type Facts, textOf } from '../facts.ts';
import { type Fault, faultAt } from '../faults.ts';
import { allLinks } from '../known.ts';

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
