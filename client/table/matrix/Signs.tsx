/** The legend of the matrix, in words beside each sign. */
import { useTranslation } from 'react-i18next';
import type { MatrixAsked, MatrixCell } from '#contract/matrix.ts';
import { sayCell, signOf } from './cells.ts';

const DUTIES: readonly MatrixCell[] = [
  ...(['mandatory', 'qualified', 'consider', 'optional'] as const).map((says) => ({ says, fit: 'full' as const })),
  { says: 'mandatory', fit: 'part' },
  { says: 'mandatory', fit: 'other' },
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

export function Signs({ by }: { by: MatrixAsked['by'] }) {
  const { t } = useTranslation();
  return (
    <section className="section" aria-label={t('matrix.legend')}>
      <h2 className="heading">{t('matrix.legend')}</h2>
      <ul className="matrix-signs">
        {(by === 'duty' ? DUTIES : TREATIES).map((cell) => (
          <li key={JSON.stringify(cell)} className="small">
            <span className={`sign ${signOf(cell, by)}`} />
            {cell.home ? t('matrix.ownLaw') : sayCell(cell, by, t)}
          </li>
        ))}
      </ul>
    </section>
  );
}
