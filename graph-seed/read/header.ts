/** The header of a seed file against the columns that the file may have. */
import { offset, placeOf, type Row, type Table } from './cell.ts';
import { type Fault, faultAt } from './faults.ts';
import { nearest } from '../../server/contract/did-you-mean.ts';
import type { Columns } from './columns.ts';

export function headerFaults({ file, header, raw }: Table, columns: Columns): Fault[] {
  const row: Row = { file, line: 1, raw, header, cells: {} };
  if (header.length === 1 && header[0]?.includes(';')) {
    return [
      faultAt(placeOf(row), 'semicolons between the cells', 'commas', 'save the file with commas between the cells'),
    ];
  }
  const names = Object.keys(columns);
  const missing = names.filter((name) => columns[name]?.required && !header.includes(name));
  const faults: Fault[] = [];
  header.forEach((name, index) => {
    if (header.indexOf(name) !== index) {
      const place = { file, ...offset(raw, index, 1) };
      faults.push(faultAt(place, `column "${name}" twice`, 'each column once', 'remove or rename one of them'));
    } else if (!names.includes(name)) {
      const meant = nearest(name, names);
      const mend = meant ? `rename it to "${meant}"` : 'remove it, or add it to the shapes of server/contract';
      faults.push(faultAt(placeOf(row, name), `column "${name}"`, `one of ${names.join(', ')}`, mend));
      // What is to be renamed is not missing as well.
      if (meant && missing.includes(meant)) missing.splice(missing.indexOf(meant), 1);
    }
  });
  return [
    ...faults,
    ...missing.map((name) =>
      faultAt(placeOf(row), `no column "${name}"`, 'every column that may not be empty', `add "${name}" to the header`),
    ),
  ];
}
