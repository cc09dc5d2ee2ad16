/** A message that stays until it is answered. */
import './notice.css';
import { useTranslation } from 'react-i18next';
import { changeSession, sessions } from '../state/session.ts';
import { useStore } from '../state/store.ts';

export function Notice() {
  const { t } = useTranslation();
  const notice = useStore(sessions, (session) => session.notice);
  if (!notice) return null;
  const { title, text, retry, act, close: closing } = notice;
  const close = () => changeSession({ notice: undefined });
  return (
    <div className="notice" role="alert">
      <b>{title}</b>
      <p>{text}</p>
      <div className="buttons">
        {retry && (
          <button
            type="button"
            className="button"
            onClick={() => {
              close();
              retry();
            }}
          >
            {t('problems.retry')}
          </button>
        )}
        {act && (
          <button
            type="button"
            className="button"
            onClick={() => {
              close();
              act.run();
            }}
          >
            {act.word}
          </button>
        )}
        <button type="button" className="button" onClick={close}>
          {closing ?? t('app.close')}
        </button>
      </div>
    </div>
  );
}
