/** The middle of a scene in a form: drawn from its answer, the same by whichever way one came to it. */
import { useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Scene, SceneForm } from '#contract/seminar.ts';
import { loadFonts, measureText } from '../../figure/fonts.ts';
import { FormPicture } from '../../scene-forms/FormPicture.tsx';
import { drawScene } from '../../scene-forms/picture.ts';
import { sayIn } from '../../scene-forms/say.ts';
import { keptBack, presentation } from '../../state/presentation.ts';
import { sessions } from '../../state/session.ts';
import { useStore } from '../../state/store.ts';
import { sceneAnswers } from '../scene-answers.ts';
import { useSwipe } from '../useSwipe.ts';
import './form.css';

export function FormStage({ scene, at }: { scene: Scene & { form: SceneForm }; at: number }) {
  const { i18n } = useTranslation();
  const box = useRef<HTMLDivElement>(null);
  const table = useStore(sessions, (session) => session.table);
  const answer = useStore(sceneAnswers, ({ answers }) => answers.get(at));
  const now = useStore(presentation, (state) => state);
  const ready = useFonts(answer);
  useSwipe(box);
  const kept = keptBack(now).length;
  const picture = useMemo(() => {
    const masks = scene.masked.slice(scene.masked.length - kept);
    return answer && ready ? drawScene(scene, answer, masks, measureText(), sayIn(i18n.language)) : undefined;
  }, [scene, answer, ready, kept, i18n.language]);
  return (
    <div className="stage form-stage" ref={box} aria-busy={!picture}>
      {picture &&
        (table ? (
          <div className="big-table">
            <FormPicture picture={picture} table />
          </div>
        ) : (
          <FormPicture picture={picture} />
        ))}
    </div>
  );
}

/** Labels are measured in their own fonts: nothing is drawn before these are there. */
function useFonts(answer: unknown): boolean {
  const [loaded, load] = useState<unknown>();
  useEffect(() => {
    let current = true;
    if (answer) void loadFonts(lettersOf(answer)).then(() => current && load(answer));
    return () => {
      current = false;
    };
  }, [answer]);
  return answer !== undefined && loaded === answer;
}

/** Each letter once: the ranges of the fonts decide which faces are needed. */
const lettersOf = (answer: unknown): string => [...new Set(`${JSON.stringify(answer)}0123456789`)].join('');
