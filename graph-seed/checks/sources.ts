/** What sources.csv says of the copy that was read hangs together. */
import { placeOf } from '../read/cell.ts';
import { type Fact, type Facts, textOf } from '../read/rows.ts';
import { type Fault, faultAt } from '../read/faults.ts';

export function sourceFaults({ sources }: Facts): Fault[] {
  return sources.flatMap((fact) => [
    ...repeated(fact, 'publishedTitle', 'title'),
    ...repeated(fact, 'publishedIn', 'publisher'),
    ...unheld(fact),
  ]);
}

/** Filled only where the citation differs from what a reader sees. */
function repeated(fact: Fact, column: string, whole: string): Fault[] {
  const text = textOf(fact, column);
  if (text === undefined || text !== textOf(fact, whole)) return [];
  return [
    faultAt(
      placeOf(fact.row, column),
      `${column} the same as ${whole}`,
      'what a citation gives instead',
      'empty the cell',
    ),
  ];
}

function unheld(fact: Fact): Fault[] {
  if (textOf(fact, 'publishedIn') === undefined || textOf(fact, 'readVia') !== undefined) return [];
  const place = placeOf(fact.row, 'publishedIn');
  return [faultAt(place, 'publishedIn without readVia', 'who holds the copy that was read', 'fill readVia')];
}
