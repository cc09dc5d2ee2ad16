/** What happened, over whatever is shown: a message that stays until it is answered, and a word in passing. */
import './notice.css';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { changeSession, sessions } from '../state/session.ts';
import { useStore } from '../state/store.ts';
import { useClearPlace } from './useClearPlace.ts';

export function Told() {
  const notice = useStore(sessions, (session) => session.notice);
  const words = useStore(sessions, (session) => session.words);
  return (
    <>
      {notice && <Message notice={notice} />}
      <Said key={words} />
    </>
  );
}

function Message({ notice }: { notice: NonNullable<ReturnType<typeof sessions.get>['notice']> }) {
  const { t } = useTranslation();
  const box = useRef<HTMLDivElement>(null);
  useClearPlace(box, 'top', notice);
  const { title, text, retry, act, close: closing } = notice;
  const close = () => changeSession({ notice: undefined });
  return (
    <div className="notice" role="alert" ref={box}>
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

/** Ms for which a word in passing is seen. */
const SEEN = 4000;

/** For the ear, and for a moment for the eye; said twice it is told twice. */
function Said() {
  const said = useStore(sessions, (session) => session.said);
  const box = useRef<HTMLDivElement>(null);
  const [past, setPast] = useState(false);
  useClearPlace(box, 'bottom', said);
  useEffect(() => {
    const end = setTimeout(() => setPast(true), SEEN);
    return () => clearTimeout(end);
  }, []);
  return (
    <div className="toast small" role="status" ref={box} data-past={past || undefined}>
      {said}
    </div>
  );
}
