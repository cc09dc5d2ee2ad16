/** The matrix with its legend and the limits of its treaties, or a word that it is kept back. */
import { useTranslation } from 'react-i18next';
import type { Answer } from '#contract/api.ts';
import type { MatrixAsked, MatrixCell } from '#contract/matrix.ts';
import { CellMarks } from './CellMarks.tsx';
import { MatrixGrid } from './MatrixGrid.tsx';
import { sayCell, signOf } from './cells.ts';

export function MatrixTable({ matrix }: { matrix: Answer<'matrix'> }) {
  const { t } = useTranslation();
  const { asked, date, rows, note } = matrix;
  if (rows.length === 0) return <p className="said">{t('matrix.kept')}</p>;
  return (
    <>
      <MatrixGrid key={JSON.stringify([asked, date])} matrix={matrix} />
      <MatrixLegend by={asked.by} />
      {note && <p className="small matrix-note">{note}</p>}
    </>
  );
}

const DUTIES: readonly MatrixCell[] = [
  ...(['mandatory', 'qualified', 'consider', 'recommended', 'optional'] as const).map((says) => ({
    says,
    fit: 'full' as const,
  })),
  { says: 'mandatory', fit: 'part' },
  { says: 'mandatory', fit: 'other' },
  { says: 'mandatory', fit: 'full', stated: 'partly reserved' },
  { says: 'consider', fit: 'full', stated: 'reserved' },
  { says: 'consider', fit: 'full', stated: 'interpreted' },
  { says: 'consider', fit: 'full', perhaps: 'mandatory' },
  { says: 'reserved' },
  { says: 'unread' },
  { says: 'unknown' },
  { says: 'no clause' },
  { says: 'no clause', home: 1 },
];
const TREATIES: readonly MatrixCell[] = (
  [
    'party',
    'bound by EU law',
    'contracting',
    'signed',
    'ended',
    'not joined',
    'not open',
    'not coded',
    'unknown',
  ] as const
).map((says) => ({ says }));

/** Each sign with what it says in words. */
function MatrixLegend({ by }: { by: MatrixAsked['by'] }) {
  const { t } = useTranslation();
  return (
    <section className="section" aria-label={t('matrix.legend')}>
      <h2 className="heading">{t('matrix.legend')}</h2>
      <ul className="matrix-signs">
        {(by === 'duty' ? DUTIES : TREATIES).map((cell) => (
          <li key={JSON.stringify(cell)} className="small">
            <span className={`sign ${signOf(cell, by)}`}>
              <CellMarks cell={cell} />
            </span>
            {cell.home ? t('matrix.ownLaw') : sayCell(cell, by, t)}
          </li>
        ))}
      </ul>
    </section>
  );
}
