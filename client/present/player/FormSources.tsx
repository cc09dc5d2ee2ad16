/** The foot of a scene in a form: its sources in short, under the numbers that the picture's rows bear. */
import { useTranslation } from 'react-i18next';
import type { Scene, SceneForm } from '#contract/seminar.ts';
import { footOf, listsSaid } from '../../scene-forms/foot.ts';
import { sayIn } from '../../scene-forms/say.ts';
import { useStore } from '../../state/store.ts';
import { answerKey, sceneAnswers } from '../scene-answers.ts';

export function FormSources({ scene }: { scene: Scene & { form: SceneForm } }) {
  const { t, i18n } = useTranslation();
  const answer = useStore(sceneAnswers, ({ answers }) => answers.get(answerKey(scene)));
  if (!answer) return <p />;
  const say = sayIn(i18n.language);
  const lists = listsSaid(scene, answer, say);
  return (
    <p className="rests">
      {scene.voice === 'paper' && <b>{t('present.paper')}</b>}
      {[...footOf(scene, answer, say).entries()].map(([place, words]) => (
        <span key={place} className="rest">
          <b className="tabular">{place + 1}</b> {words}
        </span>
      ))}
      {lists && <span className="rest muted">{lists}</span>}
    </p>
  );
}

/** The day that the picture was tested on. */
export const useFormDay = (scene: Scene | undefined): string | undefined =>
  useStore(sceneAnswers, ({ answers }) => (scene?.form ? answers.get(answerKey(scene))?.day : undefined));
