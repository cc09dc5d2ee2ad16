/** One scene in the list: opened, moved, doubled, shown, replaced, deleted. Alt with an arrow moves it too. */
import { useTranslation } from 'react-i18next';
import type { Scene, Seminar } from '#contract/seminar.ts';
import { say } from '../../explore/notices.ts';
import { showView } from '../../explore/show-view.ts';
import { startPresentation } from '../../present/controller.ts';
import { canBeScene, shownNow } from './scene-from-view.ts';
import { useStore } from '../../state/store.ts';
import { views } from '../../state/view.ts';
import { SceneForm } from './SceneForm.tsx';
import { when } from '../../ui/when.ts';

type Props = {
  at: number;
  scene: Scene;
  seminar: Seminar;
  open: boolean;
  onOpen: () => void;
  onChange: (change: Partial<Scene>) => boolean;
  onMove: (by: 1 | -1) => void;
  onTwice: (() => boolean) | undefined;
  onRemove: () => void;
};

export function SceneRow({ at, scene, seminar, open, onOpen, onChange, onMove, onTwice, onRemove }: Props) {
  const { t } = useTranslation();
  const can = useStore(views, ({ now }) => canBeScene(now));
  const named = (word: string) => `${word}: ${scene.title}`;
  const keys = (event: React.KeyboardEvent) => {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
    event.preventDefault();
    onMove(event.key === 'ArrowUp' ? -1 : 1);
  };
  const replace = () => onChange(shownNow()) && say(t('present.editor.replaced'));
  return (
    <li className="scene-row">
      <div className="scene-head">
        <button
          type="button"
          className="scene-name"
          aria-expanded={open}
          onClick={onOpen}
          onKeyDown={keys}
          aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown"
        >
          <span className="small muted tabular">{at + 1}</span> {scene.title}
        </button>
        <button
          type="button"
          className="link-button small"
          aria-label={named(t('present.editor.up'))}
          {...when(at > 0, () => onMove(-1))}
        >
          ↑
        </button>
        <button
          type="button"
          className="link-button small"
          aria-label={named(t('present.editor.down'))}
          {...when(at < seminar.scenes.length - 1, () => onMove(1))}
        >
          ↓
        </button>
      </div>
      {open && (
        <>
          <div className="buttons">
            <button type="button" className="button" onClick={() => void showView(scene.view)}>
              {t('present.editor.open')}
            </button>
            <button type="button" className="button" {...when(can, replace)}>
              {t('present.editor.replace')}
            </button>
            <button type="button" className="button" onClick={() => void startPresentation(seminar, { at })}>
              {t('present.editor.presentFrom')}
            </button>
            <button type="button" className="button" {...when(onTwice !== undefined, () => onTwice?.())}>
              {t('present.editor.twice')}
            </button>
            <button type="button" className="button" aria-label={named(t('present.editor.remove'))} onClick={onRemove}>
              {t('present.editor.remove')}
            </button>
          </div>
          <SceneForm scene={scene} language={seminar.language} onChange={onChange} />
        </>
      )}
    </li>
  );
}
