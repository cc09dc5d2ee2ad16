/** Opens the panel of seminars, and closes it. */
import { useTranslation } from 'react-i18next';
import { changeSession, sessions } from '../../state/session.ts';
import { useStore } from '../../state/store.ts';

export function SeminarsButton() {
  const { t } = useTranslation();
  const open = useStore(sessions, ({ seminar }) => seminar !== undefined);
  return (
    <button
      type="button"
      className="pill"
      aria-expanded={open}
      onClick={() => changeSession({ seminar: open ? undefined : '' })}
    >
      {t('app.seminars')}
    </button>
  );
}
