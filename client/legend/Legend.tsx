/** What the shapes and lines in the picture mean: only those that it holds. Each entry filters on click. */
import './legend.css';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { NODE_KINDS } from '#contract/ontology.ts';
import { FORCES } from '#contract/vocabulary.ts';
import { clearFilters } from '../explore/filters.ts';
import { visibleGraph } from '../state/visible-graph.ts';
import { countValues } from '../graph/filter.ts';
import { lesserKinds } from '../graph/lesser.ts';
import { changeSession, sessions } from '../state/session.ts';
import { useStore } from '../state/store.ts';
import { views } from '../state/view.ts';
import { Icon } from '../ui/Icon.tsx';
import { FilterValue } from './FilterValue.tsx';
import { ForceLine, GapLine } from '../ui/ForceLine.tsx';
import { HatchedIcon, KindIcon, StackIcon } from '../ui/KindIcon.tsx';

export function Legend() {
  const { t } = useTranslation();
  const shown = useStore(visibleGraph, (facts) => facts);
  const pins = useStore(views, ({ now }) => Object.keys(now.pinned).length > 0);
  const open = useStore(sessions, ({ filters }) => filters);
  const filtered = useStore(views, ({ now }) => now.filters.length > 0 || now.focus !== undefined);
  const counts = useMemo(() => countValues(shown.held, shown), [shown]);
  const kinds = NODE_KINDS.filter((kind) => counts.get('kind')?.has(kind));
  const forces = FORCES.filter((force) => counts.get('force')?.has(force));
  const low = counts.get('confidence')?.get('low');
  const hidden = shown.held.nodes.length - shown.nodes.length;
  if (kinds.length === 0) return null;
  return (
    <section className="legend small" aria-label={t('legend.title')}>
      <ul>
        {kinds.map((kind) => (
          <li key={kind}>
            <FilterValue by="kind" value={kind} count={counts.get('kind')?.get(kind)}>
              <KindIcon kind={kind} size={12} /> {t(`kindsMany.${kind}`)}
            </FilterValue>
          </li>
        ))}
        {lesserKinds(shown.nodes).map((kind) => (
          <li key={`lesser ${kind}`} className="filter-name">
            <HatchedIcon kind={kind} size={12} /> {t(`legend.lesser.${kind}`)}
          </li>
        ))}
      </ul>
      {forces.length > 0 && (
        <ul>
          {forces.map((force) => (
            <li key={force}>
              <FilterValue by="force" value={force} count={counts.get('force')?.get(force)}>
                <ForceLine force={force} />
              </FilterValue>
            </li>
          ))}
        </ul>
      )}
      <div className="legend-end">
        {pins && (
          <span className="filter-name">
            <Icon name="pin" size={14} /> {t('hubs.pin')}
          </span>
        )}
        {shown.stacks.length > 0 && (
          <span className="filter-name">
            <StackIcon size={14} /> {t('hubs.legend')}
          </span>
        )}
        {low && (
          <FilterValue by="confidence" value="low" count={low}>
            <GapLine /> {t('legend.low')}
          </FilterValue>
        )}
        <button
          type="button"
          className="link-button"
          aria-expanded={open}
          onClick={() => changeSession({ filters: !open })}
        >
          {t('explore.more')}
        </button>
        {shown.nodes.length === 0 && <b>{t('explore.everything')}</b>}
        {hidden > 0 && <span className="muted">{t('explore.left', { hidden, held: shown.held.nodes.length })}</span>}
        {filtered && (
          <button type="button" className="link-button" onClick={() => void clearFilters()}>
            {t('explore.clear')}
          </button>
        )}
      </div>
    </section>
  );
}
