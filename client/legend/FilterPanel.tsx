/** All that the picture can be filtered by, with how much of each it holds; over the picture, until it is closed. */
import './legend.css';
import { useLayoutEffect, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { FILTER_VALUES, type FilterField } from '#contract/view.ts';
import { FilterValue } from './FilterValue.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { visibleGraph } from '../state/visible-graph.ts';
import { countValues } from '../graph/filter.ts';
import { changeSession, sessions } from '../state/session.ts';
import { useStore } from '../state/store.ts';
import { filterLabel } from '../explore/filter-labels.ts';

const FIELDS = Object.keys(FILTER_VALUES) as FilterField[];

export function FilterPanel() {
  const open = useStore(sessions, ({ filters }) => filters);
  return open ? <Open /> : null;
}

function Open() {
  const { t } = useTranslation();
  const shown = useStore(visibleGraph, (facts) => facts);
  const counts = useMemo(() => countValues(shown.held, shown), [shown]);
  const box = useRef<HTMLElement>(null);
  useLayoutEffect(() => box.current?.focus(), []);
  const groups = FIELDS.map((by) => ({ by, values: FILTER_VALUES[by].filter((value) => counts.get(by)?.has(value)) }));
  return (
    <section className="filters" aria-label={t('explore.filters')} ref={box} tabIndex={-1}>
      <div className="heading-row">
        <h2 className="heading">{t('explore.filters')}</h2>
        <IconButton icon="close" label={t('app.close')} onClick={() => changeSession({ filters: false })} />
      </div>
      <p className="small muted">{counts.size > 0 ? t('explore.hint') : t('explore.nothing')}</p>
      {groups.map(({ by, values }) =>
        values.length === 0 ? null : (
          <fieldset key={by}>
            <legend className="heading">{t(`explore.by.${by}`)}</legend>
            {values.map((value) => (
              <FilterValue key={value} by={by} value={value} count={counts.get(by)?.get(value)}>
                {filterLabel(by, value)}
              </FilterValue>
            ))}
          </fieldset>
        ),
      )}
    </section>
  );
}
