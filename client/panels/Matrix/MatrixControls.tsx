/** Which table, of whom, whose case, in what order: each a list of its own; and one's own choice one by one. */
import { useTranslation } from 'react-i18next';
import { MATRICES, MATRIX_BY, MATRIX_ORDERS, type Matrix, type MatrixAsked } from '#contract/matrix.ts';
import { FAMILIES, REGIONS, SCOPES } from '#contract/vocabulary.ts';
import { openMatrix, rowsOf } from '../../explore/matrix.ts';
import { useShownDate } from '../../hooks/useShownDate.ts';
import { groupKey } from '../../table/matrix/cells.ts';
import { DayBar } from '../../time/DayBar.tsx';
import { PlayControls } from '../../time/PlayControls.tsx';
import { OwnChoice } from './OwnChoice.tsx';

/** The value that stands for one's own choice. */
const OWN = '';

export function MatrixControls({ matrix }: { matrix: Matrix }) {
  const { t } = useTranslation();
  const day = useShownDate();
  const { asked, only } = matrix;
  const set = (part: Partial<MatrixAsked>) => void openMatrix({ ...asked, ...part });
  const { chosen } = MATRICES[asked.by];
  return (
    <>
      <div className="parameters">
        <label className="heading">
          {t(`matrix.rows.${chosen}`)}
          <select
            className="field"
            value={asked.these ? OWN : asked.rows}
            onChange={({ currentTarget: { value } }) => value !== OWN && set({ rows: value, these: undefined })}
          >
            {asked.these && <option value={OWN}>{t('matrix.own', { count: asked.these.length })}</option>}
            {chosen === 'Country' && <SetsOfStates matrix={matrix} />}
            {chosen === 'Instrument' && <SetsOfInstruments />}
            {chosen === 'Institution' && <option value="all">{t('matrix.all.Institution')}</option>}
          </select>
        </label>
        <label className="heading">
          {t('matrix.table')}
          <select
            className="field"
            value={asked.by}
            onChange={({ currentTarget }) => {
              const by = MATRIX_BY.find((name) => name === currentTarget.value) ?? 'duty';
              const same = MATRICES[by].chosen === chosen;
              set({ by, only: undefined, ...(same ? {} : { rows: rowsOf(by), these: undefined }) });
            }}
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
        {(asked.by === 'duty' || asked.by === 'clause') && (
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
        <label className="heading" title={t('matrix.orderHint')}>
          {t('matrix.order')}
          <select
            className="field"
            value={asked.order ?? ''}
            onChange={({ currentTarget }) => set({ order: MATRIX_ORDERS.find((name) => name === currentTarget.value) })}
          >
            <option value="">{t('matrix.orders.given')}</option>
            {MATRIX_ORDERS.map((name) => (
              <option key={name} value={name}>
                {t(`matrix.orders.${name}`)}
              </option>
            ))}
          </select>
        </label>
        <DayBar day={day ?? matrix.date}>
          <PlayControls />
        </DayBar>
      </div>
      <OwnChoice matrix={matrix} />
    </>
  );
}

function SetsOfStates({ matrix: { groups } }: { matrix: Matrix }) {
  const { t, i18n } = useTranslation();
  const byTitle = [...groups].sort((a, b) => a.title.localeCompare(b.title, i18n.language));
  return (
    <>
      <optgroup label={t('matrix.members')}>
        {byTitle.map(({ id, title, count }) => (
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
        <option value="all">{t('matrix.all.Country')}</option>
      </optgroup>
    </>
  );
}

function SetsOfInstruments() {
  const { t } = useTranslation();
  return (
    <>
      <option value="all">{t('matrix.all.Instrument')}</option>
      <optgroup label={t('matrix.families')}>
        {FAMILIES.filter((family) => family !== 'national').map((family) => (
          <option key={family} value={family}>
            {t(`explore.families.${family}`)}
          </option>
        ))}
      </optgroup>
    </>
  );
}
