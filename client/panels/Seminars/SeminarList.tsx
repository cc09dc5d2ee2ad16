/** All seminars: one's own first, then those of the Atlas, each played with one click. */
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Seminar } from '#contract/seminar.ts';
import { call } from '../../api/client.ts';
import { OneFileButton } from './OneFileButton.tsx';
import { SlidesButton } from './SlidesButton.tsx';
import { PrintButton } from '../../present/print/PrintButton.tsx';
import { sessions } from '../../state/session.ts';
import { seminars } from '../../state/seminars.ts';
import { useStore } from '../../state/store.ts';
import { AddScene } from './AddScene.tsx';
import { OpenFile } from './OpenFile.tsx';
import { PresentButton } from './PresentButton.tsx';
import type { Removed } from '../../state/persisted-list.ts';
import type { FileAction } from '../../hooks/useFileAction.ts';

type Props = {
  act: FileAction;
  onOpen: (seminar: Seminar | undefined) => void;
  onRemoved: (removed: Removed | undefined) => void;
};

export function SeminarList({ act, onOpen, onRemoved }: Props) {
  const { t } = useTranslation();
  const own = useStore(seminars.store, (list) => list);
  const [builtIn, know] = useState<readonly Seminar[] | 'unread'>();
  useEffect(() => {
    call('seminars', {}).then(
      (answer) => know(answer.seminars),
      () => know('unread'),
    );
  }, []);
  const begin = () => act(() => onOpen(seminars.begin(t('present.editor.untitled'), sessions.get().language)));
  const copy = (seminar: Seminar) =>
    act(
      () => onOpen(seminars.add({ ...seminar, id: `${seminar.id}-copy` })),
      t('present.editor.copied', { title: seminar.title }),
    );
  return (
    <>
      <AddScene act={act} seminar={own[0]} onAdded={onOpen} />
      <h3 className="heading">{t('present.editor.own')}</h3>
      {own.length === 0 && <p className="small muted">{t('present.editor.none')}</p>}
      <ul className="rows">
        {own.map((seminar, place) => (
          <li key={seminar.id} className="seminar-row">
            <About seminar={seminar} />
            <div className="buttons">
              <PresentButton seminar={seminar} />
              <button
                type="button"
                className="button"
                aria-label={`${t('present.editor.edit')}: ${seminar.title}`}
                onClick={() => onOpen(seminar)}
              >
                {t('present.editor.edit')}
              </button>
              <button
                type="button"
                className="button"
                aria-label={`${t('present.editor.remove')}: ${seminar.title}`}
                onClick={() =>
                  act(() => seminars.remove(seminar.id)) &&
                  onRemoved({ title: seminar.title, putBack: () => seminars.putBack(seminar, place) })
                }
              >
                {t('present.editor.remove')}
              </button>
            </div>
          </li>
        ))}
      </ul>
      <div className="buttons">
        <button type="button" className="button" onClick={begin}>
          {t('present.editor.begin')}
        </button>
        <OpenFile act={act} onTaken={onOpen} />
      </div>
      <h3 className="heading">{t('present.editor.builtIn')}</h3>
      {builtIn === 'unread' ? (
        <p className="small muted">{t('present.editor.unread')}</p>
      ) : (
        builtIn?.length === 0 && <p className="small muted">{t('present.editor.noneBuiltIn')}</p>
      )}
      <ul className="rows">
        {Array.isArray(builtIn) &&
          builtIn.map((seminar: Seminar) => (
            <li key={seminar.id} className="seminar-row">
              <About seminar={seminar} />
              <div className="buttons">
                <PresentButton seminar={seminar} />
                <button
                  type="button"
                  className="button"
                  aria-label={`${t('present.editor.copy')}: ${seminar.title}`}
                  onClick={() => copy(seminar)}
                >
                  {t('present.editor.copy')}
                </button>
                <OneFileButton seminar={seminar} />
                <SlidesButton seminar={seminar} />
                <PrintButton seminar={seminar} />
              </div>
            </li>
          ))}
      </ul>
    </>
  );
}

function About({ seminar: { title, scenes, summary } }: { seminar: Seminar }) {
  const { t } = useTranslation();
  return (
    <div>
      <p className="said seminar-name">{title}</p>
      <p className="small muted">
        {[t('present.editor.scenes', { count: scenes.length }), summary].filter(Boolean).join(' · ')}
      </p>
    </div>
  );
}
