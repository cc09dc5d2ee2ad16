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
  const { asked, date, rows, note } = matrix;
  const between = useMemo(() => betweenDays(matrix), [matrix]);
  if (rows.length === 0) return <p className="said">{t('matrix.kept')}</p>;
  return (
    <>
      <ChangesBetween matrix={matrix} between={between} />
      <MatrixLegend matrix={matrix} between={between} />
      <MatrixGrid key={JSON.stringify([asked, date])} matrix={matrix} between={between} />
      {note && <p className="small matrix-note">{note}</p>}
    </>
  );
}
