/** All seminars: one's own first, then those of the Atlas, each played with one click. */
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Story } from '#contract/seminar.ts';
import { call } from '../../api/client.ts';
import { FileButton } from './OneFileButton.tsx';
import { PrintButton } from '../../present/print/PrintButton.tsx';
import { sessions } from '../../state/session.ts';
import { stories } from '../../state/seminars.ts';
import { useStore } from '../../state/store.ts';
import { AddScene } from './AddScene.tsx';
import { OpenFile } from './OpenFile.tsx';
import { PresentButton } from './PresentButton.tsx';
import type { Removed } from './removed.ts';
import type { Act } from '../../hooks/useFileAction.ts';

type Props = { act: Act; onOpen: (story: Story | undefined) => void; onRemoved: (removed: Removed | undefined) => void };

export function StoryList({ act, onOpen, onRemoved }: Props) {
  const { t } = useTranslation();
  const own = useStore(stories.store, (list) => list);
  const [builtIn, know] = useState<readonly Story[] | 'unread'>();
  useEffect(() => {
    call('stories', {}).then((answer) => know(answer.stories), () => know('unread'));
  }, []);
  const begin = () => act(() => onOpen(stories.begin(t('present.editor.untitled'), sessions.get().language)));
  const copy = (story: Story) => act(() => onOpen(stories.add({ ...story, id: `${story.id}-copy` })), t('present.editor.copied', { title: story.title }));
  return (
    <>
      <AddScene act={act} story={own[0]} onAdded={onOpen} />
      <h3 className="heading">{t('present.editor.own')}</h3>
      {own.length === 0 && <p className="small muted">{t('present.editor.none')}</p>}
      <ul className="rows">
        {own.map((story, place) => (
          <li key={story.id} className="story-row">
            <About story={story} />
            <div className="buttons">
              <PresentButton story={story} />
              <button type="button" className="button" aria-label={`${t('present.editor.edit')}: ${story.title}`} onClick={() => onOpen(story)}>{t('present.editor.edit')}</button>
              <button type="button" className="button" aria-label={`${t('present.editor.remove')}: ${story.title}`} onClick={() => act(() => stories.remove(story.id)) && onRemoved({ title: story.title, putBack: () => stories.putBack(story, place) })}>{t('present.editor.remove')}</button>
            </div>
          </li>
        ))}
      </ul>
      <div className="buttons">
        <button type="button" className="button" onClick={begin}>{t('present.editor.begin')}</button>
        <OpenFile act={act} onTaken={onOpen} />
      </div>
      <h3 className="heading">{t('present.editor.builtIn')}</h3>
      {builtIn === 'unread' ? <p className="small muted">{t('present.editor.unread')}</p> : builtIn?.length === 0 && <p className="small muted">{t('present.editor.noneBuiltIn')}</p>}
      <ul className="rows">
        {Array.isArray(builtIn) &&
          builtIn.map((story: Story) => (
            <li key={story.id} className="story-row">
              <About story={story} />
              <div className="buttons">
                <PresentButton story={story} />
                <button type="button" className="button" aria-label={`${t('present.editor.copy')}: ${story.title}`} onClick={() => copy(story)}>{t('present.editor.copy')}</button>
                <FileButton story={story} />
                <PrintButton story={story} />
              </div>
            </li>
          ))}
      </ul>
    </>
  );
}

function About({ story: { title, scenes, summary } }: { story: Story }) {
  const { t } = useTranslation();
  return (
    <div>
      <p className="said story-name">{title}</p>
      <p className="small muted">{[t('present.editor.scenes', { count: scenes.length }), summary].filter(Boolean).join(' · ')}</p>
    </div>
  );
}
