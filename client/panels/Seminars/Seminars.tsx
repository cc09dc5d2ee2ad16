/** Seminars: those of the Atlas and one's own, played, copied, made from what is on the screen. */
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { MOST_SCENES, type Seminar } from '#contract/seminar.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { RemovedLine } from '../../ui/RemovedLine.tsx';
import { changeSession, sessions } from '../../state/session.ts';
import { type Removed, SavedFault } from '../../state/persisted-list.ts';
import { MOST_SEMINARS, seminars } from '../../state/seminars.ts';
import { useStore } from '../../state/store.ts';
import './seminars.css';
import '../../present/load-words.ts';
import { SeminarEditor } from './SeminarEditor.tsx';
import { SeminarList } from './SeminarList.tsx';
import { useFileAction } from '../../hooks/useFileAction.ts';

export function Seminars() {
  const { t } = useTranslation();
  const id = useStore(sessions, ({ seminar }) => seminar ?? '');
  const seminar = useStore(seminars.store, (list) => list.find((one) => one.id === id));
  const [removed, remove] = useState<Removed>();
  const { fault, act } = useFileAction((fault) =>
    t(
      `present.editor.faults.${fault.code}`,
      fault instanceof SavedFault
        ? { most: MOST_SEMINARS, scenes: MOST_SCENES }
        : { at: fault.at, text: fault.message },
    ),
  );
  useEffect(() => {
    // Another tab has changed what is kept.
    addEventListener('storage', seminars.reread);
    return () => removeEventListener('storage', seminars.reread);
  }, []);
  const open = (next: Seminar | undefined) => changeSession({ seminar: next?.id ?? '' });
  return (
    <div className="seminars">
      <div className="heading-row">
        {seminar ? (
          <button type="button" className="link-button small muted" onClick={() => open(undefined)}>
            ← {t('present.editor.back')}
          </button>
        ) : (
          <h2 className="heading">{t('present.editor.title')}</h2>
        )}
        <IconButton
          icon="close"
          label={t('present.editor.close')}
          onClick={() => changeSession({ seminar: undefined })}
        />
      </div>
      {fault && (
        <p className="small fault" role="alert">
          {fault}
        </p>
      )}
      {removed && (
        <RemovedLine
          text={t('present.editor.removed', { title: removed.title })}
          undo={t('present.editor.undo')}
          onUndo={() => act(removed.putBack) && remove(undefined)}
        />
      )}
      {seminar ? (
        <SeminarEditor key={seminar.id} seminar={seminar} act={act} onRemoved={remove} />
      ) : (
        <SeminarList act={act} onOpen={open} onRemoved={remove} />
      )}
    </div>
  );
}
