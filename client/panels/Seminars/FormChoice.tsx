/** As what a scene is drawn: as the screen shows it, or in one of the forms that its answer fits. */
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type FormName, type Scene, SceneForm } from '#contract/seminar.ts';
import { callWhole } from '../../api/client.ts';
import { screenLanguage } from '../../explore/load-view.ts';
import { tellFailure } from '../../explore/notices.ts';
import { loadSceneAnswer } from '../../scene-forms/answer.ts';
import { formsFor } from '../../scene-forms/offered.ts';

type Props = { scene: Pick<Scene, 'view' | 'sources' | 'form'>; onChange: (form: SceneForm | undefined) => unknown };

/** Pages that the screen shows a room in no picture of their own. */
const ONLY_AS: ReadonlySet<string> = new Set(['growth', 'events']);

export function FormChoice({ scene, onChange }: Props) {
  const { t } = useTranslation();
  const fitting = useFitting(scene);
  const now = scene.form?.as;
  const offered = now && !fitting.includes(now) ? [now, ...fitting] : fitting;
  const choose = (name: string) => {
    const as = offered.find((each) => each === name);
    onChange(as && SceneForm.parse({ ...(scene.form ?? {}), as }));
  };
  return (
    <label className="small">
      {t('present.forms.as')}
      <select className="field" value={now ?? ''} onChange={({ currentTarget: { value } }) => choose(value)}>
        {!ONLY_AS.has(scene.view.page ?? '') && <option value="">{t('present.forms.usual')}</option>}
        {offered.map((name) => (
          <option key={name} value={name}>
            {t(`present.forms.names.${name}`)}
          </option>
        ))}
      </select>
    </label>
  );
}

/** Asked beside the lanes of the screen, of a View that is mostly in memory already. */
function useFitting({ view, sources }: Props['scene']): readonly FormName[] {
  const [forms, offer] = useState<readonly FormName[]>([]);
  // The View decides, and is another object at every letter typed.
  const asked = JSON.stringify({ view, sources });
  useEffect(() => {
    let current = true;
    const scene: Pick<Props['scene'], 'view' | 'sources'> = JSON.parse(asked);
    loadSceneAnswer(scene, screenLanguage(), (name, input) => callWhole(name, input)).then(
      (answer) => current && offer(formsFor(answer)),
      (error: unknown) => current && tellFailure(error),
    );
    return () => {
      current = false;
    };
  }, [asked]);
  return forms;
}
