/** A layout that takes its time: how far it is, and a way to take what is reached. */
import { useTranslation } from 'react-i18next';
import { sessions } from '../../state/session.ts';
import { useStore } from '../../state/store.ts';

export function LayoutProgress() {
  const { t } = useTranslation();
  const laying = useStore(sessions, (session) => session.layoutProgress);
  if (!laying) return null;
  const share = Math.round(laying.share * 100);
  return (
    <div className="laying small">
      <label>
        {t('layouts.laying', { share })}
        <progress max={100} value={share} />
      </label>
      <button type="button" className="button" onClick={laying.stop}>
        {t('layouts.stop')}
      </button>
    </div>
  );
}
