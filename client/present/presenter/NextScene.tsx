/** The next scene as the room will see it: its title, its claim, and its picture drawn small in this window. */
import { useCallback, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Scene, Seminar } from '#contract/seminar.ts';
import { maskAnswersWith } from '../../api/client.ts';
import { Canvas } from '../../canvas/Canvas.tsx';
import type { CanvasHandle } from '../../canvas/canvas.ts';
import { showView } from '../../explore/show-view.ts';
import { attachCanvas, graph, moveCamera, magnify, restingCamera } from '../../picture/picture.ts';
import { maskAnswer } from '../mask.ts';
import { FormThumb } from './FormThumb.tsx';

const FRAME = { top: 20, right: 80, bottom: 20, left: 80 };
/** The picture is drawn for a screen of 1600 × 900 and shown much smaller, so its type is large. */
const LARGE = 1.9;

type Props = { seminar: Seminar; scene: Scene | undefined };

export function NextScene({ seminar, scene }: Props) {
  const { t } = useTranslation();
  const [drawing, ready] = useState(false);
  const attached = useCallback((handle: CanvasHandle) => {
    attachCanvas(handle, FRAME);
    magnify(LARGE);
    ready(true);
  }, []);
  useEffect(() => () => attachCanvas(undefined), []);
  const pictured = scene && !scene.form && !scene.table && scene.view.page === undefined;
  useEffect(() => {
    if (!drawing || !scene || !pictured) return;
    maskAnswersWith((name, answer) => (name === 'seminars' ? answer : maskAnswer(answer, scene.masked)));
    void showView(scene.view).then((shown) => {
      const place = scene.camera ? { ...scene.camera, angle: 0 } : restingCamera();
      if (shown && place) moveCamera(place, 0);
    });
  }, [drawing, scene, pictured]);
  return (
    <section className="presenter-next" aria-label={t('present.presenter.next')}>
      <h2 className="heading">{t('present.presenter.next')}</h2>
      {scene ? (
        <>
          <p className="next-title">{scene.title}</p>
          <p className="small muted">{scene.claim}</p>
        </>
      ) : (
        <p className="muted">{t('present.presenter.end')}</p>
      )}
      {scene?.form && (
        <div className="form-thumb">
          <FormThumb seminar={seminar} scene={{ ...scene, form: scene.form }} masks={scene.masked} />
        </div>
      )}
      <div className="next-frame" hidden={!pictured}>
        <Canvas
          graph={graph}
          options={{ insets: FRAME }}
          label={t('present.presenter.picture')}
          className="next-canvas"
          onReady={attached}
        />
      </div>
    </section>
  );
}
