/** Which States, against what, and whose case: each a list of its own. */
import { useTranslation } from 'react-i18next';
import { MATRIX_BY, type Matrix, type MatrixAsked } from '#contract/matrix.ts';
import { REGIONS, SCOPES } from '#contract/vocabulary.ts';
import { openMatrix } from '../../explore/navigate.ts';
import { groupKey } from '../../table/matrix/cells.ts';

export function MatrixControls({ matrix: { asked, groups, only } }: { matrix: Matrix }) {
  const { t, i18n } = useTranslation();
  const set = (part: Partial<MatrixAsked>) => void openMatrix({ ...asked, ...part });
  const by = [...groups].sort((a, b) => a.title.localeCompare(b.title, i18n.language));
  return (
    <div className="parameters">
      <label className="heading">
        {t('matrix.rows')}
        <select
          className="field"
          value={asked.rows}
          onChange={({ currentTarget }) => set({ rows: currentTarget.value })}
        >
          <optgroup label={t('matrix.members')}>
            {by.map(({ id, title, count }) => (
              <option key={id} value={id}>
                {t('matrix.count', { title, count })}
              </option>
            ))}
          </optgroup>
          <optgroup label={t('matrix.regions')}>
            {REGIONS.map((region) => (
              <option key={region} value={region}>
                {t(`regions.${region}`)}
              </option>
            ))}
            <option value="all">{t('matrix.all')}</option>
          </optgroup>
        </select>
      </label>
      <label className="heading">
        {t('matrix.columns')}
        <select
          className="field"
          value={asked.by}
          onChange={({ currentTarget }) =>
            set({ by: MATRIX_BY.find((name) => name === currentTarget.value) ?? 'duty', only: undefined })
          }
        >
          {MATRIX_BY.map((name) => (
            <option key={name} value={name}>
              {t(`matrix.by.${name}`)}
            </option>
          ))}
        </select>
      </label>
      <label className="heading">
        {t('matrix.which')}
        <select
          className="field"
          value={asked.only ?? ''}
          onChange={({ currentTarget }) => set({ only: only.find((name) => name === currentTarget.value) })}
        >
          <option value="">{t('matrix.every')}</option>
          {only.map((name) => (
            <option key={name} value={name}>
              {t(groupKey(name))}
            </option>
          ))}
        </select>
      </label>
      {asked.by === 'duty' && (
        <label className="heading">
          {t('matrix.whose')}
          <select
            className="field"
            value={asked.scope}
            onChange={({ currentTarget }) =>
              set({ scope: SCOPES.find((name) => name === currentTarget.value) ?? asked.scope })
            }
          >
            {SCOPES.map((scope) => (
              <option key={scope} value={scope}>
                {t(`scopes.${scope}`)}
              </option>
            ))}
          </select>
        </label>
      )}
    </div>
  );
}
