/** One value of a filter with its live count: a click greys it, a second hides it, a third shows it again. */
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { FilterField } from '#contract/view.ts';
import { toggleFilter } from '../explore/filters.ts';
import { type ValueCount, filterStateOf } from '../graph/filter.ts';
import { useStore } from '../state/store.ts';
import { views } from '../state/view.ts';

type Props = { by: FilterField; value: string; count?: ValueCount | undefined; children: ReactNode };

export function FilterValue({ by, value, count, children }: Props) {
  const { t } = useTranslation();
  const state = useStore(views, ({ now }) => filterStateOf(now.filters, by, value));
  return (
    <button
      type="button"
      className="filter-value"
      data-state={state}
      title={t('explore.hint')}
      onClick={() => void toggleFilter(by, value)}
    >
      <span className="filter-name">{children}</span>
      {count && (
        <span className="tabular muted">{count.shown === count.held ? count.held : t('explore.of', count)}</span>
      )}
      {state !== 'shown' && <span className="hidden-visually">{t(`explore.state.${state}`)}</span>}
    </button>
  );
}
