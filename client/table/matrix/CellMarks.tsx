/** What stands in a cell: the small marks in its corners, and in some matrices an article or a year under the sign. */
import './marks.css';
import { useTranslation } from 'react-i18next';
import type { MatrixBy, MatrixCell, MatrixPlace } from '#contract/matrix.ts';
import type { CellChange } from '../../graph/cells-between.ts';
import { CHANGE_SIGNS } from './between-days.ts';
import { LETTERED, marksOf, shortOf } from './cells.ts';

/** Said in words by the cell itself, so they are drawn and are no text. */
export function CellMarks({ cell }: { cell: MatrixCell }) {
  const { stated, perhaps, limited } = marksOf(cell);
  return (
    <>
      {stated && <i className="mark stated" data-sign={stated} />}
      {perhaps && <i className="mark perhaps" data-sign={perhaps} />}
      {limited && <i className="mark limited" data-sign={limited} />}
    </>
  );
}

/** In the corner that no other mark takes. */
export const ChangeMark = ({ change }: { change: CellChange | undefined }) =>
  change ? <i className="mark change" data-sign={CHANGE_SIGNS[change]} /> : null;

/** Under the sign of a cell; what is of low confidence says so again in words. */
export function CellShort({ cell, by, places }: { cell: MatrixCell; by: MatrixBy; places: readonly MatrixPlace[] }) {
  const { t } = useTranslation();
  const parts = (cell.parts ?? []).filter(({ unsure }) => !unsure);
  // In brackets where nothing better than a fact of low confidence says it.
  const letters = LETTERED.filter((given) => parts.some(({ what }) => what === given)).map((given) => {
    const letter = t(`matrix.letters.${given}`);
    return parts.some(({ what, low }) => what === given && !low) ? letter : `(${letter})`;
  });
  return (
    <span className="cell-short" aria-hidden="true">
      {letters.length > 0 && <b>{letters.join(' ')} </b>}
      {shortOf(cell, by, places)}
    </span>
  );
}
