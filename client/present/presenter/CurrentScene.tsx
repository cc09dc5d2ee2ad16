/** What the room sees, and what only the presenter does. */
import { useTranslation } from 'react-i18next';
import { FormThumb } from './FormThumb.tsx';
import { keptBack, type Presentation, sceneOf } from '../../state/presentation.ts';

export function CurrentScene({ now }: { now: Presentation }) {
  const { t } = useTranslation();
  const scene = sceneOf(now);
  if (!scene) return null;
  const kept = keptBack(now).length;
  return (
    <section className="presenter-now" aria-label={t('present.presenter.now')}>
      <p className="heading">{t('present.scene', { at: now.at + 1, of: now.seminar.scenes.length })}</p>
      <h1 className="question">{scene.title}</h1>
      <p className="said now-claim">{scene.claim}</p>
      {scene.aside && <p className="said muted">{scene.aside}</p>}
      {scene.form && (
        <div className="form-thumb">
          <FormThumb seminar={now.seminar} at={now.at} scene={{ ...scene, form: scene.form }} masks={keptBack(now)} />
        </div>
      )}
      {kept > 0 && <p className="small kept-note">{t('present.presenter.keeps', { count: kept })}</p>}
      {(now.left || now.exploring) && <p className="small kept-note">{t('present.presenter.left')}</p>}
      <h2 className="heading">{t('present.notes')}</h2>
      <p className={scene.notes ? 'notes-text' : 'muted'}>{scene.notes || t('present.noNotes')}</p>
    </section>
  );
}
