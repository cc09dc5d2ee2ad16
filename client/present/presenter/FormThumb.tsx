/** A scene in a form as the room sees it, small in the presenter's window. */
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Mask, Scene, SceneForm, Seminar } from '#contract/seminar.ts';
import { screenLanguage } from '../../explore/load-view.ts';
import { tellFailure } from '../../explore/notices.ts';
import { loadFonts, measureText } from '../../figure/fonts.ts';
import { Svg } from '../../figure/Svg.tsx';
import type { SceneAnswer } from '../../scene-forms/answer.ts';
import { SLIDE } from '../../scene-forms/marks.ts';
import { sayIn } from '../../scene-forms/say.ts';
import { slideOf } from '../../scene-forms/slide.ts';
import { answerOfScene } from '../scene-answers.ts';

type Props = { seminar: Seminar; scene: Scene & { form: SceneForm }; masks: readonly Mask[] };

export function FormThumb({ seminar, scene, masks }: Props) {
  const { t } = useTranslation();
  const [answer, know] = useState<SceneAnswer>();
  useEffect(() => {
    let current = true;
    know(undefined);
    answerOfScene(seminar, scene, screenLanguage())
      .then(async (found) => {
        await loadFonts(scene.title);
        if (current) know(found);
      })
      .catch(tellFailure);
    return () => {
      current = false;
    };
  }, [seminar, scene]);
  if (!answer) return null;
  const { marks } = slideOf(scene, answer, masks, measureText(), sayIn());
  return <Svg marks={marks} {...SLIDE} label={t('present.presenter.picture')} />;
}
