/** What a scene says, and what it keeps back. Every change is kept at once. */
import { useTranslation } from 'react-i18next';
import { LONGEST_OPTION, MOST_OPTIONS } from '#contract/follow.ts';
import type { Scene } from '#contract/seminar.ts';
import type { Language } from '#contract/vocabulary.ts';
import { FormChoice } from './FormChoice.tsx';
import { DraftField } from './DraftField.tsx';
import { linesIn } from './draft.ts';
import { SceneLint } from './SceneLint.tsx';
import { Masks } from './Masks.tsx';
import { SceneSources } from './SceneSources.tsx';

const OPTIONS = { most: MOST_OPTIONS, longest: LONGEST_OPTION };

type Props = { scene: Scene; language: Language; onChange: (change: Partial<Scene>) => boolean };

export function SceneForm({ scene, language, onChange }: Props) {
  const { t } = useTranslation();
  const told = (field: 'title' | 'claim' | 'aside' | 'notes') => ({
    kept: scene[field],
    required: field === 'title',
    onChange: (text: string) => onChange({ [field]: text }),
  });
  return (
    <div className="scene-form">
      <DraftField label={t('present.editor.sceneTitle')} {...told('title')} maxLength={80} />
      <DraftField label={t('present.editor.claim')} {...told('claim')} rows={3} maxLength={200} />
      <DraftField label={t('present.editor.aside')} {...told('aside')} rows={2} maxLength={240} />
      <fieldset>
        <legend className="small">{t('present.editor.voice')}</legend>
        {(['atlas', 'paper'] as const).map((voice) => (
          <label key={voice} className="choice">
            <input type="radio" checked={scene.voice === voice} onChange={() => onChange({ voice })} />
            {t(`present.${voice}`)}
          </label>
        ))}
      </fieldset>
      <FormChoice scene={scene} onChange={(form) => onChange({ form })} />
      <label className="choice">
        <input type="checkbox" checked={scene.table} onChange={() => onChange({ table: !scene.table })} />
        {t('present.editor.table')}
      </label>
      <Masks masked={scene.masked} onChange={(masked) => onChange({ masked })} />
      {scene.masked.length > 0 && (
        <DraftField
          label={t('present.editor.options')}
          kept={scene.options?.join('\n') ?? ''}
          rows={3}
          lines={OPTIONS}
          onChange={(text) => onChange({ options: linesIn(text, OPTIONS) })}
        />
      )}
      <SceneSources sources={scene.sources} onChange={(sources) => onChange({ sources })} />
      <DraftField label={t('present.editor.notes')} {...told('notes')} rows={4} maxLength={4000} />
      <SceneLint scene={scene} language={language} onChange={onChange} />
    </div>
  );
}
