/** The form of a figure to export: what file, how big, for whom. */
import './figure.css';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { OneOf } from '../ui/OneOf.tsx';
import { type Choice, copyDescription, saveFigure, USUAL_CHOICE } from './save.ts';
import { FORMAT_NAMES, type FormatName } from './sizes.ts';

export function ExportForm({ onDone }: { onDone: () => void }) {
  const { t } = useTranslation();
  const [choice, choose] = useState<Choice>(USUAL_CHOICE);
  const [busy, setBusy] = useState(false);
  const change = (part: Partial<Choice>) => choose({ ...choice, ...part });
  const save = async () => {
    setBusy(true);
    const saved = await saveFigure(choice).finally(() => setBusy(false));
    if (saved) onDone();
  };
  return (
    <form
      className="figure-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (!busy) void save();
      }}
    >
      <OneOf
        title={t('figure.form')}
        values={['svg', 'png'] as const}
        now={choice.form}
        say={(form) => t(`figure.forms.${form}`)}
        onChange={(form) => change({ form })}
      />
      <label className="heading">
        {t('figure.size')}
        <select
          className="field"
          value={choice.size}
          onChange={({ target }) => change({ size: target.value as FormatName })}
        >
          {FORMAT_NAMES.map((name) => (
            <option key={name} value={name}>
              {t(`figure.sizes.${name}`)}
            </option>
          ))}
        </select>
      </label>
      <fieldset>
        <legend className="heading">{t('figure.theme')}</legend>
        {(['light', 'projector'] as const).map((theme) => (
          <label key={theme} className="choice">
            <input
              type="radio"
              name="figure-theme"
              checked={choice.theme === theme}
              onChange={() => change({ theme })}
            />
            {t(`figure.themes.${theme}`)}
          </label>
        ))}
        <label className="choice">
          <input type="checkbox" checked={choice.seen} onChange={() => change({ seen: !choice.seen })} />
          {t('figure.seen')}
        </label>
        {choice.form === 'svg' && (
          <label className="choice">
            <input type="checkbox" checked={choice.fonts} onChange={() => change({ fonts: !choice.fonts })} />
            {t('figure.fonts')}
          </label>
        )}
      </fieldset>
      <div className="buttons">
        <button type="submit" className="button" aria-disabled={busy || undefined}>
          {t(busy ? 'figure.saving' : 'figure.save')}
        </button>
        <button type="button" className="button" onClick={() => void copyDescription(choice)}>
          {t('figure.copyAlt')}
        </button>
      </div>
    </form>
  );
}
