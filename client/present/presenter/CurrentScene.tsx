/** What the room sees, and what only the presenter does. */
import { type MouseEvent, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { SLIDE, STAGE } from '../../scene-forms/marks.ts';
import type { Spot } from '../spot.ts';
import { FormThumb } from './FormThumb.tsx';
import { keptBack, type Presentation, sceneOf } from '../../state/presentation.ts';

/** `onPoint`: where the presenter points at the picture. */
export function CurrentScene({ now, onPoint }: { now: Presentation; onPoint: (spot: Spot | undefined) => void }) {
  const { t } = useTranslation();
  const scene = sceneOf(now);
  const zoom = useRef(false);
  if (!scene) return null;
  const kept = keptBack(now).length;
  return (
    <section className="presenter-now" aria-label={t('present.presenter.now')}>
      <p className="heading">{t('present.scene', { at: now.at + 1, of: now.seminar.scenes.length })}</p>
      <h1 className="question">{scene.title}</h1>
      <p className="said now-claim">{scene.claim}</p>
      {scene.aside && <p className="said muted">{scene.aside}</p>}
      {scene.form && (
        <button
          type="button"
          aria-label={t('present.presenter.point')}
          className="form-thumb pointed-at"
          onPointerMove={(event) => onPoint(spotAt(event, zoom.current))}
          onPointerLeave={() => onPoint(undefined)}
          onClick={(event) => {
            zoom.current = !zoom.current;
            onPoint(spotAt(event, zoom.current));
          }}
        >
          <FormThumb seminar={now.seminar} scene={{ ...scene, form: scene.form }} masks={keptBack(now)} />
        </button>
      )}
      {kept > 0 && <p className="small kept-note">{t('present.presenter.keeps', { count: kept })}</p>}
      {(now.left || now.exploring) && <p className="small kept-note">{t('present.presenter.left')}</p>}
      <h2 className="heading">{t('present.notes')}</h2>
      <p className={scene.notes ? 'notes-text' : 'muted'}>{scene.notes || t('present.noNotes')}</p>
    </section>
  );
}

/** The small picture is of the whole slide. */
function spotAt({ currentTarget, clientX, clientY, type, detail }: MouseEvent<HTMLElement>, zoom: boolean): Spot {
  // Pressed by a key it points nowhere: the middle is meant.
  if (type === 'click' && detail === 0) return { x: STAGE.width / 2, y: STAGE.height / 2, zoom };
  const { left, top, width, height } = currentTarget.getBoundingClientRect();
  return {
    x: ((clientX - left) / width) * SLIDE.width - STAGE.left,
    y: ((clientY - top) / height) * SLIDE.height - STAGE.top,
    zoom,
  };
}
