/** One seminar: its scenes in order, a new one from the screen, what it is called and by whom. */
import { useTranslation } from 'react-i18next';
import { AUTHORS, type Seminar } from '#contract/seminar.ts';
import { LANGUAGE_NAMES, LANGUAGES, languageOf } from '#contract/vocabulary.ts';
import { download, fileName } from '../../explore/download.ts';
import { OneFileButton } from './OneFileButton.tsx';
import { SlidesButton } from './SlidesButton.tsx';
import { PrintButton } from '../../present/print/PrintButton.tsx';
import { say } from '../../explore/notices.ts';
import { answers } from '../../state/answers.ts';
import { useStore } from '../../state/store.ts';
import { seminars } from '../../state/seminars.ts';
import { seminarFile } from '../../state/data-file.ts';
import { AddScene } from './AddScene.tsx';
import { linesIn } from './draft.ts';
import { DraftField } from './DraftField.tsx';
import { SceneList } from './SceneList.tsx';
import { PresentButton } from './PresentButton.tsx';
import type { Removed } from '../../state/persisted-list.ts';
import type { FileAction } from '../../hooks/useFileAction.ts';
import { when } from '../../ui/when.ts';

type Props = { seminar: Seminar; act: FileAction; onRemoved: (removed: Removed | undefined) => void };

export function SeminarEditor({ seminar, act, onRemoved }: Props) {
  const { t } = useTranslation();
  const edit = (change: Partial<Seminar>) => act(() => seminars.edit(seminar.id, (now) => ({ ...now, ...change })));
  const changed = useStore(seminars.edits, (edits) => edits.has(seminar.id));
  const undo = () =>
    act(() => say(t(seminars.undo(seminar.id) ? 'present.editor.undone' : 'present.editor.notUndone')));
  return (
    <>
      <div className="seminar-title">
        <DraftField
          label={t('present.editor.seminarTitle')}
          kept={seminar.title}
          required
          maxLength={120}
          onChange={(title) => edit({ title })}
        />
      </div>
      <div className="buttons">
        <PresentButton seminar={seminar} />
        <button
          type="button"
          className="button"
          onClick={() =>
            download(
              fileName(`seminar-${seminar.id}`, 'json'),
              'application/json',
              seminarFile.write(seminar, answers.get().dataVersion),
            )
          }
        >
          {t('present.editor.toFile')}
        </button>
        <OneFileButton seminar={seminar} />
        <SlidesButton seminar={seminar} />
        <PrintButton seminar={seminar} />
        <button type="button" className="button" {...when(changed, undo)}>
          {t('present.editor.undoChange')}
        </button>
      </div>
      <AddScene act={act} seminar={seminar} onAdded={() => undefined} />
      {seminar.scenes.length === 0 ? (
        <p className="small muted">{t('present.editor.noScenes')}</p>
      ) : (
        <SceneList seminar={seminar} act={act} onRemoved={onRemoved} />
      )}
      <details className="section">
        <summary className="heading">{t('present.editor.about')}</summary>
        <div className="scene-form">
          <DraftField
            label={t('present.editor.authors')}
            kept={seminar.authors.join('\n')}
            rows={2}
            lines={AUTHORS}
            onChange={(text) => edit({ authors: linesIn(text, AUTHORS) })}
          />
          <DraftField
            label={t('present.editor.summary')}
            kept={seminar.summary}
            rows={3}
            maxLength={1000}
            onChange={(summary) => edit({ summary })}
          />
          <label className="small">
            {t('present.editor.language')}
            <select
              className="field"
              value={seminar.language}
              onChange={({ currentTarget }) => edit({ language: languageOf(currentTarget.value) })}
            >
              {LANGUAGES.map((name) => (
                <option key={name} value={name}>
                  {LANGUAGE_NAMES[name]}
                </option>
              ))}
            </select>
          </label>
        </div>
      </details>
    </>
  );
}
