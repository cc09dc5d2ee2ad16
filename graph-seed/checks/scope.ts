/** Whether a clause reaches every victim of trafficking is said where its scope names them, and nowhere else. */
import { TRAFFICKED } from '#contract/vocabulary.ts';
import { placeOf } from '../read/cell.ts';
import { type Facts, listOf, textOf } from '../read/rows.ts';
import { type Fault, faultAt } from '../read/faults.ts';

export function scopeFaults(facts: Facts): Fault[] {
  return facts.links.IMPOSES.flatMap((fact) => {
    const scope = listOf(fact, 'scope');
    const names = TRAFFICKED.some((group) => scope.includes(group));
    const reaches = textOf(fact, 'reaches');
    if (scope.length === 0 || names === (reaches !== undefined)) return [];
    const place = placeOf(fact.row, 'reaches');
    if (!names) {
      const expected = `no answer where the scope names none of ${TRAFFICKED.join(', ')}`;
      return [faultAt(place, `reaches "${reaches}" beside scope "${scope.join('|')}"`, expected, 'empty the cell')];
    }
    const mend = 'write "some" if the clause covers only one way of trafficking, else "all"';
    return [faultAt(place, `reaches empty beside scope "${scope.join('|')}"`, 'one of all, some', mend)];
  });
}
