/** The line at the end of a list that is not whole: how many are left, and the next of them. */
import { useTranslation } from 'react-i18next';
import type { Around } from './useNeighbours.ts';

/** As many as come at once. */
const LOT = 100;

export function ShowMore({ around: { left, more } }: { around: Around }) {
  const { t } = useTranslation();
  if (left <= 0) return null;
  return (
    <li>
      <button type="button" className="link-button small" onClick={more}>
        {t('lawyer.more', { count: Math.min(LOT, left) })}
      </button>
    </li>
  );
}
