/** The matrix with its legend and the limits of its treaties, or a word that it is kept back. */
import { useTranslation } from 'react-i18next';
import type { Answer } from '#contract/api.ts';
import { MatrixGrid } from './MatrixGrid.tsx';
import { MatrixLegend } from './MatrixLegend.tsx';

export function MatrixTable({ matrix }: { matrix: Answer<'matrix'> }) {
  const { t } = useTranslation();
  const { asked, date, rows, note } = matrix;
  if (rows.length === 0) return <p className="said">{t('matrix.kept')}</p>;
  return (
    <>
      <MatrixLegend matrix={matrix} />
      <MatrixGrid key={JSON.stringify([asked, date])} matrix={matrix} />
      {note && <p className="small matrix-note">{note}</p>}
    </>
  );
}
