/** The check box by which a row of a table is picked, as a box on the picture picks. */
import { useTranslation } from 'react-i18next';
import { toggleSelected } from '../state/selection.ts';
import { sessions } from '../state/session.ts';
import { useStore } from '../state/store.ts';

export function RowCheckbox({ id, name }: { id: string; name: string }) {
  const { t } = useTranslation();
  const picked = useStore(sessions, (session) => session.selection.has(id));
  return (
    <input
      type="checkbox"
      className="pick-box"
      checked={picked}
      aria-label={t('hubs.picked.one', { name })}
      // A click on the row chooses it; this one picks it.
      onClick={(event) => event.stopPropagation()}
      onChange={() => toggleSelected(id)}
    />
  );
}
