/** The matrix with its legend, what changed between two days, and the limits of its treaties, or a word that it is kept back. */
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { MatrixAnswer } from '../../state/answers.ts';
import { betweenDays } from './between-days.ts';
import { ChangesBetween } from './ChangesBetween.tsx';
import { MatrixGrid } from './MatrixGrid.tsx';
import { MatrixLegend } from './MatrixLegend.tsx';

export function MatrixTable({ matrix }: { matrix: MatrixAnswer }) {
  const { t } = useTranslation();
  const { asked, rows, columns, note } = matrix;
  const between = useMemo(() => betweenDays(matrix), [matrix]);
  // Another day of the same rows and columns is walked and scrolled on where one is.
  const heads = JSON.stringify([asked, [...rows, ...columns].map(({ id }) => id)]);
  if (rows.length === 0) return <p className="said">{t('matrix.kept')}</p>;
  return (
    <>
      <ChangesBetween matrix={matrix} between={between} />
      <MatrixLegend matrix={matrix} between={between} />
      <MatrixGrid key={heads} matrix={matrix} between={between} />
      {note && <p className="small matrix-note">{note}</p>}
    </>
  );
}
