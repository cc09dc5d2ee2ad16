/** The small marks in the corners of a cell: what the State has said on its clause, and what is not known. */
import './marks.css';
import type { MatrixCell } from '#contract/matrix.ts';
import { marksOf } from './cells.ts';

/** Said in words by the cell itself, so they are drawn and are no text. */
export function CellMarks({ cell }: { cell: MatrixCell }) {
  const { stated, perhaps } = marksOf(cell);
  return (
    <>
      {stated && <i className="mark stated" data-sign={stated} />}
      {perhaps && <i className="mark perhaps" data-sign={perhaps} />}
    </>
  );
}
