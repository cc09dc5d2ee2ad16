/** One value of a filter with its live count: a click greys it, a second hides it, a third shows it again. */
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { FilterField } from '#contract/view.ts';
import { filter } from '../explore/filters.ts';
import { type Count, stateOf } from '../graph/filter.ts';
import { useStore } from '../state/store.ts';
import { views } from '../state/view.ts';

type Props = { by: FilterField; value: string; count?: Count | undefined; children: ReactNode };

export function FilterValue({ by, value, count, children }: Props) {
  const { t } = useTranslation();
  const state = useStore(views, ({ now }) => stateOf(now.filters, by, value));
  return (
    <button
      type="button"
      className="filter-value"
      data-state={state}
      title={t('explore.hint')}
      onClick={() => void filter(by, value)}
    >
      <span className="filter-name">{children}</span>
      {count && (
        <span className="tabular muted">{count.shown === count.held ? count.held : t('explore.of', count)}</span>
      )}
      {state !== 'shown' && <span className="hidden-visually">{t(`explore.state.${state}`)}</span>}
    </button>
  );
}
