/** What a scene says, and what it keeps back. Every change is kept at once. */
import { useTranslation } from 'react-i18next';
import type { Scene } from '#contract/seminar.ts';
import type { Language } from '#contract/vocabulary.ts';
import { SceneLint } from './SceneLint.tsx';
import { Masks } from './Masks.tsx';
import { SceneSources } from './SceneSources.tsx';

type Props = { scene: Scene; language: Language; onChange: (change: Partial<Scene>) => boolean };

export function SceneForm({ scene, language, onChange }: Props) {
  const { t } = useTranslation();
  const told = (field: 'title' | 'claim' | 'aside' | 'notes') => ({
    className: 'field',
    defaultValue: scene[field],
    onChange: ({ currentTarget: { value } }: React.ChangeEvent<HTMLInputElement | HTMLTextAreaElement>) => {
      if (field !== 'title' || value.trim()) onChange({ [field]: value });
    },
  });
  return (
    <div className="scene-form">
      <label className="small">
        {t('present.editor.sceneTitle')}
        <input {...told('title')} maxLength={80} />
      </label>
      <label className="small">
        {t('present.editor.claim')}
        <textarea {...told('claim')} rows={3} maxLength={200} />
      </label>
      <label className="small">
        {t('present.editor.aside')}
        <textarea {...told('aside')} rows={2} maxLength={240} />
      </label>
      <fieldset>
        <legend className="small">{t('present.editor.voice')}</legend>
        {(['atlas', 'paper'] as const).map((voice) => (
          <label key={voice} className="choice">
            <input type="radio" checked={scene.voice === voice} onChange={() => onChange({ voice })} />
            {t(`present.${voice}`)}
          </label>
        ))}
      </fieldset>
      <label className="choice">
        <input type="checkbox" checked={scene.table} onChange={() => onChange({ table: !scene.table })} />
        {t('present.editor.table')}
      </label>
      <Masks masked={scene.masked} onChange={(masked) => onChange({ masked })} />
      <SceneSources sources={scene.sources} onChange={(sources) => onChange({ sources })} />
      <label className="small">
        {t('present.editor.notes')}
        <textarea {...told('notes')} rows={4} maxLength={4000} />
      </label>
      <SceneLint scene={scene} language={language} onChange={onChange} />
    </div>
  );
}
