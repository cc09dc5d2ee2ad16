/** "Add as scene": what is on the screen, with a title and a claim that can be improved before they are kept. */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { MOST_SCENES, type Scene, type Seminar } from '#contract/seminar.ts';
import { FormChoice } from './FormChoice.tsx';
import { useFocusOnMount } from '../../hooks/useFocusOnMount.ts';
import { sessions } from '../../state/session.ts';
import { seminars } from '../../state/seminars.ts';
import { useStore } from '../../state/store.ts';
import { views } from '../../state/view.ts';
import { canBeScene, sceneFromView } from './scene-from-view.ts';
import type { FileAction } from '../../hooks/useFileAction.ts';

/** `seminar`: to which it is added; without one, a new seminar begins with it. */
type Props = { act: FileAction; seminar: Seminar | undefined; onAdded: (seminar: Seminar) => void };

export function AddScene({ act, seminar, onAdded }: Props) {
  const { t } = useTranslation();
  const [scene, suggest] = useState<Scene>();
  const can = useStore(views, ({ now }) => canBeScene(now));
  if (seminar && seminar.scenes.length >= MOST_SCENES)
    return <p className="small muted">{t('present.editor.most', { most: MOST_SCENES })}</p>;
  if (!scene && !can) return <p className="small muted">{t('present.editor.noScene')}</p>;
  if (!scene) {
    return <AddButton onClick={() => suggest(sceneFromView(t('present.editor.untitled')))} />;
  }
  const keep = (event: React.FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const said = (name: string) => String(form.get(name) ?? '').trim();
    const titled = { ...scene, title: said('title') || scene.title, claim: said('claim') };
    const at = (seminar?.scenes.length ?? 0) + 1;
    const kept = act(
      () => {
        const into = seminar ?? seminars.begin(t('present.editor.untitled'), sessions.get().language);
        seminars.edit(into.id, (now) => ({ ...now, scenes: [...now.scenes, titled] }));
        onAdded(into);
      },
      t('present.editor.added', { at }),
    );
    if (kept) suggest(undefined);
  };
  return (
    <form className="scene-form" onSubmit={keep}>
      {seminar && <p className="small muted">{seminar.title}</p>}
      <TitleField title={scene.title} />
      <label className="small">
        {t('present.editor.claim')}
        <textarea className="field" name="claim" maxLength={200} rows={3} defaultValue={scene.claim} />
      </label>
      <FormChoice scene={scene} onChange={(form) => suggest({ ...scene, form })} />
      <div className="buttons">
        <button type="submit" className="button filled">
          {t('present.editor.keep')}
        </button>
        <button type="button" className="button" onClick={() => suggest(undefined)}>
          {t('present.editor.cancel')}
        </button>
      </div>
    </form>
  );
}

function AddButton({ onClick }: { onClick: () => void }) {
  const { t } = useTranslation();
  return (
    <button type="button" ref={useFocusOnMount<HTMLButtonElement>()} className="button filled" onClick={onClick}>
      {t('present.editor.add')}
    </button>
  );
}

function TitleField({ title }: { title: string }) {
  const { t } = useTranslation();
  const input = useFocusOnMount<HTMLInputElement>();
  return (
    <label className="small">
      {t('present.editor.sceneTitle')}
      <input className="field" ref={input} name="title" maxLength={80} required defaultValue={title} />
    </label>
  );
}
