/** The matrix in a seminar: with its legend, or a word that it is kept back. */
import { useTranslation } from 'react-i18next';
import type { Matrix } from '#contract/matrix.ts';
import { Grid } from './Grid.tsx';
import { Signs } from './Signs.tsx';

export function MatrixTable({ matrix }: { matrix: Matrix }) {
  const { t } = useTranslation();
  const { asked, date, rows } = matrix;
  if (rows.length === 0) return <p className="said">{t('matrix.kept')}</p>;
  return (
    <>
      <Grid key={JSON.stringify([asked, date])} matrix={matrix} />
      <Signs by={asked.by} />
    </>
  );
}
