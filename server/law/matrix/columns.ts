/** What the columns of a matrix give to it. */
import type { GraphLink } from '../../contract/links.ts';
import type { MatrixCell, MatrixColumn } from '../../contract/matrix.ts';

/** `decides`: the link on which the cell rests; `stated`: the statement that it carries. */
export type Decided = { cell: MatrixCell; decides?: GraphLink | undefined; stated?: GraphLink | undefined };
export type Columns = { columns: MatrixColumn[]; decide(state: string, column: string): Decided };
