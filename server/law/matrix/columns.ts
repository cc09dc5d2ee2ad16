/** What every matrix is made of: its rows, its columns, and what decides each cell. */
import type { GraphLink } from '../../contract/links.ts';
import type { Matrix, MatrixCell, MatrixHead, MatrixPart } from '../../contract/matrix.ts';

/** One of the links that a cell rests on, before the links are numbered. */
export type DecidedPart = Omit<MatrixPart, 'rests'> & { link: GraphLink };
/** `decides`: the link on which the cell rests; `stated`: the statement that it carries; `parts`: all links, if they are shown. */
export type Decided = {
  cell: MatrixCell;
  decides?: GraphLink | undefined;
  stated?: GraphLink | undefined;
  parts?: readonly DecidedPart[] | undefined;
};
export type Columns = { columns: MatrixHead[]; decide(row: string, column: string): Decided };
/** The rows, and what of the set has none. */
export type Rows = Pick<Matrix, 'rows' | 'groups' | 'unsure'>;
/** A matrix before its cells are worked out. `only`: every group of what is not chosen, in order. */
export type Plan = Rows & Columns & Pick<Matrix, 'uncoded' | 'only'>;
