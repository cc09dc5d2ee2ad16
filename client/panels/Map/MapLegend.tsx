/** What the patterns of the map mean, each with how many States have it. */
import { useTranslation } from 'react-i18next';
import type { MapAsked } from '#contract/view.ts';
import { useSayDate } from '../../format/dates.ts';
import type { Between } from '../../graph/between.ts';
import type { MapFilled, MapKey } from '../../graph/map-fill.ts';
import { useShownSince } from '../../hooks/useShownDate.ts';
import { sayState } from './say-state.ts';
import { Ray } from './WorldMap.tsx';

type Props = { filled: MapFilled; by: MapAsked['by']; between: Between | undefined };

export function MapLegend({ filled, by, between }: Props) {
  const { t } = useTranslation();
  const sayDate = useSayDate();
  const since = sayDate(useShownSince() ?? '');
  const signs = [
    { of: between?.gained ?? [], went: false, words: t('map.came', { since }) },
    { of: between?.lost ?? [], went: true, words: t('map.went', { since }) },
  ].filter(({ of }) => of.length > 0);
  const words = ({ says, from = 0, to = 0 }: MapKey) => {
    if (says) return sayState(says, by, t);
    if (to === 0) return t('map.none');
    return from === to ? sayState({ fill: 'full', count: from }, by, t) : t('map.bounds', { from, to });
  };
  return (
    <ul className="map-legend small" aria-label={t('map.legend')}>
      {filled.keys.map((key) => (
        <li key={words(key)}>
          <svg width={22} height={14} aria-hidden="true">
            <rect className={`shape fill-${key.fill}`} x={0.5} y={0.5} width={21} height={13} rx={3} />
          </svg>
          {words(key)} · <span className="tabular">{t('map.states', { count: key.states })}</span>
        </li>
      ))}
      {signs.map(({ of, went, words: said }) => (
        <li key={said}>
          <svg width={22} height={14} aria-hidden="true">
            <Ray x={11} y={14.5} came={!went} went={went} />
          </svg>
          {said} · <span className="tabular">{t('map.states', { count: of.length })}</span>
        </li>
      ))}
    </ul>
  );
}
