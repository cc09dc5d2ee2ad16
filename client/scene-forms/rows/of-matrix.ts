/** Rows of a matrix: its States, duties or bodies, each cell in the words of its sign. */
import type { Answer } from '#contract/api.ts';
import { MATRICES } from '#contract/matrix.ts';
import { FORCES } from '#contract/vocabulary.ts';
import type { FormRow } from '../row.ts';

export function rowsOfMatrix({ asked, rows, columns, cells, places }: Answer<'matrix'>): FormRow[] {
  return rows.map(({ id, name }, at): FormRow => {
    const own = cells[at] ?? [];
    const rests = own.flatMap((cell) => (cell.rests === undefined ? [] : (places[cell.rests] ?? [])));
    return {
      id,
      ids: [id],
      name,
      kind: MATRICES[asked.by].rows,
      days: {},
      cells: Object.fromEntries(columns.map((column, place) => [column.id, own[place]?.says ?? 'not coded'])),
      rests: rests.map(({ source, pinpoint }) => ({ source, pinpoint })),
    };
  });
}

export const isWording = (says: string): boolean => FORCES.some((force) => force === says);
