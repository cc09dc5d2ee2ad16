/** The middle of a scene in a form: drawn from its answer, the same by whichever way one came to it. */
import { useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Scene, SceneForm } from '#contract/seminar.ts';
import { measureText } from '../../figure/fonts.ts';
import { useFonts } from '../../figure/useFonts.ts';
import { FormPicture } from '../../scene-forms/FormPicture.tsx';
import { STAGE } from '../../scene-forms/marks.ts';
import { drawScene } from '../../scene-forms/picture.ts';
import { sayIn } from '../../scene-forms/say.ts';
import { keptBack, presentation } from '../../state/presentation.ts';
import { sessions } from '../../state/session.ts';
import { useStore } from '../../state/store.ts';
import { answerKey, sceneAnswers } from '../scene-answers.ts';
import { useIsReadable } from './useIsReadable.ts';
import { spots } from '../spot.ts';
import { useSwipe } from '../useSwipe.ts';
import './form.css';

export function FormStage({ scene }: { scene: Scene & { form: SceneForm } }) {
  const { i18n } = useTranslation();
  const box = useRef<HTMLDivElement>(null);
  const chosen = useStore(sessions, (session) => session.table);
  // In a small window its letters would be too small to be read: its rows then stand in words.
  const table = !useIsReadable(box) || chosen;
  const answer = useStore(sceneAnswers, ({ answers }) => answers.get(answerKey(scene)));
  const kept = useStore(presentation, (now) => keptBack(now).length);
  const ready = useFonts(answer) === answer;
  const spot = useStore(spots, (state) => state);
  useSwipe(box);
  const picture = useMemo(() => {
    const masks = scene.masked.slice(scene.masked.length - kept);
    return answer && ready ? drawScene(scene, answer, masks, measureText(), sayIn(i18n.language)) : undefined;
  }, [scene, answer, ready, kept, i18n.language]);
  // On its way to another day the scene keeps the picture that it has.
  const last = useRef(picture);
  if (picture) last.current = picture;
  const shown = picture ?? last.current;
  return (
    <div
      className="stage form-stage"
      ref={box}
      aria-busy={!picture}
      data-zoom={spot?.zoom || undefined}
      style={
        spot &&
        ({
          '--spot-x': `${(100 * spot.x) / STAGE.width}%`,
          '--spot-y': `${(100 * spot.y) / STAGE.height}%`,
        } as React.CSSProperties)
      }
    >
      {shown &&
        (table ? (
          <div className="big-table">
            <FormPicture picture={shown} table />
          </div>
        ) : (
          <FormPicture picture={shown} />
        ))}
      {spot && !table && (
        <svg className="spot" viewBox={`0 0 ${STAGE.width} ${STAGE.height}`} aria-hidden="true">
          <circle cx={spot.x} cy={spot.y} r={48} />
        </svg>
      )}
    </div>
  );
}
