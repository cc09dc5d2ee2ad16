/** What the scene keeps back until it is revealed: in the order in which it is revealed. */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Mask } from '#contract/seminar.ts';
import { isLinkId } from '#contract/view-ids.ts';
import { useStore } from '../../state/store.ts';
import { views } from '../../state/view.ts';
import { when } from '../../ui/when.ts';

const WHATS = ['force', 'date', 'link', 'node'] as const;
const MOST_MASKS = 20;

export function Masks({ masked, onChange }: { masked: readonly Mask[]; onChange: (masked: Mask[]) => void }) {
  const { t } = useTranslation();
  const chosen = useStore(views, ({ now }) => now.selected);
  const [what, choose] = useState<Mask['what']>('force');
  const [only, restrict] = useState(false);
  const needs = what === 'link' || what === 'node';
  const fits = chosen !== undefined && (what !== 'link' || isLinkId(chosen)) && (what !== 'node' || !isLinkId(chosen));
  const of = (needs || only) && fits && chosen ? [chosen] : [];
  const add = () => onChange([...masked, { what, ids: of }]);
  const name = (mask: Mask) => {
    const said = t(`present.editor.maskWhat.${mask.what}`);
    return mask.ids.length > 0
      ? t('present.editor.maskOne', { what: said, id: mask.ids.join(', ') })
      : t('present.editor.maskAll', { what: said });
  };
  return (
    <fieldset>
      <legend className="small">{t('present.editor.masks')}</legend>
      <ol className="rows">
        {[...masked.entries()].map(([at, mask]) => (
          <li key={at} className="mask-row small">
            <span>{name(mask)}</span>
            <button
              type="button"
              className="link-button"
              aria-label={t('present.editor.maskRemove', { what: name(mask) })}
              onClick={() => onChange(masked.toSpliced(at, 1))}
            >
              {t('present.editor.remove')}
            </button>
          </li>
        ))}
      </ol>
      <div className="mask-row">
        <select
          className="field"
          aria-label={t('present.editor.maskChoose')}
          value={what}
          onChange={({ currentTarget: { value } }) => choose(Mask.shape.what.parse(value))}
        >
          {WHATS.map((each) => (
            <option key={each} value={each}>
              {t(`present.editor.maskWhat.${each}`)}
            </option>
          ))}
        </select>
        <button type="button" className="button" {...when(!(needs && !fits) && masked.length < MOST_MASKS, add)}>
          {t('present.editor.maskAdd')}
        </button>
      </div>
      {needs && !fits && <p className="small muted">{t('present.editor.chooseFirst')}</p>}
      {!needs && chosen && (
        <label className="choice small">
          <input type="checkbox" checked={only} onChange={() => restrict(!only)} />
          {t('present.editor.onlyChosen', { id: chosen })}
        </label>
      )}
    </fieldset>
  );
}
